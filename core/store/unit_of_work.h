#pragma once

// The one gate for writes. A unit is one transaction: the rows, one journal entry per row with before and after, one link of the
// hash chain, one ChangeSet. One record, four readers: refresh, history, undo, tamper check.

#include "core/store/change_set.h"
#include "core/store/database.h"
#include "core/store/row_image.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <functional>

namespace core {

/// Who does what, when and why. `at` comes from the edge; core never asks the clock. Where it is earlier than the unit before (a clock was set
/// back), the journal keeps the earlier unit's time, and the reason says so.
struct WorkOrder {
    QString title;        ///< Shown in the Edit menu and in the history: "Nhập danh sách xã Tân Hương".
    QString person;
    QString computer;
    QDateTime at;
    QString reason;       ///< May be empty.
    bool final = false;   ///< A signed act: it is corrected by another act, never undone.
};

/// Not committed means rolled back. Begins with BEGIN IMMEDIATE; one unit at a time per database.
class UnitOfWork {
public:
    using Committed = std::function<void(const ChangeSet &)>;

    UnitOfWork(Database &database, WorkOrder order, Committed committed = Committed());
    ~UnitOfWork();
    UnitOfWork(const UnitOfWork &) = delete;
    UnitOfWork &operator=(const UnitOfWork &) = delete;

    Database &database() { return m_database; }
    const WorkOrder &order() const { return m_order; }

    /// Stores a new row and returns its id; `row.id` may name one that was free.
    template<Mapped T> Id<T> add(const T &row)
    {
        const Id<T> id = m_database.insert(row);
        recordImages(tableOf<T>(), id.value, {}, imageOf(row, id));
        return id;
    }

    /// Stores the changed members of a row that exists; nothing happens when it is as stored.
    template<Mapped T> void change(const T &row)
    {
        const QByteArray before = storedImage(tableOf<T>(), row.id.value);
        m_database.update(row);
        if (!before.isEmpty())
            recordImages(tableOf<T>(), row.id.value, before, imageOf(row, row.id));
    }

    /// Removes a row that exists. Rows that depend on it must be removed first, so that each stands in the journal.
    template<Mapped T> void remove(Id<T> id) { removeRow(Mapping<T>::table, id.value); }

    /// Makes it last and tells who listens. Without any change nothing is recorded and the unit number is 0.
    ChangeSet commit();

    /// For undo: puts a row back as an image says (null image: the row goes away).
    void restore(const QString &table, qint64 row, const QString &image);
    /// The row as canonical JSON, columns in the order of the table; null when there is none.
    QString image(const QString &table, qint64 row);
    /// Marks this unit as the undoing of another.
    void setUndoes(qint64 unit) { m_undoes = unit; }

private:
    /// What a unit asks of every row of one table, found out once.
    struct Table {
        QByteArray name;
        QString title;                       ///< The same, for a `ChangeSet`.
        QString imageSql;
        std::vector<QByteArray> imageKeys;   ///< Empty: the image must be asked of SQLite.
    };

    template<Mapped T> Table &tableOf()
    {
        Table &table = m_tables[Mapping<T>::table];
        if (table.name.isEmpty()) {
            QStringList mapped;
            std::apply([&](const auto &...column) { (mapped.append(QLatin1StringView(column.name)), ...); }, Mapping<T>::columns);
            table = described(QLatin1StringView(Mapping<T>::table), mapped);
        }
        return table;
    }

    /// Of a row as it was just written: from its members, where they are all that the table has.
    template<Mapped T> QByteArray imageOf(const T &row, Id<T> id)
    {
        const Table &table = tableOf<T>();
        if (table.imageKeys.empty())
            return storedImage(table, id.value);
        RowImage image(table.imageKeys);
        int at = 0;
        std::apply([&](const auto &, const auto &...column) {
            SqlValue<Id<T>>::bind(image, at++, id);
            (SqlValue<std::decay_t<decltype(row.*column.member)>>::bind(image, at++, row.*column.member), ...);
        }, Mapping<T>::columns);
        return image.take();
    }

    Table described(const QString &name, const QStringList &mapped);
    QByteArray storedImage(const Table &table, qint64 row);
    Table &tableNamed(const QString &name);
    void removeRow(const char *table, qint64 row);
    void recordImages(const Table &table, qint64 row, const QByteArray &before, const QByteArray &after);

    Database &m_database;
    WorkOrder m_order;
    Committed m_committed;
    ChangeSet m_changes;
    QCryptographicHash m_entries;
    QByteArray m_salts;
    std::unordered_map<const void *, Table> m_tables;
    std::unordered_map<QString, Table> m_namedTables;     ///< Of `restore`, which has rows of any table.
    std::optional<bool> m_writesImages;                   ///< Whether images need not be asked of SQLite; known at the first row.
    qint64 m_unit = 0;
    qint64 m_undoes = 0;
    qint64 m_count = 0;
    bool m_open = true;
};

}
