#pragma once

// What a commune confirms for many households at once, so that those straight from its list can be judged.

#include "core/households/household_record.h"

namespace core {

/// Fills in, only where nothing is known yet: permanent residence at the house, residential land without dispute, none of X1–X6
/// (QĐ 55, Điều 2) and no earlier help (E10, E11). What a survey or a person stated stays. `paper` names what the commune confirmed
/// it with and stands in the survey's note. Returns how many households changed.
int confirmCommuneCheck(const std::vector<Id<Household>> &households, const QString &paper, UnitOfWork &work);

}
