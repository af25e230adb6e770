#include "core/households/household_batch.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Gathers the rows of one table into the records they belong to.
class BatchLoader {
public:
    BatchLoader(Database &database, std::span<const Id<Household>> ids) : m_database(database)
    {
        m_json = u"["_s;
        for (const Id<Household> id : ids)
            m_json += (m_json.size() > 1 ? u","_s : QString()) + QString::number(id.value);
        m_json += u']';
    }

    std::vector<HouseholdRecord> load(std::span<const Id<Household>> ids)
    {
        QHash<qint64, Household> found;
        eachOf<Household>(u"WHERE id IN (SELECT value FROM json_each(?))"_s, [&](Household household) { found.insert(household.id.value, household); });
        m_records.reserve(ids.size());
        for (const Id<Household> id : ids)
            if (const auto household = found.constFind(id.value); household != found.cend() && !m_places.contains(id.value)) {
                m_places.insert(id.value, m_records.size());
                m_records.push_back({.household = *household});
            }
        loadPersons();
        loadChildren<Classification>(&HouseholdRecord::classifications, u"id"_s);
        loadChildren<HouseSurvey>(&HouseholdRecord::surveys, u"COALESCE(surveyed_on, ''), id"_s);
        loadChildren<EarlierSupport>(&HouseholdRecord::earlierSupport, u"id"_s);
        loadChildren<Obstacle>(&HouseholdRecord::obstacles, u"id"_s);
        eachOf<FundingProposal>(u"WHERE household_id IN (SELECT value FROM json_each(?))"_s,
                                [&](const FundingProposal &funding) { recordOf(funding.household).funding = funding; });
        return std::move(m_records);
    }

private:
    template<class T, class Take> void eachOf(const QString &rest, Take take)
    {
        m_database.forEach<T>(m_database.sqlOf<T>().select + u' ' + rest, take, m_json);
    }

    HouseholdRecord &recordOf(Id<Household> id) { return m_records[m_places.value(id.value)]; }

    template<class T> void loadChildren(std::vector<T> HouseholdRecord::*member, const QString &order)
    {
        eachOf<T>(u"WHERE household_id IN (SELECT value FROM json_each(?)) ORDER BY household_id, "_s + order,
                  [&](T row) { (recordOf(row.household).*member).push_back(std::move(row)); });
    }

    void loadPersons()
    {
        QHash<qint64, std::pair<std::size_t, std::size_t>> places;   // by person: the record and the position in it
        eachOf<Person>(u"WHERE household_id IN (SELECT value FROM json_each(?)) ORDER BY household_id, is_head DESC, id"_s, [&](Person person) {
            HouseholdRecord &record = recordOf(person.household);
            places.insert(person.id.value, {m_places.value(person.household.value), record.persons.size()});
            record.persons.push_back({std::move(person), {}});
        });
        eachOf<IdentityPaper>(uR"(WHERE person_id IN (SELECT person.id FROM person JOIN json_each(?) AS wanted ON wanted.value = person.household_id)
            ORDER BY person_id, id)"_s, [&](IdentityPaper paper) {
            const auto [record, person] = places.value(paper.person.value);
            m_records[record].persons[person].papers.push_back(std::move(paper));
        });
    }

    Database &m_database;
    QString m_json;
    std::vector<HouseholdRecord> m_records;
    QHash<qint64, std::size_t> m_places;
};

}

std::vector<HouseholdRecord> loadHouseholds(Database &database, std::span<const Id<Household>> ids)
{
    return BatchLoader(database, ids).load(ids);
}

}
