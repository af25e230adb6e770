#pragma once

// Two households of the register that are one family, made one, and taken apart again at any time.

#include "core/households/merged_record.h"

namespace core {

/// That `gone` is read as `kept` now.
struct HouseholdMerge {
    Id<HouseholdMerge> id;
    Id<Household> kept;
    Id<Household> gone;
    bool operator==(const HouseholdMerge &) const = default;
};

template<> struct Mapping<HouseholdMerge> {
    static constexpr auto table = "household_merge";
    static constexpr auto columns = std::tuple{
        Column{"id", &HouseholdMerge::id}, Column{"kept_id", &HouseholdMerge::kept}, Column{"gone_id", &HouseholdMerge::gone}};
};

/// The condition on `household` that every list, count and figure puts: one that was merged into another is told of there.
inline const QString standsForItself = QStringLiteral("household.id NOT IN (SELECT gone_id FROM household_merge)");
/// How many households stand for themselves.
qint64 householdCount(Database &database);

/// The newest first.
std::vector<HouseholdMerge> householdMerges(Database &database);
/// Those merged into a household.
std::vector<HouseholdMerge> mergedInto(Database &database, Id<Household> kept);
/// How a household was merged into another; nothing where it stands for itself.
std::optional<HouseholdMerge> mergeOf(Database &database, Id<Household> gone);

/// Why the two cannot be merged, with the way out; empty where they can. A family that stands on two lists would be helped twice.
QString whyNotMerged(Database &database, Id<Household> kept, Id<Household> gone);

/// Closes `gone` and moves what hangs on it to `kept`: persons, papers, categories, surveys, earlier help, obstacles, answers, rows of communes'
/// lists, open questions, lines of support lists. Frozen lists keep what they say. Throws Error{Conflict} with what `whyNotMerged` says.
void mergeHouseholds(Id<Household> kept, Id<Household> gone, const MergeChoice &choice, UnitOfWork &work);

/// Something the merging had changed that stays as it is now, because it was changed again or removed later.
struct NotGivenBack {
    QString table;
    qint64 row = 0;
    QString column;          ///< Empty: the whole row.
    bool operator==(const NotGivenBack &) const = default;
};

/// Gives back the two households as they were before the merging. What was changed since stays with the household it stands with now, and is
/// returned where it keeps something from being given back. Throws Error{Conflict} where the kept one was itself merged into another later.
std::vector<NotGivenBack> takeApart(const HouseholdMerge &merge, UnitOfWork &work);

}
