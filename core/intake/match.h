#pragma once

// Drafts against the register and against one another: what is new, the same, changed or doubtful, and which pairs look alike.

#include "core/intake/review.h"
#include "core/places/place_book.h"

namespace core {

/// Fills status, household, uid and changes of every draft, and the duplicates of the review. Rows of a file that was taken in before
/// are the same as what they became, unless they were answered since.
void matchReview(Database &database, const PlaceBook &places, Review &review, const Progress &progress);

/// Puts a row that was read again in place of the one with its number, and matches it and the rows that looked or look like it: the same as
/// matching everything anew.
void matchAgain(Database &database, const PlaceBook &places, Review &review, int list, Draft draft);

}
