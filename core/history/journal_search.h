#pragma once

// Looking for units of work in the whole history: newest first, a page at a time, whatever the journal's length.

#include "core/base/progress.h"
#include "core/history/belonging.h"

namespace core {

struct JournalFilter {
    QString person;                      ///< As signed; empty: everybody.
    QDate first;                         ///< Days of this computer's time zone, both inclusive; invalid: open.
    QDate last;
    QString text;                        ///< Words of title, reason or person, without regard to marks and case.
    QString table;                       ///< Only units that changed such a record; empty: any.
    std::vector<Id<Place>> places;       ///< Only units about one of these places; empty: everywhere.
    Id<Household> household;             ///< Not stored: any.

    bool operator==(const JournalFilter &) const = default;
};

/// What became of a unit.
enum class UnitState { Stands, TakenBack, Final };

struct FoundUnit {
    JournalUnit unit;
    UnitState state = UnitState::Stands;
    QDateTime time() const { return QDateTime::fromString(unit.at, Qt::ISODateWithMs).toLocalTime(); }
};

/// Up to `limit` units with a number smaller than `before` (0: from the newest).
std::vector<FoundUnit> searchJournal(Database &database, const JournalFilter &filter, qint64 before, int limit, const Progress &progress = {});

/// Everybody who ever signed a unit, in order.
QStringList journalPersons(Database &database);

}
