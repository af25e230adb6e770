#pragma once

// A workbook → the lists it holds, each row read and checked by itself. The register is only asked for names of places.

#include "core/intake/review.h"
#include "core/places/place_book.h"
#include "core/sheet/workbook.h"

namespace core {

/// One reading per visible sheet that holds a list; a workbook without any gives one reading that says so.
std::vector<ListReading> readLists(Database &database, const PlaceBook &places, const QString &path, const Workbook &workbook,
                                   const ReviewOptions &options, const Progress &progress);

}
