#include "tests/crash/faulty_vfs.h"

#include "tests/crash/faulty_disk.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace crash {

namespace {

using Call = FaultyDisk::Call;

FaultyDisk &disk()
{
    return FaultyDisk::instance();
}

sqlite3_vfs *realVfs = nullptr;

// SQLite gives the memory: this head, then what the real file system needs.
struct FaultyFile {
    sqlite3_file head;
    QString *path;                ///< Null for files without a name, which nothing outlives.
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

FaultyFile &faulty(sqlite3_file *file)
{
    return *reinterpret_cast<FaultyFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return faulty(file).real();
}

bool isRemembered(sqlite3_file *file)
{
    return disk().remembers() && faulty(file).path;
}

qint64 sizeOf(sqlite3_file *file)
{
    sqlite3_int64 size = 0;
    real(file)->pMethods->xFileSize(real(file), &size);
    return size;
}

// What stands there now, as far as the file reaches.
QByteArray standing(sqlite3_file *file, qint64 offset, qint64 bytes, qint64 size)
{
    QByteArray content(std::max(qint64(0), std::min(bytes, size - offset)), '\0');
    if (!content.isEmpty())
        real(file)->pMethods->xRead(real(file), content.data(), int(content.size()), offset);
    return content;
}

int closeFile(sqlite3_file *file)
{
    const int result = real(file)->pMethods->xClose(real(file));
    delete faulty(file).path;
    file->pMethods = nullptr;
    return result;
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
    if (const int error = disk().strike(Call::Read)) {
        std::memset(bytes, 0, size_t(count));
        return error;
    }
    return real(file)->pMethods->xRead(real(file), bytes, count, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    if (const int error = disk().strike(Call::Write))
        return error;
    if (isRemembered(file)) {
        const qint64 size = sizeOf(file);
        disk().wrote(*faulty(file).path, offset, standing(file, offset, count, size), QByteArray(static_cast<const char *>(bytes), count), size);
    }
    return real(file)->pMethods->xWrite(real(file), bytes, count, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int error = disk().strike(Call::Truncate))
        return error;
    if (isRemembered(file)) {
        const qint64 before = sizeOf(file);
        disk().truncated(*faulty(file).path, size, standing(file, size, before - size, before), before);
    }
    return real(file)->pMethods->xTruncate(real(file), size);
}

// The real disk is not asked: what counts as synced is remembered here, and the suite stays quick.
int syncFile(sqlite3_file *file, int)
{
    if (const int error = disk().strike(Call::Sync))
        return error;
    if (isRemembered(file))
        disk().synced(*faulty(file).path);
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    if (const int error = disk().strike(Call::Size))
        return error;
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    if (const int error = disk().strike(Call::Lock))
        return error;
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReserved(sqlite3_file *file, int *isReserved)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), isReserved);
}

int control(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    if (const int error = disk().strike(Call::SharedMemory)) {
        *memory = nullptr;
        return error;
    }
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void sharedBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int isDeleted)
{
    disk().isPassing = true;
    const int result = real(file)->pMethods->xShmUnmap(real(file), isDeleted);
    disk().isPassing = false;
    return result;
}

// Version 2: no memory-mapped pages, so that every byte passes here.
const sqlite3_io_methods methods{2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize, lockFile, unlockFile, checkReserved, control, sectorSize,
                                 characteristics, mapShared, lockShared, sharedBarrier, unmapShared, nullptr, nullptr};

bool existsAlready(const char *name)
{
    int exists = 0;
    realVfs->xAccess(realVfs, name, SQLITE_ACCESS_EXISTS, &exists);
    return exists != 0;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (const int error = disk().strike(Call::Open))
        return error;
    const bool isNew = name && (flags & SQLITE_OPEN_CREATE) && !existsAlready(name);
    const int result = realVfs->xOpen(realVfs, name, real(file), flags, outFlags);
    if (result != SQLITE_OK)
        return result;
    file->pMethods = &methods;
    faulty(file).path = name && !(flags & SQLITE_OPEN_DELETEONCLOSE) ? new QString(QString::fromUtf8(name)) : nullptr;
    if (faulty(file).path)
        disk().opened(*faulty(file).path, isNew);
    return SQLITE_OK;
}

QByteArray wholeFile(const char *name)
{
    QFile file(QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (const int error = disk().strike(Call::Delete))
        return error;
    const bool isKept = disk().remembers() && existsAlready(name);
    const QByteArray content = isKept ? wholeFile(name) : QByteArray();
    disk().isPassing = true;
    const int result = realVfs->xDelete(realVfs, name, syncFolder);
    disk().isPassing = false;
    if (result == SQLITE_OK && isKept)
        disk().deleted(QString::fromUtf8(name), content, syncFolder != 0);
    return result;
}

int accessFile(sqlite3_vfs *, const char *name, int flags, int *answer)
{
    if (const int error = disk().strike(Call::Access))
        return error;
    return realVfs->xAccess(realVfs, name, flags, answer);
}

}

void makeFaultyVfsTheDefault()
{
    sqlite3_initialize();
    realVfs = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs = *realVfs;   // times, names and randomness stay the real ones
    vfs.pNext = nullptr;
    vfs.zName = "faulty";
    vfs.szOsFile = int(sizeof(FaultyFile)) + realVfs->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    sqlite3_vfs_register(&vfs, 1);
}

}
