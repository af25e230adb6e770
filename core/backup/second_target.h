#pragma once

// The newest backup once more on another disk: a stick or an external drive that is not always plugged in.

#include "core/backup/backup_file.h"
#include "core/backup/disk.h"
#include "core/base/progress.h"

namespace core {

/// Marks the folder as chosen, so that an empty mount point or another stick under the same letter is not taken for it. Throws Error{File}.
void markSecondTarget(const QString &folder);
/// True when the chosen folder itself is there, not only a place of its name.
bool isPluggedIn(const QString &folder);
/// Where the backups of one register go in it: a folder of their own, as registers of two offices may have the same name.
QString secondFolderOf(const QString &folder, const QString &registerName, const QString &uid);

enum class SecondCopy {
    Copied,          ///< Written and read back.
    AlreadyThere,    ///< The newest backup lies there and reads as it should.
    NotPluggedIn,
    NothingToCopy,   ///< There is no compared backup yet.
};

/// Copies the newest backup of `backupFolder` that was compared, with its proof, and reads it back. With `thinOut` older copies go as `thinOutBackups` says.
/// Throws Error{File} when it cannot be written or reads differently; nothing unfinished is left there then, unless the disk is gone.
SecondCopy copyToSecondTarget(const QString &backupFolder, const QString &registerName, const QString &folder, const QDateTime &now, bool thinOut,
                              const Progress &progress = {}, const FreeSpace &freeSpace = freeSpaceOf);

}
