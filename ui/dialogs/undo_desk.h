#pragma once

// Takes back units for the window: small ones at once, an import of thousands of rows in the background with a count and Cancel.

#include "core/store/journal.h"
#include "ui/base/workspace.h"
#include "ui/jobs/job.h"

namespace ui {

class UndoDesk : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of what is asked.
    UndoDesk(Workspace &workspace, QWidget *window);

    /// For a JobPanel.
    Job &job() { return m_job; }
    /// Refusals are shown. Nothing happens while another unit is being taken back.
    void takeBack(const core::JournalUnit &unit);

private:
    Workspace &m_workspace;
    QWidget *m_window;
    Job m_job;
};

}
