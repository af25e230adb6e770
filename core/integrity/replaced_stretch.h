#pragma once

// Stretches of history that a restore replaced. What was printed or backed up in between is known outside and rightly not in the file.

#include "core/store/database.h"

#include <QDateTime>

namespace core {

struct ReplacedStretch {
    qint64 restoredUnit = 0;  ///< The last unit of the backup; the stretch begins after it.
    QString restoredHead;
    qint64 replacedUnit = 0;  ///< The last unit of the replaced file.
    QString replacedHead;     ///< Empty where that file was gone or could not be read: then nobody knows how far it went.
    QDateTime at;             ///< When it was restored.

    bool holds(qint64 unit) const { return unit > restoredUnit && (replacedHead.isEmpty() || unit <= replacedUnit); }
};

/// Of the restores that the journal tells of and that began from this file's own history. Oldest first.
std::vector<ReplacedStretch> replacedStretches(Database &database);

/// The head when the journal ended with a unit, as `journalHead` wrote it then; empty where there is no such unit.
QString headAt(Database &database, qint64 unit);

}
