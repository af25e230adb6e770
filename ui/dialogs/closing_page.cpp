#include "ui/dialogs/closing_page.h"

#include "core/base/official_date.h"
#include "ui/base/attempt.h"
#include "ui/dialogs/act_dialog.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/paper_printing.h"
#include "ui/widgets/typed_edit.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// Words of the minutes, so Vietnamese in every language of the screen.
QString told(const ListProgress &progress)
{
    if (progress.complaints.empty())
        return u"Trong thời gian niêm yết không có phản ánh, kiến nghị."_s;
    const auto all = qint64(progress.complaints.size());
    const qint64 open = progress.openComplaints();
    const QString received = u"Trong thời gian niêm yết đã tiếp nhận "_s + core::officialCount(all) + u" phản ánh, kiến nghị; "_s;
    return received + (open == 0 ? u"đã giải quyết xong."_s : QString(u"đã giải quyết "_s + core::officialCount(all - open) + u", còn "_s + core::officialCount(open) + u" đang giải quyết."_s));
}

}

ClosingPage::ClosingPage(Workspace &workspace, FormDesk &desk, const core::SupportList &list, QWidget *parent)
    : FollowPage(workspace, desk, tr("End of the posting"), parent), m_list(list), m_form(new QWidget), m_day(new DayEdit), m_result(new QPlainTextEdit),
      m_keeper(new FormKeeper(workspace, m_form, draft_of::closing, [list] { return tr("End of the posting of “%1”").arg(list.title); })), m_against(obstacleLabel()),
      m_takeDown(new QPushButton(tr("&Take the list down")))
{
    layOut();
    connect(m_keeper, &FormKeeper::startOverRequested, this, [this] {
        m_day->clear();
        m_result->setPlainText(m_proposed);
        m_keeper->begin(m_list.uid, FormKeeper::Record::New);
    });
    connect(m_day, &QLineEdit::textChanged, m_keeper, &FormKeeper::noteEdit);
    connect(m_day, &QLineEdit::textChanged, this, &ClosingPage::check);
    connect(m_result, &QPlainTextEdit::textChanged, m_keeper, &FormKeeper::noteEdit);
    connect(m_takeDown, &QPushButton::clicked, this, &ClosingPage::takeDown);
    setFocusProxy(m_day);
}

void ClosingPage::layOut()
{
    m_day->setObjectName(u"posting.ended_on"_s);
    m_result->setObjectName(u"posting.result"_s);
    m_result->setTabChangesFocus(true);
    m_takeDown->setAutoDefault(false);
    auto *form = new QFormLayout;
    form->addRow(tr("&Day of taking down:"), m_day);
    form->addRow(tr("&Result, as the minutes say:"), m_result);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form, 1);
    column->addWidget(m_keeper);
    m_body->addWidget(m_against);
    m_body->addWidget(m_form, 1);
    m_body->addStretch(0);
    const auto closing = [this] { return requestFor(database(), m_list.id, m_posting ? database().find(m_posting->closing) : std::nullopt); };
    addButtons({m_takeDown, printButton(u"F08B"_s, tr("Print the closing &minutes…"), m_desk, closing)});
}

void ClosingPage::showProgress(const ListProgress &progress)
{
    m_posting = progress.posting;
    const bool canEnd = m_posting && m_posting->isOpen() && !m_workspace.isReadOnly();
    m_form->setVisible(canEnd);
    m_takeDown->setVisible(canEnd);
    if (!m_posting)
        m_state->setText(tr("The list has not been posted yet."));
    else if (m_posting->isOpen())
        m_state->setText(tr("Posted up to and with %1; it can be taken down on that day or later.").arg(core::screenDate(m_posting->dueOn)));
    else
        m_state->setText(tr("Taken down on %1. %2").arg(core::screenDate(m_posting->endedOn), m_posting->result));
    if (m_result->toPlainText() == m_proposed)   // what somebody wrote stays
        m_result->setPlainText(told(progress));
    m_proposed = told(progress);
    if (m_day->text().isEmpty() && m_result->toPlainText() == m_proposed)   // nothing was typed yet, unless it was kept earlier
        m_keeper->begin(m_list.uid, FormKeeper::Record::New);
    check();
}

void ClosingPage::keep()
{
    if (m_result->toPlainText() != m_proposed || !m_day->text().isEmpty())
        m_keeper->keepNow();
}

void ClosingPage::check()
{
    QStringList against;
    if (m_posting && m_posting->isOpen() && m_day->value().isValid() && m_day->value() < m_posting->dueOn)
        against.append(tr("The list is posted up to and with %1. It can be taken down on that day or later.").arg(core::screenDate(m_posting->dueOn)));
    showObstacles(m_against, against);
}

bool ClosingPage::refuse()
{
    if (!m_day->isReadable())
        return refuseWith(tr("The day cannot be read. Please write it like 12/02/2025."), m_day);
    if (!m_day->value().isValid())
        return refuseWith(tr("Enter the day on which the list was taken down: the register never invents one."), m_day);
    if (m_result->toPlainText().trimmed().isEmpty())
        return refuseWith(tr("Say what came of the posting: the closing minutes print it."), m_result);
    return false;
}

void ClosingPage::takeDown()
{
    if (!m_posting || refuse())
        return;
    const bool ended = attempt(m_workspace.ask(), this, [this] {
        core::UnitOfWork work = m_workspace.begin(tr("End the posting of “%1”").arg(m_list.title));
        core::endPosting(m_posting->id, m_day->value(), m_result->toPlainText().trimmed(), work);
        m_keeper->drop(work.database());
        work.commit();
    });
    if (ended)
        Q_EMIT done();
}

}
