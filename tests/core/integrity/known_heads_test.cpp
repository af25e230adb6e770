#include "core/integrity/known_heads.h"

#include "core/backup/backup.h"
#include "core/store/journal.h"
#include "tests/support/catch.h"
#include "tests/support/small_register.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

struct Remembering : MemoryRegister {
    QTemporaryDir folder;
    KnownHeads heads{folder.filePath(u"known-heads"_s)};
    QDateTime morning{testDay, QTime(8, 0), Qt::UTC};

    Remembering() { addPlace(database, u"Xã A"_s); }

    QString file() { return folder.filePath(u"known-heads/"_s + registerUid(database) + u".txt"_s); }
};

}

TEST_CASE_METHOD(Remembering, "a remembered head is known with its time and reason", "[store][known_heads]")
{
    CHECK(heads.remember(database, KnownHead::Source::Print, morning));

    const std::vector<KnownHead> known = heads.of(registerUid(database));
    REQUIRE(known.size() == 1);
    CHECK(known[0] == KnownHead{.head = journalHead(database), .source = KnownHead::Source::Print, .at = morning});
    CHECK(known[0].unit() == 1);
}

TEST_CASE_METHOD(Remembering, "a head is remembered once, at the first time it was known", "[store][known_heads]")
{
    heads.remember(database, KnownHead::Source::Print, morning);
    heads.remember(database, KnownHead::Source::Close, morning.addSecs(60));
    CHECK(heads.of(registerUid(database)).size() == 1);

    addPlace(database, u"Xã B"_s);
    heads.remember(database, KnownHead::Source::Close, morning.addSecs(120));

    const std::vector<KnownHead> known = heads.of(registerUid(database));
    REQUIRE(known.size() == 2);
    CHECK(known[1].unit() == 2);
    CHECK(known[1].source == KnownHead::Source::Close);
}

TEST_CASE_METHOD(Remembering, "registers do not know one another's heads", "[store][known_heads]")
{
    MemoryRegister other;
    addPlace(other.database, u"Xã A"_s);
    heads.remember(database, KnownHead::Source::Print, morning);

    CHECK(registerUid(other.database) != registerUid(database));
    CHECK(heads.of(registerUid(other.database)).empty());
}

TEST_CASE_METHOD(Remembering, "a torn line is left out and the others count", "[store][known_heads]")
{
    heads.remember(database, KnownHead::Source::Print, morning);
    QFile torn(file());
    REQUIRE(torn.open(QIODevice::Append));
    torn.write("2025-03-01T08:00:00.000Z pri\n\n2025-03-01T09:00:00.000Z close 2-ABC\nđây không phải mốc\n");
    torn.close();

    const std::vector<KnownHead> known = heads.of(registerUid(database));

    REQUIRE(known.size() == 2);
    CHECK(known[1].head == u"2-ABC"_s);
}

TEST_CASE_METHOD(Remembering, "an empty journal has no head to remember", "[store][known_heads]")
{
    MemoryRegister empty;

    CHECK(heads.remember(empty.database, KnownHead::Source::Close, morning));
    CHECK(heads.of(registerUid(empty.database)).empty());
}

TEST_CASE_METHOD(Remembering, "without a folder nothing is remembered and nothing is known", "[store][known_heads]")
{
    const KnownHeads none{QString()};

    CHECK(none.remember(database, KnownHead::Source::Close, morning));
    CHECK(none.of(registerUid(database)).empty());
}

TEST_CASE_METHOD(Remembering, "a folder that cannot be made is told and stops nothing", "[store][known_heads]")
{
    QFile inTheWay(folder.filePath(u"known-heads"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));

    CHECK_FALSE(heads.remember(database, KnownHead::Source::Close, morning));
}

TEST_CASE("the backups of a register say which heads it had; others beside them do not count", "[store][known_heads]")
{
    QTemporaryDir folder;
    Database database(folder.filePath(u"so.ancu"_s));
    migrate(database);
    addPlace(database, u"Xã A"_s);
    const QString backups = folder.filePath(u"backups"_s);
    backUp(database, backups, QDateTime(testDay, QTime(8, 0)));
    const QString first = journalHead(database);
    addPlace(database, u"Xã B"_s);
    backUp(database, backups, QDateTime(testDay, QTime(9, 0)));
    Database stranger(folder.filePath(u"stranger.ancu"_s));
    migrate(stranger);
    addPlace(stranger, u"Xã A"_s);
    backUp(stranger, backups, QDateTime(testDay, QTime(9, 0)));
    QFile broken(backups + u"/broken.ancu"_s);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("not a database at all");
    broken.close();

    const std::vector<KnownHead> heads = headsOfBackups(backups, registerUid(database));

    REQUIRE(heads.size() == 2);
    CHECK(heads[0].head == first);
    CHECK(heads[0].source == KnownHead::Source::Backup);
    CHECK(heads[0].file == u"so_20250301-080000_1.ancu"_s);
    CHECK(heads[1].head == journalHead(database));

    const KnownHeads here(folder.filePath(u"known-heads"_s));
    here.remember(database, KnownHead::Source::Close, QDateTime(testDay, QTime(10, 0), Qt::UTC));
    const std::vector<KnownHead> outside = knownOutside(database, here, backups);
    REQUIRE(outside.size() == 2);
    CHECK(outside[0].source == KnownHead::Source::Close);
    CHECK(outside[1].head == first);
}
