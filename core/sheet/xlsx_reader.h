#pragma once

// The sheets of an xlsx as values.

#include "core/sheet/workbook.h"

namespace core {

std::vector<Sheet> readXlsx(const QByteArray &bytes, const QString &fileName, const Progress &progress, const ReadLimits &limits);

}
