#pragma once

// The cheap way of judging held against the full one, household by household.

#include "core/eligibility/assess.h"
#include "core/support/streams.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>

namespace support {

/// What a ruling and a verdict both say: the codes by result, and the rest.
struct Said {
    QString stream;
    QString ruleSet;
    int version = 0;
    core::Outcome outcome = core::Outcome::Missing;
    QString suggestion;
    QStringList failed, warned, missing;
    bool operator==(const Said &) const = default;
};

inline std::ostream &operator<<(std::ostream &out, const Said &said)
{
    return out << said.stream.toStdString() << ' ' << said.ruleSet.toStdString() << '/' << said.version << ' ' << core::nameOf(said.outcome).toStdString()
               << " [" << said.suggestion.toStdString() << "] failed " << said.failed.join(u' ').toStdString() << "; warned "
               << said.warned.join(u' ').toStdString() << "; missing " << said.missing.join(u' ').toStdString();
}

inline Said saidBy(const core::Verdict &verdict)
{
    Said said{verdict.stream, verdict.ruleSet, verdict.version, verdict.outcome, verdict.suggestion, {}, {}, {}};
    for (const core::Reason &reason : verdict.reasons) {
        if (reason.rule.isEmpty())
            continue;   // "There is no rule set yet" is no rule.
        if (reason.result == core::RuleResult::Fail)
            said.failed.append(reason.rule);
        else if (reason.result == core::RuleResult::Warn)
            said.warned.append(reason.rule);
        else if (reason.result == core::RuleResult::Missing)
            said.missing.append(reason.rule);
    }
    return said;
}

inline Said saidBy(const core::Ruling &ruling, const core::Rulebook &book)
{
    Said said{ruling.stream, ruling.ruleSet, ruling.version, ruling.outcome, ruling.suggestion, {}, {}, {}};
    if (const core::RuleSet *set = book.of(ruling)) {
        said.failed = core::codesOf(ruling.failed, *set);
        said.warned = core::codesOf(ruling.warned, *set);
        said.missing = core::codesOf(ruling.missing, *set);
    }
    return said;
}

/// Checks every household of these places; returns how many there were of each outcome, so that a test can see that it saw them.
inline std::map<core::Outcome, int> checkRulings(core::Database &database, QDate on, const std::vector<core::Id<core::Place>> &places = {})
{
    const core::Rulebook book(database, on);
    std::vector<core::Id<core::Household>> judgedIds;
    std::map<core::Outcome, int> seen;
    core::judgeEach(database, on, places, [&](const core::HouseholdRulings &judged) {
        CAPTURE(on.toString(Qt::ISODate).toStdString(), judged.household.value);
        std::vector<Said> cheap, full;
        for (const core::Ruling &ruling : judged.rulings)
            cheap.push_back(saidBy(ruling, book));
        for (const core::Verdict &verdict : core::judge(database, judged.household, on))
            full.push_back(saidBy(verdict));
        CHECK(cheap == full);
        judgedIds.push_back(judged.household);
        ++seen[judged.rulings.front().outcome];
    });
    std::vector<core::Id<core::Household>> ids = core::idsByCommune(database, places);
    std::sort(ids.begin(), ids.end(), [](core::Id<core::Household> a, core::Id<core::Household> b) -> bool { return a.value < b.value; });
    CHECK(judgedIds == ids);
    return seen;
}

}
