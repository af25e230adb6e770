#include "ui/pages/judged_reading.h"

#include "core/households/household_merge.h"
#include "core/support/streams.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Finds rows by household for somebody who asks in the order of ids.
class RowsById {
public:
    RowsById(const std::vector<core::Id<core::Household>> &ids, std::vector<JudgedHousehold> &rows) : m_rows(rows)
    {
        m_places.reserve(ids.size());
        for (std::size_t at = 0; at < ids.size(); ++at)
            m_places.emplace_back(ids[at].value, at);
        std::sort(m_places.begin(), m_places.end());
    }

    void fromTheStart() { m_next = 0; }
    /// Null for a household that is not among them.
    JudgedHousehold *rowOf(core::Id<core::Household> household)
    {
        while (m_next < m_places.size() && m_places[m_next].first < household.value)
            ++m_next;
        return m_next < m_places.size() && m_places[m_next].first == household.value ? &m_rows[m_places[m_next].second] : nullptr;
    }

private:
    std::vector<JudgedHousehold> &m_rows;
    std::vector<std::pair<qint64, std::size_t>> m_places;   ///< Id and position, ascending.
    std::size_t m_next = 0;
};

struct HeadLine {
    core::Id<core::Household> household;
    QString name;
    QString nameKey;
    core::PartialDate birth;
    core::Id<core::Hamlet> hamlet;
    core::Id<core::Place> place;
};

void readHeads(core::Database &database, RowsById &rows)
{
    QHash<qint64, QString> hamlets;
    for (const core::Hamlet &hamlet : database.all<core::Hamlet>(QString()))
        hamlets.insert(hamlet.id.value, hamlet.name);
    database.forEach<HeadLine>(uR"(
        SELECT id, head_name, name_key, head_birth, hamlet_id, place_id
        FROM household
        WHERE )"_s + core::standsForItself + uR"(
        ORDER BY id)"_s, [&](HeadLine line) {
        JudgedHousehold *row = rows.rowOf(line.household);
        if (!row)
            return;
        row->household = line.household;
        row->name = std::move(line.name);
        row->nameKey = std::move(line.nameKey);
        row->birth = line.birth;
        row->hamlet = hamlets.value(line.hamlet.value);
        row->place = line.place;
        row->hamletId = line.hamlet;
    });
}

}

Judged judgedOn(core::Database &database, QDate on, const core::Territory &places, const core::Progress &progress)
{
    Judged judged;
    const core::Rulebook book(database, on);
    for (const core::RuleSet &set : book.sets())
        for (const core::Rule &rule : set.rules)
            judged.ruleTitles.insert(rule.code, rule.title);
    const std::vector<core::Id<core::Household>> ids = core::idsByCommune(database, places);
    judged.households.resize(ids.size());
    RowsById rows(ids, judged.households);
    RulingReader rulings(book);
    core::judgeEach(database, on, places, [&](const core::HouseholdRulings &household) {
        if (JudgedHousehold *row = rows.rowOf(household.household))
            rulings.read(household.rulings, *row);
    }, progress);
    rows.fromTheStart();
    readHeads(database, rows);
    // Who was deleted in the meantime has no line.
    std::erase_if(judged.households, [](const JudgedHousehold &row) -> bool { return !row.household.isStored(); });
    return judged;
}

}
