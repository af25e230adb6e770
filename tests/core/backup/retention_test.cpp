#include "core/backup/retention.h"

#include "core/backup/restoration.h"
#include "core/backup/restore.h"
#include "tests/support/catch.h"
#include "tests/support/register_file.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

const QDateTime endOfMarch(QDate(2025, 3, 31), QTime(18, 0));

/// Backups that are only names: thinning out goes by these.
struct NamedBackups {
    QTemporaryDir folder;

    void add(const QString &name, std::optional<BackupProof> proof = std::nullopt) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("x");
        file.close();
        if (proof) {
            proof->bytes = 1;
            proof->hash = QByteArray(32, 'h');
            writeProof(folder.filePath(name), *proof);
        }
    }
    void addRecent(int count, const QString &day) const
    {
        for (int i = 0; i < count; ++i)
            add(u"r_%1-08%2_1.ancu"_s.arg(day).arg(i, 4, 10, QChar(u'0')));
    }
    QStringList after(const QDateTime &now = endOfMarch) const
    {
        thinOutBackups(folder.path(), u"r"_s, now);
        return QDir(folder.path()).entryList({u"*.ancu"_s}, QDir::Files, QDir::Name);
    }
    bool has(const QString &name) const { return QFile::exists(folder.filePath(name)); }
};

}

TEST_CASE_METHOD(NamedBackups, "thinning out keeps the newest ten backups, and of the older ones the newest of the day", "[store][backup]")
{
    addRecent(15, u"20250331"_s);

    const QStringList kept = after();

    CHECK(kept.size() == 11);
    CHECK(kept.front() == u"r_20250331-080004_1.ancu"_s);
}

TEST_CASE_METHOD(NamedBackups, "the time in the name counts, not the one of the disk", "[store][backup]")
{
    add(u"r_20250101-080000_1.ancu"_s);
    add(u"r_20250101-070000_1.ancu"_s);
    addRecent(10, u"20250331"_s);
    QFile copied(folder.filePath(u"r_20250101-070000_1.ancu"_s));   // Copied from a stick just now.
    REQUIRE(copied.open(QIODevice::ReadWrite));
    copied.setFileTime(endOfMarch, QFileDevice::FileModificationTime);
    copied.close();

    after();

    CHECK(has(u"r_20250101-080000_1.ancu"_s));
    CHECK_FALSE(has(u"r_20250101-070000_1.ancu"_s));
}

TEST_CASE_METHOD(NamedBackups, "fourteen days, eight weeks and twenty-four months are kept", "[store][backup]")
{
    addRecent(10, u"20250331"_s);
    const QDate first(2022, 1, 1);
    for (QDate day(2025, 3, 30); day >= first; day = day.addDays(-1))
        add(u"r_%1-120000_1.ancu"_s.arg(day.toString(u"yyyyMMdd"_s)));

    const QStringList kept = after();

    // Days: 17 to 30 March.
    CHECK(has(u"r_20250317-120000_1.ancu"_s));
    CHECK_FALSE(has(u"r_20250315-120000_1.ancu"_s));
    // Weeks end on Sunday: the eighth before the one of 24 to 30 March is that of 3 to 9 February.
    CHECK(has(u"r_20250316-120000_1.ancu"_s));
    CHECK(has(u"r_20250209-120000_1.ancu"_s));
    CHECK_FALSE(has(u"r_20250202-120000_1.ancu"_s));
    // Months: the last of each from March 2025 back to April 2023.
    CHECK(has(u"r_20250228-120000_1.ancu"_s));
    CHECK(has(u"r_20230430-120000_1.ancu"_s));
    CHECK_FALSE(has(u"r_20230331-120000_1.ancu"_s));
    // 10 recent, 14 days, 6 more weeks, and the months before March 2025.
    CHECK(kept.size() == 10 + 14 + 6 + 23);
}

TEST_CASE_METHOD(NamedBackups, "the last days of December are in the first week of the next year", "[store][backup]")
{
    addRecent(10, u"20250331"_s);
    for (int day = 1; day <= 14; ++day)
        add(u"r_202503%1-120000_1.ancu"_s.arg(day, 2, 10, QChar(u'0')));
    add(u"r_20241231-120000_1.ancu"_s);
    add(u"r_20240103-120000_1.ancu"_s);
    add(u"r_20240131-120000_1.ancu"_s);   // The newest of January 2024, so that the 3rd stands for its week only.

    after();

    CHECK(has(u"r_20240103-120000_1.ancu"_s));
}

TEST_CASE_METHOD(NamedBackups, "the newest verified and the newest compared backup stay, however old", "[store][backup]")
{
    addRecent(10, u"20250331"_s);
    for (int day = 1; day <= 28; ++day)
        for (const auto &hour : {u"080000"_s, u"170000"_s})
            add(u"r_202001%1-%2_1.ancu"_s.arg(day, 2, 10, QChar(u'0')).arg(hour));
    add(u"r_20200102-090000_1.ancu"_s, BackupProof{.comparedAt = morning});
    add(u"r_20200101-090000_1.ancu"_s, BackupProof{.comparedAt = morning, .verifiedAt = morning});
    add(u"r_20200101-100000_1.ancu"_s);

    after();

    CHECK(has(u"r_20200101-090000_1.ancu"_s));
    CHECK(has(u"r_20200102-090000_1.ancu"_s));
    CHECK_FALSE(has(u"r_20200101-100000_1.ancu"_s));
}

TEST_CASE_METHOD(NamedBackups, "a thinned backup takes its proof with it", "[store][backup]")
{
    add(u"r_20250101-070000_1.ancu"_s, BackupProof{.comparedAt = morning});
    add(u"r_20250101-080000_1.ancu"_s, BackupProof{.comparedAt = morning});
    addRecent(10, u"20250331"_s);

    after();

    CHECK_FALSE(has(u"r_20250101-070000_1.ancu.proof"_s));
    CHECK(has(u"r_20250101-080000_1.ancu.proof"_s));
}

TEST_CASE_METHOD(NamedBackups, "registers, kept files and backups of others in the same folder are never thinned out", "[store][backup]")
{
    const QStringList others{u"r.ancu"_s, u"Danh sách.ancu"_s, u"r_before-restore_20200101-080000.ancu"_s, u"r2_20200101-080000_1.ancu"_s, u"r2_20200101-070000_1.ancu"_s};
    for (const QString &name : others)
        add(name);
    addRecent(12, u"20250331"_s);

    after();

    for (const QString &name : others)
        CHECK(has(name));
}

TEST_CASE_METHOD(NamedBackups, "a register that a restore replaced goes after thirty days where backups hold the same, and else stays", "[store][backup][restore]")
{
    const BackupProof own{.uid = u"own"_s, .comparedAt = morning};
    add(u"r_before-restore_20250228-080000.ancu"_s, own);
    add(u"r_before-restore_20250228-090000.ancu"_s);                                                       // It could not be read.
    add(u"r_before-restore_20250228-100000.ancu"_s, BackupProof{.uid = u"another"_s, .comparedAt = morning});   // It was another register.
    add(u"r_before-restore_20250301-080000.ancu"_s, own);
    add(u"r2_before-restore_20240101-080000.ancu"_s, own);

    thinOutReplaced(folder.filePath(u"r.ancu"_s), u"own"_s, endOfMarch);

    CHECK(QDir(folder.path()).entryList({u"*.ancu"_s}, QDir::Files, QDir::Name)
          == QStringList{u"r2_before-restore_20240101-080000.ancu"_s, u"r_before-restore_20250228-090000.ancu"_s, u"r_before-restore_20250228-100000.ancu"_s,
                         u"r_before-restore_20250301-080000.ancu"_s});
    CHECK_FALSE(has(u"r_before-restore_20250228-080000.ancu.proof"_s));
}

TEST_CASE_METHOD(NamedBackups, "backups made under a clock that ran ahead take nobody's place", "[store][backup]")
{
    addRecent(12, u"20300101"_s);
    addRecent(10, u"20250331"_s);

    CHECK(after().size() == 22);
}

TEST_CASE_METHOD(RegisterFile, "an automatic backup is verified when the last verification is a week old", "[store][backup]")
{
    Database database(path);
    const auto standingAfter = [&](const QDateTime &at) -> BackupStanding {
        backUpAndThinOut(database, backups, at);
        return backupsIn(backups, u"Đức Thọ"_s).front().standing();
    };

    CHECK(standingAfter(morning) == BackupStanding::Verified);
    CHECK(standingAfter(morning.addDays(1)) == BackupStanding::Compared);
    CHECK(standingAfter(morning.addDays(6)) == BackupStanding::Compared);
    CHECK(standingAfter(morning.addDays(7)) == BackupStanding::Verified);
}

TEST_CASE_METHOD(RegisterFile, "a register changed past the program keeps all its backups", "[store][backup]")
{
    Database database(path);
    for (int minute = 0; minute < 12; ++minute)
        backUp(database, backups, morning.addSecs(60 * minute));
    database.run(u"UPDATE place SET name = 'Xã khác'"_s);

    CHECK_THROWS_WITH(backUpAndThinOut(database, backups, morning.addDays(1)), Catch::Contains("does not agree with its own history"));

    CHECK(backupsIn(backups, u"Đức Thọ"_s).size() == 13);
}

TEST_CASE_METHOD(RegisterFile, "after a restore nothing is thinned out until the restored state is confirmed", "[store][backup]")
{
    for (int minute = 0; minute < 12; ++minute) {
        Database database(path);
        backUp(database, backups, morning.addSecs(60 * minute));
    }
    restore(backupsIn(backups, u"Đức Thọ"_s).back().path, path, morningOrder({}, morning.addDays(1)));
    Database database(path);

    backUpAndThinOut(database, backups, morning.addDays(100));
    CHECK(backupsIn(backups, u"Đức Thọ"_s).size() == 14);
    CHECK(replacedIn(folder.path(), u"Đức Thọ"_s).size() == 1);

    const auto waiting = unconfirmedRestoration(database);
    REQUIRE(waiting);
    {
        UnitOfWork work(database, morningOrder(u"Xác nhận"_s, morning.addDays(101)));
        confirmRestoration(*waiting, work);
        work.commit();
    }
    CHECK_FALSE(unconfirmedRestoration(database));
    backUpAndThinOut(database, backups, morning.addDays(101));
    CHECK(backupsIn(backups, u"Đức Thọ"_s).size() < 14);
    CHECK(replacedIn(folder.path(), u"Đức Thọ"_s).empty());
}
