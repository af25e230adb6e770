#include "core/store/journal.h"

#include "core/base/base32.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// Every field is preceded by its length: otherwise "ab" + "c" would be the same as "a" + "bc".
void addField(QByteArray &fields, const QByteArray &field)
{
    const quint64 size = qToBigEndian(quint64(field.size()));
    fields.append(reinterpret_cast<const char *>(&size), sizeof size);
    fields.append(field);
}

const auto selectUnits = uR"(
    SELECT id, title, person, computer, at, reason, COALESCE(undoes, 0), final, entries
    FROM journal_unit)"_s;
const auto selectEntries = uR"(
    SELECT id, unit_id, table_name, row_id, COALESCE(before, ''), COALESCE(after, '')
    FROM journal_entry)"_s;

}

std::vector<JournalUnit> journalUnits(Database &database, int limit)
{
    return database.rows<JournalUnit>(selectUnits + u" ORDER BY id DESC LIMIT ?"_s, limit);
}

std::optional<JournalUnit> journalUnit(Database &database, qint64 id)
{
    return database.first<JournalUnit>(selectUnits + u" WHERE id = ?"_s, id);
}

std::optional<JournalUnit> unitBefore(Database &database, qint64 id)
{
    return database.first<JournalUnit>(selectUnits + u" WHERE id < ? ORDER BY id DESC LIMIT 1"_s, id);
}

// Undo, redo, undo … is a chain in which every second link takes back.
std::optional<JournalUnit> takenBackBy(Database &database, qint64 unit)
{
    const QString newest = selectUnits + u" WHERE undoes = ? ORDER BY id DESC LIMIT 1"_s;
    auto back = database.first<JournalUnit>(newest, unit);
    while (back) {
        const auto again = database.first<JournalUnit>(newest, back->id);
        if (!again)
            return back;
        back = database.first<JournalUnit>(newest, again->id);
    }
    return std::nullopt;
}

bool isFounding(Database &database, const JournalUnit &unit)
{
    if (unit.person == programItself)
        return true;
    return !unitBefore(database, unit.id)
        && database.value<int>(u"SELECT COUNT(DISTINCT table_name) FROM journal_entry WHERE unit_id = ? AND table_name IN ('place', 'rule_set')"_s, unit.id) == 2;
}

std::vector<JournalEntry> entriesOf(Database &database, qint64 unit)
{
    return database.rows<JournalEntry>(selectEntries + u" WHERE unit_id = ? ORDER BY id"_s, unit);
}

std::vector<JournalEntry> entriesAfter(Database &database, qint64 unit, qint64 after, int limit)
{
    return database.rows<JournalEntry>(selectEntries + u" WHERE unit_id = ? AND id > ? ORDER BY id LIMIT ?"_s, unit, after, limit);
}

std::vector<JournalEntry> entriesBefore(Database &database, qint64 unit, qint64 before, int limit)
{
    return database.rows<JournalEntry>(selectEntries + u" WHERE unit_id = ? AND id < ? ORDER BY id DESC LIMIT ?"_s, unit, before, limit);
}

std::vector<JournalEntry> historyOf(Database &database, const QString &table, qint64 row)
{
    return database.rows<JournalEntry>(selectEntries + u" WHERE table_name = ? AND row_id = ? ORDER BY id DESC"_s, table, row);
}

QJsonObject imageOf(const QString &canonical)
{
    return canonical.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(canonical.toUtf8()).object();
}

QJsonObject lastImageOf(Database &database, const QString &table, qint64 row)
{
    return imageOf(database.value<QString>(uR"(
        SELECT COALESCE(after, before, '')
        FROM journal_entry
        WHERE table_name = ? AND row_id = ?
        ORDER BY id DESC
        LIMIT 1)"_s, table, row));
}

qint64 newestUnit(Database &database)
{
    return database.value<qint64>(u"SELECT COALESCE(MAX(id), 0) FROM journal_unit"_s);
}

QString journalHead(Database &database)
{
    const auto head = database.first<std::tuple<qint64, QByteArray>>(u"SELECT id, link FROM journal_unit ORDER BY id DESC LIMIT 1"_s);
    return head ? headText(std::get<0>(*head), std::get<1>(*head)) : u"0"_s;
}

QString headText(qint64 unit, const QByteArray &link)
{
    constexpr int bytesShown = 20;
    return QString::number(unit) + u'-' + base32(link.left(bytesShown));
}

QByteArray entryDigest(const QByteArray &salt, const QString &table, qint64 row, const QString &before, const QString &after)
{
    return entryDigest(salt, table.toUtf8(), row, before.toUtf8(), after.toUtf8());
}

QByteArray entryDigest(const QByteArray &salt, const QByteArray &table, qint64 row, const QByteArray &before, const QByteArray &after)
{
    QByteArray fields;
    fields.reserve(6 * qsizetype(sizeof(quint64)) + 64 + salt.size() + table.size() + before.size() + after.size());
    for (const QByteArray &field : {QByteArrayLiteral("ancu-entry-1"), salt, table, QByteArray::number(row), before, after})
        addField(fields, field);
    return QCryptographicHash::hash(fields, QCryptographicHash::Blake2b_256);
}

QByteArray unitLink(const QByteArray &previous, const JournalUnit &unit, const QByteArray &digestOfEntries)
{
    QByteArray fields;
    addField(fields, "ancu-unit-1");
    addField(fields, previous);
    addField(fields, QByteArray::number(unit.id));
    for (const QString &text : {unit.title, unit.person, unit.computer, unit.at, unit.reason})
        addField(fields, text.toUtf8());
    addField(fields, QByteArray::number(unit.undoes));
    addField(fields, unit.final ? "1" : "0");
    addField(fields, QByteArray::number(unit.entries));
    addField(fields, digestOfEntries);
    return QCryptographicHash::hash(fields, QCryptographicHash::Blake2b_256);
}

}
