#pragma once

// Where to turn when a register is damaged.

#include <QString>

namespace core {

/// The newest backup in the register's own folder that opens and is whole, by the time in its name. Empty when there is none.
QString newestSoundBackup(const QString &registerPath);

}
