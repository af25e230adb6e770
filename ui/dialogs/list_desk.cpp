#include "ui/dialogs/list_desk.h"

#include "core/cases/step_record.h"
#include "ui/base/attempt.h"
#include "ui/dialogs/adjust_dialog.h"
#include "ui/dialogs/appraise_dialog.h"
#include "ui/dialogs/approve_dialog.h"
#include "ui/dialogs/complaint_panel.h"
#include "ui/dialogs/follow_dialog.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/list_on_dialog.h"
#include "ui/dialogs/meeting_dialog.h"
#include "ui/dialogs/verify_dialog.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<core::Id<core::SupportCase>> casesNamed(const QString &subject)
{
    std::vector<core::Id<core::SupportCase>> cases;
    for (const QString &id : subject.split(u' ', Qt::SkipEmptyParts))
        cases.push_back({id.toLongLong()});
    return cases;
}

template<class Row> core::Id<Row> byUid(core::Database &database, const QString &uid)
{
    const auto found = database.all<Row>(u"WHERE uid = ?"_s, uid);
    return found.empty() ? core::Id<Row>() : found.front().id;
}

}

ListDesk::ListDesk(Workspace &workspace, Ask &ask, QWidget *window) : QObject(window), m_workspace(workspace), m_ask(ask), m_window(window) {}

template<class Dialog, class... Subject> bool ListDesk::run(Subject... subject)
{
    bool isDone = false;
    attempt(m_ask, m_window, [&] {
        Dialog dialog(m_workspace, subject..., m_window);
        isDone = dialog.exec() == QDialog::Accepted;
    });
    return isDone;
}

bool ListDesk::holdMeeting(const std::vector<core::Id<core::SupportCase>> &cases)
{
    bool isDone = false;
    attempt(m_ask, m_window, [&] {
        MeetingDialog dialog(m_workspace, cases, m_window);
        isDone = dialog.exec() == QDialog::Accepted;
        if (isDone)
            tellOutcome(dialog.outcome());
    });
    return isDone;
}

// Who is not carried on is named, with the reason.
void ListDesk::tellOutcome(const core::MeetingOutcome &outcome)
{
    if (outcome.left.empty())
        return;
    QStringList lines{tr("%Ln case(s) were agreed to. The others stay where they are; their votes are recorded:", nullptr, int(outcome.passed.size()))};
    for (const core::StepObstacle &each : outcome.left)
        lines.append(u"• "_s + core::caseTitle(m_workspace.database(), core::existingCase(m_workspace.database(), each.supportCase)) + u": "_s + each.text);
    m_ask.inform(m_window, lines.join(u'\n'));
}

bool ListDesk::verifyCases(const std::vector<core::Id<core::SupportCase>> &cases)
{
    core::Id<core::SupportList> made;
    attempt(m_ask, m_window, [&] {
        VerifyDialog dialog(m_workspace, cases, m_window);
        if (dialog.exec() == QDialog::Accepted)
            made = dialog.made();
    });
    if (made.isStored())
        Q_EMIT listMade(made);
    return made.isStored();
}

bool ListDesk::followList(core::Id<core::SupportList> list)
{
    bool isDone = false;
    attempt(m_ask, m_window, [&] {
        FollowDialog dialog(m_workspace, list, m_window);
        dialog.exec();
        isDone = dialog.changedAnything();
    });
    return isDone;
}

bool ListDesk::appraise(core::Id<core::SupportList> list)
{
    return run<AppraiseDialog>(list);
}

bool ListDesk::approve(core::Id<core::SupportList> list)
{
    return run<ApproveDialog>(list);
}

bool ListDesk::adjust(core::Id<core::SupportList> list)
{
    return run<AdjustDialog>(list);
}

bool ListDesk::complaints(core::Id<core::SupportList> list)
{
    bool isDone = false;
    attempt(m_ask, m_window, [&] { isDone = showComplaints(m_workspace, {.list = list, .supportCase = {}}, m_window); });
    return isDone;
}

bool ListDesk::complaints(core::Id<core::SupportCase> supportCase)
{
    bool isDone = false;
    attempt(m_ask, m_window, [&] { isDone = showComplaints(m_workspace, {.list = {}, .supportCase = supportCase}, m_window); });
    return isDone;
}

bool ListDesk::showListOn(core::Id<core::SupportList> list)
{
    run<ListOnDialog>(list);
    return false;
}

bool ListDesk::continueDraft(const core::FormDraft &draft)
{
    core::Database &database = m_workspace.database();
    const auto list = [&] { return byUid<core::SupportList>(database, draft.subject); };
    if (draft.form == draft_of::meeting)
        return holdMeeting(casesNamed(draft.subject)), true;
    if (draft.form == draft_of::verify)
        return verifyCases(casesNamed(draft.subject)), true;
    if (draft.form == draft_of::posting || draft.form == draft_of::closing || draft.form == draft_of::submission)
        return followList(list()), true;
    if (draft.form == draft_of::appraisal)
        return appraise(list()), true;
    if (draft.form == draft_of::approval)
        return approve(list()), true;
    if (draft.form == draft_of::adjustment)
        return adjust(list()), true;
    if (draft.form == draft_of::complaint)
        return (list().isStored() ? complaints(list()) : complaints(byUid<core::SupportCase>(database, draft.subject))), true;
    if (draft.form != draft_of::settlement)
        return false;
    if (const auto complaint = database.find(byUid<core::Complaint>(database, draft.subject)))
        complaint->list.isStored() ? complaints(complaint->list) : complaints(complaint->supportCase);
    return true;
}

}
