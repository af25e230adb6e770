#pragma once

// Text files with separators: the encoding and the separator are found out, quoted fields may hold both and line ends.

#include "core/sheet/workbook.h"

namespace core {

Sheet readCsv(const QByteArray &bytes, const QString &fileName, const Progress &progress, const ReadLimits &limits);

}
