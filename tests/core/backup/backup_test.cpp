#include "core/backup/backup.h"

#include "core/store/content.h"
#include "core/store/journal.h"
#include "tests/support/catch.h"
#include "tests/support/read_only_folder.h"
#include "tests/support/register_file.h"
#include "tests/support/small_disk.h"

#include <QLockFile>

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(RegisterFile, "a backup holds what the register held, table by table", "[store][backup]")
{
    Database database(path);

    const QString backup = backUp(database, backups, morning);

    Database copy(backup, Database::Mode::ReadOnly);
    CHECK(contentOf(copy) == contentOf(database));
    CHECK(contentOf(copy).size() > 20);
    CHECK(copy.value<QString>(u"SELECT name FROM place"_s) == u"Xã A"_s);
    CHECK(copy.value<QString>(u"PRAGMA journal_mode"_s) == u"delete"_s);
    CHECK(QFileInfo(backup).fileName() == u"Đức Thọ_20250301-080000_1.ancu"_s);
}

TEST_CASE_METHOD(RegisterFile, "a backup has its proof beside it, and a changed file no longer fits the proof", "[store][backup]")
{
    Database database(path);
    const QString head = journalHead(database);

    backUp(database, backups, morning);

    const auto found = backupsIn(backups, u"Đức Thọ"_s);
    REQUIRE(found.size() == 1);
    CHECK(found[0].standing() == BackupStanding::Compared);
    CHECK(found[0].at == QDateTime(QDate(2025, 3, 1), QTime(8, 0)));
    CHECK(found[0].unit == 1);
    CHECK(found[0].proof->head == head);
    CHECK(found[0].proof->households == 0);
    CHECK(found[0].proof->uid.size() == 32);

    QFile file(found[0].path);
    REQUIRE(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    CHECK(backupsIn(backups, u"Đức Thọ"_s)[0].standing() == BackupStanding::Altered);
    CHECK(provenBackupsIn(backups, u"Đức Thọ"_s).empty());
}

TEST_CASE_METHOD(RegisterFile, "two backups in the same second do not overwrite each other", "[store][backup]")
{
    Database database(path);

    const QString first = backUp(database, backups, morning);
    const QString second = backUp(database, backups, morning);

    CHECK(first != second);
    CHECK(backupsIn(backups, u"Đức Thọ"_s).front().path == second);
    CHECK(backupsIn(backups, u"Đức Thọ"_s).size() == 2);
}

TEST_CASE_METHOD(RegisterFile, "a backup is of its beginning while somebody goes on typing", "[store][backup]")
{
    Database reading(path, Database::Mode::ReadOnly);
    Database writing(path);
    QString bulk(2'000'000, u'x');
    writing.run(u"INSERT INTO local_draft (form, subject, person, title, at, body) VALUES ('f', 's', 'p', 't', 'a', ?)"_s, bulk);
    writing.run(u"INSERT INTO local_draft (form, subject, person, title, at, body) VALUES ('f', 's2', 'p', 't', 'a', ?)"_s, bulk);
    writing.run(u"INSERT INTO local_draft (form, subject, person, title, at, body) VALUES ('f', 's3', 'p', 't', 'a', ?)"_s, bulk);
    int steps = 0;

    const QString backup = backUp(reading, backups, morning, Progress([&](qint64, qint64) -> bool {
        if (++steps == 1)
            add(writing, u"Xã B"_s);
        return true;
    }));

    CHECK(steps > 0);
    CHECK(placesOf(backup) == QStringList{u"Xã A"_s});
    CHECK(placesOf(path) == QStringList{u"Xã A"_s, u"Xã B"_s});
}

TEST_CASE_METHOD(RegisterFile, "what a killed backup has left is cleared away by the next one, and nothing else", "[store][backup]")
{
    QDir().mkpath(backups);
    const QStringList left{u"Đức Thọ_20250228-080000_1.ancu.tmp"_s, u"Đức Thọ_20250228-080000_1.ancu.tmp-journal"_s, u"Đức Thọ_20250101-080000_1.ancu.proof"_s};
    const QStringList foreign{u"Can Lộc_20250228-080000_1.ancu.tmp"_s, u"ghi chú.txt"_s, u"Đức Thọ.ancu.tmp"_s};
    for (const QString &name : left + foreign)
        REQUIRE(QFile(backups + u'/' + name).open(QIODevice::WriteOnly));

    Database database(path);
    backUp(database, backups, morning);

    for (const QString &name : left)
        CHECK_FALSE(QFile::exists(backups + u'/' + name));
    for (const QString &name : foreign)
        CHECK(QFile::exists(backups + u'/' + name));
}

TEST_CASE_METHOD(RegisterFile, "a disk that becomes full leaves the register as it was and nothing half written", "[store][backup]")
{
    Database database(path);
    {
        const SmallDisk disk(64 << 10);
        CHECK_THROWS_AS(backUp(database, backups, morning), Error);
    }

    CHECK(QDir(backups).entryList(QDir::Files).isEmpty());
    CHECK(placesOf(path) == QStringList{u"Xã A"_s});
    CHECK_NOTHROW(backUp(database, backups, morning));
}

TEST_CASE_METHOD(RegisterFile, "too little room is told with both figures before anything is written", "[store][backup]")
{
    Database database(path);
    QString asked;

    try {
        backUp(database, backups, morning, {}, [&](const QString &where) -> qint64 { asked = where; return 12'345; });
        FAIL("the backup was written");
    } catch (const Error &error) {
        CHECK(error.message().contains(u"0 MB free"_s));
        CHECK(error.kind() == Error::Kind::File);
    }

    CHECK(asked == backups);
    CHECK(backupsIn(backups, u"Đức Thọ"_s).empty());
}

TEST_CASE("room is needed to the byte, and sizes are words", "[store][backup]")
{
    const auto has = [](qint64 free) -> FreeSpace { return [free](const QString &) -> qint64 { return free; }; };
    CHECK_NOTHROW(requireRoom(u"/d"_s, 2'500'000'000, has(2'500'000'000)));
    try {
        requireRoom(u"/d"_s, 2'500'000'000, has(2'499'999'999));
        FAIL("there was not enough room");
    } catch (const Error &error) {
        CHECK(error.message() == u"The disk of /d has 2,5 GB free, but 2,5 GB are needed. Free some space or choose another disk."_s);
    }
    CHECK(sizeText(12'540'000) == u"12,5 MB"_s);
    CHECK(sizeText(999) == u"0 MB"_s);
}

TEST_CASE_METHOD(RegisterFile, "a folder that cannot be made is named", "[store][backup]")
{
    QFile file(folder.filePath(u"tệp"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    Database database(path);

    CHECK_THROWS_WITH(backUp(database, folder.filePath(u"tệp"_s), morning), Catch::Contains("tệp"));
    CHECK_THROWS_WITH(backUp(database, folder.filePath(u"tệp/trong"_s), morning), Catch::Contains("trong"));
}

TEST_CASE_METHOD(RegisterFile, "a folder that may not be written to is named", "[store][backup]")
{
    const QTemporaryDir other;
    Database database(path);

    {
        const ReadOnlyFolder locked(other.path());
        CHECK_THROWS_WITH(backUp(database, other.path(), morning), Catch::Contains("cannot be written to"));
    }

    CHECK(QDir(other.path()).isEmpty());
}

TEST_CASE_METHOD(RegisterFile, "a backup that is being written by another program is waited for, then told", "[store][backup]")
{
    QDir().mkpath(backups);
    QLockFile other(backups + u"/Đức Thọ.backup.lock"_s);
    REQUIRE(other.tryLock());
    Database database(path);

    try {
        backUp(database, backups, morning);
        FAIL("two wrote at once");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::InUse);
    }
}

TEST_CASE("a disk is one disk in all its partitions", "[store][backup]")
{
    CHECK(diskOfDevice(u"/dev/sda2"_s) == u"/dev/sda"_s);
    CHECK(diskOfDevice(u"/dev/sda"_s) == u"/dev/sda"_s);
    CHECK(diskOfDevice(u"/dev/nvme0n1p3"_s) == u"/dev/nvme0n1"_s);
    CHECK(diskOfDevice(u"/dev/nvme0n1"_s) == u"/dev/nvme0n1"_s);
    CHECK(diskOfDevice(u"/dev/mmcblk0p1"_s) == u"/dev/mmcblk0"_s);
    CHECK(diskOfDevice(u"overlay"_s) == u"overlay"_s);
    CHECK(diskOfDevice(u"/dev/mapper/vg-home1"_s) == u"/dev/mapper/vg-home1"_s);
}

TEST_CASE_METHOD(RegisterFile, "a value changed, a row more and another type are another content", "[store][backup]")
{
    Database database(path);
    const auto before = contentOf(database);
    const QByteArray whole = hashOf(before);

    const auto differing = [&](const QString &sql) -> QStringList {
        database.begin();
        database.run(sql);
        const QStringList names = differingTables(before, contentOf(database));
        database.rollback();
        return names;
    };

    CHECK(differing(u"UPDATE place SET name = 'Xã Á'"_s) == QStringList{u"place"_s});
    CHECK(differing(u"UPDATE place SET citation = CAST(x'00' AS TEXT)"_s) == QStringList{u"place"_s});
    CHECK(differing(u"INSERT INTO hamlet (place_id, name, name_folded, name_key) VALUES (1, 'a', 'a', 'a')"_s) == QStringList{u"hamlet"_s});
    CHECK(differing(u"DROP TABLE not_duplicate"_s) == QStringList{u"not_duplicate"_s});
    CHECK(hashOf(contentOf(database)) == whole);
}
