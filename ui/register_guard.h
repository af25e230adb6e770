#pragma once

// Watches over the open register: says why it is read only, looks at the whole file in the background, warns of a bad
// place, hears of a second start.

#include "ui/base/summons.h"
#include "ui/base/workspace.h"
#include "ui/jobs/latest_job.h"
#include "ui/widgets/standing_notices.h"

namespace ui {

class RegisterGuard : public QObject {
    Q_OBJECT

public:
    /// The bar must outlive the guard.
    RegisterGuard(Workspace &workspace, StandingNotices &bar, QObject *parent = nullptr);

    /// For a register that was open before.
    void begin();

Q_SIGNALS:
    /// The register was opened once more on this computer: its window is to come to the front.
    void summoned();

private:
    void lookAtWholeFile();
    void noteDamage(const QString &path);
    void warnOfSynchronisedFolder();

    Workspace &m_workspace;
    StandingNotices &m_bar;
    LatestJob m_look;
    Summons m_summons;
};

}
