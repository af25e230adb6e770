#include "core/places/place.h"
#include "core/store/backup.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/unit_of_work.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2025, 3, 1), QTime(8, 0), Qt::UTC);

struct RegisterFile {
    QTemporaryDir folder;
    QString path = folder.filePath(u"Đức Thọ.ancu"_s);

    RegisterFile()
    {
        Database database(path);
        migrate(database);
        add(database, u"Xã A"_s);
    }

    static void add(Database &database, const QString &name)
    {
        UnitOfWork work(database, {.title = u"Thêm "_s + name, .person = u"An"_s, .computer = u"PC"_s, .at = morning});
        work.add(Place{.code = name, .name = name});
        work.commit();
    }
};

}

TEST_CASE_METHOD(RegisterFile, "a backup holds what the register held", "[store][backup]")
{
    Database database(path);

    const QString backup = backUp(database, folder.filePath(u"sao lưu"_s), morning);

    Database copy(backup, Database::Mode::ReadOnly);
    CHECK(journalHead(copy) == journalHead(database));
    CHECK(copy.value<QString>(u"SELECT name FROM place"_s) == u"Xã A"_s);
    CHECK(backup.contains(u"20250301-080000"_s));
}

TEST_CASE_METHOD(RegisterFile, "two backups in the same second do not overwrite each other", "[store][backup]")
{
    Database database(path);

    const QString first = backUp(database, folder.filePath(u"b"_s), morning);
    const QString second = backUp(database, folder.filePath(u"b"_s), morning);

    CHECK(first != second);
    CHECK(QDir(folder.filePath(u"b"_s)).entryList(QDir::Files).size() == 2);
}

TEST_CASE_METHOD(RegisterFile, "restoring shows the difference first and keeps the replaced file", "[store][backup]")
{
    QString backup;
    {
        Database database(path);
        backup = backUp(database, folder.filePath(u"b"_s), morning);
        add(database, u"Xã B"_s);
    }

    const RestoreDifference difference = restoreDifference(backup, path);
    const QString aside = restore(backup, path, morning.addSecs(60));

    CHECK(difference.unitsLost == 1);
    Database restored(path);
    CHECK(restored.value<int>(u"SELECT COUNT(*) FROM place"_s) == 1);
    Database kept(aside);
    CHECK(kept.value<int>(u"SELECT COUNT(*) FROM place"_s) == 2);
}

TEST_CASE_METHOD(RegisterFile, "a damaged backup is not restored and the register stays", "[store][backup]")
{
    QString backup;
    {
        Database database(path);
        backup = backUp(database, folder.filePath(u"b"_s), morning);
    }
    QFile file(backup);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(4096, 'x'));
    file.close();

    CHECK_THROWS_AS(restore(backup, path, morning), Error);
    Database database(path);
    CHECK(database.value<QString>(u"SELECT name FROM place"_s) == u"Xã A"_s);
}

TEST_CASE_METHOD(RegisterFile, "a file that is no register is neither opened nor restored", "[store][backup]")
{
    const QString other = folder.filePath(u"other.ancu"_s);
    {
        Database database(other);
        database.run(u"CREATE TABLE something (id INTEGER PRIMARY KEY)"_s);
        CHECK_THROWS_AS(migrate(database), Error);
    }

    CHECK_THROWS_AS(restore(other, path, morning), Error);
}

TEST_CASE_METHOD(RegisterFile, "a register of a newer program is refused and not touched", "[store][migrations]")
{
    Database database(path);
    database.run(u"PRAGMA user_version = 999"_s);

    CHECK_THROWS_AS(migrate(database), Error);
    CHECK(schemaOf(database) == 999);
}

TEST_CASE_METHOD(RegisterFile, "thinning out keeps the newest ten backups", "[store][backup]")
{
    const QString backups = folder.filePath(u"b"_s);
    QDir().mkpath(backups);
    for (int i = 0; i < 15; ++i) {
        QFile file(backups + u"/r_%1.ancu"_s.arg(i, 2, 10, QChar(u'0')));
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.setFileTime(morning.addSecs(i * 60), QFileDevice::FileModificationTime);
    }

    thinOutBackups(backups);

    // Of the five older ones the newest stays for its day; the newest ten stay all.
    CHECK(QDir(backups).entryList(QDir::Files).size() == 11);
}
