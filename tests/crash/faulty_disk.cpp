#include "tests/crash/faulty_disk.h"

#include "tests/crash/faulty_vfs.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace crash {

namespace {

constexpr qint64 sectorBytes = 512;

bool changesTheDisk(FaultyDisk::Call call)
{
    using Call = FaultyDisk::Call;
    return call == Call::Write || call == Call::Truncate || call == Call::Sync || call == Call::Delete || call == Call::Rename;
}

bool needsRoom(FaultyDisk::Call call)
{
    return call == FaultyDisk::Call::Write || call == FaultyDisk::Call::SharedMemory;
}

void put(QByteArray &image, qint64 offset, const QByteArray &bytes)
{
    if (image.size() < offset + bytes.size())
        image.append(QByteArray(offset + bytes.size() - image.size(), '\0'));
    image.replace(offset, bytes.size(), bytes);
}

QByteArray rubbish(qsizetype size, Random &random)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random());
    return bytes;
}

// Ends of writes inside a sector stay what they were: SQLite is told that a write never damages the bytes beside it.
void applySectors(QByteArray &image, qint64 offset, const QByteArray &after, Random &random)
{
    for (qint64 at = 0; at < after.size();) {
        const qint64 size = std::min(sectorBytes - (offset + at) % sectorBytes, qint64(after.size()) - at);
        const int fate = between(random, 0, 2);
        if (fate != 0)
            put(image, offset + at, fate == 1 ? after.mid(at, size) : rubbish(size, random));
        at += size;
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("The folder of the crash suite cannot be written to.");
}

}

FaultyDisk &FaultyDisk::instance()
{
    static FaultyDisk disk;
    return disk;
}

FaultyDisk::FaultyDisk()
{
    makeFaultyVfsTheDefault();
}

void FaultyDisk::arm(Trouble trouble, int at, Lasting lasting, Sync sync)
{
    m_trouble = trouble;
    m_lasting = lasting;
    m_sync = sync;
    m_at = at;
    m_steps = 0;
    m_struck = false;
}

void FaultyDisk::heal()
{
    arm(Trouble::None, 0);
    m_files.clear();
    m_deletions.clear();
}

bool FaultyDisk::strikes(Call call) const
{
    switch (m_trouble) {
    case Trouble::None:
        return false;
    case Trouble::BadDisk:
        return true;
    case Trouble::FullDisk:
        return needsRoom(call);
    case Trouble::ReadOnlyDisk:
        return changesTheDisk(call) && call != Call::Sync;
    case Trouble::PowerCut:
        return changesTheDisk(call) || m_struck;
    }
    return false;
}

int FaultyDisk::errorOf(Call call) const
{
    if (m_trouble == Trouble::FullDisk)
        return SQLITE_FULL;
    if (m_trouble == Trouble::ReadOnlyDisk && call == Call::Write)
        return SQLITE_READONLY;
    switch (call) {
    case Call::Open:
        return SQLITE_CANTOPEN;
    case Call::Delete:
        return SQLITE_IOERR_DELETE;
    case Call::Access:
        return SQLITE_IOERR_ACCESS;
    case Call::Read:
        return SQLITE_IOERR_READ;
    case Call::Write:
        return SQLITE_IOERR_WRITE;
    case Call::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Call::Sync:
        return SQLITE_IOERR_FSYNC;
    case Call::Size:
        return SQLITE_IOERR_FSTAT;
    case Call::Lock:
        return SQLITE_IOERR_LOCK;
    case Call::SharedMemory:
        return SQLITE_IOERR_SHMMAP;
    case Call::Rename:
        return SQLITE_IOERR;
    }
    return SQLITE_IOERR;
}

int FaultyDisk::strike(Call call)
{
    if (isPassing || !strikes(call))
        return SQLITE_OK;
    ++m_steps;
    if (m_steps != m_at && !(m_struck && m_lasting == Lasting::ForEver))
        return SQLITE_OK;
    m_struck = true;
    return errorOf(call);
}

void FaultyDisk::opened(const QString &path, bool isNew)
{
    if (remembers() && isNew)
        m_files[path].isNew = true;
}

void FaultyDisk::wrote(const QString &path, qint64 offset, const QByteArray &before, const QByteArray &after, qint64 sizeBefore)
{
    m_files[path].unsynced.push_back({.offset = offset, .before = before, .after = after, .sizeBefore = sizeBefore});
}

void FaultyDisk::truncated(const QString &path, qint64 size, const QByteArray &cut, qint64 sizeBefore)
{
    m_files[path].unsynced.push_back({.isTruncation = true, .offset = size, .before = cut, .sizeBefore = sizeBefore});
}

// The first sync of a new file also syncs its folder, and with it what was deleted there before.
void FaultyDisk::synced(const QString &path)
{
    if (m_sync == Sync::Ignored || (m_sync == Sync::IgnoredForTheLog && path.endsWith(QLatin1StringView("-wal"))))
        return;
    File &file = m_files[path];
    if (file.isNew)
        m_deletions.clear();
    file = {};
}

void FaultyDisk::deleted(const QString &path, const QByteArray &content, bool isDurable)
{
    const File file = m_files.take(path);
    if (remembers() && !file.isNew && !(isDurable && m_sync == Sync::Kept))
        m_deletions.push_back({path, content});
}

void FaultyDisk::renamed(const QString &from, const QString &to)
{
    m_files.remove(to);   // what stood there is gone
    if (m_files.contains(from))
        m_files[to] = m_files.take(from);
}

// Back to what was synced, and forward again as chance has it.
void FaultyDisk::leave(const QString &path, const std::vector<Change> &changes, Random &random)
{
    QByteArray image = contentOf(path);
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        put(image, change->offset, change->before);
        image.truncate(change->sizeBefore);
    }
    for (const Change &change : changes) {
        if (!change.isTruncation)
            applySectors(image, change.offset, change.after, random);
        else if (between(random, 0, 1) == 1)
            image.truncate(change.offset);
    }
    overwrite(path, image);
}

void FaultyDisk::losePower(Random &random)
{
    QStringList paths = m_files.keys();
    std::sort(paths.begin(), paths.end());   // the same chance on every run
    for (const QString &path : paths) {
        const File file = m_files.value(path);
        if (!QFile::exists(path))
            continue;
        if (file.isNew && between(random, 0, 1) == 1)
            QFile::remove(path);
        else if (!file.unsynced.empty())
            leave(path, file.unsynced, random);
    }
    for (const Deletion &deletion : m_deletions)
        if (!QFile::exists(deletion.path) && between(random, 0, 1) == 1)
            overwrite(deletion.path, deletion.content);
    heal();
}

}
