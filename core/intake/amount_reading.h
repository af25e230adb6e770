#pragma once

// Amounts of a list in đồng, whatever unit a column, a cell or a habit says.

#include "core/intake/cell_readings.h"

namespace core {

/// A house costs less than this; an amount at or above it was written in a smaller unit than the list says.
constexpr Money implausibleAmount = Money::ofDong(1'000'000'000);

/// `unit` is what one unit of the column is worth: 1, 1.000 or 1.000.000 đồng. An empty cell has no value and no issue; a dash is zero.
Reading<Money> readAmount(const QString &field, const Cell &cell, const QString &text, qint64 unit);

/// The unit that most amounts of a list show by their size: 1 or 1.000 or 1.000.000; 0 where it cannot be told.
/// `numbers` are the bare numbers of the money columns.
qint64 unitShownBy(const std::vector<double> &numbers);

}
