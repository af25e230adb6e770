#pragma once

// Whether the register can be trusted: the check of the whole file with its result, and the look-up of a printed code.

#include "ui/base/workspace.h"
#include "ui/dialogs/verification_dialog.h"
#include "ui/jobs/job.h"

#include <functional>

namespace ui {

class IntegrityDesk : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of what is shown and asked.
    IntegrityDesk(Workspace &workspace, QWidget *window);

    /// For a JobPanel.
    Job &job() { return m_job; }

    /// What puts a backup in the place of the register; without it the result only names the backup.
    void setRestore(std::function<void(const QString &backup)> restore) { m_restore = std::move(restore); }

    /// Checks in the background and shows the result.
    void checkRegister();
    void checkPrintedCode();

private:
    void show(CheckedRegister checked);

    Workspace &m_workspace;
    QWidget *m_window;
    std::function<void(const QString &)> m_restore;
    Job m_job;
};

}
