#pragma once

// What the library for old workbooks does not tell: which sheets and rows are hidden, which cells are merged, what formulas came to.

#include "core/sheet/workbook.h"

#include <QMap>
#include <QSet>

namespace core {

struct XlsSheetOutline {
    QString name;
    bool hidden = false;
    std::vector<MergedRange> merged;
    QSet<int> hiddenRows;                   ///< Numbers as Excel shows them.
    QMap<quint64, Cell> formulaResults;     ///< As stored in the file, by `Sheet::formulaKey`: in the order of rows and columns.
};

/// False when an entry of the compound file's directory claims a longer name than it has room for ([MS-CFB] 2.6.1): freexl believes it.
bool hasSoundDirectory(const QByteArray &bytes);

/// The eight bytes of a number need not be one: what is no number is the error that Excel would show.
Cell numberCell(double number);

/// By the compound file format ([MS-CFB]) and the records BoundSheet8, MergeCells, Row, Formula and String of Excel 97–2003 ([MS-XLS]).
/// Bytes that are no such workbook, or damaged, give what could be read before the damage; nothing is thrown.
std::vector<XlsSheetOutline> readXlsOutline(const QByteArray &bytes);

}
