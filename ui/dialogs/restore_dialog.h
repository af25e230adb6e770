#pragma once

// Which backup is put in the place of the register, and what that would change, before it is done.

#include "core/backup/backup_file.h"
#include "core/backup/restore.h"
#include "core/backup/restore_difference.h"
#include "ui/base/ask.h"
#include "ui/jobs/latest_job.h"
#include "ui/models/table_model.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

class TableView;

/// A backup in the list, and where it was found.
struct FoundBackup {
    core::BackupFile file;
    QString place;               ///< "this computer", "replaced by a restore", "second disk", "chosen file".
};

/// Newest first: those beside the register, registers that a restore replaced, and backups on the second disk, when that is plugged in.
std::vector<FoundBackup> findBackups(const QString &registerPath, const QString &secondFolder);

class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    /// `secondFolder` may be empty. `ask` must outlive the dialog.
    RestoreDialog(Ask &ask, const QString &registerPath, const QString &secondFolder, QWidget *parent = nullptr);

    /// The backup to be restored, after the dialog was accepted.
    QString backup() const;
    /// What restoring the chosen backup would change; nothing while it is being read or when it cannot be restored.
    const std::optional<core::RestoreDifference> &difference() const { return m_difference; }
    /// Adds a backup from anywhere and chooses it.
    void addFile(const QString &path);

private:
    void layOut();
    void showChosen();
    void showDifference(const core::RestoreDifference &difference);
    void showUnusable(const core::Error &error);
    void confirm();
    const FoundBackup *chosen() const;

    Ask &m_ask;
    QString m_registerPath;
    TableModel<FoundBackup> *m_backups;
    TableModel<core::JournalUnit> *m_lost;
    TableView *m_list;
    TableView *m_lostList;
    QLabel *m_summary;
    QLabel *m_lostTitle;
    QPushButton *m_restore = nullptr;
    LatestJob m_job;
    std::optional<core::RestoreDifference> m_difference;
};

}
