#pragma once

// The units a new register begins with: from the built-in table of Hà Tĩnh or from an office's own CSV.

#include "core/base/issue.h"
#include "core/places/place.h"
#include "core/store/unit_of_work.h"

namespace core {

/// One line of a table of units, before ids are known.
struct PlaceLine {
    int number = 0;             ///< Of the line in the file.
    Place place;
    QString parent;             ///< Code of the unit above; empty for the highest.
    QStringList successors;     ///< Codes of what it went into on `validTo`; a part ends in "~".
};

struct PlaceTable {
    std::vector<PlaceLine> lines;
    std::vector<Issue> issues;  ///< All that is wrong, each with "line 12" as its cell. The table is usable when there are none.
};

/// Reads a CSV whose first line names the columns code, level, name, parent, valid_from, valid_to and successors in any order; the last
/// three may be missing. Level is province, district or commune, dates are ISO, successors are separated by a blank.
/// Throws Error{File} when the file cannot be read at all.
PlaceTable readPlaceTable(const QString &csvPath);

/// Puts the province, the district, its communes at all dates, what they became, and known hamlets into the register.
/// Throws Error{BadRequest} for a code that the table does not know.
void seedPlaces(const QString &districtCode, UnitOfWork &work);

/// The same from an office's own table. Throws Error{File} naming the lines and what is wrong with them; nothing is stored then.
void seedPlacesFrom(const QString &csvPath, UnitOfWork &work);

}
