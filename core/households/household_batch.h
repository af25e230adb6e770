#pragma once

// Many households whole, with one question per table instead of one per household: what judges or exports a whole register reads.

#include "core/households/household_record.h"

namespace core {

/// Households loaded at once; enough that the questions cost nothing, few enough to keep in memory.
constexpr std::size_t batchSize = 500;

/// As `loadHousehold`, in the order given; an id that no longer exists is left out.
std::vector<HouseholdRecord> loadHouseholds(Database &database, std::span<const Id<Household>> ids);

}
