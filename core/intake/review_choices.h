#pragma once

// What an officer decided row by row while reviewing a list, apart from the list itself: it outlives the reading, and is put back when the same
// sheet is read again.

#include "core/intake/review.h"

namespace core {

/// The same for the same sheet of the same file, whatever the file is called and wherever it lies.
QString sheetKey(const ListReading &list);

/// The rows that the officer left out, by their numbers in the file, in their order. Rejected ones were never a choice.
std::vector<int> rowsLeftOut(const ListReading &list);
/// Leaves out exactly these; numbers that the list does not have are passed over.
void leaveOut(const std::vector<int> &rows, ListReading &list);

}
