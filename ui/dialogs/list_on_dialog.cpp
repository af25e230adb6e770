#include "ui/dialogs/list_on_dialog.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/households/category.h"
#include "core/support/listed_household.h"
#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/models/listed_columns.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/typed_edit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString told(const QString &snapshot)
{
    if (snapshot.isEmpty())
        return ListOnDialog::tr("not on the list");
    const core::ListedHousehold line = core::listedFromText(snapshot);
    return QStringList{line.name, core::needTitle(line.need), core::grouped(line.amount)}.join(u" · "_s);
}

std::vector<TableColumn<core::StandingLine>> standingColumns()
{
    using Line = core::StandingLine;
    return {{.title = ListOnDialog::tr("Head of household"), .text = [](const Line &line) -> QString { return line.household.name; }},
            {.title = ListOnDialog::tr("Born"), .text = [](const Line &line) -> QString { return line.household.birth.shown(); }},
            {.title = ListOnDialog::tr("Hamlet"), .text = [](const Line &line) -> QString { return line.household.hamlet; }},
            {.title = ListOnDialog::tr("Help", "new house or repair"), .text = [](const Line &line) -> QString { return core::needTitle(line.household.need); }},
            {.title = ListOnDialog::tr("Support (đồng)"), .text = [](const Line &line) -> QString { return core::grouped(line.household.amount); }, .alignment = Qt::AlignRight},
            {.title = ListOnDialog::tr("Last changed"), .text = [](const Line &line) -> QString {
                 return line.last ? core::titleOf(line.last->kind) + u", "_s + core::screenDate(line.last->decidedOn) : ListOnDialog::tr("as first approved"); }}};
}

std::vector<TableColumn<AdjustmentLine>> adjustmentColumns()
{
    using Line = AdjustmentLine;
    return {{.title = ListOnDialog::tr("Decided on"), .text = [](const Line &line) -> QString { return core::screenDate(line.adjustment.decidedOn); }},
            {.title = ListOnDialog::tr("Decision"), .text = &Line::paper},
            {.title = ListOnDialog::tr("What is done"), .text = [](const Line &line) -> QString { return core::titleOf(line.adjustment.kind); }},
            {.title = ListOnDialog::tr("Household"), .text = &Line::name},
            {.title = ListOnDialog::tr("Before"), .text = [](const Line &line) -> QString { return told(line.adjustment.before); }},
            {.title = ListOnDialog::tr("After"), .text = [](const Line &line) -> QString { return told(line.adjustment.stands ? line.adjustment.after : QString()); }},
            {.title = ListOnDialog::tr("Reason"), .text = [](const Line &line) -> QString { return line.adjustment.reason; }}};
}

}

ListOnDialog::ListOnDialog(Workspace &workspace, core::Id<core::SupportList> list, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_day(new DayEdit), m_totals(headingLabel({})), m_lines(new TableView(u"list-on"_s, tr("Households on that day"))),
      m_standing(new TableModel<core::StandingLine>(standingColumns(), m_lines)), m_changes(new TableView(u"list-adjustments"_s, tr("What decisions changed"))),
      m_adjustments(new TableModel<AdjustmentLine>(adjustmentColumns(), m_changes))
{
    const auto found = workspace.database().find(list);
    if (!found)
        throw core::Error(core::Error::Kind::Conflict, tr("This list no longer exists. Look at the lists again."));
    m_list = *found;
    setWindowTitle(tr("“%1” on a day").arg(core::titleWithBatch(m_list)));
    setHelpTopic(this, u"danh-sach-ho-so"_s);
    layOut();
    m_day->setValue(workspace.asOf());   // what is looked at, not what is written
    connect(m_day, &QLineEdit::textChanged, this, &ListOnDialog::showDay);
    showAdjustments();
    showDay();
    m_day->setFocus();
}

void ListOnDialog::layOut()
{
    m_lines->setModel(m_standing);
    m_lines->setWidths({24, 12, 18, 12, 17, 34});
    m_changes->setModel(m_adjustments);
    m_changes->setWidths({17, 36, 20, 22, 34, 34, 34});
    auto *form = new QFormLayout;
    form->addRow(tr("&On the day:"), m_day);
    auto *below = new QWidget;
    auto *changes = new QVBoxLayout(below);
    changes->setContentsMargins(0, 0, 0, 0);
    changes->addWidget(headingLabel(tr("What decisions changed up to that day")));
    changes->addWidget(m_changes, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_lines);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_totals);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);
    resizeOnScreen(*this, {1000, 620});
}

void ListOnDialog::showDay()
{
    const QDate on = m_day->isReadable() ? m_day->value() : QDate();
    if (!on.isValid())
        return m_totals->setText(tr("Enter the day as of which the list is shown."));
    attempt(m_workspace.ask(), this, [&] {
        m_standing->setRows(core::listOn(m_workspace.database(), m_list.id, on));
        std::vector<core::ListedHousehold> households;
        for (const core::StandingLine &line : m_standing->rows())
            households.push_back(line.household);
        const bool isEarlier = m_list.isFrozen() && on < m_list.frozenOn;
        m_totals->setText(totalsText(totalsOf(households)) + (isEarlier ? QString(u" · "_s + tr("approved only on %1").arg(core::screenDate(m_list.frozenOn))) : QString()));
        showAdjustments();
    });
}

void ListOnDialog::showAdjustments()
{
    core::Database &database = m_workspace.database();
    const QDate on = m_day->value();
    std::vector<AdjustmentLine> lines;
    for (core::Adjustment &each : core::adjustmentsOf(database, m_list.id)) {
        if (on.isValid() && each.decidedOn > on)
            continue;
        const auto paper = database.find(each.paper);
        const auto household = database.find(each.household);
        lines.push_back({.adjustment = std::move(each), .paper = paper ? core::citationOf(*paper) : QString(), .name = household ? household->headName : QString()});
    }
    m_adjustments->setRows(std::move(lines));
}

}
