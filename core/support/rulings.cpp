#include "core/support/rulings.h"

#include "core/eligibility/assess.h"
#include "core/eligibility/structure_memory.h"
#include "core/support/facts_of.h"
#include "core/support/lean_records.h"
#include "core/support/stored_rules.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString merit = u"CT_NCC"_s;
const QString movement = u"CT_PHATDONG"_s;
const QString disaster = u"CT_THIENTAI"_s;

constexpr qint64 reportEvery = 1000;

/// Judges one lean record after another by one book; what one needs again for the next is kept.
class QuickJudge {
public:
    QuickJudge(const Rulebook &book, QDate on) : m_on(on), m_book(book)
    {
        for (const RuleSet &set : m_book.sets())
            m_structures.emplace_back(set.materials);
    }

    /// `facts` are what can be tested of the record, without its structures.
    std::span<const Ruling> judge(const HouseholdRecord &record, Facts facts)
    {
        const HouseSurvey *house = houseOn(record, m_on);
        m_rulings.clear();
        for (const QString &stream : streamsFor(facts))
            m_rulings.push_back(rulingIn(stream, house, facts));
        if (m_rulings.size() > 1)
            sortByFavour(m_rulings);
        return m_rulings;
    }

private:
    Ruling rulingIn(const QString &stream, const HouseSurvey *house, Facts &facts)
    {
        const RuleSet *set = m_book.of(stream);
        if (!set)
            return {.stream = stream};
        if (house)
            setStructures(facts, m_structures[std::size_t(set - m_book.sets().data())].statesOf(*house));
        return rulingOn(facts, *set, stream);
    }

    QDate m_on;
    const Rulebook &m_book;
    std::vector<StructureMemory> m_structures;   ///< By rule set.
    std::vector<Ruling> m_rulings;
};

template<class Take> void eachWithFacts(Database &database, QDate on, const Territory &places, const Progress &progress, Take take)
{
    const OtherCaseIndex cases(database, on);
    LeanRecords records(database, on, places);
    const qint64 all = records.count();
    for (qint64 done = 0; const HouseholdRecord *record = records.next(); ++done) {
        if (done % reportEvery == 0)
            progress.at(done, all);
        take(*record, testedFactsOf(*record, cases.casesOf(record->household.id), on));
    }
    progress.at(all, all);
}

}

Rulebook::Rulebook(Database &database, QDate on) : m_sets(rulesInForce(database, on)) {}

const RuleSet *Rulebook::of(const QString &stream) const
{
    const RuleSet *found = nullptr;
    for (const RuleSet &set : m_sets)
        if (set.streams.contains(stream) && (!found || set.validFrom > found->validFrom))
            found = &set;
    return found;
}

const RuleSet *Rulebook::of(const Ruling &ruling) const
{
    const auto found = std::find_if(m_sets.begin(), m_sets.end(), [&](const RuleSet &set) -> bool { return set.code == ruling.ruleSet && set.version == ruling.version; });
    return found == m_sets.end() ? nullptr : &*found;
}

std::vector<QString> streamsFor(const Facts &facts)
{
    const auto holds = [&](Fact fact) -> bool { return facts.number(fact) != 0; };
    std::vector<QString> streams;
    if (holds(Fact::Merit) || holds(Fact::MartyrFamily))
        streams.push_back(merit);
    if (holds(Fact::Poor) || holds(Fact::NearPoor))
        streams.push_back(movement);
    if (holds(Fact::Disaster))
        streams.push_back(disaster);
    return streams.empty() ? std::vector{movement} : streams;
}

void sortByFavour(std::vector<Ruling> &rulings)
{
    std::stable_sort(rulings.begin(), rulings.end(), [](const Ruling &a, const Ruling &b) -> bool { return a.outcome < b.outcome; });
}

const Ruling *rulingFor(std::span<const Ruling> rulings, const QString &stream)
{
    const auto found = std::find_if(rulings.begin(), rulings.end(), [&](const Ruling &ruling) -> bool { return stream.isEmpty() || ruling.stream == stream; });
    return found == rulings.end() ? nullptr : &*found;
}

void judgeEach(Database &database, QDate on, const Territory &places, const std::function<void(const HouseholdRulings &)> &take,
               const Progress &progress)
{
    const Rulebook book(database, on);
    QuickJudge judge(book, on);
    eachWithFacts(database, on, places, progress, [&](const HouseholdRecord &record, Facts facts) {
        take({record.household.id, judge.judge(record, std::move(facts))});
    });
}

void judgeEachByBoth(Database &database, QDate on, const Territory &places, const Rulebook &before, const Rulebook &after,
                     const std::function<void(const HouseholdBothWays &)> &take, const Progress &progress)
{
    QuickJudge first(before, on);
    QuickJudge second(after, on);
    eachWithFacts(database, on, places, progress, [&](const HouseholdRecord &record, const Facts &facts) {
        take({record.household.id, record.household.need, first.judge(record, facts), second.judge(record, facts)});
    });
}

}
