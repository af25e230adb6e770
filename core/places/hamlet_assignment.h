#pragma once

// Where the hamlets of a divided commune went: said, corrected and taken back by an office.

#include "core/places/place_book.h"
#include "core/store/unit_of_work.h"

namespace core {

/// The units to which a hamlet of the commune can go from a day on: what it was divided into, or any commune where nobody said into what.
/// Empty on a day on which the commune was not divided yet.
std::vector<Id<Place>> unitsOffered(const PlaceBook &book, Id<Place> commune, QDate day);

/// From the day of each assignment its hamlet belongs to its unit; what was said of that day and of later ones is replaced, of earlier days it
/// stays. An assignment without a unit takes back all that was said of the hamlet. Ids and what is said already are passed over.
/// Throws Error{BadRequest} naming the hamlet where a day, a unit or the number of the decision is missing or does not fit; nothing is to be
/// committed then. Returns how many hamlets changed.
int assignHamlets(const std::vector<HamletAssignment> &wanted, UnitOfWork &work);

}
