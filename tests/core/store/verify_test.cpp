#include "core/places/place.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/unit_of_work.h"
#include "core/store/verify.h"
#include "tests/support/catch.h"

#include <algorithm>

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

    /// What somebody with another tool would do first.
    void dropGuards()
    {
        for (const QString &trigger : database.rows<QString>(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s))
            database.run(u"DROP TRIGGER "_s + trigger);
    }

    bool isCaughtBy(const QString &check)
    {
        const Verification verification = verify(database);
        return std::any_of(verification.checks.begin(), verification.checks.end(),
                           [&](const Check &done) -> bool { return done.name == check && !done.ok && !done.detail.isEmpty(); });
    }
};

}

TEST_CASE_METHOD(VerifiedRegister, "an honest register passes every check", "[store][verify]")
{
    const Verification verification = verify(database);

    CHECK(verification.ok());
    CHECK(verification.checks.size() == 4);
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

TEST_CASE_METHOD(VerifiedRegister, "a person erased by law leaves the chain whole", "[store][verify]")
{
    database.run(u"UPDATE journal_entry SET before = NULL, after = NULL, salt = NULL WHERE id = 2"_s);

    CHECK_FALSE(isCaughtBy(u"chain"_s));
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
