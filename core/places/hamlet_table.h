#pragma once

// A table of hamlets of divided communes and the units they go to, as an office writes it in a sheet.

#include "core/base/issue.h"
#include "core/places/hamlet_assignment.h"

namespace core {

struct HamletTable {
    std::vector<HamletAssignment> assignments;   ///< For `assignHamlets`.
    std::vector<Issue> issues;                   ///< All that is wrong, each with "line 12" as its cell. The table is usable when there are none.
};

/// Reads a CSV whose first line names the columns commune, hamlet, unit, from, decision, decided_on and citation in any order; the last two may
/// be missing. Commune and unit are given by code or name, days as 2025-07-01 or 1/7/2025. A line without a unit takes back what was said.
/// Throws Error{File} when the file cannot be read at all.
HamletTable readHamletTable(Database &database, const PlaceBook &book, const QString &csvPath);

}
