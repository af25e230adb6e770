#pragma once

// A restore into a file of its own that is thrown away: the proof that the newest backup would bring the register back.

#include "core/backup/backup.h"
#include "core/integrity/verify.h"
#include "core/store/content.h"
#include "core/store/unit_of_work.h"

namespace core {

struct RestoreDrill {
    QDateTime at;
    QString person;
    QString computer;
    QString registerName;
    QString uid;                          ///< Empty in a backup of before identities.
    BackupFile backup;
    QString head;                         ///< Of the backup.
    bool isAsProven = true;               ///< The file has the bytes it had when it was compared; true also where no proof stands beside it.
    bool headIsKnown = false;             ///< The journal of the register as it is today contains the backup's head.
    qint64 unitsSince = 0;                ///< Journal units the register has beyond the backup, where its head is known.
    std::vector<TableContent> content;    ///< Of the backup.
    QStringList differing;                ///< Tables that were not the same in the restored copy.
    Verification verification;            ///< Of the restored copy, brought to the newest schema and with the restore in its journal.
    QByteArray contentHash;               ///< Of all tables of the backup.

    bool ok() const { return isAsProven && headIsKnown && differing.isEmpty() && verification.ok(); }
    qint64 rowsOf(const QString &table) const;
};

/// Restores the backup beside the register, compares, verifies, and deletes what it made. The register itself is only read.
/// Throws as `restore` for what cannot be restored at all.
RestoreDrill drillRestore(const BackupFile &backup, const QString &registerPath, const WorkOrder &order, const Progress &progress = {});

/// The newest backup in the register's own folder that was compared. Throws Error{File} saying that there is none.
BackupFile backupToDrill(const QString &registerPath);
/// A backup wherever it lies. Throws Error{File} when there is no such file.
BackupFile backupAt(const QString &path);

}
