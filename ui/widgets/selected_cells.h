#pragma once

// What is chosen in a table: its rows and columns as they stand on the screen, the block to be copied, its count and sums.

#include "ui/widgets/copied_block.h"

class QTableView;

namespace ui {

/// More is not copied or summed at once: reading it would hold up the window.
constexpr int mostRowsReckoned = 20'000;

/// Rows in which at least one cell is chosen, in their order; each once.
QList<int> chosenRows(const QTableView &table);
/// How many those are, without making a list of them.
qint64 chosenRowCount(const QTableView &table);
/// Shown columns in which at least one cell is chosen, in the order of the screen.
QList<int> chosenColumns(const QTableView &table);
/// With headings; cells between the chosen ones that are not chosen are empty.
CopiedBlock chosenBlock(const QTableView &table);
/// "12 cells · Members: sum 48"; empty for a single cell.
QString chosenSummary(const QTableView &table);

}
