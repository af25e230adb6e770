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
    household.missing = titlesOf(best.missing, *set);
    if (const QStringList deciding = codesOf(best.deciding(), *set); !deciding.isEmpty())
        household.rule = deciding.front();
}

QStringList RulingReader::codesOf(core::RuleBits bits, const core::RuleSet &set)
{
    const std::pair key(&set, bits);
    const auto known = m_codes.constFind(key);
    return known != m_codes.cend() ? *known : *m_codes.insert(key, core::codesOf(bits, set));
}

// Advice never changes the outcome.
QStringList RulingReader::titlesOf(core::RuleBits bits, const core::RuleSet &set)
{
    const std::pair key(&set, bits);
    const auto known = m_titles.constFind(key);
    if (known != m_titles.cend())
        return *known;
    QStringList titles;
    for (std::size_t i = 0; i < set.rules.size(); ++i)
        if ((bits & core::RuleBits(1) << i) && !set.rules[i].isAdvice)
            titles.append(set.rules[i].title);
    return *m_titles.insert(key, titles);
}

std::vector<std::pair<QString, int>> oftenMissing(const JudgedCounts &counts)
{
    constexpr int few = 10;
    constexpr std::size_t mostNamed = 4;
    std::vector<std::pair<QString, int>> often;
    for (const auto &[title, households] : counts.byMissing)
        if (households >= few && 2 * households >= counts.all)
            often.emplace_back(title, households);
    std::stable_sort(often.begin(), often.end(), [](const auto &a, const auto &b) -> bool { return a.second > b.second; });
    often.resize(std::min(often.size(), mostNamed));
    return often;
}

JudgedCounts countsOf(const std::vector<JudgedHousehold> &households)
{
    JudgedCounts counts;
    for (const JudgedHousehold &household : households) {
        ++counts.all;
        ++counts.byOutcome[std::size_t(household.outcome)];
        for (const QString &rule : household.rules)
            ++counts.byRule[rule];
        if (household.outcome == core::Outcome::Missing)
            for (const QString &title : household.missing)
                ++counts.byMissing[title];
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
