#include "core/register.h"

#include "core/backup/register_proof.h"
#include "core/history/journal_search.h"
#include "core/history/undo_words.h"
#include "core/integrity/verify.h"
#include "core/places/place_table.h"
#include "core/store/migrations.h"
#include "core/store/undo.h"
#include "core/support/streams.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const Seat seat{.person = u"Nguyễn Văn An"_s, .computer = u"PC-01"_s, .now = [] { return QDateTime(support::testDay, QTime(8, 0), Qt::UTC); }};

struct RegisterFile {
    QTemporaryDir folder;
    QString path = folder.filePath(u"so.ancu"_s);

    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
};

}

TEST_CASE_METHOD(RegisterFile, "a foreign file gets neither a lock nor a log beside it", "[register]")
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();

    CHECK_THROWS_AS(Register(path, seat), Error);
    CHECK(files() == QStringList{u"so.ancu"_s});
}

TEST_CASE_METHOD(RegisterFile, "opening does not wait for a look at the whole file", "[register]")
{
    {
        Database database(path);
        migrate(database);
        UnitOfWork work(database, support::orderFor(u"Nhập"_s));
        for (int i = 0; i < 3000; ++i)
            work.add(Place{.code = QString::number(i), .name = u"Xã "_s + QString::number(i)});
        work.commit();
    }
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(file.size() - 5 * 4096));
        file.write(QByteArray(4 * 4096, '\x5a'));
    }

    Register opened(path, seat);

    CHECK_THROWS_AS(requireWholeFile(opened.database()), Error);
}

TEST_CASE_METHOD(RegisterFile, "a register of an older program is backed up before it is brought up", "[register]")
{
    {
        Database database(path);
        migrateTo(database, 1);
    }

    Register opened(path, seat);

    CHECK(schemaOf(opened.database()) == newestSchema());
    const QStringList backups = QDir(backupFolderOf(path)).entryList({u"*.ancu"_s}, QDir::Files);
    REQUIRE(backups.size() == 1);
    Database backup(backupFolderOf(path) + u'/' + backups.front(), Database::Mode::ReadOnly);
    CHECK(schemaOf(backup) == 1);
}

TEST_CASE_METHOD(RegisterFile, "a register of an older program that is only read is said to be one", "[register]")
{
    {
        Database database(path);
        migrateTo(database, 1);
    }
    Register opened(path, seat, Database::Mode::ReadOnly);

    CHECK_THROWS_WITH(requireNewestSchema(opened.database()), Catch::Contains("older An C"));
}

TEST_CASE_METHOD(RegisterFile, "a register on a network drive is refused with advice, and nothing is written there", "[register]")
{
    {
        Database database(path);
        migrate(database);
    }

    try {
        Register opened(path, seat, Database::Mode::ReadWrite, StorageKind::Network);
        FAIL("it was opened");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Refused);
        CHECK(error.message().contains(u"Copy it to this computer's own disk"_s));
    }
    CHECK(files() == QStringList{u"so.ancu"_s});
}

TEST_CASE_METHOD(RegisterFile, "a second opener may read, and sees what the first commits", "[register]")
{
    {
        Database database(path);
        migrate(database);
    }
    Register writer(path, seat);
    CHECK_THROWS_AS(Register(path, seat), RegisterHeld);

    Register reader(path, seat, Database::Mode::ReadOnly);
    UnitOfWork work = writer.begin(u"Nhập"_s);
    work.add(Place{.code = u"1"_s, .name = u"Xã A"_s});
    work.commit();

    CHECK(reader.database().value<QString>(u"SELECT name FROM place"_s) == u"Xã A"_s);
    UnitOfWork refused = reader.begin(u"Sửa"_s);
    CHECK_THROWS_AS(refused.add(Place{.code = u"2"_s, .name = u"Xã B"_s}), Error);
}

// A folder in the place of the log's index: SQLite cannot make it, as on media that cannot be written to.
TEST_CASE_METHOD(RegisterFile, "a register on media that cannot be written to is read alone", "[register]")
{
    {
        Database database(path);
        migrate(database);
    }
    REQUIRE(QDir().mkpath(path + u"-shm"_s));

    Register reader(path, seat, Database::Mode::ReadOnly);

    CHECK(reader.database().value<int>(u"SELECT COUNT(*) FROM household"_s) == 0);
}

TEST_CASE_METHOD(RegisterFile, "the making of a register is never offered for undoing and refused when asked for", "[register]")
{
    Register::create(path, u"440"_s, {}, seat);
    Register opened(path, seat);

    CHECK_FALSE(opened.undoable());
    CHECK_THROWS_AS(takeBack(opened.database(), *journalUnit(opened.database(), 1), support::orderFor(u"Hoàn tác"_s), {}), UndoRefused);
    CHECK(opened.database().value<int>(u"SELECT COUNT(*) FROM place WHERE level = 'district'"_s) == 1);
}

TEST_CASE_METHOD(RegisterFile, "the same holds where an older program made the register", "[register]")
{
    {
        Database database(path);
        migrate(database);
        UnitOfWork work(database, support::orderFor(u"Tạo sổ"_s));
        seedPlaces(u"440"_s, work);
        seedRules(work);
        work.commit();
    }
    Register opened(path, seat);

    CHECK_FALSE(opened.undoable());
    try {
        undoUnit(opened.database(), *journalUnit(opened.database(), 1), support::orderFor(u"Hoàn tác"_s), {});
        FAIL("it was taken back");
    } catch (const Error &error) {
        CHECK(error.message().startsWith(u"The making of the register cannot be undone"_s));
    }
    CHECK(searchJournal(opened.database(), {}, 0, 1).at(0).state == UnitState::Final);

    UnitOfWork work = opened.begin(u"Nhập"_s);
    work.add(Hamlet{.place = {opened.database().value<qint64>(u"SELECT id FROM place WHERE level = 'commune' ORDER BY id"_s)}, .name = u"Thôn A"_s});
    work.commit();
    REQUIRE(opened.undoable());
    CHECK(opened.undoable()->title == u"Nhập"_s);
}

TEST_CASE_METHOD(RegisterFile, "breaking a lock stands in the journal, each time", "[register]")
{
    {
        Database database(path);
        migrate(database);
    }
    Register opened(path, {.person = u"An"_s, .computer = u"PC-01"_s, .now = [moment = QDateTime(support::testDay, QTime(8, 0), Qt::UTC)]() mutable {
        return moment = moment.addMSecs(1);
    }});
    const LockHolder holder{.person = u"Bình"_s, .computer = u"PC-07"_s, .program = u"ancu"_s};

    opened.recordBrokenLock(holder);
    opened.recordBrokenLock(holder);

    CHECK(opened.undoable()->title == u"Take over the register from computer PC-07"_s);
    CHECK(opened.database().value<int>(u"SELECT COUNT(*) FROM office_setting WHERE name = 'lock_broken'"_s) == 2);
    CHECK(verify(opened.database()).ok());
}
