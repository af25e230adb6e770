#pragma once

// All pairs of the register that may be one family, found by what they share and never by comparing each with each.

#include "core/base/progress.h"
#include "core/households/duplicates.h"

#include <span>

namespace core {

struct AlikePair {
    Id<Household> first;         ///< The smaller of both: the one that was entered earlier.
    Id<Household> second;
    Likeness likeness;
    bool operator==(const AlikePair &) const = default;
};

/// The likeliest first; without pairs that a person has called different. Memory grows with the number of households that share something,
/// time with the number of all.
std::vector<AlikePair> alikePairs(Database &database, const Progress &progress = {});

/// One household of a pair as a table shows it.
struct AlikeHousehold {
    Id<Household> id;
    QString uid;
    QString code;
    QString headName;
    PartialDate birth;
    QString hamlet;
    Id<Place> place;
    Id<Hamlet> hamletId;         ///< That of `hamlet`; not stored for none.
};
/// By id; those that no longer exist are left out.
QHash<qint64, AlikeHousehold> alikeHouseholds(Database &database, std::span<const AlikePair> pairs);

}
