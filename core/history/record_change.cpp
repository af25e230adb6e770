#include "core/history/record_change.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

RecordChange::Kind kindOf(const JournalEntry &entry)
{
    if (entry.before.isEmpty() && entry.after.isEmpty())
        return RecordChange::Kind::Erased;
    if (entry.before.isEmpty())
        return RecordChange::Kind::Added;
    return entry.after.isEmpty() ? RecordChange::Kind::Removed : RecordChange::Kind::Changed;
}

QString titled(const QString &table, const QString &name)
{
    return name.isEmpty() ? tableTitle(table) : tableTitle(table) + u": "_s + name;
}

}

RecordChange ChangeReader::read(const JournalEntry &entry)
{
    const QJsonObject before = imageOf(entry.before);
    const QJsonObject after = imageOf(entry.after);
    RecordChange change{.entry = entry.id, .unit = entry.unit, .table = entry.table, .row = entry.row, .kind = kindOf(entry)};
    change.record = titled(entry.table, m_words.nameOf(entry.table, after.isEmpty() ? before : after));
    change.household = m_belonging.householdOf(entry);
    if (change.household.isStored())
        change.householdName = m_words.nameOf(u"household"_s, change.household.value);
    change.person = {entry.table == "person"_L1 ? entry.row : (after.isEmpty() ? before : after).value("person_id"_L1).toInteger()};
    change.fields = fieldsOf(entry, before, after);
    return change;
}

std::vector<FieldChange> ChangeReader::fieldsOf(const JournalEntry &entry, const QJsonObject &before, const QJsonObject &after)
{
    std::vector<FieldChange> fields;
    for (const QString &column : m_database.columnsOf(entry.table)) {
        const QString title = columnTitle(entry.table, column);
        if (title.isEmpty() || before.value(column) == after.value(column))
            continue;
        FieldChange field{.column = column, .title = title, .before = m_words.text(entry.table, column, before),
                          .after = m_words.text(entry.table, column, after)};
        const bool isMove = column == "household_id"_L1 && !field.before.isEmpty() && !field.after.isEmpty();   // two heads of one name
        if (field.before != field.after || isMove)
            fields.push_back(std::move(field));
    }
    return fields;
}

std::vector<RecordChange> changesOf(Database &database, qint64 unit, qint64 after, int limit)
{
    ChangeReader reader(database);
    std::vector<RecordChange> changes;
    for (const JournalEntry &entry : entriesAfter(database, unit, after, limit))
        changes.push_back(reader.read(entry));
    return changes;
}

std::vector<HistoryLine> historyOfHousehold(Database &database, Id<Household> household)
{
    ChangeReader reader(database);
    std::vector<HistoryLine> lines;
    for (const JournalEntry &entry : entriesOfHousehold(database, household)) {
        const bool sameUnit = !lines.empty() && lines.back().unit.id == entry.unit;
        lines.push_back({sameUnit ? lines.back().unit : journalUnit(database, entry.unit).value_or(JournalUnit{}), reader.read(entry)});
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

}
