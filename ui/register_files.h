#pragma once

// Registers as files: making, opening, the sample, the recent ones.

#include "ui/base/workspace.h"
#include "ui/jobs/job.h"

namespace ui {

class RegisterFiles : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of what is asked.
    RegisterFiles(Workspace &workspace, QWidget *window);

    /// False when it was not opened; the reason has been shown.
    bool open(const QString &path);
    /// The last one was not opened because another window of this computer shows it, which came to the front.
    bool isShownElsewhere() const { return m_shownElsewhere; }
    bool chooseAndOpen();
    /// Asks for district and file, makes the register and opens it.
    bool createAndOpen();
    /// The sample register of this person; made in the background the first time.
    void openSample();

    /// Newest first; only files that still exist.
    QStringList recent() const;
    Job &job() { return m_job; }

private:
    void openOrAsk(const QString &path);
    /// False when it was not; the reason has been shown.
    bool upgrade(const QString &path);
    bool askAboutHolder(const QString &path, const core::RegisterHeld &held);
    void takeOver(const QString &path, const core::LockHolder &holder);
    void remember(const QString &path);

    Workspace &m_workspace;
    QWidget *m_window;
    Job m_job;
    Job m_upgrade;
    bool m_shownElsewhere = false;
};

}
