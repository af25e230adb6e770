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
    bool chooseAndOpen();
    /// Asks for district and file, makes the register and opens it.
    bool createAndOpen();
    /// The sample register of this person; made in the background the first time.
    void openSample();
    void checkRegister();

    /// Newest first; only files that still exist.
    QStringList recent() const;
    Job &job() { return m_job; }

private:
    void remember(const QString &path);

    Workspace &m_workspace;
    QWidget *m_window;
    Job m_job;
};

}
