#pragma once

// What others committed: a reader brings its screen up to date with it.

#include "core/store/change_set.h"
#include "core/store/database.h"

namespace core {

/// The rows of all units after `unit`, as one set with the number and title of the newest. Number 0 when there is none.
ChangeSet changesSince(Database &database, qint64 unit);

}
