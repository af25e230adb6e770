#include "core/support/streams.h"

#include "core/base/official_date.h"
#include "core/eligibility/assess.h"
#include "core/households/household_batch.h"
#include "core/households/household_merge.h"
#include "core/support/facts_of.h"
#include "core/support/rulings.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// Before the first rule set there is nothing to judge by; nobody is refused for that.
Verdict withoutRules(const QString &stream, QDate on)
{
    Reason reason{.title = u"Bộ tiêu chí"_s, .text = u"Chưa có bộ tiêu chí nào có hiệu lực vào ngày "_s + screenDate(on) + u" cho chương trình này."_s};
    return {.stream = stream, .on = on, .outcome = Outcome::Missing, .reasons = {reason}};
}

}

struct Judge::State {
    State(Database &database, QDate day) : on(day), book(database, day), teller(database, day) {}

    OtherCases casesOf(const HouseholdRecord &record) const
    {
        return index && !index->casesOf(record.household.id).isAny() ? OtherCases() : teller.casesOf(record);
    }

    Verdict verdictIn(const QString &stream, const HouseholdRecord &record, const OtherCases &cases) const
    {
        const RuleSet *set = book.of(stream);
        return set ? assess(factsOf(record, cases, set->materials, on), *set, stream, on) : withoutRules(stream, on);
    }

    QDate on;
    Rulebook book;
    OtherCaseTeller teller;
    std::optional<OtherCaseIndex> index;   ///< Where many are judged: spares the question of those whom nobody shares a number with.
};

Judge::Judge(Database &database, QDate on, Purpose purpose) : m_state(std::make_unique<State>(database, on))
{
    if (purpose == Purpose::Many)
        m_state->index.emplace(database, on);
}

Judge::~Judge() = default;

std::vector<Ruling> Judge::rulingsOf(const HouseholdRecord &record) const
{
    const OtherCases cases = m_state->casesOf(record);
    std::vector<Ruling> rulings;
    for (const QString &stream : streamsFor(testedFactsOf(record, cases, m_state->on))) {
        const RuleSet *set = m_state->book.of(stream);
        rulings.push_back(set ? rulingOn(factsOf(record, cases, set->materials, m_state->on), *set, stream) : Ruling{.stream = stream});
    }
    sortByFavour(rulings);
    return rulings;
}

Verdict Judge::inWords(const Ruling &ruling, const HouseholdRecord &record) const
{
    return m_state->verdictIn(ruling.stream, record, m_state->casesOf(record));
}

std::vector<Verdict> Judge::verdictsOf(const HouseholdRecord &record) const
{
    const OtherCases cases = m_state->casesOf(record);
    std::vector<Verdict> verdicts;
    for (const QString &stream : streamsFor(testedFactsOf(record, cases, m_state->on)))
        verdicts.push_back(m_state->verdictIn(stream, record, cases));
    std::stable_sort(verdicts.begin(), verdicts.end(), [](const Verdict &a, const Verdict &b) -> bool { return a.outcome < b.outcome; });
    return verdicts;
}

std::vector<Verdict> judge(Database &database, Id<Household> household, QDate on)
{
    const auto record = loadHousehold(database, household);
    return record ? Judge(database, on).verdictsOf(*record) : std::vector<Verdict>();
}

std::vector<Id<Household>> idsByCommune(Database &database, const Territory &places)
{
    const QString where = places.isEverywhere ? u"?1 IS NOT NULL"_s : places.condition();
    return database.rows<Id<Household>>(uR"(
        SELECT household.id
        FROM household
        JOIN place ON place.id = household.place_id
        WHERE )"_s + standsForItself + u" AND "_s + where + uR"(
        ORDER BY place.name_key, household.name_key, household.id)"_s, places.bound());
}

void judgeAll(Database &database, QDate on, const Territory &places, const std::function<void(const JudgedRecord &)> &take, const Progress &progress)
{
    const std::vector<Id<Household>> ids = idsByCommune(database, places);
    const Judge judge(database, on, Judge::Purpose::Many);
    for (std::size_t at = 0; at < ids.size(); at += batchSize) {
        progress.at(qint64(at), qint64(ids.size()));
        for (HouseholdRecord &record : loadHouseholds(database, std::span(ids).subspan(at, std::min(batchSize, ids.size() - at)))) {
            std::vector<Verdict> verdicts = judge.verdictsOf(record);
            take({std::move(record), std::move(verdicts)});
        }
    }
    progress.at(qint64(ids.size()), qint64(ids.size()));
}

}
