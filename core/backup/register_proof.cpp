#include "core/backup/register_proof.h"

#include "core/backup/good_backup.h"
#include "core/integrity/page_check.h"
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

#include <memory>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct ProofText { Q_DECLARE_TR_FUNCTIONS(core::RegisterProof) };

constexpr int stepsBetweenLooks = 10'000;
constexpr int looksAllowed = 1'000;          // Ten million steps of SQLite; a register's schema needs some thousand.

using SchemaRow = std::tuple<QString, QString, QString, QString>;   // type, name, table, statement

// SQLite's own statistics come and go with ANALYZE; everything else has to be expected.
std::vector<SchemaRow> schemaRows(Database &database)
{
    return database.rows<SchemaRow>(uR"(
        SELECT type, name, tbl_name, COALESCE(sql, '') FROM sqlite_schema
        WHERE NOT (type = 'table' AND name = 'sqlite_stat1' AND sql = 'CREATE TABLE sqlite_stat1(tbl,idx,stat)')
          AND NOT (type = 'table' AND name = 'sqlite_stat4' AND sql = 'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)')
        ORDER BY type, name)"_s);
}

std::vector<SchemaRow> expectedSchema(int schema)
{
    Database fresh(u":memory:"_s);
    migrateTo(fresh, schema);
    return schemaRows(fresh);
}

bool waits(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

// The first look of any connection that may write takes the unfinished write back.
void takeBackUnfinishedWrite(const QString &path)
{
    sqlite3 *connection = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK) {
        sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_exec(connection, "PRAGMA schema_version", nullptr, nullptr, nullptr);
    }
    sqlite3_close(connection);
}

// Without a log beside it the file is read alone, so that a foreign file gets no companions from us.
Database::Mode modeOfProof(const QString &path)
{
    return waits(path + u"-wal"_s) ? Database::Mode::ReadOnly : Database::Mode::Immutable;
}

QString damageOf(const QString &path)
{
    const QString backup = newestSoundBackup(path);
    return backup.isEmpty() ? ProofText::tr("The register %1 is damaged. Restore the newest backup.").arg(path)
                            : ProofText::tr("The register %1 is damaged. Restore the newest good backup, %2.").arg(path, backup);
}

struct Patience {
    int looks = 0;

    static int look(void *self) { return ++static_cast<Patience *>(self)->looks > looksAllowed ? 1 : 0; }
};

void prove(Database &database, bool &isMarked)
{
    isMarked = database.value<int>(u"PRAGMA application_id"_s) == registerApplicationId;
    const int schema = schemaOf(database);
    if (!isMarked || schema < 1)
        throw Error(Error::Kind::NotARegister, ProofText::tr("%1 is not a register of An Cư. Choose a file that ends in .ancu.").arg(database.path()));
    if (schema > newestSchema())
        throw Error(Error::Kind::NotARegister,
                    ProofText::tr("%1 was written by a newer program. Install the newest An Cư to open it; the file was not touched.").arg(database.path()));
    if (schemaRows(database) != expectedSchema(schema))
        throw Error(Error::Kind::NotARegister,
                    ProofText::tr("%1 was changed by another program: its tables are not those of An Cư. It was not opened; restore the newest backup.").arg(database.path()));
}

}

void proveRegister(const QString &path)
{
    if (waits(path + u"-journal"_s))
        takeBackUnfinishedWrite(path);
    bool isMarked = false;
    try {
        Database database(path, modeOfProof(path));
        Patience patience;
        sqlite3_progress_handler(database.handle(), stepsBetweenLooks, &Patience::look, &patience);
        prove(database, isMarked);
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::Storage && error.kind() != Error::Kind::NotARegister)
            throw;
        if (error.detail().isEmpty())
            throw;   // Our own finding says more than SQLite's.
        throw Error(Error::Kind::NotARegister,
                    isMarked ? damageOf(path)
                             : ProofText::tr("%1 is damaged or is not a register of An Cư. Choose a file that ends in .ancu, or restore the newest backup.").arg(path),
                    error.detail());
    }
}

void requireWholeFile(Database &database, const Progress &progress)
{
    struct Stop {
        const Progress &progress;
        std::unique_ptr<Error> wish;

        static int look(void *self)
        {
            auto *stop = static_cast<Stop *>(self);
            try {
                stop->progress.at(0, 0);
            } catch (const Error &error) {
                stop->wish = std::make_unique<Error>(error);
            }
            return stop->wish ? 1 : 0;
        }
    } stop{progress, {}};
    QString finding;
    sqlite3_progress_handler(database.handle(), stepsBetweenLooks, &Stop::look, &stop);
    try {
        finding = database.value<QString>(u"PRAGMA quick_check(1)"_s);
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Disk || error.kind() == Error::Kind::InUse) {
            sqlite3_progress_handler(database.handle(), 0, nullptr, nullptr);
            throw;   // the file may be whole
        }
        finding = error.detail();
    }
    sqlite3_progress_handler(database.handle(), 0, nullptr, nullptr);
    if (stop.wish)
        throw Error(*stop.wish);
    refuseUnreadPage(finding);
    if (finding != "ok"_L1)
        throw Error(Error::Kind::NotARegister, damageOf(database.path()), finding);
}

}
