#pragma once

// What is wrong or doubtful in a record: the same checks serve the editor while typing and the import.

#include "core/base/issue.h"
#include "core/households/household_record.h"

namespace core {

/// `today` is the day on which the record is looked at. An `Ask` should be settled before the record is used, a `Warn` looked at.
std::vector<Issue> checkRecord(const HouseholdRecord &record, QDate today);

}
