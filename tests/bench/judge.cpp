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

// As many columns as the rules read, household by household, in the order of the file.
void readColumns(core::Database &database)
{
    const auto statement = database.borrow(uR"(
        SELECT household.members, household.residence, classification.category, house_survey.house, house_survey.built_year, house_survey.ever_repaired,
               house_survey.area, house_survey.foundation, house_survey.foundation_damage, house_survey.frame, house_survey.wall,
               house_survey.roof_frame, house_survey.roof, house_survey.roof_damage, house_survey.land_certificate, house_survey.dispute, house_survey.exclusion
        FROM household
        JOIN classification ON classification.household_id = household.id
        JOIN house_survey ON house_survey.household_id = household.id
        ORDER BY household.id)"_s);
    while (statement->step())
        for (int column = 0; column < statement->columnCount(); ++column)
            statement->utf8(column);
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
    std::array<qint64, 4> outcomes{};
    const Work read = [&] { readColumns(database); };

    table.compare(u"outcome of"_s + many + u" in memory"_s, [&] {
        for (const core::Facts &one : facts)
            ++outcomes[std::size_t(core::outcomeOf(one, *rules, u"CT_PHATDONG"_s))];
    }, u"SQL: reading the columns"_s, read);
    const double reading = medianSeconds(1, read);
    const double judging = medianSeconds(1, [&] { core::judgeAll(database, today, {}, [](const core::JudgedRecord &) {}); });
    table.print({u"read and judge"_s + many + u", every reason in words"_s, u"SQL: reading the columns"_s, judging, reading, 1});
}

}
