#include "ui/dialogs/approve_dialog.h"

#include "core/base/number_words.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/paper_section.h"
#include "ui/dialogs/step_check.h"
#include "ui/models/listed_columns.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/scrolled.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString usualSubject = u"Về việc phê duyệt danh sách hộ được hỗ trợ nhà ở, đợt %1"_s;   // As it is printed.

std::vector<RowColumn> columns()
{
    return {{.title = ApproveDialog::tr("Head of household"), .characters = 22},
            {.title = ApproveDialog::tr("Case"), .characters = 13},
            {.title = ApproveDialog::tr("What stands against it"), .characters = 80}};
}

}

ApproveDialog::ApproveDialog(Workspace &workspace, core::Id<core::SupportList> list, QWidget *parent)
    : ActDialog(workspace, draft_of::approval, parent), m_subject(new QLineEdit), m_reason(new QLineEdit), m_state(plainLabel({}, LabelText::Long)),
      m_totals(plainLabel({}, LabelText::Long)), m_obstacles(new RowTable(columns(), tr("What stands against the decision")))
{
    const auto found = database().find(list);
    if (!found)
        throw core::Error(core::Error::Kind::Conflict, tr("This list no longer exists. Look at the lists again."));
    m_list = *found;
    m_cases = core::casesOnList(database(), list);
    m_decision = new PaperSection(workspace, core::PaperType::Approval, IssuedBy::Decider, m_list.place);
    setWindowTitle(tr("Approve “%1”").arg(core::titleWithBatch(m_list)));
    layOut();
    showTotals();
    begin(m_list.uid, tr("&Sign the decision…"));
    connect(m_decision, &PaperSection::edited, this, &ApproveDialog::noteEdit);
    connect(m_subject, &QLineEdit::textChanged, this, &ApproveDialog::noteEdit);
    connect(m_reason, &QLineEdit::textChanged, this, &ApproveDialog::noteEdit);
    m_decision->setFocus();
}

void ApproveDialog::layOut()
{
    m_subject->setObjectName(u"paper.subject"_s);
    m_reason->setObjectName(u"case_step.reason"_s);
    auto *content = new QWidget;
    auto *form = new QFormLayout;
    form->addRow(tr("Sub&ject:"), m_subject);
    form->addRow(tr("&Why, where a rule leaves it to the decider:"), m_reason);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_totals);
    column->addWidget(m_decision);
    column->addLayout(form);
    column->addStretch(1);
    m_body->addWidget(m_state);
    m_body->addWidget(m_obstacles, 1);
    m_body->addWidget(m_obstacles->makeExceptionLine());
    m_body->addWidget(scrolled(content), 2);
    resizeOnScreen(*this, {860, 620});
}

void ApproveDialog::showTotals()
{
    const ListTotals totals = totalsOf(core::listedHouseholds(database(), m_list.id));
    m_totals->setText(totalsText(totals) + u'\n' + tr("In words: %1.").arg(core::moneyInWords(totals.money))
                      + (totals.verified ? QString() : QString(u'\n' + tr("Some levels of support were not checked against the text of their decision."))));
}

void ApproveDialog::fill()
{
    m_decision->startOver();
    m_subject->setText(usualSubject.arg(m_list.batch));
    m_reason->clear();
}

// All rules are asked once more on the day of the decision.
void ApproveDialog::check()
{
    QList<GivenRow> rows;
    const QDate on = m_decision->day();
    if (on.isValid()) {
        std::vector<CheckedCase> cases = checkStep(database(), idsOf(m_cases), {.step = core::Step::Approved, .on = on, .actor = {}, .list = m_list.id, .reasonCode = {}, .reason = m_reason->text()},
                                                   core::PaperType::Approval);
        putExceptionsFirst(cases);
        for (const CheckedCase &each : cases)
            if (!each.isClear())
                rows.append({.key = each.supportCase.uid, .cells = {each.name, each.supportCase.code, each.against.join(u' ')}, .exception = each.against.join(u'\n')});
    }
    m_obstacles->setRows(rows);
    m_obstacles->setVisible(!rows.isEmpty());
    m_state->setText(!on.isValid() ? tr("Once the day of the decision is entered, all rules are asked again.")
                     : rows.isEmpty() ? tr("Nothing stands against the decision.")
                                      : tr("%Ln case(s) cannot be approved. Mend what stands against them, or refuse or suspend them and take them off the list.", nullptr, int(rows.size())));
}

bool ApproveDialog::refuse()
{
    if (const QString missing = m_decision->missing(); !missing.isEmpty())
        return refuseWith(missing, m_decision->missingField());
    const core::Paper decision = m_decision->paper();
    if (decision.number.isEmpty())
        return refuseWith(tr("Enter the number of the decision: without it nothing is decided."), m_decision->findChild<QLineEdit *>(u"paper.number"_s));
    check();
    if (m_obstacles->rowCount() > 0)
        return refuseWith(m_state->text(), m_obstacles);
    const QString text = tr("Approve “%1”, %Ln case(s), by %2? A signed decision cannot be undone; only another decision changes the list.", nullptr, int(m_cases.size()))
                             .arg(m_list.title, core::citationOf(decision));
    return !m_workspace.ask().question(this, text, tr("Sign"));
}

void ApproveDialog::write()
{
    core::Paper decision = m_decision->paper();
    decision.subject = m_subject->text().simplified();
    core::UnitOfWork work = beginFinal(tr("Approve the list “%1” by %2").arg(m_list.title, core::fullNumberOf(decision)));
    core::approveList(m_list.id, decision, m_reason->text().simplified(), work);
    m_keeper->drop(work.database());
    work.commit();
}

}
