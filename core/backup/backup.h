#pragma once

// Copies that count only after they were opened and compared.

#include "core/backup/backup_file.h"
#include "core/backup/disk.h"
#include "core/base/progress.h"
#include "core/store/register_identity.h"

#include <QDateTime>

namespace core {

/// Writes a checked copy into the folder, named after the register, the time and the newest journal unit, with its proof beside it. Returns its path.
/// Others may go on writing meanwhile: the copy is the register of the beginning. Needs twice the size of the file on the folder's disk.
/// Throws Error{File} (nothing is left in the folder then), Error{InUse} while another backup of the same register is being written there.
QString backUp(Database &database, const QString &folder, const QDateTime &at, const Progress &progress = {}, const FreeSpace &freeSpace = freeSpaceOf);

/// Where automatic backups of a register go: a folder beside the file.
QString backupFolderOf(const QString &registerPath);
/// The name by which its backups are called: the file name without ".ancu".
QString registerNameOf(const QString &registerPath);

/// Copies what `source` says into a new file and compares both. The copy is in DELETE mode: a file in WAL mode cannot be opened from read-only media.
/// Throws Error{File}; nothing is left at `path` then.
void copyRegister(Database &source, const QString &path, const Progress &progress);

}
