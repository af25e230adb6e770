#include "ui/dialogs/follow_dialog.h"

#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/base/icons.h"
#include "ui/base/plain_tip.h"
#include "ui/dialogs/closing_page.h"
#include "ui/dialogs/complaint_panel.h"
#include "ui/dialogs/paper_printing.h"
#include "ui/dialogs/posting_page.h"
#include "ui/dialogs/submission_page.h"
#include "ui/models/listed_columns.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/table_view.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class LinesPage : public FollowPage {
public:
    LinesPage(Workspace &workspace, FormDesk &desk, const core::SupportList &list)
        : FollowPage(workspace, desk, FollowDialog::tr("The list"), nullptr), m_table(new TableView(u"follow-lines"_s, FollowDialog::tr("Households of the list"))),
          m_model(new ListedModel(listedColumns(), m_table))
    {
        m_table->setModel(m_model);
        m_table->setWidths({20, 12, 15, 12, 11, 18, 14, 18});
        m_body->addWidget(m_table, 1);
        addButtons({printButton(u"F05"_s, FollowDialog::tr("&Print the list…"), m_desk, [this, list] { return requestFor(database(), list.id, std::nullopt); })});
        setFocusProxy(m_table);
    }

    void showProgress(const ListProgress &progress) override
    {
        m_model->setRows(core::listedHouseholds(database(), progress.list.id));
        m_state->setText(totalsText(totalsOf(m_model->rows())));
    }

private:
    TableView *m_table;
    ListedModel *m_model;
};

class ComplaintsPage : public FollowPage {
public:
    ComplaintsPage(Workspace &workspace, FormDesk &desk, const core::SupportList &list)
        : FollowPage(workspace, desk, FollowDialog::tr("Complaints"), nullptr), m_panel(new ComplaintPanel(workspace, desk, {.list = list.id, .supportCase = {}}))
    {
        m_body->addWidget(m_panel, 1);
        setFocusProxy(m_panel);
        connect(m_panel, &ComplaintPanel::done, this, &FollowPage::done);
    }

    void showProgress(const ListProgress &progress) override
    {
        m_panel->reload();
        m_state->setText(progress.complaints.empty() ? FollowDialog::tr("Nobody has complained.") : FollowDialog::tr("%Ln open complaint(s).", nullptr, progress.openComplaints()));
    }

private:
    ComplaintPanel *m_panel;
};

}

FollowDialog::FollowDialog(Workspace &workspace, core::Id<core::SupportList> list, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_progress(progressOf(workspace.database(), list, workspace.openRegister().today())), m_desk(new FormDesk(workspace, this)),
      m_steps(new QListWidget), m_pages(new QStackedWidget), m_back(new QPushButton(tr("&Back"))), m_next(new QPushButton(tr("&Go on")))
{
    setWindowTitle(tr("%1: from the list to the submission").arg(core::titleWithBatch(m_progress.list)));
    setHelpTopic(this, u"danh-sach-ho-so"_s);
    addPage(tr("List"), new LinesPage(workspace, *m_desk, m_progress.list));
    addPage(tr("Posting"), new PostingPage(workspace, *m_desk, m_progress.list));
    addPage(tr("Complaints"), new ComplaintsPage(workspace, *m_desk, m_progress.list));
    addPage(tr("End of the posting"), new ClosingPage(workspace, *m_desk, m_progress.list));
    addPage(tr("Submission"), new SubmissionPage(workspace, *m_desk, m_progress.list));
    layOut();
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) { showPage(Page(row)); });
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    reload();
    showPage(pageToOpen());
}

void FollowDialog::addPage(const QString &title, FollowPage *page)
{
    m_steps->addItem(title);
    m_pages->addWidget(page);
    connect(page, &FollowPage::done, this, [this] {
        m_changed = true;
        reload();
        showPage(pageToOpen());
    });
}

void FollowDialog::layOut()
{
    m_steps->setAccessibleName(tr("Steps of the list"));
    m_steps->setFixedWidth(m_steps->sizeHintForColumn(0) + 3 * fontMetrics().height());
    auto *buttons = new QDialogButtonBox;
    for (QPushButton *each : {m_back, m_next})
        buttons->addButton(each, QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *each : {m_back, m_next, close})
        each->setAutoDefault(false);
    m_back->setToolTip(tr("Ctrl+PgUp"));
    m_next->setToolTip(tr("Ctrl+PgDown"));
    connect(new QShortcut(Qt::CTRL | Qt::Key_PageUp, this), &QShortcut::activated, m_back, &QPushButton::click);
    connect(new QShortcut(Qt::CTRL | Qt::Key_PageDown, this), &QShortcut::activated, m_next, &QPushButton::click);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_steps);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new JobPanel(m_desk->job()));
    column->addLayout(row, 1);
    column->addWidget(buttons);
    resizeOnScreen(*this, {1060, 600});
}

void FollowDialog::reload()
{
    attempt(m_workspace.ask(), this, [this] {
        m_progress = progressOf(m_workspace.database(), m_progress.list.id, m_workspace.openRegister().today());
        for (int page = 0; page < m_pages->count(); ++page) {
            static_cast<FollowPage *>(m_pages->widget(page))->showProgress(m_progress);
            m_steps->item(page)->setIcon(icon(isDone(Page(page)) ? u"task-complete"_s : u"go-next"_s));
            m_steps->item(page)->setToolTip(plainTip(isDone(Page(page)) ? tr("Done") : tr("Not done yet")));
        }
    });
}

// Whatever was left half done: a list that is posted waits for people, then for its last day, then for its complaints.
FollowDialog::Page FollowDialog::pageToOpen() const
{
    switch (m_progress.stage) {
    case ListStage::WithoutCases:
    case ListStage::ToPost: return List;
    case ListStage::Posted: return m_progress.posting->dueOn > m_workspace.openRegister().today() || m_progress.openComplaints() > 0 ? Complaints : Closing;
    case ListStage::ToSubmit: return m_progress.openComplaints() > 0 ? Complaints : Submission;
    default: return Submission;
    }
}

bool FollowDialog::isDone(Page page) const
{
    switch (page) {
    case List: return m_progress.stage > ListStage::ToPost;
    case Posting: return m_progress.stage > ListStage::ToPost;
    case Complaints: return m_progress.stage > ListStage::Posted && m_progress.openComplaints() == 0;
    case Closing: return m_progress.stage > ListStage::Posted;
    case Submission: break;
    }
    return m_progress.submission.has_value();
}

FollowDialog::Page FollowDialog::page() const
{
    return Page(m_pages->currentIndex());
}

void FollowDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    m_steps->setCurrentRow(page);
    m_back->setEnabled(page > List);
    m_next->setEnabled(page < Submission);
    if (!m_steps->hasFocus())
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void FollowDialog::turn(int pages)
{
    showPage(Page(std::clamp(int(page()) + pages, int(List), int(Submission))));
}

// What was typed and not done yet is there again next time.
void FollowDialog::done(int result)
{
    for (int page = 0; page < m_pages->count(); ++page)
        static_cast<FollowPage *>(m_pages->widget(page))->keep();
    QDialog::done(result);
}

}
