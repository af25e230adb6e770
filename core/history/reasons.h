#pragma once

// For what the history wants a reason, and which reasons are offered. Own words are always possible.

#include "core/households/household_record.h"

namespace core {

enum class ReasonFor { Edit, Delete, DeleteList, TakeOff, Confirm, Assign, Merge, TakeApart, Split, HeadChange };

/// The list of resources/reasons/reasons.json.
QStringList offeredReasons(ReasonFor occasion);

/// What of a stored household was changed that decides about its help: head, identity number, category, amounts proposed. Titles of the
/// fields in Vietnamese, each once. What was empty before and is filled in now needs no reason, and neither does a new household.
QStringList weightyChanges(const HouseholdRecord &before, const HouseholdRecord &after);

}
