#pragma once

// What a row of the register is called in a finding: its kind, its name as the journal knows it, and its number.

#include "core/store/database.h"

namespace core {

/// "household Nguyễn Thị Hòa (3)"; a table without words is named by itself, a row without a name by its number alone.
QString rowWords(Database &database, const QString &table, qint64 row);

}
