#include "ui/dialogs/who_changes_panel.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "ui/base/attempt.h"
#include "ui/base/icons.h"
#include "ui/models/commune_column.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/verdict_words.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(ui::WhoChangesPanel) };

using Row = core::ChangedHousehold;

constexpr core::Outcome outcomes[] = {core::Outcome::Eligible, core::Outcome::Officer, core::Outcome::Missing, core::Outcome::Refused};

QString resultText(const Row &row)
{
    return row.from == row.to ? outcomeWord(row.to) : outcomeWord(row.from) + u" → "_s + outcomeWord(row.to);
}

QString signedMoney(core::Money amount)
{
    return (amount > core::Money() ? u"+"_s : QString()) + core::grouped(amount);
}

QString costText(const core::WhoChanges &changes)
{
    const core::Money difference = changes.after - changes.before;
    const QString sums = Words::tr("Support for the entitled, by the levels: %1 → %2 đồng").arg(core::grouped(changes.before), core::grouped(changes.after));
    if (difference.isZero())
        return sums + u' ' + Words::tr("(no difference)");
    return sums + u' ' + (difference > core::Money() ? Words::tr("(%1 đồng more)") : Words::tr("(%1 đồng less)")).arg(core::grouped(difference > core::Money() ? difference : -difference));
}

QString summaryOf(const core::WhoChanges &changes, QDate on)
{
    QStringList lines{Words::tr("%1 of %2 households get another result, as the register stands on %3.")
                          .arg(core::grouped(changes.otherOutcome()), core::grouped(changes.households), core::screenDate(on))};
    for (const core::Outcome from : outcomes)
        for (const core::Outcome to : outcomes)
            if (from != to && changes.of(from, to) > 0)
                lines.append(u"•  "_s + outcomeWord(from) + u" → "_s + outcomeWord(to) + u": "_s + core::grouped(changes.of(from, to)));
    lines.append(Words::tr("Entitled: %1 → %2 households").arg(core::grouped(changes.countBefore(core::Outcome::Eligible)), core::grouped(changes.countAfter(core::Outcome::Eligible))));
    lines.append(costText(changes));
    return lines.join(u'\n');
}

}

WhoChangesPanel::WhoChangesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_ask(new QPushButton(icon(u"edit-find"_s), tr("&Who changes?"))), m_summary(plainLabel({}, LabelText::Long)),
      m_model(new TableModel<Row>(columns(), this)), m_sorted(new QSortFilterProxyModel(this)),
      m_table(new TableView(u"who-changes"_s, tr("Households that change"))), m_open(new QPushButton(icon(u"go-home"_s), tr("&Open household")))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);   // As compared: by commune and name.
    m_table->setWidths({16, 11, 12, 29, 30, 14});
    m_ask->setAutoDefault(false);
    m_open->setAutoDefault(false);
    m_open->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_ask, 0, Qt::AlignLeft);
    column->addWidget(new JobPanel(m_job));
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_ask, &QPushButton::clicked, this, &WhoChangesPanel::asked);
    connect(m_open, &QPushButton::clicked, this, &WhoChangesPanel::openChosen);
    connect(m_table, &TableView::opened, this, &WhoChangesPanel::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) { m_open->setEnabled(row.isValid()); });
    connect(&m_job, &Job::failed, this, [this](const core::Error &error) {
        m_isCurrent = m_isComparing = false;
        m_summary->setText(tr("Press “Who changes?”: every household is judged both ways, and nothing is stored."));
        showError(m_workspace.ask(), this, error);
    });
    outdate();
}

std::vector<TableColumn<core::ChangedHousehold>> WhoChangesPanel::columns() const
{
    return {
        {.title = tr("Head of household"), .text = &Row::name, .sortValue = [](const Row &row) -> QVariant { return row.nameKey; }},
        {.title = tr("Born"), .text = [](const Row &row) -> QString { return row.birth.shown(); }, .sortValue = [](const Row &row) -> QVariant { return row.birth.iso(); }},
        communeColumn<Row>(tr("Commune"), m_workspace.places(), [this] { return m_workspace.asOf(); }),
        {.title = tr("Result", "of judging a household"), .text = resultText, .sortValue = [](const Row &row) -> QVariant { return int(row.from) * 4 + int(row.to); },
         .icon = [](const Row &row) -> QIcon { return icon(outcomeIconName(row.to)); }, .colour = [](const Row &row) -> QBrush { return outcomeColour(row.to); }, .toolTip = resultText},
        {.title = tr("Why"), .text = [this](const Row &row) -> QString { return whyText(row); }, .toolTip = [this](const Row &row) -> QString { return whyText(row); }},
        {.title = tr("Support (đồng)"), .text = [](const Row &row) -> QString { return signedMoney(row.amountTo - row.amountFrom); }, .alignment = Qt::AlignRight,
         .sortValue = [](const Row &row) -> QVariant { return (row.amountTo - row.amountFrom).dong(); }},
    };
}

QString WhoChangesPanel::whyText(const core::ChangedHousehold &household) const
{
    if (household.rules.isEmpty())
        return household.from == household.to ? tr("Level or kind of help") : tr("Another programme decides");
    QStringList why;
    for (const QString &rule : household.rules)
        why.append(rule + u": "_s + m_ruleTitles.value(rule));
    return why.join(u"; "_s);
}

void WhoChangesPanel::outdate()
{
    if (m_isCurrent || m_summary->text().isEmpty())
        m_summary->setText(m_model->rowCount() > 0 || m_isCurrent ? tr("The form was changed since. Press “Who changes?” again.")
                                                                  : tr("Press “Who changes?”: every household is judged both ways, and nothing is stored."));
    m_isCurrent = false;
}

void WhoChangesPanel::compare(Trial trial)
{
    if (m_isComparing)
        return;
    m_ruleTitles.clear();
    for (const core::RuleSet &set : trial.after.sets)
        for (const core::Rule &rule : set.rules)
            m_ruleTitles.insert(rule.code, rule.title);
    m_isCurrent = true;
    m_isComparing = true;
    m_job.start(tr("Judging every household both ways"),
                [path = m_workspace.path(), on = m_workspace.asOf(), trial = std::move(trial)](const core::Progress &progress) -> core::WhoChanges {
                    core::Database database(path, core::Database::Mode::ReadOnly);
                    return core::whoChanges(database, on, {}, trial.before, trial.after, progress);
                },
                [this](core::WhoChanges changes) { show(std::move(changes)); });
}

void WhoChangesPanel::show(core::WhoChanges changes)
{
    m_isComparing = false;
    const QString summary = summaryOf(changes, m_workspace.asOf());
    m_model->setRows(std::move(changes.changed));
    m_open->setEnabled(false);
    m_summary->setText(m_isCurrent ? summary : tr("The form was changed since. Press “Who changes?” again.") + u'\n' + summary);
    Q_EMIT compared();
}

void WhoChangesPanel::openChosen()
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    if (index.isValid())
        Q_EMIT householdChosen(m_model->rowAt(index.row())->household);
}

}
