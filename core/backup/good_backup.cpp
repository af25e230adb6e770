#include "core/backup/good_backup.h"

#include "core/backup/backup.h"
#include "core/integrity/verify.h"
#include "core/store/migrations.h"

#include <QDir>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool isGood(const QString &path, const Progress &progress)
{
    try {
        Database backup(path, Database::Mode::ReadOnly);
        return verify(backup, progress).ok();
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Cancelled)
            throw;
        return false;
    }
}

bool isSound(const QString &path)
{
    try {
        Database backup(path, Database::Mode::Immutable);
        return backup.value<int>(u"PRAGMA application_id"_s) == registerApplicationId && backup.value<QString>(u"PRAGMA quick_check(1)"_s) == "ok"_L1;
    } catch (const Error &) {
        return false;
    }
}

}

QString newestGoodBackup(const QString &folder, const QString &registerUid, const Progress &progress)
{
    std::vector<KnownHead> backups = headsOfBackups(folder, registerUid);
    std::sort(backups.begin(), backups.end(), [](const KnownHead &a, const KnownHead &b) -> bool { return std::pair(a.at, a.file) > std::pair(b.at, b.file); });
    for (const KnownHead &backup : backups)
        if (const QString path = folder + QLatin1Char('/') + backup.file; isGood(path, progress))
            return path;
    return {};
}

QString newestSoundBackup(const QString &registerPath)
{
    const QDir folder(backupFolderOf(registerPath));
    for (const QString &name : folder.entryList({u"*.ancu"_s}, QDir::Files, QDir::Name | QDir::Reversed))
        if (isSound(folder.filePath(name)))
            return folder.filePath(name);
    return {};
}

}
