#include "core/backup/backup_plan.h"

#include "tests/support/catch.h"
#include "tests/support/register_file.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(RegisterFile, "a backup is due once on a day with a change", "[store][backup]")
{
    Database database(path);
    const QDateTime nextDay = morning.addDays(1);

    CHECK(isDailyBackupDue(database, backups, morning.addSecs(60)));
    CHECK_FALSE(isDailyBackupDue(database, backups, nextDay));   // Nothing was changed on that day.

    backUp(database, backups, morning.addSecs(60));
    add(database, u"Xã B"_s, morning.addSecs(120));
    CHECK_FALSE(isDailyBackupDue(database, backups, morning.addSecs(180)));

    backUp(database, backups, nextDay);   // As before an import: the day's first change is not in it.
    add(database, u"Xã C"_s, nextDay.addSecs(60));
    CHECK(isDailyBackupDue(database, backups, nextDay.addSecs(120)));
}

TEST_CASE_METHOD(RegisterFile, "a register counts as backed up only as it stands now", "[store][backup]")
{
    Database database(path);
    CHECK_FALSE(isBackedUp(database, backups));

    backUp(database, backups, morning);
    CHECK(isBackedUp(database, backups));

    add(database, u"Xã B"_s);
    CHECK_FALSE(isBackedUp(database, backups));
    CHECK(firstDayOf(database) == QDate(2025, 3, 1));
}
