#pragma once

// A register of an older program becomes one of this program: a backup first, then each step in its own transaction. With a large file both take
// their time, so a window does it beside itself before it opens the register.

#include "core/register.h"

namespace core {

/// Throws as opening does where the file is not a register.
bool isOfOlderSchema(const QString &path);

class RegisterUpgrade {
public:
    /// Refuses and takes the lock as opening for writing does. Throws RegisterHeld, Error.
    RegisterUpgrade(const QString &path, const Seat &seat);

    /// May run on another thread. Cancelled between two steps the register is whole and of the older schema that was reached.
    void run(const Progress &progress) const;

private:
    QString m_path;
    QDateTime m_at;
    StorageKind m_kind;
    std::unique_ptr<RegisterLock> m_lock;
};

/// The same for a register that is open under its lock; nothing is done where it is of the newest schema.
void upgrade(Database &database, const QDateTime &at, const Progress &progress = {});

}
