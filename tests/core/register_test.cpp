#include "core/register.h"

#include "core/places/place.h"
#include "core/store/migrations.h"
#include "core/store/register_proof.h"
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
    const QStringList backups = QDir(backupFolderOf(path)).entryList(QDir::Files);
    REQUIRE(backups.size() == 1);
    Database backup(backupFolderOf(path) + u'/' + backups.front(), Database::Mode::ReadOnly);
    CHECK(schemaOf(backup) == 1);
}
