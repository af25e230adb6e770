#pragma once

// Households as the rules judged them: one line each with what decides, counted and filtered by outcome and by rule.

#include "core/support/rulings.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <map>

namespace ui {

struct JudgedHousehold {
    core::Id<core::Household> household;
    QString name;
    QString nameKey;
    core::PartialDate birth;
    QString hamlet;
    core::Id<core::Place> place;
    core::Id<core::Hamlet> hamletId;
    QString stream;                      ///< The one that judged most favourably; empty when no rule set covers the household.
    core::Outcome outcome = core::Outcome::Missing;
    QString suggestion;                  ///< "xay_moi", "sua_chua" or empty.
    QString rule;                        ///< The first that decides the outcome; empty for an entitled household.
    QStringList rules;                   ///< All that were not passed.
    QStringList missing;                 ///< What those of them test for which facts are missing, in a few words: a code means another test in another set.
};

/// Fills in what the rulings on very many households say; the same rules not passed share one list of codes.
class RulingReader {
public:
    explicit RulingReader(const core::Rulebook &book) : m_book(book) {}

    /// What the most favourable of them says, which is the first.
    void read(std::span<const core::Ruling> rulings, JudgedHousehold &household);

private:
    QStringList codesOf(core::RuleBits bits, const core::RuleSet &set);
    QStringList titlesOf(core::RuleBits bits, const core::RuleSet &set);

    const core::Rulebook &m_book;
    QHash<std::pair<const core::RuleSet *, core::RuleBits>, QStringList> m_codes;
    QHash<std::pair<const core::RuleSet *, core::RuleBits>, QStringList> m_titles;
};

struct JudgedFilter {
    std::optional<core::Outcome> outcome;
    QString rule;                        ///< Empty: any.
};

struct JudgedCounts {
    std::array<int, 4> byOutcome{};      ///< In the order of `Outcome`.
    std::map<QString, int> byRule;       ///< Households that did not pass it.
    std::map<QString, int> byMissing;    ///< Households for which nothing but facts is missing, by what is tested.
    int all = 0;
    int operator[](core::Outcome outcome) const { return byOutcome[std::size_t(outcome)]; }
};

/// What most of these households lack facts for, the most frequent first; empty where no fact is missing for many of them.
std::vector<std::pair<QString, int>> oftenMissing(const JudgedCounts &counts);
JudgedCounts countsOf(const std::vector<JudgedHousehold> &households);
std::vector<JudgedHousehold> filtered(const std::vector<JudgedHousehold> &households, const JudgedFilter &filter);

constexpr core::Outcome allOutcomes[] = {core::Outcome::Eligible, core::Outcome::Officer, core::Outcome::Missing, core::Outcome::Refused};

}
