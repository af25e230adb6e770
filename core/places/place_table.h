#pragma once

// The units a new register begins with: from the built-in table of Hà Tĩnh or from an office's own CSV.

#include "core/places/place.h"
#include "core/store/unit_of_work.h"

namespace core {

/// The districts of the built-in table, for a person to choose from. Not stored; in the order of the table.
std::vector<Place> builtInDistricts();

/// Puts the province, the district, its communes at all dates, what they became, and known hamlets into the register.
/// Throws Error{BadRequest} for a code that the table does not know.
void seedPlaces(const QString &districtCode, UnitOfWork &work);

/// The same from a CSV with the columns code,level,name,parent,valid_from,valid_to,successors (UTF-8, dates ISO, a successor that is only
/// a part ends in "~"). Throws Error{File} naming the line and what is wrong with it; nothing is stored then.
void seedPlacesFrom(const QString &csvPath, UnitOfWork &work);

}
