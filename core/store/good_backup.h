#pragma once

// Which backup to go back to when the register is damaged.

#include "core/base/progress.h"

#include <QString>

namespace core {

/// The path of the newest backup in the folder that passes every check of `verify`; of one register where its identity is given, else of any.
/// Empty when there is none. Reads whole backups until one is good.
QString newestGoodBackup(const QString &folder, const QString &registerUid, const Progress &progress = {});

}
