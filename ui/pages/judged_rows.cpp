#include "ui/pages/judged_rows.h"

#include <algorithm>

namespace ui {

namespace {

/// The result that gives a verdict its outcome; passing decides nothing.
core::RuleResult decidingResult(core::Outcome outcome)
{
    switch (outcome) {
    case core::Outcome::Refused: return core::RuleResult::Fail;
    case core::Outcome::Missing: return core::RuleResult::Missing;
    case core::Outcome::Officer: return core::RuleResult::Warn;
    case core::Outcome::Eligible: break;
    }
    return core::RuleResult::Pass;
}

}

void judgeBy(const std::vector<core::Verdict> &verdicts, JudgedHousehold &household)
{
    const auto best = std::min_element(verdicts.begin(), verdicts.end(),
                                       [](const core::Verdict &a, const core::Verdict &b) -> bool { return a.outcome < b.outcome; });
    if (best == verdicts.end())
        return;
    household.stream = best->stream;
    household.outcome = best->outcome;
    household.suggestion = best->suggestion;
    for (const core::Reason &reason : best->reasons) {
        if (reason.result == core::RuleResult::Pass)
            continue;
        household.rules.append(reason.rule);
        if (household.rule.isEmpty() && reason.result == decidingResult(best->outcome)) {
            household.rule = reason.rule;
            household.reason = reason.text;
        }
    }
}

JudgedCounts countsOf(const std::vector<JudgedHousehold> &households)
{
    JudgedCounts counts;
    for (const JudgedHousehold &household : households) {
        ++counts.all;
        ++counts.byOutcome[std::size_t(household.outcome)];
        for (const QString &rule : household.rules)
            ++counts.byRule[rule];
    }
    return counts;
}

std::vector<JudgedHousehold> filtered(const std::vector<JudgedHousehold> &households, const JudgedFilter &filter)
{
    std::vector<JudgedHousehold> shown;
    std::copy_if(households.begin(), households.end(), std::back_inserter(shown), [&](const JudgedHousehold &household) -> bool {
        return (!filter.outcome || household.outcome == *filter.outcome) && (filter.rule.isEmpty() || household.rules.contains(filter.rule));
    });
    return shown;
}

}
