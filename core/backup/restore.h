#pragma once

// A backup in the place of the register. The replaced file is kept, never overwritten, and the restore is a part of the history.

#include "core/base/progress.h"
#include "core/store/unit_of_work.h"

namespace core {

struct Restored {
    QString keptAs;              ///< Where the replaced file went; empty when there was none.
    QString backup;              ///< The backup made of the replaced file before; empty when it could not be read.
    QString head;                ///< Of the restored register, with the restore as its newest unit.
    qint64 households = 0;
};

/// Checks the backup as `verify` does, brings a copy of it to the newest schema, records the restore in it and puts it in place of the register in one
/// step: whoever is killed in the middle finds the old register or the new one. The register must be closed everywhere.
/// Of `order` person, computer and time are taken. Throws Error{NotARegister} for what is no sound backup, {InUse}, {File}; the register is then as it was.
Restored restore(const QString &backup, const QString &registerPath, const WorkOrder &order, const Progress &progress = {});

/// A copy of the backup made ready at `path` as `restore` does it, beside no register: for the drill. Nothing is left at `path` when it fails.
void prepareRestored(Database &archive, const QString &path, const WorkOrder &order, const Progress &progress);

/// Clears away what a restore that was killed has left beside the register: the unfinished copy and a second name of the register itself.
/// To be called under the register's lock, before it is opened.
void clearInterruptedRestore(const QString &registerPath);

}
