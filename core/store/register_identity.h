#pragma once

// Which register a file is: copies and backups share the identity, two registers never do.

#include "core/store/database.h"

namespace core {

/// 32 hexadecimal digits; empty in a register of before identities.
QString registerUid(Database &database);

}
