#include "core/backup/good_backup.h"

#include "core/backup/backup.h"
#include "core/integrity/known_heads.h"
#include "tests/support/catch.h"
#include "tests/support/small_register.h"

#include <QTemporaryDir>

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

TEST_CASE("the backup to go back to is the newest one that passes every check", "[store][backup]")
{
    QTemporaryDir folder;
    const QString backups = folder.filePath(u"backups"_s);
    Database database(folder.filePath(u"so.ancu"_s));
    migrate(database);
    addPlace(database, u"Xã A"_s);
    const QString good = backUp(database, backups, QDateTime(testDay, QTime(8, 0)));
    addPlace(database, u"Xã B"_s);
    const QString changed = backUp(database, backups, QDateTime(testDay, QTime(9, 0)));
    CHECK(newestGoodBackup(backups, registerUid(database)) == changed);

    Database(changed).run(u"UPDATE place SET name = 'Xã X' WHERE id = 1"_s);

    CHECK(newestGoodBackup(backups, registerUid(database)) == good);
    CHECK(newestGoodBackup(backups, QString()) == good);
    CHECK(newestGoodBackup(folder.filePath(u"nothing here"_s), registerUid(database)).isEmpty());
}
