#pragma once

// One sheet of an old workbook ([MS-XLS] 2.1.7.20.5): its cells with what formulas came to, hidden rows, merged cells.

#include "core/sheet/xls_book.h"

namespace core {

/// Throws XlsDamage, also past a limit.
Sheet readXlsSheet(QByteArrayView stream, const XlsSheetEntry &entry, const XlsBook &book, const Progress &progress, const ReadLimits &limits);

}
