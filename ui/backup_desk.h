#pragma once

// Backups in the window: those made by themselves in the background, those asked for, the second disk, restore and its drill.

#include "core/backup/restore.h"
#include "core/backup/second_target.h"
#include "core/integrity/known_heads.h"
#include "ui/base/workspace.h"
#include "ui/jobs/job.h"

#include <QSet>

namespace core { struct RestoreDrill; }

namespace ui {

class NoticeBar;

class BackupDesk : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of what is asked and shown.
    BackupDesk(Workspace &workspace, QWidget *window);

    /// For a JobPanel: what somebody asked for and waits for.
    Job &job() { return m_asked; }
    /// For the window, above the work.
    NoticeBar *noticeBar() const { return m_bar; }

    void backUpNow();
    void saveCopy();
    void changeSettings();
    /// Asks for the backup, shows what would change, closes the register, restores and opens it again. Works without an open register, too.
    void restoreBackup();
    /// The same for the open register, with this backup offered besides those found.
    void restoreThis(const QString &backup);
    void drill();

    /// False while changes are not backed up yet: a backup is then being made, and the window closes by itself when it is done.
    bool mayClose();
    /// True while a backup runs that nobody asked for.
    bool isBackingUp() const { return m_quiet.isRunning(); }

private:
    /// What a job needs to know of the window.
    struct Order {
        QString path;                    ///< Of the register.
        QDateTime at;
        QString secondFolder;            ///< Empty: no second copy is made.
        core::KnownHeads heads;
    };
    /// What became of a backup and its second copy.
    struct Outcome {
        QString path;
        QString uid;
        std::optional<core::SecondCopy> second;
        QString secondFailure;
    };

    Order orderFor(const QString &path) const;
    static Outcome makeBackup(const Order &order, const core::Progress &progress);
    void noteOpened();
    void noteClosed();
    void noteChange();
    void backUpQuietly(const QString &path);
    void backUpBeforeClosing();
    void noteOutcome(const Outcome &outcome);
    void chooseWhatToRestore(const QString &registerPath, const QString &backup);
    void startRestore(const QString &registerPath, const QString &backup);
    void showRestored(const QString &registerPath, const core::Restored &restored);
    void confirmRestored();
    void showProof(const core::RestoreDrill &drill);
    QString uid() const;

    enum class Notice { Failure, SecondFailure, Restored, SecondOverdue, NoSecond, DrillDue };
    void showNotice();
    bool isWaiting(Notice notice) const;
    void show(Notice notice);

    Workspace &m_workspace;
    QWidget *m_window;
    NoticeBar *m_bar;
    Job m_quiet;
    Job m_asked;
    QString m_path;                      ///< Of the open register, and of the last one after it was closed.
    bool m_isChanged = false;            ///< Since the last backup of this session.
    bool m_isRestoring = false;
    bool m_isLeaving = false;            ///< The window closes whatever comes of the last backup.
    QDate m_dailyDone;                   ///< The day whose backup was made, or failed and was told.
    QString m_failure;
    QString m_secondFailure;
    std::optional<Notice> m_shown;
    QSet<Notice> m_dismissed;            ///< Not again before the register is opened anew.
};

}
