#pragma once

// What the rules say of every household of the register, without a word: read table by table, judged as the rows come.

#include "core/base/progress.h"
#include "core/eligibility/rule_set.h"
#include "core/households/household.h"
#include "core/places/territory.h"

#include <functional>
#include <span>

namespace core {

class Facts;

/// The rule sets in force on one day.
class Rulebook {
public:
    Rulebook(Database &database, QDate on);
    /// Of sets that somebody tries out.
    explicit Rulebook(std::vector<RuleSet> sets) : m_sets(std::move(sets)) {}

    const std::vector<RuleSet> &sets() const { return m_sets; }
    /// Where several sets cover a stream, that which came last into force; null for none.
    const RuleSet *of(const QString &stream) const;
    /// That by which a household was judged; null where none was in force.
    const RuleSet *of(const Ruling &ruling) const;

private:
    std::vector<RuleSet> m_sets;
};

/// The streams in which a household is tried (H§2.1), in the order in which one is chosen of equal ones (H§4: merit before the movement).
/// Never empty: a household without a category is tried in CT_PHATDONG.
std::vector<QString> streamsFor(const Facts &facts);

/// The most favourable first; of equal ones the order stays.
void sortByFavour(std::vector<Ruling> &rulings);

/// The ruling of a stream among those of a household, or the most favourable for an empty stream; null when there is none.
const Ruling *rulingFor(std::span<const Ruling> rulings, const QString &stream);

/// Of one household, the most favourable first; valid while it is handed over.
struct HouseholdRulings {
    Id<Household> household;
    std::span<const Ruling> rulings;
};

/// Judges every household of these places in the order of their ids. Says the same as `Judge::verdictsOf` of each.
/// Asks one question per table; memory does not grow with the register.
void judgeEach(Database &database, QDate on, const Territory &places, const std::function<void(const HouseholdRulings &)> &take,
               const Progress &progress = {});

/// Of one household by two rulebooks, each the most favourable first; valid while it is handed over.
struct HouseholdBothWays {
    Id<Household> household;
    Need need = Need::Unknown;               ///< As asked for.
    std::span<const Ruling> before;
    std::span<const Ruling> after;
};

/// Judges by two books in one scan, as `judgeEach` does by the one that is in force.
void judgeEachByBoth(Database &database, QDate on, const Territory &places, const Rulebook &before, const Rulebook &after,
                     const std::function<void(const HouseholdBothWays &)> &take, const Progress &progress = {});

}
