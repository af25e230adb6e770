#include "ui/dialogs/submission_page.h"

#include "ui/base/attempt.h"
#include "ui/dialogs/act_dialog.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/paper_printing.h"
#include "ui/dialogs/paper_section.h"
#include "ui/dialogs/step_check.h"
#include "ui/widgets/scrolled.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString usualSubject = u"Về việc đề nghị phê duyệt danh sách hộ được hỗ trợ nhà ở, đợt %1"_s;   // As it is printed.

}

SubmissionPage::SubmissionPage(Workspace &workspace, FormDesk &desk, const core::SupportList &list, QWidget *parent)
    : FollowPage(workspace, desk, tr("Submission"), parent), m_list(list), m_form(new QWidget),
      m_paper(new PaperSection(workspace, core::PaperType::Submission, IssuedBy::OwnOffice, list.place)), m_subject(new QLineEdit),
      m_keeper(new FormKeeper(workspace, m_form, draft_of::submission, [list] { return tr("Submission of “%1”").arg(list.title); })), m_against(obstacleLabel()),
      m_submit(new QPushButton(tr("&Submit the list")))
{
    layOut();
    fill();
    m_keeper->begin(m_list.uid, FormKeeper::Record::New);
    connect(m_keeper, &FormKeeper::startOverRequested, this, [this] {
        fill();
        m_keeper->begin(m_list.uid, FormKeeper::Record::New);
    });
    connect(m_paper, &PaperSection::edited, this, &SubmissionPage::check);
    connect(m_paper, &PaperSection::edited, m_keeper, &FormKeeper::noteEdit);
    connect(m_subject, &QLineEdit::textChanged, m_keeper, &FormKeeper::noteEdit);
    connect(m_submit, &QPushButton::clicked, this, &SubmissionPage::submit);
    setFocusProxy(m_paper);
}

void SubmissionPage::layOut()
{
    m_subject->setObjectName(u"paper.subject"_s);
    m_submit->setAutoDefault(false);
    auto *form = new QFormLayout;
    form->addRow(tr("Sub&ject:"), m_subject);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_paper);
    column->addLayout(form);
    column->addWidget(m_keeper);
    column->addStretch(1);
    m_body->addWidget(m_against);
    m_body->addWidget(scrolled(m_form), 1);
    const auto submission = [this] { return requestFor(database(), m_list.id, m_submission); };
    addButtons({m_submit, printButton(u"F09"_s, tr("Print the s&ubmission…"), m_desk, submission)});
}

void SubmissionPage::fill()
{
    m_paper->startOver();
    m_subject->setText(usualSubject.arg(m_list.batch));
}

void SubmissionPage::showProgress(const ListProgress &progress)
{
    m_submission = progress.submission;
    m_cases = idsOf(progress.cases);
    const bool canSubmit = progress.stage <= ListStage::ToSubmit && !m_workspace.isReadOnly();
    m_form->setVisible(canSubmit);
    m_submit->setVisible(canSubmit);
    m_submit->setEnabled(progress.stage == ListStage::ToSubmit);
    if (m_submission)
        m_state->setText(tr("Submitted: %1.").arg(core::citationOf(*m_submission)));
    else if (progress.stage < ListStage::ToSubmit)
        m_state->setText(tr("The list can be submitted once its posting has ended."));
    else if (progress.openComplaints() > 0)
        m_state->setText(tr("%Ln complaint(s) are still open; settle them first.", nullptr, progress.openComplaints()));
    else
        m_state->setText(tr("The posting has ended and no complaint is open: the list can be submitted."));
    check();
}

void SubmissionPage::keep()
{
    m_keeper->keepNow();
}

void SubmissionPage::check()
{
    QStringList against;
    if (m_paper->day().isValid() && !m_submission && m_submit->isEnabled())
        for (const CheckedCase &each : checkStep(database(), m_cases, {.step = core::Step::Submitted, .on = m_paper->day(), .actor = {}, .list = m_list.id}, core::PaperType::Submission))
            for (const QString &sentence : each.against)
                against.append(each.name + u": "_s + sentence);
    showObstacles(m_against, against);
}

void SubmissionPage::submit()
{
    if (const QString missing = m_paper->missing(); !missing.isEmpty()) {
        refuseWith(missing, m_paper->missingField());
        return;
    }
    const bool submitted = attempt(m_workspace.ask(), this, [this] {
        core::UnitOfWork work = m_workspace.begin(tr("Submit the list “%1”").arg(m_list.title));
        core::Paper paper = m_paper->paper();
        paper.subject = m_subject->text().simplified();
        core::submitList(m_list.id, paper, work);
        m_keeper->drop(work.database());
        work.commit();
    });
    if (submitted)
        Q_EMIT done();
}

}
