#pragma once

// An opened register is a foreign file until it is proven to be one of ours.

#include "core/base/progress.h"
#include "core/store/database.h"

namespace core {

/// Proves within milliseconds, whatever the size, that the file is a register of this program or an older one: its mark, its length against
/// its page count, and its schema, which must be word for word the one its number stands for (no further table, view, trigger or index).
/// Reads only and leaves nothing beside the file. A write that a crash cut off in a file with a rollback journal is taken back first, as
/// every reader must. Throws Error{NotARegister}.
void proveRegister(const QString &path);

/// Reads every page (SQLite's quick_check; seconds for a large file). Throws Error{NotARegister} when the file is damaged.
void requireWholeFile(Database &database, const Progress &progress = {});

}
