#pragma once

// One connection to one register file. Questions are plain SQL; writes that belong to the register go through a UnitOfWork.

#include "core/base/error.h"
#include "core/store/row_reader.h"
#include "core/store/storage_kind.h"

#include <QHash>
#include <QSqlDatabase>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace core {

/// The SQL of one table, built once.
struct TableSql {
    QString select;      ///< All mapped columns, without a condition.
    QString find;        ///< … by id.
    QString insert;      ///< Without the id when it is not stored yet.
    QString insertWithId;
    QString update;      ///< All but the id, by id.
};

/// Used by one thread. Not a singleton: a job opens its own on the same path.
class Database {
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,    ///< Becomes Immutable on media that cannot be written to.
        Immutable,   ///< Reads the file alone, as nobody could change it: no lock, no log, no file beside it. Only where no log waits.
    };

    /// Opens or creates the file defensively (settings of `reliability` are read back); ":memory:" for tests. No migration, no lock.
    /// On a memory stick it is written without a write-ahead log; `kind` is asked of the system when not given.
    explicit Database(const QString &path, Mode mode = Mode::ReadWrite, std::optional<StorageKind> kind = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    Mode mode() const { return m_mode; }
    sqlite3 *handle() const { return m_handle; }

    /// Runs one statement and returns how many rows it changed.
    template<class... Values> qint64 run(const QString &sql, const Values &...values)
    {
        Borrowed statement = borrow(sql);
        bindAll(*statement, values...);
        while (statement->step()) {}
        return changedRows();
    }

    /// All rows of the answer, by position of the members.
    template<class Row, class... Values> std::vector<Row> rows(const QString &sql, const Values &...values)
    {
        std::vector<Row> answer;
        forEach<Row>(sql, [&](Row row) { answer.push_back(std::move(row)); }, values...);
        return answer;
    }

    /// Hands over one row after another without keeping them. `take` must not write to the table it reads.
    template<class Row, class Take, class... Values> void forEach(const QString &sql, Take take, const Values &...values)
    {
        Borrowed statement = borrow(sql);
        bindAll(*statement, values...);
        while (statement->step())
            take(RowReader<Row>::read(*statement));
    }

    /// The first row, or nothing.
    template<class Row, class... Values> std::optional<Row> first(const QString &sql, const Values &...values)
    {
        Borrowed statement = borrow(sql);
        bindAll(*statement, values...);
        if (!statement->step())
            return std::nullopt;
        return RowReader<Row>::read(*statement);
    }

    /// The one value of the first row; the type's empty value when there is none.
    template<class Value, class... Values> Value value(const QString &sql, const Values &...values)
    {
        return first<Value>(sql, values...).value_or(Value{});
    }

    template<Mapped T> std::optional<T> find(Id<T> id) { return first<T>(sqlOf<T>().find, id); }
    /// Mapped rows; `rest` is everything after FROM table, for example "WHERE unit_id = ? ORDER BY name_key".
    template<Mapped T, class... Values> std::vector<T> all(const QString &rest, const Values &...values)
    {
        return rows<T>(sqlOf<T>().select + QLatin1Char(' ') + rest, values...);
    }

    /// Writes without a journal: for the store itself, caches, settings of a test. Returns the new id.
    template<Mapped T> Id<T> insert(const T &row);
    /// Without a journal, as `insert`. The row must exist.
    template<Mapped T> void update(const T &row);

    template<Mapped T> const TableSql &sqlOf();
    /// The columns of a table in the order of its declaration.
    const QStringList &columnsOf(const QString &table);

    void begin();      ///< BEGIN IMMEDIATE: a writer waits at the door, never in the middle.
    void commit();
    void rollback() noexcept;

    /// A prepared statement, given back when it goes out of scope.
    class Borrowed {
    public:
        Borrowed(std::unique_ptr<Statement> statement, std::unique_ptr<Statement> *home) : m_statement(std::move(statement)), m_home(home) {}
        ~Borrowed();
        Borrowed(Borrowed &&) = default;
        Statement &operator*() const { return *m_statement; }
        Statement *operator->() const { return m_statement.get(); }

    private:
        std::unique_ptr<Statement> m_statement;
        std::unique_ptr<Statement> *m_home;
    };
    Borrowed borrow(const QString &sql);

private:
    template<class... Values> static void bindAll(Statement &statement, const Values &...values)
    {
        int at = 0;
        (SqlValue<std::decay_t<Values>>::bind(statement, at++, values), ...);
    }
    static TableSql tableSql(const char *table, const QStringList &columns);
    qint64 changedRows() const;
    qint64 lastId() const;
    void connect();
    void connectAlone();
    void disconnect() noexcept;
    void configure();
    void chooseJournal(std::optional<StorageKind> kind);

    QString m_path;
    Mode m_mode;
    QString m_connection;
    sqlite3 *m_handle = nullptr;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements;
    std::unordered_map<const void *, TableSql> m_tables;
    QHash<QString, QStringList> m_columns;
};

template<Mapped T> const TableSql &Database::sqlOf()
{
    const void *key = Mapping<T>::table;
    if (const auto known = m_tables.find(key); known != m_tables.end())
        return known->second;
    QStringList names;
    std::apply([&](const auto &...column) { (names.append(QLatin1StringView(column.name)), ...); }, Mapping<T>::columns);
    return m_tables.emplace(key, tableSql(Mapping<T>::table, names)).first->second;
}

template<Mapped T> Id<T> Database::insert(const T &row)
{
    const bool withId = row.id.isStored();
    Borrowed statement = borrow(withId ? sqlOf<T>().insertWithId : sqlOf<T>().insert);
    int at = 0;
    std::apply([&](const auto &id, const auto &...column) {
        if (withId)
            SqlValue<Id<T>>::bind(*statement, at++, row.*id.member);
        (SqlValue<std::decay_t<decltype(row.*column.member)>>::bind(*statement, at++, row.*column.member), ...);
    }, Mapping<T>::columns);
    statement->step();
    return {withId ? row.id.value : lastId()};
}

template<Mapped T> void Database::update(const T &row)
{
    Borrowed statement = borrow(sqlOf<T>().update);
    int at = 0;
    std::apply([&](const auto &id, const auto &...column) {
        (SqlValue<std::decay_t<decltype(row.*column.member)>>::bind(*statement, at++, row.*column.member), ...);
        SqlValue<Id<T>>::bind(*statement, at, row.*id.member);
    }, Mapping<T>::columns);
    statement->step();
}

}
