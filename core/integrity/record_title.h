#pragma once

// What a row of the register is called in a message, by what the journal knows of it: its kind, its name, and whose it is. Words of the forms,
// so Vietnamese in every language.

#include "core/store/journal.h"

namespace core {

/// "Nhân khẩu"; the table's own name where it has none.
QString tableTitle(const QString &table);

/// "Nhân khẩu: Trần Văn Bình (hộ Nguyễn Thị Hòa)", also of a row that was removed. Without a name, or unknown to the journal: by its kind alone.
QString recordTitle(Database &database, const QString &table, qint64 row);

}
