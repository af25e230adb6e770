#pragma once

// How long backups are kept, and what must be known before an older one goes.

#include "core/backup/backup.h"

namespace core {

/// Keeps the last 10, and of older ones the newest of each of 14 days, 8 weeks (from Monday) and 24 months. Never the newest that was verified
/// and never the newest that was compared. Days are those in the names; a backup from after `now` was made under a wrong clock: it stays and
/// takes nobody's place. Backups of other registers in the folder are left alone.
void thinOutBackups(const QString &folder, const QString &registerName, const QDateTime &now);

/// Registers that a restore replaced go 30 days after it, beside the register of this path and identity. What could not be read when it was replaced
/// has no proof and stays until somebody deletes it by hand: no backup holds what it held.
void thinOutReplaced(const QString &registerPath, const QString &uid, const QDateTime &now);

/// A backup as the program makes it by itself: written, compared, once in seven days verified as `verify` does, then older ones and replaced
/// registers are thinned out, unless a restored state waits for its confirmation. Returns the path of the backup.
/// Throws as `backUp`, and Error{Storage} when the register does not agree with its history: the backup is kept and no older one goes.
QString backUpAndThinOut(Database &database, const QString &folder, const QDateTime &at, const Progress &progress = {});

}
