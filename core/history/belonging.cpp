#include "core/history/belonging.h"

#include "core/history/field_words.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// Each has a column household_id.
const QStringList partsOfHousehold{u"person"_s, u"classification"_s, u"house_survey"_s, u"obstacle"_s, u"earlier_support"_s, u"funding_proposal"_s,
                                   u"list_row"_s, u"open_question"_s, u"support_line"_s, u"extra_value"_s, u"support_case"_s, u"adjustment"_s};

// Each has a column case_id.
const QStringList partsOfCase{u"case_step"_s, u"paper_case"_s, u"meeting_vote"_s, u"posting_case"_s, u"complaint"_s, u"appraisal"_s};

QJsonObject imageOf(const JournalEntry &entry)
{
    return core::imageOf(entry.after.isEmpty() ? entry.before : entry.after);
}

/// Rows of a table that hang on a parent: those that exist, and those the journal saw go: removed (as journal_entry_removed of 0004 finds them)
/// or moved to another parent (journal_entry_moved of 0006).
QSet<qint64> rowsUnder(Database &database, const QString &table, const QString &column, qint64 parent)
{
    QSet<qint64> rows;
    const auto take = [&](qint64 row) { rows.insert(row); };
    database.forEach<qint64>(u"SELECT id FROM "_s + table + u" WHERE "_s + column + u" = ?"_s, take, parent);
    database.forEach<qint64>(uR"(
        SELECT row_id
        FROM journal_entry
        WHERE table_name = ?
          AND CAST(substr(before, CASE table_name WHEN 'identity_paper' THEN instr(before, '"person_id":') + 12 ELSE instr(before, '"household_id":') + 15 END) AS INTEGER) = ?
          AND after IS NULL AND before IS NOT NULL)"_s, take, table, parent);
    database.forEach<qint64>(uR"(
        SELECT row_id
        FROM journal_entry
        WHERE table_name = ?
          AND CAST(substr(before, CASE table_name WHEN 'identity_paper' THEN instr(before, '"person_id":') + 12 ELSE instr(before, '"household_id":') + 15 END) AS INTEGER) = ?
          AND before IS NOT NULL AND after IS NOT NULL
          AND table_name IN ('person', 'identity_paper', 'classification', 'house_survey', 'obstacle', 'earlier_support', 'funding_proposal', 'list_row', 'open_question', 'support_line', 'extra_value')
          AND CAST(substr(before, CASE table_name WHEN 'identity_paper' THEN instr(before, '"person_id":') + 12 ELSE instr(before, '"household_id":') + 15 END) AS INTEGER)
           <> CAST(substr(after, CASE table_name WHEN 'identity_paper' THEN instr(after, '"person_id":') + 12 ELSE instr(after, '"household_id":') + 15 END) AS INTEGER))"_s,
        take, table, parent);
    return rows;
}

/// The same of what hangs on a case, which never moves to another (journal_entry_removed_of_case of 0008).
QSet<qint64> rowsOfCase(Database &database, const QString &table, qint64 supportCase)
{
    QSet<qint64> rows;
    const auto take = [&](qint64 row) { rows.insert(row); };
    database.forEach<qint64>(u"SELECT id FROM "_s + table + u" WHERE case_id = ?"_s, take, supportCase);
    database.forEach<qint64>(uR"(
        SELECT row_id
        FROM journal_entry
        WHERE table_name = ?
          AND CAST(substr(before, instr(before, '"case_id":') + 10) AS INTEGER) = ?
          AND after IS NULL AND before IS NOT NULL
          AND table_name IN ('case_step', 'paper_case', 'meeting_vote', 'posting_case', 'complaint', 'appraisal', 'adjustment'))"_s, take, table, supportCase);
    return rows;
}

std::vector<JournalEntry> entriesOfRow(Database &database, const QString &table, qint64 row)
{
    std::vector<JournalEntry> entries = historyOf(database, table, row);
    std::reverse(entries.begin(), entries.end());
    return entries;
}

/// All that there ever were; there are few.
std::vector<qint64> mergesOf(Database &database)
{
    return database.rows<qint64>(u"SELECT DISTINCT row_id FROM journal_entry WHERE table_name = 'household_merge' ORDER BY row_id"_s);
}

/// When a number meant this record: stretches between the entry that made the row and the one that removed it.
class Lifetimes {
public:
    /// Of the record that bears the number now or bore it last.
    explicit Lifetimes(const std::vector<JournalEntry> &entries)
    {
        const QString uid = entries.empty() ? QString() : imageOf(entries.back()).value("uid"_L1).toString();
        for (const JournalEntry &entry : entries) {
            const bool isOwn = imageOf(entry).value("uid"_L1).toString() == uid;
            if (isOwn && entry.before.isEmpty())
                m_stretches.push_back({entry.id, 0});
            if (isOwn && entry.after.isEmpty() && !m_stretches.empty())
                m_stretches.back().second = entry.id;
        }
    }

    bool contains(qint64 entry) const
    {
        return std::any_of(m_stretches.begin(), m_stretches.end(), [&](const auto &stretch) -> bool {
            return entry >= stretch.first && (stretch.second == 0 || entry <= stretch.second); });
    }

private:
    std::vector<std::pair<qint64, qint64>> m_stretches;
};

// A person is entered before its papers and removed after them; so the last entry of the person up to a paper's says whose paper it was.
qint64 householdAt(const std::vector<JournalEntry> &person, qint64 entry)
{
    const auto later = std::find_if(person.begin(), person.end(), [&](const JournalEntry &each) -> bool { return each.id > entry; });
    return later == person.begin() ? 0 : imageOf(*std::prev(later)).value("household_id"_L1).toInteger();
}

void append(std::vector<JournalEntry> &all, std::vector<JournalEntry> entries, const Lifetimes &owner, const QString &column, qint64 parent)
{
    for (JournalEntry &entry : entries)
        if (owner.contains(entry.id)
            && (core::imageOf(entry.before).value(column).toInteger() == parent || core::imageOf(entry.after).value(column).toInteger() == parent))
            all.push_back(std::move(entry));
}

}

namespace {

// As of a person and its papers: a case is entered before what hangs on it, and moves with its household when that is merged.
void appendPartsOfCase(std::vector<JournalEntry> &all, Database &database, qint64 supportCase, const std::vector<JournalEntry> &own, Id<Household> household)
{
    const Lifetimes alive(own);
    for (const QString &table : partsOfCase)
        for (const qint64 row : rowsOfCase(database, table, supportCase)) {
            std::vector<JournalEntry> parts;
            append(parts, entriesOfRow(database, table, row), alive, u"case_id"_s, supportCase);
            std::copy_if(parts.begin(), parts.end(), std::back_inserter(all), [&](const JournalEntry &entry) -> bool { return householdAt(own, entry.id) == household.value; });
        }
}

/// Also those that went on with the household into which this one was merged.
QSet<qint64> rowsOfHousehold(Database &database, const QString &table, Id<Household> household)
{
    QSet<qint64> rows = rowsUnder(database, table, u"household_id"_s, household.value);
    if (table == "support_case"_L1)
        for (const qint64 kept : database.rows<qint64>(u"SELECT kept_id FROM household_merge WHERE gone_id = ?"_s, household))
            rows += rowsUnder(database, table, u"household_id"_s, kept);
    return rows;
}

}

std::vector<JournalEntry> entriesOfHousehold(Database &database, Id<Household> household)
{
    const std::vector<JournalEntry> own = entriesOfRow(database, u"household"_s, household.value);
    const Lifetimes alive(own);
    std::vector<JournalEntry> all;
    std::copy_if(own.begin(), own.end(), std::back_inserter(all), [&](const JournalEntry &entry) -> bool { return alive.contains(entry.id); });
    for (const QString &table : partsOfHousehold)
        for (const qint64 row : rowsOfHousehold(database, table, household)) {
            const std::vector<JournalEntry> entries = entriesOfRow(database, table, row);
            append(all, entries, alive, u"household_id"_s, household.value);
            if (table == "support_case"_L1)
                appendPartsOfCase(all, database, row, entries, household);
            if (table != "person"_L1)
                continue;
            for (const qint64 paper : rowsUnder(database, u"identity_paper"_s, u"person_id"_s, row)) {
                std::vector<JournalEntry> papers;
                append(papers, entriesOfRow(database, u"identity_paper"_s, paper), alive, u"person_id"_s, row);
                std::copy_if(papers.begin(), papers.end(), std::back_inserter(all), [&](const JournalEntry &entry) -> bool {
                    return householdAt(entries, entry.id) == household.value; });
            }
        }
    for (const QString &column : {u"household_a"_s, u"household_b"_s})
        for (const qint64 row : database.rows<qint64>(u"SELECT id FROM not_duplicate WHERE "_s + column + u" = ?"_s, household))
            append(all, entriesOfRow(database, u"not_duplicate"_s, row), alive, column, household.value);
    for (const QString &column : {u"kept_id"_s, u"gone_id"_s})
        for (const qint64 row : mergesOf(database))
            append(all, entriesOfRow(database, u"household_merge"_s, row), alive, column, household.value);
    std::sort(all.begin(), all.end(), [](const JournalEntry &a, const JournalEntry &b) -> bool { return a.id < b.id; });
    return all;
}

QSet<qint64> unitsOfHousehold(Database &database, Id<Household> household)
{
    QSet<qint64> units;
    for (const JournalEntry &entry : entriesOfHousehold(database, household))
        units.insert(entry.unit);
    return units;
}

Id<Household> Belonging::householdOf(const JournalEntry &entry)
{
    if (entry.table == "household"_L1)
        return {entry.row};
    const QJsonObject image = imageOf(entry);
    if (partsOfHousehold.contains(entry.table))
        return {image.value("household_id"_L1).toInteger()};
    if (entry.table == "not_duplicate"_L1)
        return {image.value("household_a"_L1).toInteger()};
    if (entry.table == "household_merge"_L1)
        return {image.value("kept_id"_L1).toInteger()};
    if (partsOfCase.contains(entry.table))
        return {ownerOf(u"support_case"_s, image.value("case_id"_L1).toInteger(), m_householdOfCase)};
    if (entry.table == "identity_paper"_L1)
        return {ownerOf(u"person"_s, image.value("person_id"_L1).toInteger(), m_householdOfPerson)};
    return {};
}

qint64 Belonging::ownerOf(const QString &table, qint64 row, QHash<qint64, qint64> &known)
{
    const auto found = known.constFind(row);
    return found != known.cend() ? *found : *known.insert(row, lastImageOf(m_database, table, row).value("household_id"_L1).toInteger());
}

Id<Place> Belonging::placeOf(Id<Household> household)
{
    const auto known = m_placeOfHousehold.constFind(household.value);
    if (known != m_placeOfHousehold.cend())
        return {*known};
    return {*m_placeOfHousehold.insert(household.value, lastImageOf(m_database, u"household"_s, household.value).value("place_id"_L1).toInteger())};
}

Id<Place> Belonging::placeOf(const JournalEntry &entry)
{
    if (const Id<Household> household = householdOf(entry); household.isStored())
        return placeOf(household);
    return entry.table == "place"_L1 ? Id<Place>{entry.row} : Id<Place>{imageOf(entry).value("place_id"_L1).toInteger()};
}

}
