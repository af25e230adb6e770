#include "core/backup/backup.h"

#include "core/store/durable_file.h"
#include "core/store/journal.h"
#include "core/store/snapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <sqlite3.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct BackupText { Q_DECLARE_TR_FUNCTIONS(core::Backup) };

constexpr int pagesAtOnce = 1024;
constexpr int waitForOthersMs = 10'000;
constexpr qint64 roomNeeded = 2;   // In sizes of the file: the copy, and as much again so that work can go on.

void copyPages(Database &from, Database &to, const Progress &progress)
{
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    int result = SQLITE_OK;
    try {
        while (copy && (result = sqlite3_backup_step(copy, pagesAtOnce)) == SQLITE_OK)
            progress.at(sqlite3_backup_pagecount(copy) - sqlite3_backup_remaining(copy), sqlite3_backup_pagecount(copy));
    } catch (...) {
        sqlite3_backup_finish(copy);
        throw;
    }
    sqlite3_backup_finish(copy);
    if (result != SQLITE_DONE)
        throw Error(Error::Kind::File, BackupText::tr("The backup could not be written. Check that the disk is not full."), QString::fromUtf8(sqlite3_errstr(result)));
}

QHash<QString, qint64> rowCounts(Database &database)
{
    QHash<QString, qint64> counts;
    for (const QString &table : database.rows<QString>(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s))
        counts.insert(table, database.value<qint64>(u"SELECT COUNT(*) FROM "_s + table));
    return counts;
}

// A copy counts only when it opens, is whole and says the same as its source.
void compare(Database &source, const QString &copyPath)
{
    Database copy(copyPath, Database::Mode::ReadOnly);
    const bool whole = copy.value<QString>(u"PRAGMA quick_check"_s) == "ok"_L1;
    if (!whole || journalHead(copy) != journalHead(source) || rowCounts(copy) != rowCounts(source))
        throw Error(Error::Kind::File, BackupText::tr("The backup was written but does not equal the register, so it was thrown away. Check the disk and try again."), copyPath);
}

void removeWithLogs(const QString &path)
{
    for (const auto &ending : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
}

// What a backup that was killed has left behind, and proofs of backups that are no more.
void removeRemains(const QString &folder, const QString &registerName)
{
    for (const QString &name : QDir(folder).entryList({u"*.ancu.tmp"_s, u"*.ancu.proof"_s}, QDir::Files)) {
        const QString backup = name.section(u".ancu"_s, 0, -2) + u".ancu"_s;
        const auto named = backupNamed(backup);
        if (!named || named->registerName != registerName)
            continue;
        if (name.endsWith(".tmp"_L1))
            removeWithLogs(folder + u'/' + name);
        else if (!QFile::exists(folder + u'/' + backup))
            QFile::remove(folder + u'/' + name);
    }
}

QString freeNameIn(const QString &folder, const QString &registerName, const QDateTime &at, qint64 unit)
{
    int copy = 1;
    while (QFile::exists(folder + u'/' + backupName(registerName, at, unit, copy)))
        ++copy;
    return folder + u'/' + backupName(registerName, at, unit, copy);
}

BackupProof proofFor(Database &source, const QString &copyPath, const QDateTime &at)
{
    return {.uid = registerUid(source), .head = journalHead(source), .households = source.value<qint64>(u"SELECT COUNT(*) FROM household"_s),
            .bytes = QFileInfo(copyPath).size(), .hash = hashOfFile(copyPath), .comparedAt = at};
}

qint64 sizeOf(Database &database)
{
    return database.value<qint64>(u"PRAGMA page_count"_s) * database.value<qint64>(u"PRAGMA page_size"_s);
}

// One writer for each register in a folder: what it has not finished must not be cleared away by the next one.
void takeTurn(QLockFile &turn, const QString &folder)
{
    turn.setStaleLockTime(0);
    if (turn.tryLock(waitForOthersMs))
        return;
    if (turn.error() == QLockFile::LockFailedError)
        throw Error(Error::Kind::InUse, BackupText::tr("Another backup of this register is being written into %1. Wait until it is done.").arg(QDir::toNativeSeparators(folder)));
    throw Error(Error::Kind::File, BackupText::tr("The folder %1 cannot be written to. Choose another folder for backups.").arg(QDir::toNativeSeparators(folder)));
}

}

QString backupFolderOf(const QString &registerPath)
{
    return QFileInfo(registerPath).absolutePath() + u'/' + registerNameOf(registerPath) + u"-backups"_s;
}

QString registerNameOf(const QString &registerPath)
{
    return QFileInfo(registerPath).completeBaseName();
}

// The new file leaves WAL mode before it is filled, or every page would be written twice.
void copyRegister(Database &source, const QString &path, const Progress &progress)
{
    removeWithLogs(path);
    try {
        const Snapshot snapshot(source);
        {
            Database copy(path);
            copy.run(u"PRAGMA journal_mode = DELETE"_s);
            copyPages(source, copy, progress);
            copy.run(u"PRAGMA journal_mode = DELETE"_s);
        }
        flushToDisk(path);
        compare(source, path);
    } catch (...) {
        removeWithLogs(path);
        throw;
    }
}

QString backUp(Database &database, const QString &folder, const QDateTime &at, const Progress &progress, const FreeSpace &freeSpace)
{
    if (!QDir().mkpath(folder))
        throw Error(Error::Kind::File, BackupText::tr("The folder %1 cannot be made. Choose another folder for backups.").arg(QDir::toNativeSeparators(folder)));
    const QString registerName = registerNameOf(database.path());
    QLockFile turn(folder + u'/' + registerName + u".backup.lock"_s);
    takeTurn(turn, folder);
    removeRemains(folder, registerName);
    const Snapshot snapshot(database);
    requireRoom(folder, roomNeeded * sizeOf(database), freeSpace);
    const QString final = freeNameIn(folder, registerName, at, newestUnit(database));
    const QString unfinished = final + u".tmp"_s;
    copyRegister(database, unfinished, progress);
    const BackupProof proof = proofFor(database, unfinished, at);
    moveIntoPlace(unfinished, final);
    try {
        writeProof(final, proof);
    } catch (...) {
        QFile::remove(final);
        throw;
    }
    return final;
}

}
