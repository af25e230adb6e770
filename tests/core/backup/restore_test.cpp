#include "core/backup/restore.h"

#include "core/backup/backup.h"
#include "core/backup/restoration.h"
#include "core/backup/restore_difference.h"
#include "core/integrity/verify.h"
#include "core/store/content.h"
#include "core/store/journal.h"
#include "core/store/register_lock.h"
#include "core/store/undo.h"
#include "tests/support/catch.h"
#include "tests/support/register_file.h"
#include "tests/support/small_disk.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = morning.addSecs(4 * 3600);
const QStringList onlyA{u"Xã A"_s};
const QStringList bothAB{u"Xã A"_s, u"Xã B"_s};

/// A register with one unit more than its backup.
struct BackedUp : RegisterFile {
    QString backup;

    BackedUp()
    {
        Database database(path);
        backup = backUp(database, folder.filePath(u"usb"_s), morning);
        add(database, u"Xã B"_s);
    }
    ~BackedUp()
    {
        if (!backup.isEmpty())
            CHECK(placesOf(backup) == onlyA);   // Whatever happened, the backup is as it was.
    }

    Restored restored(const Progress &progress = {}) const { return restore(backup, path, morningOrder({}, noon), progress); }
};

/// A register of the first released schema: no identity and no restorations.
void writeFirstSchema(const QString &path)
{
    Database database(path);
    migrateTo(database, 1);
    RegisterFile::add(database, u"Xã cũ"_s);
}

}

TEST_CASE_METHOD(BackedUp, "restoring shows the difference first and keeps the replaced file", "[store][restore]")
{
    const RestoreDifference difference = restoreDifference(backup, path);
    const Restored done = restored();

    CHECK(difference.unitsLost == 1);
    REQUIRE(difference.lost.size() == 1);
    CHECK(difference.lost[0].title == u"Thêm Xã B"_s);
    CHECK(difference.lost[0].person == u"An"_s);
    CHECK(difference.isSameRegister);
    CHECK(placesOf(path) == onlyA);
    CHECK(placesOf(done.keptAs) == bothAB);
    CHECK(placesOf(done.backup) == bothAB);
    CHECK(QFileInfo(done.keptAs).fileName() == u"Đức Thọ_before-restore_20250301-120000.ancu"_s);
}

TEST_CASE_METHOD(BackedUp, "a restored register has all the backup had, and the restore in its history", "[store][restore]")
{
    const QString replacedHead = journalHead(*std::make_unique<Database>(path));

    const Restored done = restored();

    Database database(path);
    Database archive(backup, Database::Mode::ReadOnly);
    CHECK(differingTables(contentOf(archive), contentOf(database)) == QStringList{u"journal_entry"_s, u"journal_unit"_s, u"restoration"_s});
    CHECK(verify(database).ok());
    CHECK(registerUid(database) == registerUid(archive));
    CHECK(journalHead(database) == done.head);
    const auto unit = journalUnits(database, 1).front();
    CHECK(unit.title == u"Restore from the backup Đức Thọ_20250301-080000_1.ancu"_s);
    CHECK(unit.final);
    CHECK_FALSE(undoable(database));
    const auto restoration = database.all<Restoration>(u"ORDER BY id"_s);
    REQUIRE(restoration.size() == 1);
    CHECK(restoration[0].backup == u"Đức Thọ_20250301-080000_1.ancu"_s);
    CHECK(restoration[0].restoredUnit == 1);
    CHECK(restoration[0].restoredHead == journalHead(archive));
    CHECK(restoration[0].replacedUnit == 2);
    CHECK(restoration[0].replacedHead == replacedHead);
}

TEST_CASE_METHOD(BackedUp, "after a restore Undo stops at it, and an older change is still taken back alone", "[store][restore][undo]")
{
    restored();
    Database database(path);

    CHECK_FALSE(undoable(database));
    takeBack(database, *journalUnit(database, 1), morningOrder({}, noon.addSecs(60)), {});

    CHECK(database.value<int>(u"SELECT COUNT(*) FROM place"_s) == 0);
    CHECK(database.value<int>(u"SELECT COUNT(*) FROM restoration"_s) == 1);
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(BackedUp, "the replaced file stands among the backups with what was found in it, and can be restored in its turn", "[store][restore]")
{
    const QString replacedHead = journalHead(*std::make_unique<Database>(path));
    const Restored done = restored();

    const auto replaced = replacedIn(folder.path(), u"Đức Thọ"_s);
    REQUIRE(replaced.size() == 1);
    CHECK(replaced.front().path == done.keptAs);
    CHECK(replaced.front().at.time() == noon.time());
    CHECK(replaced.front().standing() == BackupStanding::Compared);
    CHECK(replaced.front().proof->head == replacedHead);

    restore(done.keptAs, path, morningOrder({}, noon.addSecs(3600)));
    CHECK(placesOf(path) == bothAB);
    CHECK(replacedIn(folder.path(), u"Đức Thọ"_s).size() == 2);
}

TEST_CASE_METHOD(BackedUp, "restored twice, both replaced files are kept", "[store][restore]")
{
    const QString first = restored().keptAs;
    const QString second = restored().keptAs;

    CHECK(first != second);
    CHECK(placesOf(first) == bothAB);
    CHECK(placesOf(second) == onlyA);
    Database database(path);
    CHECK(database.value<int>(u"SELECT COUNT(*) FROM restoration"_s) == 1);
}

TEST_CASE_METHOD(BackedUp, "changes after an earlier restore count as lost although the backup's numbers are higher", "[store][restore]")
{
    QString later;
    {
        Database database(path);
        add(database, u"Xã C"_s);
        add(database, u"Xã D"_s);
        later = backUp(database, folder.filePath(u"usb"_s), noon);
    }
    restored();
    add(u"Xã E"_s);

    const RestoreDifference difference = restoreDifference(later, path);

    CHECK(difference.commonUnit == 1);
    CHECK(difference.unitsLost == 2);     // The restore, and Xã E.
    CHECK(difference.unitsGained == 3);   // Xã B, C and D.
    CHECK(difference.lost[0].title == u"Thêm Xã E"_s);
}

TEST_CASE_METHOD(BackedUp, "the difference names lists whose money would change", "[store][restore]")
{
    {
        Database database(path);
        database.run(u"INSERT INTO household (id, uid, code, place_id, address, head_name, head_birth, name_key, search, members, residence, need, phone, note) "
                     "VALUES (1, 'h', '', 1, '', 'Hòa', '', 'hoa', 'hoa', 4, '', '', '', '')"_s);
        database.run(u"INSERT INTO rule_set (id, code, version, title, citation, body) VALUES (1, 'QD', 1, '', '', '')"_s);
        database.run(u"INSERT INTO support_list (id, uid, title, batch, place_id, stream, as_of, note) VALUES (1, 'l', 'Đợt 1', 1, 1, '', '2025-03-01', '')"_s);
        database.run(u"INSERT INTO support_line (list_id, position, household_id, stream, need, amount, amounts, rule_set_id, outcome, facts, snapshot) "
                     "VALUES (1, 1, 1, '', '', 60000000, '', 1, '', '', '')"_s);
    }

    const RestoreDifference difference = restoreDifference(backup, path);

    CHECK(difference.householdsNow == 1);
    CHECK(difference.householdsInBackup == 0);
    CHECK(difference.moneyNow == 60'000'000);
    CHECK(difference.moneyInBackup == 0);
    CHECK(difference.lists == std::vector{ListMoney{.title = u"Đợt 1"_s, .now = 60'000'000}});
}

TEST_CASE_METHOD(BackedUp, "a damaged backup is not restored and the register stays", "[store][restore]")
{
    const QString broken = folder.filePath(u"hỏng.ancu"_s);
    REQUIRE(QFile::copy(backup, broken));
    damage(broken);
    const QStringList before = files();

    CHECK_THROWS_AS(restore(broken, path, morningOrder()), Error);

    CHECK(placesOf(path) == bothAB);
    CHECK(files() == before);
}

TEST_CASE_METHOD(BackedUp, "a backup that was changed past the program is not restored", "[store][restore]")
{
    const QString altered = folder.filePath(u"sửa.ancu"_s);
    REQUIRE(QFile::copy(backup, altered));
    Database(altered).run(u"UPDATE place SET name = 'Xã khác'"_s);

    CHECK_THROWS_WITH(restore(altered, path, morningOrder()), Catch::Contains("damaged"));
    CHECK(placesOf(path) == bothAB);
}

TEST_CASE_METHOD(BackedUp, "what is no register is not restored", "[store][restore]")
{
    const QString other = folder.filePath(u"other.ancu"_s);
    SECTION("another program's database") { Database(other).run(u"CREATE TABLE something (id INTEGER PRIMARY KEY)"_s); }
    SECTION("an empty file") { REQUIRE(QFile(other).open(QIODevice::WriteOnly)); }
    SECTION("no database at all")
    {
        QFile file(other);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(9000, 'x'));
    }
    SECTION("a file that is not there") {}
    SECTION("a register of a newer program")
    {
        REQUIRE(QFile::copy(backup, other));
        Database(other).run(u"PRAGMA user_version = 999"_s);
    }

    CHECK_THROWS_AS(restoreDifference(other, path), Error);
    CHECK_THROWS_AS(restore(other, path, morningOrder()), Error);
    CHECK(placesOf(path) == bothAB);
    CHECK_FALSE(QFile::exists(path + u".restoring"_s));
}

TEST_CASE_METHOD(BackedUp, "a register is not restored from itself", "[store][restore]")
{
    CHECK_THROWS_AS(restore(path, path, morningOrder()), Error);
    CHECK(placesOf(path) == bothAB);
}

TEST_CASE_METHOD(BackedUp, "a register that is open is not replaced", "[store][restore]")
{
    const RegisterLock open(path, u"An"_s, morning);

    CHECK_THROWS_AS(restored(), Error);
    CHECK(placesOf(path) == bothAB);
}

TEST_CASE_METHOD(BackedUp, "a backup is restored where no register is", "[store][restore]")
{
    const QString missing = folder.filePath(u"mới.ancu"_s);

    const RestoreDifference difference = restoreDifference(backup, missing);
    const Restored done = restore(backup, missing, morningOrder());

    CHECK_FALSE(difference.hasCurrent);
    CHECK(difference.unitsGained == 1);
    CHECK(done.keptAs.isEmpty());
    CHECK(placesOf(missing) == onlyA);
    Database database(missing);
    CHECK(verify(database).ok());
    CHECK(database.value<qint64>(u"SELECT replaced_unit FROM restoration"_s) == 0);
}

TEST_CASE_METHOD(BackedUp, "a register that cannot be read any more is replaced and its ruins are kept", "[store][restore]")
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, 'x'));
    file.close();
    QFile log(path + u"-wal"_s);
    REQUIRE(log.open(QIODevice::WriteOnly));
    log.write("log");
    log.close();

    const Restored done = restored();

    CHECK(placesOf(path) == onlyA);
    CHECK(done.backup.isEmpty());
    QFile kept(done.keptAs);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.read(4) == "xxxx");
    QFile keptLog(done.keptAs + u"-wal"_s);
    REQUIRE(keptLog.open(QIODevice::ReadOnly));
    CHECK(keptLog.readAll() == "log");
    CHECK_FALSE(proofOf(done.keptAs));   // Nothing holds what it held, so it is never thinned out.
    CHECK_FALSE(restoreDifference(backup, done.keptAs).hasCurrent);
}

TEST_CASE_METHOD(BackedUp, "what a crash has left in the log is in the kept file", "[store][restore]")
{
    const QString crashed = folder.filePath(u"sự cố.ancu"_s);
    {
        Database database(path);
        add(database, u"Xã C"_s);
        REQUIRE(QFile::copy(path, crashed));
        REQUIRE(QFile::copy(path + u"-wal"_s, crashed + u"-wal"_s));   // As after a power cut: committed, but only in the log.
    }

    const Restored done = restore(backup, crashed, morningOrder());

    CHECK(placesOf(done.keptAs) == QStringList{u"Xã A"_s, u"Xã B"_s, u"Xã C"_s});
    CHECK(placesOf(crashed) == onlyA);
}

TEST_CASE("a backup of the first schema is restored in the newest one", "[store][restore]")
{
    const RegisterFile newer;
    const QString old = newer.folder.filePath(u"cũ_20240101-080000_1.ancu"_s);
    writeFirstSchema(old);

    CHECK_FALSE(restoreDifference(old, newer.path).isSameRegister);
    restore(old, newer.path, morningOrder());

    Database database(newer.path);
    CHECK(schemaOf(database) == newestSchema());
    CHECK(newer.placesOf(newer.path) == QStringList{u"Xã cũ"_s});
    CHECK(verify(database).ok());
    CHECK(schemaOf(*std::make_unique<Database>(old, Database::Mode::ReadOnly)) == 1);
}

TEST_CASE("a backup of before identities takes the identity of the register it was made of", "[store][restore]")
{
    const RegisterFile home;
    const QString current = home.folder.filePath(u"sổ.ancu"_s);
    const QString old = home.folder.filePath(u"sổ_20240101-080000_1.ancu"_s);
    writeFirstSchema(current);
    REQUIRE(QFile::copy(current, old));
    QString uid;
    {
        Database database(current);
        migrate(database);
        uid = registerUid(database);
    }

    restore(old, current, morningOrder());

    Database database(current);
    CHECK(registerUid(database) == uid);
}

TEST_CASE_METHOD(BackedUp, "a full disk leaves the register as it was", "[store][restore]")
{
    const QStringList before = files();
    {
        const SmallDisk disk(64 << 10);
        CHECK_THROWS_AS(restored(), Error);
    }

    CHECK(placesOf(path) == bothAB);
    CHECK(files() == before);
}

TEST_CASE_METHOD(BackedUp, "stopped at any step, the register is as it was and nothing lies about", "[store][restore]")
{
    const QStringList before = files();
    int steps = 0;
    bool done = false;
    for (int last = 1; !done; ++last) {
        int step = 0;
        try {
            restored(Progress([&](qint64, qint64) -> bool { return ++step < last; }));
            done = true;
        } catch (const Error &error) {
            CHECK(error.kind() == Error::Kind::Cancelled);
            CHECK(placesOf(path) == bothAB);
            QStringList left = files();
            left.removeIf([](const QString &name) -> bool { return name.startsWith("backups/"_L1); });
            CHECK(left == before);
        }
        steps = last;
    }

    CHECK(steps > 10);
    CHECK(placesOf(path) == onlyA);
}

TEST_CASE("killed at any step, the old register or the new one is there and opens", "[store][restore]")
{
    int killed = 0;
    for (bool finished = false; !finished;) {
        BackedUp home;
        const int last = killed + 1;
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            int step = 0;
            home.restored(Progress([&](qint64, qint64) -> bool {
                if (++step == last)
                    _exit(9);
                return true;
            }));
            _exit(0);
        }
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        REQUIRE(WIFEXITED(status));
        finished = WEXITSTATUS(status) == 0;
        killed += finished ? 0 : 1;

        CHECK(home.placesOf(home.path) == (finished ? onlyA : bothAB));
        clearInterruptedRestore(home.path);
        Database database(home.path);
        CHECK(verify(database).ok());
        CHECK(QDir(home.folder.path()).entryList({u"*restor*"_s}, QDir::Files).size() == (finished ? 2 : 0));   // The replaced file and its proof.
    }

    CHECK(killed > 10);
}
