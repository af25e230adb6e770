#include "core/store/unit_of_work.h"

#include "core/store/journal.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct UnitText { Q_DECLARE_TR_FUNCTIONS(core::UnitOfWork) };

constexpr int secondsOfVietnam = 7 * 60 * 60;   // also where the computer keeps another time
constexpr qint64 secondsForgiven = 60;   // clocks are set right by a little all the time
constexpr qsizetype saltBytes = 16;
constexpr qsizetype saltsAtOnce = 256;

void bindOrNull(Statement &statement, int parameter, const QByteArray &image)
{
    image.isEmpty() ? statement.bindNull(parameter) : statement.bindUtf8(parameter, image);
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), count / qsizetype(sizeof(quint32)));
    return bytes;
}

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

// Time in the journal never runs backwards; where the computer's clock did, the history says so.
QString reasonAfter(const QDateTime &last, const WorkOrder &order)
{
    if (!last.isValid() || order.at.secsTo(last) < secondsForgiven)
        return order.reason;
    const QString note = UnitText::tr("The clock of this computer said %1, which is earlier than the entry before; the time of that entry was kept.")
                             .arg(order.at.toOffsetFromUtc(secondsOfVietnam).toString(u"dd/MM/yyyy HH:mm"_s));
    return order.reason.isEmpty() ? note : order.reason + u' ' + note;
}

}

UnitOfWork::UnitOfWork(Database &database, WorkOrder order, Committed committed)
    : m_database(database), m_order(std::move(order)), m_committed(std::move(committed)), m_entries(QCryptographicHash::Blake2b_256)
{
    m_database.begin();
    try {
        m_unit = m_database.value<qint64>(u"SELECT COALESCE(MAX(id), 0) + 1 FROM journal_unit"_s);
    } catch (...) {
        m_database.rollback();   // no destructor runs for what was not made
        throw;
    }
    m_changes.title = m_order.title;
    m_order.at = m_order.at.toUTC();   // Every new uid asks for it, and a local time would look for the time zone each time.
}

UnitOfWork::~UnitOfWork()
{
    if (m_open)
        m_database.rollback();
}

ChangeSet UnitOfWork::commit()
{
    if (m_count > 0) {
        const auto [previous, previousAt] = m_database.first<std::tuple<QByteArray, QString>>(u"SELECT link, at FROM journal_unit ORDER BY id DESC LIMIT 1"_s)
                                                .value_or(std::tuple<QByteArray, QString>());
        const QDateTime last = QDateTime::fromString(previousAt, Qt::ISODateWithMs);
        const JournalUnit unit{.id = m_unit, .title = m_order.title, .person = m_order.person, .computer = m_order.computer,
                               .at = last.isValid() && last > m_order.at ? previousAt : timeText(m_order.at), .reason = reasonAfter(last, m_order),
                               .undoes = m_undoes, .final = m_order.final, .entries = m_count};
        m_database.run(uR"(
            INSERT INTO journal_unit (id, title, person, computer, at, reason, undoes, final, entries, previous, link)
            VALUES (?, ?, ?, ?, ?, ?, NULLIF(?, 0), ?, ?, ?, ?))"_s,
            unit.id, unit.title, unit.person, unit.computer, unit.at, unit.reason, unit.undoes, unit.final, unit.entries,
            previous, unitLink(previous, unit, m_entries.result()));
        m_changes.unit = m_unit;
    }
    m_database.commit();
    m_open = false;
    if (m_committed && m_changes.unit != 0)
        m_committed(m_changes);
    return m_changes;
}

QString UnitOfWork::image(const QString &table, qint64 row)
{
    return QString::fromUtf8(storedImage(tableNamed(table), row));
}

UnitOfWork::Table &UnitOfWork::tableNamed(const QString &name)
{
    Table &table = m_namedTables[name];
    if (table.name.isEmpty())
        table = described(name, {});
    return table;
}

// SQLite can write the canonical text itself, so that `verify` compares it with the live row inside SQL. A new row's text is written here
// all the same: asking for it again costs more than storing it.
UnitOfWork::Table UnitOfWork::described(const QString &name, const QStringList &mapped)
{
    const QStringList columns = m_database.columnsOf(name);
    QStringList parts;
    for (const QString &column : columns)
        parts.append(u"'"_s + column + u"', "_s + column);
    Table table{.name = name.toUtf8(), .title = name, .imageSql = u"SELECT json_object("_s + parts.join(u", "_s) + u") FROM "_s + name + u" WHERE id = ?"_s,
                .imageKeys = {}};
    if (mapped != columns)
        return table;
    if (!m_writesImages)
        m_writesImages = RowImage::agreesWith(m_database);
    if (*m_writesImages)
        table.imageKeys = RowImage::keysOf(columns);
    return table;
}

QByteArray UnitOfWork::storedImage(const Table &table, qint64 row)
{
    const Database::Borrowed statement = m_database.borrow(table.imageSql);
    statement->bind(0, row);
    if (!statement->step())
        return {};
    const auto [bytes, size] = statement->utf8(0);
    return QByteArray(bytes, size);
}

void UnitOfWork::recordImages(const Table &table, qint64 row, const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return;
    if (m_salts.isEmpty())
        m_salts = randomBytes(saltBytes * saltsAtOnce);
    const QByteArray salt = m_salts.last(saltBytes);
    m_salts.chop(saltBytes);
    const QByteArray digest = entryDigest(salt, table.name, row, before, after);
    const Database::Borrowed entry = m_database.borrow(uR"(
        INSERT INTO journal_entry (unit_id, table_name, row_id, before, after, salt, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?))"_s);
    entry->bind(0, m_unit);
    entry->bindUtf8(1, table.name);
    entry->bind(2, row);
    bindOrNull(*entry, 3, before);
    bindOrNull(*entry, 4, after);
    entry->bind(5, salt);
    entry->bind(6, digest);
    entry->step();
    m_entries.addData(digest);
    m_changes.rows[table.title].insert(row);
    ++m_count;
}

void UnitOfWork::removeRow(const char *table, qint64 row)
{
    restore(QLatin1StringView(table), row, QString());
}

void UnitOfWork::restore(const QString &table, qint64 row, const QString &wanted)
{
    const QByteArray before = storedImage(tableNamed(table), row);
    if (wanted.isEmpty()) {
        m_database.run(u"DELETE FROM "_s + table + u" WHERE id = ?"_s, row);
    } else {
        const QStringList &columns = m_database.columnsOf(table);
        QStringList values;
        QStringList updates;
        for (const QString &column : columns) {
            values.append(u"json_extract(j, '$."_s + column + u"')"_s);
            updates.append(column + u" = excluded."_s + column);
        }
        m_database.run(u"INSERT INTO "_s + table + u" ("_s + columns.join(u", "_s) + u") SELECT "_s + values.join(u", "_s)
                       + u" FROM (SELECT ? AS j) WHERE true ON CONFLICT (id) DO UPDATE SET "_s + updates.join(u", "_s), wanted);
    }
    recordImages(tableNamed(table), row, before, wanted.isEmpty() ? QByteArray() : storedImage(tableNamed(table), row));
}

}
