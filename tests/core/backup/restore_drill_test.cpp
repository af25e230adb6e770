#include "core/backup/restore_drill.h"

#include "core/store/journal.h"
#include "tests/support/catch.h"
#include "tests/support/register_file.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(RegisterFile, "a drill proves that the newest backup brings the register back, and leaves nothing", "[store][drill]")
{
    {
        Database database(path);
        backUp(database, backups, morning);
        add(database, u"Xã B"_s);
        backUp(database, backups, morning.addSecs(60));
        add(database, u"Xã C"_s);
    }
    const QStringList before = files();
    const QByteArray registerBytes = [&] { QFile file(path); REQUIRE(file.open(QIODevice::ReadOnly)); return file.readAll(); }();

    const RestoreDrill drill = drillRestore(backupToDrill(path), path, morningOrder());

    CHECK(drill.ok());
    CHECK(drill.backup.unit == 2);
    CHECK(drill.unitsSince == 1);
    CHECK(drill.rowsOf(u"place"_s) == 2);
    CHECK(drill.head.startsWith(u"2-"_s));
    CHECK(drill.uid.size() == 32);
    CHECK(drill.contentHash.size() == 32);
    CHECK(drill.verification.checks.size() >= 4);
    CHECK(files() == before);
    QFile after(path);
    REQUIRE(after.open(QIODevice::ReadOnly));
    CHECK(after.readAll() == registerBytes);
}

TEST_CASE_METHOD(RegisterFile, "a drill fails when the backup is not as it was written", "[store][drill]")
{
    QString backup;
    {
        Database database(path);
        backup = backUp(database, backups, morning);
    }
    const BackupFile known = backupToDrill(path);
    Database(backup).run(u"UPDATE place SET name = 'Xã X'"_s);   // As large as before.

    const RestoreDrill drill = drillRestore(known, path, morningOrder());

    CHECK_FALSE(drill.ok());
    CHECK_FALSE(drill.isAsProven);
    CHECK_FALSE(drill.verification.ok());
    CHECK_FALSE(QFile::exists(path + u".drill"_s));
}

TEST_CASE_METHOD(RegisterFile, "a drill with a backup of another register says that its head is not known", "[store][drill]")
{
    const RegisterFile other;
    other.add(u"Xã khác"_s);
    QString backup;
    {
        Database database(other.path);
        backup = backUp(database, other.backups, morning);
    }

    const RestoreDrill drill = drillRestore(backupAt(backup), path, morningOrder());

    CHECK(drill.differing.isEmpty());
    CHECK_FALSE(drill.headIsKnown);
    CHECK_FALSE(drill.ok());
}

TEST_CASE_METHOD(RegisterFile, "without a backup there is nothing to drill", "[store][drill]")
{
    CHECK_THROWS_WITH(backupToDrill(path), Catch::Contains("no backup"));
    CHECK_THROWS_AS(backupAt(folder.filePath(u"không có.ancu"_s)), Error);
}
