#include "core/history/journal_search.h"

#include "core/base/folded.h"

#include <algorithm>
#include <limits>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesAtOnce = 500;

QString startOf(QDate day)
{
    return QDateTime(day, QTime(0, 0)).toUTC().toString(Qt::ISODateWithMs);
}

/// Tests units one by one; what it looks up once it remembers.
class Sieve {
public:
    Sieve(Database &database, const JournalFilter &filter)
        : m_database(database), m_filter(filter), m_words(folded(filter.text).split(u' ', Qt::SkipEmptyParts)), m_belonging(database)
    {
        for (const Id<Place> place : filter.places)
            m_places.insert(place.value);
        if (filter.household.isStored())
            m_units = unitsOfHousehold(database, filter.household);
        m_from = filter.first.isValid() ? startOf(filter.first) : QString();
        m_until = filter.last.isValid() ? startOf(filter.last.addDays(1)) : QString();
    }

    bool lets(const JournalUnit &unit)
    {
        return (m_filter.person.isEmpty() || unit.person == m_filter.person) && (m_from.isEmpty() || unit.at >= m_from)
            && (m_until.isEmpty() || unit.at < m_until) && (!m_filter.household.isStored() || m_units.contains(unit.id)) && hasWords(unit)
            && hasTable(unit) && isAboutPlaces(unit);
    }

private:
    bool hasWords(const JournalUnit &unit) const
    {
        if (m_words.isEmpty())
            return true;
        const QString text = folded(QString(unit.title + u' ' + unit.reason + u' ' + unit.person));
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) -> bool { return text.contains(word); });
    }

    bool hasTable(const JournalUnit &unit)
    {
        return m_filter.table.isEmpty()
            || m_database.value<int>(u"SELECT EXISTS (SELECT 1 FROM journal_entry WHERE unit_id = ? AND table_name = ?)"_s, unit.id, m_filter.table) == 1;
    }

    bool isAboutPlaces(const JournalUnit &unit)
    {
        if (m_places.isEmpty())
            return true;
        for (auto page = entriesAfter(m_database, unit.id, 0, entriesAtOnce); !page.empty();
             page = entriesAfter(m_database, unit.id, page.back().id, entriesAtOnce))
            for (const JournalEntry &entry : page)
                if (m_places.contains(m_belonging.placeOf(entry).value))
                    return true;
        return false;
    }

    Database &m_database;
    const JournalFilter &m_filter;
    QStringList m_words;
    QSet<qint64> m_places;
    QSet<qint64> m_units;
    QString m_from;
    QString m_until;
    Belonging m_belonging;
};

UnitState stateOf(Database &database, const JournalUnit &unit)
{
    if (unit.final || isFounding(database, unit))
        return UnitState::Final;
    return takenBackBy(database, unit.id) ? UnitState::TakenBack : UnitState::Stands;
}

}

std::vector<FoundUnit> searchJournal(Database &database, const JournalFilter &filter, qint64 before, int limit, const Progress &progress)
{
    Sieve sieve(database, filter);
    std::vector<FoundUnit> found;
    const qint64 start = before > 0 ? before : std::numeric_limits<qint64>::max();
    for (auto unit = unitBefore(database, start); unit && int(found.size()) < limit; unit = unitBefore(database, unit->id)) {
        progress.at(0, 0);
        if (sieve.lets(*unit))
            found.push_back({*unit, stateOf(database, *unit)});
    }
    return found;
}

QStringList journalPersons(Database &database)
{
    const auto persons = database.rows<QString>(u"SELECT DISTINCT person FROM journal_unit ORDER BY person"_s);
    return {persons.begin(), persons.end()};
}

}
