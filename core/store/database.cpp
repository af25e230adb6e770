#include "core/store/database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct DatabaseText { Q_DECLARE_TR_FUNCTIONS(core::Database) };

QString newConnectionName()
{
    static std::atomic<qint64> next = 0;   // Qt names connections process-wide; only the name is shared
    return u"ancu-%1"_s.arg(++next);
}

void name(QSqlDatabase &connection, const QString &path, Database::Mode mode)
{
    connection.setDatabaseName(path);
    if (mode == Database::Mode::ReadWrite)
        return;
    connection.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (mode == Database::Mode::Immutable) {
        connection.setDatabaseName(QString::fromUtf8(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded()) + u"?immutable=1"_s);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    }
}

// What no register needs is not granted to a file that may come from anywhere.
void limit(sqlite3 *handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 256);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 8);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 50);
}

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw Error(Error::Kind::Storage, DatabaseText::tr("The SQLite driver of Qt is missing. Install it and start again."));
    return *static_cast<sqlite3 *const *>(handle.constData());
}

}

Database::Database(const QString &path, Mode mode, std::optional<StorageKind> kind) : m_path(path), m_mode(mode), m_connection(newConnectionName())
{
    try {
        connect();
        chooseJournal(kind);
    } catch (const Error &error) {
        const bool cannotMakeLog = m_handle && (sqlite3_extended_errcode(m_handle) & 0xff) == SQLITE_CANTOPEN;
        disconnect();
        if (mode != Mode::ReadOnly || !cannotMakeLog)
            throw;
        if (QFileInfo(path + u"-wal"_s).size() > 0)
            throw Error(Error::Kind::File,
                        DatabaseText::tr("%1 was not closed properly and lies where nothing can be written, so its last changes cannot be read there. "
                                         "Copy it together with its -wal file to this computer's disk and open it there.").arg(path), error.detail());
        connectAlone();
    }
}

Database::~Database()
{
    disconnect();
}

// Without a log waiting beside it, the file says everything by itself.
void Database::connectAlone()
{
    m_mode = Mode::Immutable;
    try {
        connect();
    } catch (...) {
        disconnect();
        throw;
    }
}

void Database::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    name(connection, m_path, m_mode);
    if (!connection.open())
        throw Error(Error::Kind::File, DatabaseText::tr("The register %1 could not be opened. Check that the file exists and that you may read it.").arg(m_path),
                    connection.lastError().text());
    m_handle = handleOf(connection);
    configure();
    value<int>(u"PRAGMA schema_version"_s);   // the first look at the file itself
}

void Database::disconnect() noexcept
{
    m_statements.clear();
    m_handle = nullptr;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

// Each setting is read back where SQLite may silently keep the old one.
void Database::configure()
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, 5000);
    limit(m_handle);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    run(u"PRAGMA cell_size_check = ON"_s);
    run(u"PRAGMA temp_store = MEMORY"_s);
    run(u"PRAGMA secure_delete = ON"_s);
    run(u"PRAGMA cache_size = -65536"_s);
    run(u"PRAGMA synchronous = FULL"_s);
    if (value<qint64>(u"PRAGMA foreign_keys"_s) != 1)
        throw Error(Error::Kind::Storage, DatabaseText::tr("This SQLite cannot guard relations between rows, so the register was not opened."));
}

void Database::chooseJournal(std::optional<StorageKind> kind)
{
    if (m_mode != Mode::ReadWrite || m_path == ":memory:"_L1)
        return;
    const bool isStick = kind.value_or(storageKind(storageFacts(m_path))) == StorageKind::Removable;
    const auto journal = value<QString>(isStick ? u"PRAGMA journal_mode = DELETE"_s : u"PRAGMA journal_mode = WAL"_s);
    if (journal != (isStick ? "delete"_L1 : "wal"_L1))
        throw Error(Error::Kind::File, DatabaseText::tr("The folder of %1 does not allow safe writing. Copy the register to a folder on this computer's own disk.").arg(m_path),
                    u"journal_mode stays "_s + journal);
}

const QStringList &Database::columnsOf(const QString &table)
{
    if (const auto known = m_columns.constFind(table); known != m_columns.cend())
        return *known;
    QStringList names;
    for (const QString &name : rows<QString>(u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s, table))
        names.append(name);
    return *m_columns.insert(table, names);
}

TableSql Database::tableSql(const char *table, const QStringList &columns)
{
    const QString name = QLatin1StringView(table);
    const QStringList rest = columns.mid(1);
    const QString all = columns.join(u", "_s);
    TableSql sql;
    sql.select = u"SELECT "_s + all + u" FROM "_s + name;
    sql.find = sql.select + u" WHERE id = ?"_s;
    sql.insertWithId = u"INSERT INTO "_s + name + u" ("_s + all + u") VALUES (?"_s + u", ?"_s.repeated(rest.size()) + u")"_s;
    sql.insert = u"INSERT INTO "_s + name + u" ("_s + rest.join(u", "_s) + u") VALUES (?"_s + u", ?"_s.repeated(rest.size() - 1) + u")"_s;
    sql.update = u"UPDATE "_s + name + u" SET "_s + rest.join(u" = ?, "_s) + u" = ? WHERE id = ?"_s;
    return sql;
}

void Database::begin()
{
    run(u"BEGIN IMMEDIATE"_s);
}

void Database::commit()
{
    run(u"COMMIT"_s);
}

void Database::rollback() noexcept
{
    if (!sqlite3_get_autocommit(m_handle))
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Database::Borrowed Database::borrow(const QString &sql)
{
    std::unique_ptr<Statement> &home = m_statements[sql];
    std::unique_ptr<Statement> statement = home ? std::move(home) : std::make_unique<Statement>(m_handle, sql);
    return Borrowed(std::move(statement), &home);
}

Database::Borrowed::~Borrowed()
{
    if (!m_statement)
        return;
    m_statement->reset();
    *m_home = std::move(m_statement);
}

qint64 Database::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

qint64 Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

}
