#include "ui/dialogs/posting_page.h"

#include "core/base/official_date.h"
#include "core/places/office_readings.h"
#include "ui/base/attempt.h"
#include "ui/dialogs/act_dialog.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/paper_printing.h"
#include "ui/dialogs/paper_section.h"
#include "ui/dialogs/step_check.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/typed_edit.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

PostingPage::PostingPage(Workspace &workspace, FormDesk &desk, const core::SupportList &list, QWidget *parent)
    : FollowPage(workspace, desk, tr("Posting"), parent), m_list(list), m_form(new QWidget),
      m_notice(new PaperSection(workspace, core::PaperType::PostingNotice, IssuedBy::OwnOffice, list.place)), m_lastDay(new DayEdit), m_venues(new QPlainTextEdit),
      m_contact(new QLineEdit), m_keeper(new FormKeeper(workspace, m_form, draft_of::posting, [list] { return tr("Posting of “%1”").arg(list.title); })),
      m_against(obstacleLabel()), m_post(new QPushButton(tr("&Post the list")))
{
    layOut();
    fill();
    m_keeper->begin(m_list.uid, FormKeeper::Record::New);
    connect(m_keeper, &FormKeeper::startOverRequested, this, [this] {
        fill();
        m_keeper->begin(m_list.uid, FormKeeper::Record::New);
    });
    connect(m_notice, &PaperSection::edited, this, &PostingPage::proposeLastDay);
    connect(m_notice, &PaperSection::edited, m_keeper, &FormKeeper::noteEdit);
    connect(m_lastDay, &QLineEdit::textChanged, m_keeper, &FormKeeper::noteEdit);
    connect(m_venues, &QPlainTextEdit::textChanged, m_keeper, &FormKeeper::noteEdit);
    connect(m_contact, &QLineEdit::textChanged, m_keeper, &FormKeeper::noteEdit);
    connect(m_post, &QPushButton::clicked, this, &PostingPage::post);
    setFocusProxy(m_notice);
}

void PostingPage::layOut()
{
    m_lastDay->setObjectName(u"posting.due_on"_s);
    m_venues->setObjectName(u"posting.venues"_s);
    m_contact->setObjectName(u"posting.contact"_s);
    m_venues->setTabChangesFocus(true);
    m_venues->setMaximumHeight(4 * fontMetrics().height());
    m_post->setAutoDefault(false);
    auto *form = new QFormLayout;
    form->addRow(tr("&Last day:"), m_lastDay);
    form->addRow(tr("P&laces:"), m_venues);
    form->addRow(tr("&Comments are taken by:"), m_contact);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    column->addLayout(form);
    column->addWidget(m_keeper);
    column->addStretch(1);
    m_body->addWidget(m_against);
    m_body->addWidget(scrolled(m_form), 1);
    const auto notice = [this] { return requestFor(database(), m_list.id, m_posting ? database().find(m_posting->notice) : std::nullopt); };
    const auto opening = [this] { return requestFor(database(), m_list.id, m_posting ? database().find(m_posting->opening) : std::nullopt); };
    addButtons({m_post, printButton(u"F08"_s, tr("Print the &notice…"), m_desk, notice), printButton(u"F08A"_s, tr("Print the &minutes of posting…"), m_desk, opening)});
}

void PostingPage::fill()
{
    m_notice->startOver();
    m_lastDay->clear();
    m_lastDay->setModified(false);
    const QDate on = m_workspace.asOf();
    m_venues->setPlainText(core::postingPlacesOn(database(), m_list.place, on).join(u'\n'));
    m_contact->setText(core::commentsToOn(database(), m_list.place, on));
}

// The office's period from the first day on; what was typed stays.
void PostingPage::proposeLastDay()
{
    const QDate first = m_notice->day();
    if (!m_lastDay->isModified())
        m_lastDay->setValue(first.isValid() ? first.addDays(core::postingDaysOn(database(), m_list.place, first)) : QDate());
    QStringList against;
    if (first.isValid() && !m_posting)
        for (const CheckedCase &each : checkStep(database(), m_cases, {.step = core::Step::Posted, .on = first, .actor = {}, .list = m_list.id}, core::PaperType::PostingNotice))
            for (const QString &sentence : each.against)
                against.append(each.name + u": "_s + sentence);
    showObstacles(m_against, against);
}

void PostingPage::showProgress(const ListProgress &progress)
{
    m_posting = progress.posting;
    m_cases = idsOf(progress.cases);
    const bool canPost = progress.stage == ListStage::ToPost && !m_workspace.isReadOnly();
    m_form->setVisible(canPost);
    m_post->setVisible(canPost);
    if (m_posting)
        m_state->setText(tr("Posted on %1, up to and with %2, at: %3").arg(core::screenDate(m_posting->startsOn), core::screenDate(m_posting->dueOn), m_posting->venues));
    else if (progress.stage > ListStage::Posted)
        m_state->setText(tr("These cases were posted before; the list needs no other posting."));
    else
        m_state->setText(tr("Not posted yet. The day of the notice is the first day of the posting; notice and minutes are entered with it."));
    proposeLastDay();
}

void PostingPage::keep()
{
    m_keeper->keepNow();
}

bool PostingPage::refuse()
{
    if (const QString missing = m_notice->missing(); !missing.isEmpty())
        return refuseWith(missing, m_notice->missingField());
    if (!m_lastDay->isReadable())
        return refuseWith(tr("The last day cannot be read. Please write it like 12/02/2025."), m_lastDay);
    if (m_lastDay->value().isValid() && m_lastDay->value() < m_notice->day())
        return refuseWith(tr("The last day is before the first. Correct one of the two."), m_lastDay);
    return false;
}

void PostingPage::post()
{
    if (refuse())
        return;
    const bool posted = attempt(m_workspace.ask(), this, [this] {
        core::UnitOfWork work = m_workspace.begin(tr("Post the list “%1”").arg(m_list.title));
        core::Paper notice = m_notice->paper();
        notice.list = m_list.id;
        const core::Posting posting{.list = m_list.id, .startsOn = notice.signedOn, .dueOn = m_lastDay->value(),
                                    .venues = m_venues->toPlainText().trimmed().replace(u'\n', "; "_L1), .contact = m_contact->text().simplified(), .notice = core::savePaper(notice, work)};
        core::startPosting(posting, work);
        m_keeper->drop(work.database());
        work.commit();
    });
    if (posted)
        Q_EMIT done();
}

}
