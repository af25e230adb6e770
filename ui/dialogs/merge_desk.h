#pragma once

// Merges households for the window and takes mergings apart: backs up before the first one, shows refusals, says what could not be given back.

#include "core/households/household_merge.h"
#include "ui/base/workspace.h"
#include "ui/jobs/job.h"

namespace ui {

/// What the officer wants merged, and why.
struct MergeWish {
    core::Id<core::Household> kept;
    core::Id<core::Household> gone;
    core::MergeChoice choice;
    QString reason;
};

class MergeDesk : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of what is asked.
    MergeDesk(Workspace &workspace, QWidget *window);

    /// The backup, for a JobPanel.
    Job &job() { return m_backingUp; }
    /// `merged` follows, after the first backup in the background; nothing happens while that is being made.
    void merge(const MergeWish &wish);
    /// Asks for the reason; `takenApart` follows.
    void takeApart(const core::HouseholdMerge &merge);

Q_SIGNALS:
    void merged(core::Id<core::Household> kept, core::Id<core::Household> gone);
    void takenApart(core::Id<core::Household> kept, core::Id<core::Household> gone);

private:
    void mergeNow(const MergeWish &wish);
    void tellLeft(const std::vector<core::NotGivenBack> &left);

    Workspace &m_workspace;
    QWidget *m_window;
    Job m_backingUp;
    QString m_backedUp;          ///< The register of which a backup was made since it was opened.
};

}
