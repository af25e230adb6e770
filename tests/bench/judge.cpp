// Every household judged, against merely reading the columns that the rules look at.

#include "core/eligibility/assess.h"
#include "core/households/household_batch.h"
#include "core/support/facts_of.h"
#include "core/support/stored_rules.h"
#include "core/support/streams.h"
#include "tests/bench/benches.h"

namespace bench {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 3, 1);
constexpr std::size_t sample = 20'000;

// Without turning a number into a text or back.
void readAsStored(const core::Statement &row, int column)
{
    if (row.isText(column))
        row.utf8(column);
    else if (row.isInteger(column))
        row.integer(column);
    else if (!row.isNull(column))
        row.real(column);
}

// The columns that the facts are made of, household by household, in the order of the file.
void readColumns(core::Database &database)
{
    const auto statement = database.borrow(uR"(
        SELECT household.id, household.members, household.residence, person.birth, person.merit, person.disabled,
               classification.category, classification.valid_from, classification.valid_to,
               house_survey.surveyed_on, house_survey.house, house_survey.built_year, house_survey.repaired_year, house_survey.ever_repaired,
               house_survey.area, house_survey.residents, house_survey.foundation, house_survey.foundation_text, house_survey.foundation_damage,
               house_survey.frame, house_survey.frame_text, house_survey.frame_damage, house_survey.wall, house_survey.wall_text, house_survey.wall_damage,
               house_survey.roof_frame, house_survey.roof_frame_text, house_survey.roof_frame_damage, house_survey.roof, house_survey.roof_text,
               house_survey.roof_damage, house_survey.land_kind, house_survey.land_certificate, house_survey.dispute, house_survey.exclusion,
               earlier_support.programme, earlier_support.year, earlier_support.destroyed_since,
               funding_proposal.total, funding_proposal.state, funding_proposal.poor_fund, funding_proposal.social, funding_proposal.family
        FROM household
        LEFT JOIN person ON person.household_id = household.id AND person.is_head = 1
        LEFT JOIN classification ON classification.household_id = household.id
        LEFT JOIN house_survey ON house_survey.household_id = household.id
        LEFT JOIN earlier_support ON earlier_support.household_id = household.id
        LEFT JOIN funding_proposal ON funding_proposal.household_id = household.id
        ORDER BY household.id)"_s);
    while (statement->step())
        for (int column = 0; column < statement->columnCount(); ++column)
            readAsStored(*statement, column);
}

/// Facts of real records, repeated until there are as many as households.
std::vector<core::Facts> factsOfAll(core::Database &database, const core::RuleSet &rules, std::size_t households)
{
    const auto ids = database.rows<core::Id<core::Household>>(u"SELECT id FROM household ORDER BY id LIMIT ?"_s, qint64(sample));
    std::vector<core::Facts> facts;
    facts.reserve(households);
    for (const core::HouseholdRecord &record : core::loadHouseholds(database, ids))
        facts.push_back(core::factsOf(record, {}, rules.materials, today));
    for (std::size_t i = 0; facts.size() < households; ++i)
        facts.push_back(facts[i]);
    return facts;
}

}

void judge(Table &table, const QString &path)
{
    core::Database database(path, core::Database::Mode::ReadOnly);
    const auto sets = core::rulesInForce(database, today);
    const auto rules = std::find_if(sets.begin(), sets.end(), [](const core::RuleSet &set) -> bool { return set.code == "QD55"_L1; });
    const auto households = std::size_t(database.value<qint64>(u"SELECT COUNT(*) FROM household"_s));
    const std::vector<core::Facts> facts = factsOfAll(database, *rules, households);
    const QString many = u" %1 households"_s.arg(households);
    const auto commune = database.value<core::Id<core::Place>>(u"SELECT place_id FROM household LIMIT 1"_s);
    std::array<qint64, 4> outcomes{};
    const Work read = [&] { readColumns(database); };

    table.compare(u"outcome of"_s + many + u" in memory"_s, [&] {
        for (const core::Facts &one : facts)
            ++outcomes[std::size_t(core::outcomeOf(one, *rules, u"CT_PHATDONG"_s))];
    }, u"SQL: reading the columns, one join"_s, read);
    table.compare(u"read and judge"_s + many + u": outcome and rules not passed"_s, [&] {
        core::judgeEach(database, today, {}, [&](const core::HouseholdRulings &judged) { ++outcomes[std::size_t(judged.rulings.front().outcome)]; });
    }, u"SQL: reading the columns, one join"_s, read);
    table.compare(u"the same of one commune of sixteen"_s, [&] {
        core::judgeEach(database, today, std::vector{commune}, [&](const core::HouseholdRulings &judged) { ++outcomes[std::size_t(judged.rulings.front().outcome)]; });
    }, u"SQL: reading the columns of all, one join"_s, read);
    const double judging = medianSeconds(1, [&] { core::judgeAll(database, today, std::vector{commune}, [](const core::JudgedRecord &) {}); });
    const double reading = medianSeconds(1, [&] { core::judgeEach(database, today, std::vector{commune}, [](const core::HouseholdRulings &) {}); });
    table.print({u"one commune of sixteen, every reason in words"_s, u"the same without words"_s, judging, reading, 1});
}

}
