#include "core/store/newest_backup.h"

#include "core/store/backup.h"
#include "core/store/migrations.h"

#include <QDir>

namespace core {

using namespace Qt::StringLiterals;

namespace {

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

QString newestSoundBackup(const QString &registerPath)
{
    const QDir folder(backupFolderOf(registerPath));
    for (const QString &name : folder.entryList({u"*.ancu"_s}, QDir::Files, QDir::Name | QDir::Reversed))
        if (isSound(folder.filePath(name)))
            return folder.filePath(name);
    return {};
}

}
