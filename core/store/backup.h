#pragma once

// Copies that count only after they were opened and compared.

#include "core/base/progress.h"
#include "core/store/database.h"

#include <QDateTime>

namespace core {

/// Writes a checked copy into the folder, named after the register, the time and the journal head. Returns its path.
QString backUp(Database &database, const QString &folder, const QDateTime &at, const Progress &progress = {});

/// Where automatic backups of a register go: a folder beside the file.
QString backupFolderOf(const QString &registerPath);

/// Keeps the last 10, and of older ones the newest of each of 14 days, 8 weeks and 24 months. Never the newest one.
void thinOutBackups(const QString &folder);

/// What a restore would change, to be shown before it is done.
struct RestoreDifference {
    qint64 householdsNow = 0;
    qint64 householdsInBackup = 0;
    qint64 unitsLost = 0;         ///< Journal units in the current file that the backup does not have.
    QString headNow;
    QString headInBackup;
};
RestoreDifference restoreDifference(const QString &backup, const QString &registerPath);

/// Checks the backup, moves the current file aside (never overwrites) and puts the copy in its place. Returns where the old file went; empty if there was none.
QString restore(const QString &backup, const QString &registerPath, const QDateTime &at);

}
