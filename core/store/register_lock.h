#pragma once

// Who has the register open for writing. A lock of another computer is never taken over silently.

#include "core/base/error.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>

namespace core {

/// Who holds a register, as far as the files beside it tell.
struct LockHolder {
    QString person;             ///< Empty when not known.
    QString computer;
    QString program;
    QDateTime since;            ///< UTC; invalid when not known.
    qint64 process = 0;
    bool onThisComputer = false;
    bool operator==(const LockHolder &) const = default;
};

/// Somebody else writes to the register; the message names them.
class RegisterHeld : public Error {
public:
    explicit RegisterHeld(LockHolder holder);
    const LockHolder &holder() const { return m_holder; }

private:
    LockHolder m_holder;
};

class RegisterLock {
public:
    /// Takes the lock and tells others who has it since when. What a killed program of this computer left is taken; nothing of another
    /// computer is. Throws RegisterHeld, or Error{NotWritable} where the folder cannot be written to.
    RegisterLock(const QString &registerPath, const QString &person, const QDateTime &since);
    ~RegisterLock();

private:
    QString m_holderPath;
    std::unique_ptr<QLockFile> m_lock;
};

/// Removes the lock of another computer whose program ended without giving it back. `typedComputer` is what the person typed as proof of
/// having looked there. Throws Error{Refused} when it is not that computer's name, when the holder is of this computer, or when the lock
/// is no longer that holder's.
void breakLock(const QString &registerPath, const LockHolder &holder, const QString &typedComputer);

}
