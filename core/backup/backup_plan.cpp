#include "core/backup/backup_plan.h"

#include "core/store/journal.h"

#include <QTimeZone>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

bool isDailyBackupDue(Database &database, const QString &folder, const QDateTime &now)
{
    const QDateTime midnight(now.date(), QTime(0, 0), now.timeZone());
    const auto first = database.value<qint64>(u"SELECT COALESCE(MIN(id), 0) FROM journal_unit WHERE at >= ?"_s, midnight.toUTC().toString(Qt::ISODateWithMs));
    if (first == 0)
        return false;
    const auto backups = provenBackupsIn(folder, registerNameOf(database.path()));
    return std::none_of(backups.begin(), backups.end(), [&](const BackupFile &backup) -> bool { return backup.at.date() == now.date() && backup.unit >= first; });
}

bool isBackedUp(Database &database, const QString &folder)
{
    const QString head = journalHead(database);
    const auto backups = provenBackupsIn(folder, registerNameOf(database.path()));
    return std::any_of(backups.begin(), backups.end(), [&](const BackupFile &backup) -> bool { return backup.proof->head == head; });
}

QDate firstDayOf(Database &database)
{
    return QDateTime::fromString(database.value<QString>(u"SELECT at FROM journal_unit WHERE id = 1"_s), Qt::ISODate).toLocalTime().date();
}

}
