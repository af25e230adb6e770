#include "core/store/backup.h"

#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/unit_of_work.h"
#include "core/store/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sqlite3.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct BackupText { Q_DECLARE_TR_FUNCTIONS(core::Backup) };

constexpr int pagesAtOnce = 1024;
constexpr int recentKept = 10;
const QString timeFormat = u"yyyyMMdd-HHmmss"_s;

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

QString freeName(const QString &folder, const QString &stem)
{
    QString name = stem + u".ancu"_s;
    for (int number = 2; QFile::exists(folder + u'/' + name); ++number)
        name = stem + u'-' + QString::number(number) + u".ancu"_s;
    return folder + u'/' + name;
}

// An archive is in DELETE mode: a file in WAL mode cannot be opened from read-only media.
void makeArchive(Database &source, const QString &path, const Progress &progress)
{
    {
        Database copy(path);
        copyPages(source, copy, progress);
        copy.run(u"PRAGMA journal_mode = DELETE"_s);
    }
    compare(source, path);
}

void requireRegister(Database &database)
{
    if (database.value<int>(u"PRAGMA application_id"_s) != registerApplicationId || schemaOf(database) > newestSchema())
        throw Error(Error::Kind::NotARegister, BackupText::tr("%1 is not a backup that this program can restore.").arg(database.path()));
}

QString moveAside(const QString &registerPath, const QDateTime &at)
{
    if (!QFile::exists(registerPath))
        return {};
    const QFileInfo file(registerPath);
    const QString aside = freeName(file.absolutePath(), file.completeBaseName() + u"_before-restore_"_s + at.toString(timeFormat));
    for (const auto suffix : {"-wal"_L1, "-shm"_L1})
        if (QFile::exists(registerPath + suffix) && !QFile::rename(registerPath + suffix, aside + suffix))
            throw Error(Error::Kind::File, BackupText::tr("The current register is in use. Close it everywhere, then restore."), registerPath + suffix);
    if (!QFile::rename(registerPath, aside))
        throw Error(Error::Kind::File, BackupText::tr("The current register could not be moved aside, so nothing was restored. Close it everywhere, then restore."), registerPath);
    return aside;
}

}

QString backupFolderOf(const QString &registerPath)
{
    const QFileInfo file(registerPath);
    return file.absolutePath() + u'/' + file.completeBaseName() + u"-backups"_s;
}

QString backUp(Database &database, const QString &folder, const QDateTime &at, const Progress &progress)
{
    if (!QDir().mkpath(folder))
        throw Error(Error::Kind::File, BackupText::tr("The folder %1 cannot be made. Choose another folder for backups.").arg(folder));
    const auto unit = database.value<qint64>(u"SELECT COALESCE(MAX(id), 0) FROM journal_unit"_s);
    const QString stem = QFileInfo(database.path()).completeBaseName() + u'_' + at.toString(timeFormat) + u"_"_s + QString::number(unit);
    const QString final = freeName(folder, stem);
    const QString unfinished = final + u".tmp"_s;
    QFile::remove(unfinished);
    try {
        makeArchive(database, unfinished, progress);
    } catch (...) {
        QFile::remove(unfinished);
        throw;
    }
    if (!QFile::rename(unfinished, final))
        throw Error(Error::Kind::File, BackupText::tr("The backup could not be named %1.").arg(final));
    return final;
}

void thinOutBackups(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({u"*.ancu"_s}, QDir::Files, QDir::Time);
    QSet<QString> days, weeks, months;
    for (qsizetype i = recentKept; i < names.size(); ++i) {
        const QDate day = QFileInfo(folder + u'/' + names.at(i)).lastModified().date();
        const QString week = QString::number(day.year()) + u'-' + QString::number(day.weekNumber());
        const auto keepsNew = [](QSet<QString> &kept, const QString &key, qsizetype limit) -> bool {
            if (kept.contains(key) || kept.size() >= limit)
                return false;
            kept.insert(key);
            return true;
        };
        const bool forDay = keepsNew(days, day.toString(Qt::ISODate), 14);
        const bool forWeek = keepsNew(weeks, week, 8);
        const bool forMonth = keepsNew(months, day.toString(u"yyyy-MM"_s), 24);
        if (!forDay && !forWeek && !forMonth)
            QFile::remove(folder + u'/' + names.at(i));
    }
}

RestoreDifference restoreDifference(const QString &backup, const QString &registerPath)
{
    RestoreDifference difference;
    Database archive(backup, Database::Mode::ReadOnly);
    requireRegister(archive);
    difference.householdsInBackup = archive.value<qint64>(u"SELECT COUNT(*) FROM household"_s);
    difference.headInBackup = journalHead(archive);
    if (QFile::exists(registerPath)) {
        Database current(registerPath, Database::Mode::ReadOnly);
        difference.householdsNow = current.value<qint64>(u"SELECT COUNT(*) FROM household"_s);
        difference.headNow = journalHead(current);
        difference.unitsLost = current.value<qint64>(u"SELECT COUNT(*) FROM journal_unit WHERE id > ?"_s,
                                                     archive.value<qint64>(u"SELECT COALESCE(MAX(id), 0) FROM journal_unit"_s));
    }
    return difference;
}

QString restore(const QString &backup, const QString &registerPath, const QDateTime &at)
{
    const QString unfinished = registerPath + u".restoring"_s;
    QFile::remove(unfinished);
    try {
        Database archive(backup, Database::Mode::ReadOnly);
        requireRegister(archive);
        if (const Verification verification = verify(archive); !verification.ok())
            throw Error(Error::Kind::NotARegister, BackupText::tr("This backup is damaged, so nothing was restored. Choose another one."), verification.head);
        makeArchive(archive, unfinished, {});
    } catch (...) {
        QFile::remove(unfinished);
        throw;
    }
    const QString aside = moveAside(registerPath, at);
    if (!QFile::rename(unfinished, registerPath))
        throw Error(Error::Kind::File, BackupText::tr("The restored register could not be put in its place; it waits as %1.").arg(unfinished));
    return aside;
}

}
