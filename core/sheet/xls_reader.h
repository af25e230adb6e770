#pragma once

// Workbooks of Excel 97–2003, which communes still send.

#include "core/sheet/workbook.h"

namespace core {

std::vector<Sheet> readXls(const QByteArray &bytes, const QString &fileName, const Progress &progress, const ReadLimits &limits);

}
