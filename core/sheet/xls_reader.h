#pragma once

// Workbooks of Excel 5 to 2003, which communes still send. They are read from memory: no copy of a list is laid anywhere.

#include "core/sheet/workbook.h"

namespace core {

/// Any bytes end in sheets or in Error{Refused}: nothing is read beyond them, and no room is taken on their word alone.
std::vector<Sheet> readXls(const QByteArray &bytes, const QString &fileName, const Progress &progress, const ReadLimits &limits);

}
