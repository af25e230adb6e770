#include "core/backup/backup.h"
#include "core/integrity/verify.h"
#include "core/places/place.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/unit_of_work.h"
#include "tests/support/catch.h"
#include "tests/support/small_register.h"
#include "tests/support/tampering.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct VerifiedRegister {
    Database database{u":memory:"_s};
    VerifiedRegister()
    {
        migrate(database);
        for (const auto *name : {u"Xã A", u"Xã B", u"Xã C"}) {
            UnitOfWork work(database, {.title = u"Thêm xã"_s, .person = u"An"_s, .computer = u"PC"_s, .at = QDateTime(QDate(2025, 3, 1), QTime(8, 0), Qt::UTC)});
            work.add(Place{.code = QString::fromUtf16(name), .name = QString::fromUtf16(name)});
            work.commit();
        }
    }

    void dropGuards() { support::dropGuards(database); }

    /// The names of the checks that find something.
    QStringList findings(const std::vector<KnownHead> &known = {})
    {
        QStringList names;
        for (const Check &check : verify(database, known).checks)
            if (!check.ok && !check.detail.isEmpty())
                names.append(check.name);
        return names;
    }

    bool isCaughtBy(const QString &check) { return findings().contains(check); }

    KnownHead headNow() { return {.head = journalHead(database), .source = KnownHead::Source::Print, .at = QDateTime(QDate(2025, 3, 1), QTime(9, 0), Qt::UTC)}; }

    void rebuildChain() { support::rebuildChain(database); }
    void cutLastUnits(qint64 count) { support::cutLastUnits(database, count); }

    void commit(const QString &title, const std::function<void(UnitOfWork &)> &act)
    {
        UnitOfWork work(database, {.title = title, .person = u"An"_s, .computer = u"PC"_s, .at = QDateTime(QDate(2025, 3, 2), QTime(8, 0), Qt::UTC)});
        act(work);
        work.commit();
    }
};

}

TEST_CASE_METHOD(VerifiedRegister, "an honest register passes every check", "[store][verify]")
{
    const Verification verification = verify(database);

    CHECK(verification.ok());
    CHECK(verification.checks.size() == 5);
    CHECK(verify(database, std::vector<KnownHead>()).checks.size() == 6);
    CHECK(verification.head.startsWith(u"3-"_s));
}

TEST_CASE_METHOD(VerifiedRegister, "the journal cannot be changed or thinned out by mistake", "[store][verify]")
{
    CHECK_THROWS_AS(database.run(u"DELETE FROM journal_entry WHERE id = 2"_s), Error);
    CHECK_THROWS_AS(database.run(u"UPDATE journal_entry SET after = '{}' WHERE id = 2"_s), Error);
    CHECK_THROWS_AS(database.run(u"UPDATE journal_unit SET person = 'B' WHERE id = 2"_s), Error);
    CHECK_THROWS_AS(database.run(u"DELETE FROM journal_unit WHERE id = 3"_s), Error);
}

TEST_CASE_METHOD(VerifiedRegister, "a row changed past the program is found", "[store][verify]")
{
    database.run(u"UPDATE place SET name = 'Xã X' WHERE id = 2"_s);

    CHECK(isCaughtBy(u"state"_s));
}

TEST_CASE_METHOD(VerifiedRegister, "a finding names the row as the journal knows it, also one that was deleted", "[store][verify]")
{
    database.run(u"UPDATE place SET name = 'Xã X' WHERE id = 2"_s);
    database.run(u"DELETE FROM place WHERE id = 3"_s);

    CHECK(verify(database).checks.back().detail == u"Đơn vị hành chính: Xã B [2] is not as the journal says; Đơn vị hành chính: Xã C [3] is not as the journal says"_s);
}

TEST_CASE_METHOD(VerifiedRegister, "a row entered past the program is found", "[store][verify]")
{
    database.insert(Place{.code = u"9"_s, .name = u"Xã lạ"_s});

    CHECK(isCaughtBy(u"state"_s));
}

TEST_CASE_METHOD(VerifiedRegister, "a row deleted past the program is found", "[store][verify]")
{
    database.run(u"DELETE FROM place WHERE id = 3"_s);

    CHECK(isCaughtBy(u"state"_s));
}

TEST_CASE_METHOD(VerifiedRegister, "an altered journal entry is found", "[store][verify]")
{
    dropGuards();
    database.run(u"UPDATE journal_entry SET after = replace(after, 'Xã B', 'Xã X') WHERE id = 2"_s);

    CHECK(isCaughtBy(u"chain"_s));
}

TEST_CASE_METHOD(VerifiedRegister, "an altered name in a journal unit is found", "[store][verify]")
{
    dropGuards();
    database.run(u"UPDATE journal_unit SET person = 'Bình' WHERE id = 2"_s);

    CHECK(isCaughtBy(u"chain"_s));
}

TEST_CASE_METHOD(VerifiedRegister, "a unit taken out of the middle is found", "[store][verify]")
{
    dropGuards();
    database.run(u"DELETE FROM journal_entry WHERE unit_id = 2"_s);
    database.run(u"DELETE FROM journal_unit WHERE id = 2"_s);

    CHECK(isCaughtBy(u"chain"_s));
}

TEST_CASE_METHOD(VerifiedRegister, "a person erased by law leaves the chain whole, and the check says so", "[store][verify]")
{
    database.run(u"UPDATE journal_entry SET before = NULL, after = NULL, salt = NULL WHERE id = 2"_s);

    CHECK_FALSE(isCaughtBy(u"chain"_s));
    CHECK(verify(database).checks[3].note == u"the text of 1 entry(ies) was erased, as the law on personal data provides"_s);
}

TEST_CASE_METHOD(VerifiedRegister, "an entry with another text cannot pass as erased", "[store][verify]")
{
    dropGuards();
    database.run(u"UPDATE place SET name = 'Xã X', code = 'Xã X' WHERE id = 2"_s);
    database.run(u"UPDATE journal_entry SET after = replace(after, 'Xã B', 'Xã X'), salt = NULL WHERE id = 2"_s);

    CHECK(findings() == QStringList{u"chain"_s});
}

// The table of manipulations in the design: which check sees what, and what nothing but a known head sees.

TEST_CASE_METHOD(VerifiedRegister, "an edited entry is seen by the chain", "[store][verify]")
{
    dropGuards();
    database.run(u"UPDATE journal_entry SET before = '{}' WHERE id = 2"_s);

    CHECK(findings() == QStringList{u"chain"_s});
}

TEST_CASE_METHOD(VerifiedRegister, "a deleted middle entry is seen by the chain", "[store][verify]")
{
    commit(u"Sửa xã"_s, [](UnitOfWork &work) { work.change(Place{.id = {1}, .code = u"A"_s, .name = u"Xã A mới"_s}); });
    commit(u"Sửa xã"_s, [](UnitOfWork &work) { work.change(Place{.id = {1}, .code = u"A"_s, .name = u"Xã A mới hơn"_s}); });
    dropGuards();
    database.run(u"DELETE FROM journal_entry WHERE id = 4"_s);

    CHECK(findings() == QStringList{u"chain"_s});
}

TEST_CASE_METHOD(VerifiedRegister, "a row changed behind dropped guards is seen by the comparison with the journal", "[store][verify]")
{
    dropGuards();
    database.run(u"UPDATE place SET name = 'Xã X' WHERE id = 2"_s);

    CHECK(findings() == QStringList{u"state"_s});
}

TEST_CASE_METHOD(VerifiedRegister, "units cut off the end with their rows are seen only where a head of them is known", "[store][verify]")
{
    const KnownHead before = headNow();
    commit(u"Thêm xã"_s, [](UnitOfWork &work) { work.add(Place{.code = u"D"_s, .name = u"Xã D"_s}); });
    const KnownHead printed = headNow();
    cutLastUnits(1);
    CHECK(findings() == QStringList{u"state"_s});
    database.run(u"DELETE FROM place WHERE code = 'D'"_s);

    CHECK(findings() == QStringList());
    CHECK(findings({before}) == QStringList());
    CHECK(findings({before, printed}) == QStringList{u"known_heads"_s});
}

TEST_CASE_METHOD(VerifiedRegister, "a chain rebuilt over forged rows is seen only where a head is known", "[store][verify]")
{
    const KnownHead printed = headNow();
    dropGuards();
    database.run(u"UPDATE place SET name = 'Xã X', code = 'Xã X' WHERE id = 2"_s);
    database.run(u"UPDATE journal_entry SET after = replace(after, 'Xã B', 'Xã X') WHERE id = 2"_s);
    rebuildChain();

    CHECK(findings() == QStringList());
    CHECK(findings({printed}) == QStringList{u"known_heads"_s});
    CHECK(verify(database, {printed}).checks.back().detail.contains(u"the history was written anew"_s));
}

TEST_CASE("an old file put in place is seen only where a newer head is known", "[store][verify]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"so.ancu"_s);
    const QString old = folder.filePath(u"old.ancu"_s);
    KnownHead known{.source = KnownHead::Source::Close, .at = QDateTime(QDate(2025, 3, 1), QTime(9, 0), Qt::UTC)};
    {
        Database database(path);
        migrate(database);
        support::addPlace(database, u"A"_s);
        backUp(database, folder.path(), QDateTime(QDate(2025, 3, 1), QTime(8, 0)));
        REQUIRE(QFile::rename(folder.filePath(u"so_20250301-080000_1.ancu"_s), old));
        support::addPlace(database, u"B"_s);
        known.head = journalHead(database);
    }

    Database database(old, Database::Mode::ReadOnly);

    CHECK(verify(database).ok());
    const Verification verification = verify(database, {known});
    CHECK(verification.checks.back().name == u"known_heads"_s);
    CHECK_FALSE(verification.checks.back().ok);
    CHECK(verification.checks.back().detail.startsWith(u"unit 2 of the journal, known when the register was closed on "_s));
}

namespace {

/// A register whose unit 4 was known and then replaced, when the backup of unit 3 was restored.
struct RestoredRegister : VerifiedRegister {
    KnownHead replaced;

    RestoredRegister()
    {
        const QString restored = journalHead(database);
        commit(u"Thêm xã"_s, [](UnitOfWork &work) { work.add(Place{.code = u"D"_s, .name = u"Xã D"_s}); });
        replaced = headNow();
        cutLastUnits(1);
        database.run(u"DELETE FROM place WHERE code = 'D'"_s);
        restoredHead = restored;
    }

    void tellOfRestore(const QString &replacedHead)
    {
        commit(u"Khôi phục từ bản sao lưu"_s, [&](UnitOfWork &work) {
            work.restore(u"restoration"_s, 1, u"{\"id\":1,\"backup\":\"so_1.ancu\",\"restored_unit\":3,\"restored_head\":\""_s + restoredHead
                                                  + u"\",\"replaced_unit\":4,\"replaced_head\":\""_s + replacedHead + u"\"}"_s);
        });
    }

    QString restoredHead;
};

}

TEST_CASE_METHOD(RestoredRegister, "a head of the file that a restore replaced is explained by it", "[store][verify]")
{
    CHECK(findings({replaced}) == QStringList{u"known_heads"_s});

    tellOfRestore(replaced.head);

    CHECK(findings({replaced}) == QStringList());
    CHECK(verify(database, {replaced}).checks.back().note == u"1 known head(s) belong to a file that was replaced by a restore, as the history tells"_s);
}

TEST_CASE_METHOD(RestoredRegister, "where the replaced file could not be read, the restore explains every head known before it", "[store][verify]")
{
    tellOfRestore(QString());

    CHECK(findings({replaced}) == QStringList());
}

TEST_CASE_METHOD(RestoredRegister, "a restore explains no head that became known after it", "[store][verify]")
{
    tellOfRestore(replaced.head);
    replaced.at = QDateTime(QDate(2025, 3, 3), QTime(8, 0), Qt::UTC);

    CHECK(findings({replaced}) == QStringList{u"known_heads"_s});
}

TEST_CASE_METHOD(RestoredRegister, "a restore that begins from another history explains nothing", "[store][verify]")
{
    restoredHead = u"3-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s;
    tellOfRestore(replaced.head);

    CHECK(findings({replaced}) == QStringList{u"known_heads"_s});
}

TEST_CASE_METHOD(VerifiedRegister, "a restore entered past the program explains nothing", "[store][verify]")
{
    const QString restored = journalHead(database);
    commit(u"Thêm xã"_s, [](UnitOfWork &work) { work.add(Place{.code = u"D"_s, .name = u"Xã D"_s}); });
    const KnownHead known = headNow();
    cutLastUnits(1);
    database.run(u"DELETE FROM place WHERE code = 'D'"_s);
    database.run(u"INSERT INTO restoration VALUES (1, 'b', 3, ?, 4, ?)"_s, restored, known.head);

    CHECK(findings({known}) == QStringList{u"state"_s, u"known_heads"_s});
}

TEST_CASE("every check of a damaged file ends with a finding, not with an error", "[store][verify]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"so.ancu"_s);
    std::vector<qint64> pages;
    {
        Database database(path);
        migrate(database);
        support::addPlace(database, u"Xã A"_s);
        pages = database.rows<qint64>(u"SELECT rootpage FROM sqlite_schema WHERE name IN ('journal_unit', 'journal_entry', 'place')"_s);
        database.run(u"PRAGMA journal_mode = DELETE"_s);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    for (const qint64 page : pages) {
        file.seek((page - 1) * 4096);
        file.write(QByteArray(64, '\x5a'));
    }
    file.close();

    Database database(path, Database::Mode::ReadOnly);
    const Verification verification = verify(database);

    CHECK_FALSE(verification.ok());
    CHECK(verification.checks.size() == 5);
    CHECK_FALSE(verification.checks[0].ok);
    CHECK(verification.checks[3].detail == u"The file is damaged or is not a register. Restore the newest backup."_s);
}

TEST_CASE("a check looks at one state of the register while others go on writing", "[store][verify]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"so.ancu"_s);
    Database writer(path);
    migrate(writer);
    support::addPlace(writer, u"Xã A"_s);
    const QString before = journalHead(writer);
    int written = 0;
    const Progress meanwhile([&](qint64, qint64) -> bool {
        support::addPlace(writer, u"Xã "_s + QString::number(++written));
        return true;
    });

    Database reader(path, Database::Mode::ReadOnly);
    const Verification verification = verify(reader, meanwhile);

    CHECK(written > 4);
    CHECK(verification.ok());
    CHECK(verification.head == before);
    CHECK(journalHead(reader) == journalHead(writer));
}

TEST_CASE_METHOD(VerifiedRegister, "a check can be stopped", "[store][verify]")
{
    int reports = 0;
    const Progress stopping([&](qint64, qint64 total) -> bool {
        CHECK(total == 100);
        return ++reports < 3;
    });

    CHECK_THROWS_AS(verify(database, stopping), Error);
    CHECK(reports == 3);
}

TEST_CASE_METHOD(VerifiedRegister, "many findings are counted, the first ones named", "[store][verify]")
{
    for (int i = 10; i < 18; ++i)
        database.insert(Place{.id = {i}, .code = QString::number(i), .name = u"Xã lạ"_s});

    const QString detail = verify(database).checks.back().detail;

    CHECK(detail.startsWith(u"Đơn vị hành chính [10] was entered past the program; "_s));
    CHECK(detail.endsWith(u"; and 3 more"_s));
}

TEST_CASE("fields of a digest cannot be shifted into one another", "[store][verify]")
{
    CHECK(entryDigest("s", u"place"_s, 1, u"ab"_s, u"c"_s) != entryDigest("s", u"place"_s, 1, u"a"_s, u"bc"_s));
    CHECK(entryDigest("s", u"place"_s, 1, u"ab"_s, u"c"_s) == entryDigest("s", u"place"_s, 1, u"ab"_s, u"c"_s));
}

TEST_CASE("the format of digests and links is frozen", "[store][verify]")
{
    const QString after = uR"({"id":7,"name":"Xã Tân Hương"})"_s;
    const JournalUnit unit{.id = 3, .title = u"Nhập danh sách"_s, .person = u"Nguyễn Văn An"_s, .computer = u"PC-01"_s, .at = u"2025-03-01T08:00:00.000Z"_s, .reason = {},
                           .undoes = 0, .final = false, .entries = 2};

    CHECK(entryDigest("0123456789abcdef", u"place"_s, 7, {}, after).toHex() == "3e7bd9fe3dcb6211bbd8d23b3d92ef383babea1a28e8f4c0e300ef99b43c4b2a");
    CHECK(entryDigest("0123456789abcdef", QByteArray("place"), 7, {}, after.toUtf8()).toHex() == "3e7bd9fe3dcb6211bbd8d23b3d92ef383babea1a28e8f4c0e300ef99b43c4b2a");
    CHECK(unitLink("\x01\x02", unit, "\xff").toHex() == "25b4b437d2f38dc881c5203e3db453a997c1512d1217525443add6eb55c2420f");
}

TEST_CASE_METHOD(VerifiedRegister, "an entry that passes for erased and still has a text is found", "[store][verify]")
{
    dropGuards();
    database.run(u"UPDATE journal_entry SET salt = NULL, after = replace(after, 'Xã B', 'Xã X') WHERE id = 2"_s);

    CHECK(isCaughtBy(u"chain"_s));
}

TEST_CASE("a scanned page that is missing or was changed is found by its paper and name", "[store][verify]")
{
    support::MemoryRegister open;
    open.commit(u"Vào sổ"_s, [](UnitOfWork &work) {
        work.restore(u"paper"_s, 1, uR"({"id":1,"uid":"u","type":"KHAC","issuer":"","place_id":null,"series":"","number":"","signed_on":null,"signed_by":"","position":"","subject":"","list_id":null,"note":""})"_s);
        work.restore(u"scan"_s, 1, uR"({"id":1,"paper_id":1,"page":2,"hash":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","name":"don.jpg"})"_s);
    });
    const auto scans = [&]() -> Check { return verify(open.database).checks.at(2); };

    CHECK(scans().name == u"scans"_s);
    CHECK(scans().detail == u"page 2 of paper 1 (don.jpg) is missing"_s);
    open.database.run(u"INSERT INTO local_scan_bytes (hash, media_type, bytes) VALUES ('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'image/jpeg', CAST('abd' AS BLOB))"_s);
    CHECK(scans().detail == u"page 2 of paper 1 (don.jpg) is not the picture that was attached"_s);
    open.database.run(u"UPDATE local_scan_bytes SET bytes = CAST('abc' AS BLOB)"_s);
    CHECK(scans().ok);
    CHECK(scans().count == 1);
}
