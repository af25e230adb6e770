#include "core/backup/register_proof.h"

#include "core/places/place.h"
#include "core/store/migrations.h"
#include "core/store/unit_of_work.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// A connection of another program: none of the guards of our own.
struct OtherProgram {
    sqlite3 *connection = nullptr;

    explicit OtherProgram(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &connection);
        sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    }
    ~OtherProgram() { sqlite3_close(connection); }
    void run(const char *sql)
    {
        INFO(sql);
        REQUIRE(sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    }
};

struct Folder {
    QTemporaryDir folder;
    QString path = folder.filePath(u"Đức Thọ 50%.ancu"_s);

    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
    Error::Kind refusal() const
    {
        try {
            proveRegister(path);
        } catch (const Error &error) {
            return error.kind();
        }
        FAIL("the file was taken for a register");
        return {};
    }
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct RegisterFile : Folder {
    RegisterFile()
    {
        Database database(path);
        migrate(database);
    }
    /// As another program leaves it.
    void changeWith(const char *sql) { OtherProgram(path).run(sql); }
};

void addPlaces(Database &database, int count)
{
    UnitOfWork work(database, {.title = u"Nhập"_s, .person = u"An"_s, .computer = u"PC"_s, .at = QDateTime(QDate(2025, 3, 1), QTime(8, 0), Qt::UTC)});
    for (int i = 0; i < count; ++i)
        work.add(Place{.code = QString::number(i), .name = u"Xã "_s + QString::number(i)});
    work.commit();
}

}

TEST_CASE_METHOD(RegisterFile, "a register is proven without a trace beside it", "[store][proof]")
{
    const QByteArray before = read(path);

    CHECK_NOTHROW(proveRegister(path));

    CHECK(files() == QStringList{u"Đức Thọ 50%.ancu"_s});
    CHECK(read(path) == before);
}

TEST_CASE_METHOD(Folder, "a file that is no database is refused and left alone", "[store][proof]")
{
    const QByteArray text = "Danh sách hộ nghèo\n" + QByteArray(5000, 'x');
    write(path, text);

    CHECK(refusal() == Error::Kind::NotARegister);
    CHECK(read(path) == text);
    CHECK(files().size() == 1);
}

TEST_CASE_METHOD(Folder, "an empty file is no register", "[store][proof]")
{
    write(path, {});

    CHECK(refusal() == Error::Kind::NotARegister);
    CHECK(read(path).isEmpty());
}

TEST_CASE_METHOD(Folder, "the database of another program is refused and nothing is written beside it", "[store][proof]")
{
    OtherProgram(path).run("PRAGMA journal_mode = WAL; CREATE TABLE bookmark (url TEXT);");
    const QByteArray before = read(path);

    CHECK(refusal() == Error::Kind::NotARegister);
    CHECK(read(path) == before);
    CHECK(files().size() == 1);
}

TEST_CASE_METHOD(RegisterFile, "a register with anything built into it is refused", "[store][proof]")
{
    const char *foreign = GENERATE("CREATE TABLE more (x)", "CREATE VIEW more AS SELECT 1",
                                   "CREATE TRIGGER more AFTER INSERT ON household BEGIN DELETE FROM person; END",
                                   "CREATE VIRTUAL TABLE more USING rtree(id, a, b)", "CREATE INDEX more ON household (note)",
                                   "DROP INDEX household_by_place", "ALTER TABLE household ADD COLUMN more TEXT",
                                   "PRAGMA writable_schema = ON;"
                                   "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (length(uid) = 32)', '') WHERE name = 'local_identity'");
    INFO(foreign);
    changeWith(foreign);

    CHECK(refusal() == Error::Kind::NotARegister);
}

TEST_CASE_METHOD(RegisterFile, "the statistics that SQLite keeps for itself are no foreign table", "[store][proof]")
{
    changeWith("ANALYZE");

    CHECK_NOTHROW(proveRegister(path));
}

TEST_CASE_METHOD(RegisterFile, "a register of a newer program is refused", "[store][proof]")
{
    changeWith("PRAGMA user_version = 9999");

    CHECK(refusal() == Error::Kind::NotARegister);
}

TEST_CASE_METHOD(RegisterFile, "a schema number below the first is refused", "[store][proof]")
{
    changeWith(GENERATE("PRAGMA user_version = 0", "PRAGMA user_version = -1"));

    CHECK(refusal() == Error::Kind::NotARegister);
}

TEST_CASE_METHOD(Folder, "a register of an older program is proven against its own schema", "[store][proof]")
{
    {
        Database database(path);
        migrateTo(database, 1);
    }

    CHECK_NOTHROW(proveRegister(path));
    OtherProgram(path).run("PRAGMA user_version = 2");
    CHECK(refusal() == Error::Kind::NotARegister);
}

TEST_CASE_METHOD(RegisterFile, "a register that was cut short is refused", "[store][proof]")
{
    QFile file(path);
    REQUIRE(file.resize(file.size() / 2));

    CHECK(refusal() == Error::Kind::NotARegister);
}

TEST_CASE_METHOD(RegisterFile, "the last commit before a crash counts although it still waits beside the file", "[store][proof]")
{
    const QString crashed = folder.filePath(u"crashed.ancu"_s);
    {
        Database database(path);
        addPlaces(database, 3);
        REQUIRE(QFile::copy(path, crashed));
        REQUIRE(QFile::copy(path + u"-wal"_s, crashed + u"-wal"_s));
    }

    CHECK_NOTHROW(proveRegister(crashed));
    Database database(crashed);
    CHECK(database.value<int>(u"SELECT COUNT(*) FROM place"_s) == 3);
}

TEST_CASE_METHOD(RegisterFile, "a write that was cut off in a file of a memory stick is taken back first", "[store][proof]")
{
    const QString crashed = folder.filePath(u"crashed.ancu"_s);
    OtherProgram stick(path);
    stick.run("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN;"
              "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
              "INSERT INTO place (code, level, name, name_folded, name_key, citation) SELECT i, 'commune', i, i, i, '' FROM n");
    REQUIRE(QFile::copy(path, crashed));
    REQUIRE(QFile::copy(path + u"-journal"_s, crashed + u"-journal"_s));
    REQUIRE(QFile(crashed + u"-journal"_s).size() > 0);

    CHECK_NOTHROW(proveRegister(crashed));
    CHECK_FALSE(QFile::exists(crashed + u"-journal"_s));
    Database database(crashed);
    CHECK(database.value<int>(u"SELECT COUNT(*) FROM place"_s) == 0);
}

TEST_CASE_METHOD(RegisterFile, "damage inside the rows is found by the look at the whole file", "[store][proof]")
{
    {
        Database database(path);
        addPlaces(database, 3000);
    }
    CHECK_NOTHROW(requireWholeFile(*std::make_unique<Database>(path, Database::Mode::ReadOnly)));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(file.size() - 5 * 4096));
        file.write(QByteArray(4 * 4096, '\x5a'));
    }

    CHECK_NOTHROW(proveRegister(path));
    Database damaged(path, Database::Mode::ReadOnly);
    CHECK_THROWS_AS(requireWholeFile(damaged), Error);
}

TEST_CASE_METHOD(RegisterFile, "the look at the whole file can be stopped", "[store][proof]")
{
    Database database(path);
    addPlaces(database, 3000);

    try {
        requireWholeFile(database, Progress([](qint64, qint64) { return false; }));
        FAIL("it was not stopped");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Cancelled);
    }
    CHECK(database.value<int>(u"SELECT COUNT(*) FROM place"_s) == 3000);
}
