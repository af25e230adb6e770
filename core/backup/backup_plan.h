#pragma once

// When the program backs up by itself.

#include "core/backup/backup.h"

namespace core {

/// A change was made today, and no backup of today holds the first one.
bool isDailyBackupDue(Database &database, const QString &folder, const QDateTime &now);

/// A compared backup in the folder has the register as it is now.
bool isBackedUp(Database &database, const QString &folder);

/// The day on which the journal begins; invalid in an empty register.
QDate firstDayOf(Database &database);

}
