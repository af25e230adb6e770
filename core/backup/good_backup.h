#pragma once

// Which backup to go back to when the register is damaged.

#include "core/base/progress.h"

#include <QString>

namespace core {

/// The path of the newest backup in the folder that passes every check of `verify`; of one register where its identity is given, else of any.
/// Empty when there is none. Reads whole backups until one is good.
QString newestGoodBackup(const QString &folder, const QString &registerUid, const Progress &progress = {});

/// The newest backup in the register's own folder that opens and is whole, by the time in its name: what a message can name without a long look.
/// Empty when there is none.
QString newestSoundBackup(const QString &registerPath);

}
