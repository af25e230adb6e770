#pragma once

// The hamlets of divided communes with their households: which went where, and who still awaits a unit.

#include "core/places/place_book.h"

namespace core {

struct DividedHamlet {
    Id<Place> commune;                             ///< In which its households are registered.
    Id<Hamlet> hamlet;                             ///< Not stored: households of the commune in no known hamlet.
    QString name;                                  ///< Empty for those.
    qint64 households = 0;
    std::optional<HamletAssignment> assignment;    ///< What was said last of it.
};

/// Of all communes that were ever divided, in the order of communes and hamlets; those in no hamlet come last, where there are any.
std::vector<DividedHamlet> dividedHamlets(Database &database, const PlaceBook &book);

/// A divided commune with those of its households who belong to no unit of the day yet.
struct AwaitingHouseholds {
    Id<Place> commune;
    qint64 households = 0;
    bool operator==(const AwaitingHouseholds &) const = default;
};

/// In the order in which the communes were entered; none with nobody.
std::vector<AwaitingHouseholds> awaitingByCommune(Database &database, const PlaceBook &book, QDate day);
/// All of them.
qint64 householdsAwaitingUnit(Database &database, const PlaceBook &book, QDate day);

}
