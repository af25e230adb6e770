#include "ui/pages/judged_rows.h"

#include "core/eligibility/assess.h"

#include <algorithm>

namespace ui {

void RulingReader::read(std::span<const core::Ruling> rulings, JudgedHousehold &household)
{
    if (rulings.empty())
        return;
    const core::Ruling &best = rulings.front();
    household.stream = best.stream;
    household.outcome = best.outcome;
    household.suggestion = best.suggestion;
    const core::RuleSet *set = m_book.of(best);
    if (!set)
        return;
    household.rules = codesOf(best.notPassed(), *set);
    if (const QStringList deciding = codesOf(best.deciding(), *set); !deciding.isEmpty())
        household.rule = deciding.front();
}

QStringList RulingReader::codesOf(core::RuleBits bits, const core::RuleSet &set)
{
    const std::pair key(&set, bits);
    const auto known = m_codes.constFind(key);
    return known != m_codes.cend() ? *known : *m_codes.insert(key, core::codesOf(bits, set));
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
