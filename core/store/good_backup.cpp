#include "core/store/good_backup.h"

#include "core/store/verify.h"

#include <algorithm>

namespace core {

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

}
