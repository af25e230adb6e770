#pragma once

// What every writer and the painter must agree on: how a value looks in a cell, and which cells a row has.

#include "core/document/document.h"

#include <QSizeF>

namespace core {

/// "60.000.000", "24,5", "05/03/2025"; a text as it is.
QString cellText(const CellValue &value);
bool isNumeric(const CellValue &value);
/// The cell's own alignment, else that of its column.
Alignment alignmentOf(const TableCell &cell, const TableColumn &column);
/// Group, subtotal and total rows are bold whatever their cells say.
bool isBold(const TableRow &row, const TableCell &cell);

/// A cell where it stands: spanned cells are left out, a row that is too short is filled with empty cells.
struct PlacedCell {
    const TableCell *cell = nullptr;
    int column = 0;
    int columns = 1;
};
std::vector<PlacedCell> placedCells(const Table &table, const TableRow &row);

/// Left edges of the columns and the right edge of the last, scaled to `widthMm`.
std::vector<double> columnEdges(const Table &table, double widthMm);
double textWidthMm(const PageSetup &page);
double textHeightMm(const PageSetup &page);

/// About how high a text is in Times: rather more, so that a writer who cannot measure cuts nothing off.
double estimatedHeightPt(const QString &text, double widthMm, double points);
/// The size of a picture: its own, or smaller in the same shape so that it fits into `roomMm`.
QSizeF fittedSizeMm(const Picture &picture, const QSizeF &roomMm);

}
