#include "ui/dialogs/adjust_dialog.h"

#include "core/base/number_format.h"
#include "core/cases/step_record.h"
#include "core/households/category.h"
#include "core/support/listed_household.h"
#include "ui/dialogs/adjustment_rows_json.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/paper_section.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/scrolled.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Kind, Case, Before, After, Reason };
const QString usualSubject = u"Về việc điều chỉnh, bổ sung danh sách hộ được hỗ trợ nhà ở, đợt %1"_s;   // As it is printed.
const QString placeholder = u"…"_s;   // A number of a decision that is only tried out.

std::vector<RowColumn> columns()
{
    return {{.title = AdjustDialog::tr("What is done"), .characters = 24},
            {.title = AdjustDialog::tr("Case"), .characters = 36},
            {.title = AdjustDialog::tr("Before"), .characters = 36},
            {.title = AdjustDialog::tr("After"), .characters = 36},
            {.title = AdjustDialog::tr("Reason"), .characters = 28}};
}

QString told(const QString &snapshot, const QString &nothing)
{
    if (snapshot.isEmpty())
        return nothing;
    const core::ListedHousehold line = core::listedFromText(snapshot);
    return QStringList{line.name, core::needTitle(line.need), core::grouped(line.amount)}.join(u" · "_s);
}

}

AdjustDialog::AdjustDialog(Workspace &workspace, core::Id<core::SupportList> list, QWidget *parent)
    : ActDialog(workspace, draft_of::adjustment, parent), m_subject(new QLineEdit), m_against(obstacleLabel()), m_table(new RowTable(columns(), tr("Rows of the decision"))),
      m_add(new QPushButton(tr("&Add a row…"))), m_change(new QPushButton(tr("&Change it…"))), m_remove(new QPushButton(tr("&Remove it")))
{
    const auto found = database().find(list);
    if (!found)
        throw core::Error(core::Error::Kind::Conflict, tr("This list no longer exists. Look at the lists again."));
    m_list = *found;
    m_decision = new PaperSection(workspace, core::PaperType::Adjustment, IssuedBy::Decider, m_list.place);
    setWindowTitle(tr("Adjust “%1”").arg(core::titleWithBatch(m_list)));
    layOut();
    m_keeper->keepAlso([this] { return QJsonObject{{u"rows"_s, adjustmentsJson(m_rows)}}; },
                       [this](const QJsonObject &typed) { m_rows = adjustmentsFromJson(typed.value("rows"_L1).toArray()); });
    begin(m_list.uid, tr("&Sign the decision…"));
    connect(m_decision, &PaperSection::edited, this, &AdjustDialog::noteEdit);
    connect(m_subject, &QLineEdit::textChanged, this, &AdjustDialog::noteEdit);
    connect(m_add, &QPushButton::clicked, this, &AdjustDialog::addAsked);
    connect(m_change, &QPushButton::clicked, this, &AdjustDialog::changeChosen);
    connect(m_remove, &QPushButton::clicked, this, &AdjustDialog::removeChosen);
    connect(m_table, &RowTable::deletePressed, this, &AdjustDialog::removeChosen);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &AdjustDialog::changeChosen);
    connect(new QShortcut(Qt::Key_Insert, this), &QShortcut::activated, this, &AdjustDialog::addAsked);
    connect(new QShortcut(Qt::Key_F2, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &AdjustDialog::changeChosen);
    m_decision->setFocus();
}

void AdjustDialog::layOut()
{
    m_subject->setObjectName(u"paper.subject"_s);
    m_add->setToolTip(tr("Insert"));
    m_change->setToolTip(tr("F2"));
    m_remove->setToolTip(tr("Del"));
    auto *content = new QWidget;
    auto *form = new QFormLayout;
    form->addRow(tr("Sub&ject:"), m_subject);
    auto *fields = new QVBoxLayout(content);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addWidget(m_decision);
    fields->addLayout(form);
    auto *row = new QHBoxLayout;
    for (QPushButton *each : {m_add, m_change, m_remove}) {
        each->setAutoDefault(false);
        row->addWidget(each);
    }
    row->addStretch(1);
    m_body->addWidget(scrolled(content), 3);
    m_body->addWidget(m_against);
    m_body->addWidget(m_table, 4);
    m_body->addLayout(row);
    resizeOnScreen(*this, {1100, 660});
}

void AdjustDialog::fill()
{
    m_rows.clear();
    m_decision->startOver();
    m_subject->setText(usualSubject.arg(m_list.batch));
}

// Who is taken off by a row above can be replaced by a row below.
AdjustmentChoices AdjustDialog::choicesNow() const
{
    AdjustmentChoices choices = adjustmentChoices(database(), m_list.id);
    for (const core::AdjustmentRequest &row : m_rows)
        if (const auto off = row.kind == core::AdjustmentKind::Remove ? database().find(row.supportCase) : std::nullopt)
            choices.takenOff.push_back(*off);
    return choices;
}

void AdjustDialog::addRow(const core::AdjustmentRequest &row)
{
    m_rows.push_back(row);
    noteEdit();
    check();
}

void AdjustDialog::addAsked()
{
    AdjustmentRowDialog dialog(m_workspace, choicesNow(), std::nullopt, this);
    if (dialog.exec() == QDialog::Accepted)
        addRow(dialog.request());
}

void AdjustDialog::changeChosen()
{
    const int at = m_table->currentRow();
    if (at < 0 || at >= int(m_rows.size()))
        return;
    AdjustmentRowDialog dialog(m_workspace, choicesNow(), m_rows[std::size_t(at)], this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_rows[std::size_t(at)] = dialog.request();
    noteEdit();
    check();
}

void AdjustDialog::removeChosen()
{
    const int at = m_table->currentRow();
    if (at < 0 || at >= int(m_rows.size()))
        return;
    m_rows.erase(m_rows.begin() + at);
    noteEdit();
    check();
}

// The register itself says what would come of it: the decision is written and given up again.
QStringList AdjustDialog::rehearse(std::vector<core::Adjustment> &rehearsed) const
{
    core::Paper decision = m_decision->paper();
    if (m_rows.empty() || !decision.signedOn.isValid() || m_workspace.isReadOnly())
        return {};
    if (decision.number.isEmpty())
        decision.number = placeholder;
    core::WorkOrder order = m_workspace.openRegister().order(windowTitle());
    order.final = true;
    try {
        core::UnitOfWork work(database(), order);
        core::adjustList(m_list.id, decision, m_rows, work);
        const auto paper = database().value<core::Id<core::Paper>>(u"SELECT MAX(id) FROM paper WHERE list_id = ? AND type = ?"_s, m_list.id, core::PaperType::Adjustment);
        rehearsed = core::adjustmentsIn(database(), paper);
    } catch (const core::Error &error) {
        return {error.message()};
    }
    return {};
}

void AdjustDialog::check()
{
    std::vector<core::Adjustment> rehearsed;
    const QStringList against = rehearse(rehearsed);
    showObstacles(m_against, against);
    showRows(rehearsed);
    m_change->setEnabled(!m_rows.empty());
    m_remove->setEnabled(!m_rows.empty());
}

void AdjustDialog::showRows(const std::vector<core::Adjustment> &rehearsed)
{
    const int current = m_table->currentRow();
    QList<GivenRow> rows;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const core::AdjustmentRequest &row = m_rows[at];
        const auto supportCase = database().find(row.supportCase);
        const auto found = std::find_if(rehearsed.begin(), rehearsed.end(), [&](const core::Adjustment &each) -> bool {
            return each.supportCase == row.supportCase && each.kind == row.kind && each.list == m_list.id; });
        const bool isKnown = found != rehearsed.end();
        const QString off = row.kind == core::AdjustmentKind::MoveBatch ? tr("on another list") : tr("off the list");
        rows.append({.key = QString::number(at),
                     .cells = {core::titleOf(row.kind), supportCase ? core::caseTitle(database(), *supportCase) : QString(), isKnown ? told(found->before, tr("not on the list")) : QString(),
                               isKnown ? told(found->stands ? found->after : QString(), off) : QString(), row.reason.isEmpty() ? core::reasonTitle(row.reasonCode) : row.reason},
                     .exception = {}});
    }
    m_table->setRows(rows);
    if (current >= 0 && current < m_table->rowCount())
        m_table->setCurrentCell(current, 0);
}

bool AdjustDialog::refuse()
{
    if (const QString missing = m_decision->missing(); !missing.isEmpty())
        return refuseWith(missing, m_decision->missingField());
    const core::Paper decision = m_decision->paper();
    if (decision.number.isEmpty())
        return refuseWith(tr("Enter the number of the decision: without it nothing is decided."), m_decision->findChild<QLineEdit *>(u"paper.number"_s));
    if (m_rows.empty())
        return refuseWith(tr("The decision changes nothing. Add the households that it concerns."), m_add);
    std::vector<core::Adjustment> rehearsed;
    if (const QStringList against = rehearse(rehearsed); !against.isEmpty())
        return refuseWith(against.front(), m_table);
    const QString text = tr("Change “%1” by %2, %Ln row(s)? A signed decision cannot be undone; only another decision changes the list again.", nullptr, int(m_rows.size()))
                             .arg(m_list.title, core::citationOf(decision));
    return !m_workspace.ask().question(this, text, tr("Sign"));
}

void AdjustDialog::write()
{
    core::Paper decision = m_decision->paper();
    decision.subject = m_subject->text().simplified();
    core::UnitOfWork work = beginFinal(tr("Adjust the list “%1” by %2").arg(m_list.title, core::fullNumberOf(decision)));
    core::adjustList(m_list.id, decision, m_rows, work);
    m_keeper->drop(work.database());
    work.commit();
}

}
