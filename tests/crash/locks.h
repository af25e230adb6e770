#pragma once

// Who may open a register: what may stand in the lock beside it, and how old it may look under a clock that is wrong.

#include "tests/crash/tally.h"

#include <QProcess>
#include <QTemporaryDir>

namespace crash {

/// Another process that has the register open; killed at the end.
class Holder {
public:
    explicit Holder(const QString &path);
    ~Holder();
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;

private:
    QProcess m_process;
};

/// A register of its own, and its lock.
struct LockedRegister {
    QTemporaryDir folder;
    Site site{folder.path()};
    QString lock = site.path() + QStringLiteral(".lock");
    std::unique_ptr<Holder> holder;

    LockedRegister();
    /// The lines of Qt's lock file: process, program, computer, its id, and the id of its start.
    void writeLock(qint64 process, const QString &program, const QString &computer, const QByteArray &machine, const QByteArray &boot);
    void setAge(qint64 seconds);
    /// What the program says when it opens the register; empty when it does.
    QString refusal();
};

struct LockKind {
    const char *name;
    void (*lay)(LockedRegister &);
    std::vector<qint64> ages;   ///< In seconds; negative: laid in what this clock takes for the future.
    QString holder;             ///< Whom the refusal must name; empty where the register opens.
};

/// A kind of lock joins the matrix by one line of the table in locks.cpp.
const std::vector<LockKind> &lockKinds();

/// Every kind at every age. Counts as state what was opened and should not have been, or the other way round.
Tally lockMatrix();

}
