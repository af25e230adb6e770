#pragma once

// What is done with cases together and with their lists: the meeting, the commune's list and its way, the appraisal, the decisions, the complaints. Each verb
// opens its form, does one step that can be undone (but for what is signed), and says whether something was done.

#include "core/store/drafts.h"
#include "ui/base/workspace.h"
#include "ui/dialogs/complaint_dialog.h"

namespace core {
struct MeetingOutcome;
}

namespace ui {

class ListDesk : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of what is asked. `ask` must outlive the desk.
    ListDesk(Workspace &workspace, Ask &ask, QWidget *window);

    bool holdMeeting(const std::vector<core::Id<core::SupportCase>> &cases);
    /// Makes the commune's list.
    bool verifyCases(const std::vector<core::Id<core::SupportCase>> &cases);
    /// From the list to the submission; may be left and gone on with at any time.
    bool followList(core::Id<core::SupportList> list);
    bool appraise(core::Id<core::SupportList> list);
    /// Signed: cannot be undone.
    bool approve(core::Id<core::SupportList> list);
    /// Signed: cannot be undone.
    bool adjust(core::Id<core::SupportList> list);
    bool complaints(core::Id<core::SupportList> list);
    bool complaints(core::Id<core::SupportCase> supportCase);
    /// Only shows.
    bool showListOn(core::Id<core::SupportList> list);

    /// Goes on with one of these forms that was not done; true when it is this desk's business.
    bool continueDraft(const core::FormDraft &draft);

Q_SIGNALS:
    /// A list was made of cases.
    void listMade(core::Id<core::SupportList> list);

private:
    template<class Dialog, class... Subject> bool run(Subject... subject);
    void tellOutcome(const core::MeetingOutcome &outcome);

    Workspace &m_workspace;
    Ask &m_ask;
    QWidget *m_window;
};

}
