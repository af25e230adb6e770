#pragma once

// What other rules or other levels would mean: every household judged both ways in one scan, who would change and why, and what it would cost.

#include "core/eligibility/rule_change.h"
#include "core/places/territory.h"
#include "core/support/rulings.h"
#include "core/support/support_package.h"

#include <array>

namespace core {

/// By what a register is judged and helped on one day.
struct Provisions {
    std::vector<RuleSet> sets;
    std::vector<SupportPackage> levels;

    /// Puts a set or a level in the place of the one of the same code, or of the same stream, need and source.
    void put(RuleSet set);
    void put(const SupportPackage &level);
};

Provisions provisionsOn(Database &database, QDate on);

/// A set with a change made to it, to be judged by. Throws what `ruleSetFromJson` throws.
RuleSet changedSet(const QByteArray &body, const RuleSetChange &change);

struct ChangedHousehold {
    Id<Household> household;
    QString name;
    QString nameKey;
    PartialDate birth;
    Id<Place> place;
    Id<Hamlet> hamletId;
    QString stream;                  ///< In which it is judged most favourably afterwards.
    Outcome from = Outcome::Missing;
    Outcome to = Outcome::Missing;
    QStringList rules;               ///< Whose result becomes another; empty where only the level or the kind of help does.
    Money amountFrom;                ///< 0 for who is not entitled.
    Money amountTo;
};

struct WhoChanges {
    std::array<std::array<qint64, 4>, 4> counts{};   ///< From outcome to outcome, in the order of `Outcome`; unchanged ones too.
    qint64 households = 0;
    Money before;                    ///< Entitled households times their level.
    Money after;
    std::vector<ChangedHousehold> changed;           ///< Another outcome or another amount; by commune and name.

    qint64 of(Outcome from, Outcome to) const { return counts[std::size_t(from)][std::size_t(to)]; }
    qint64 countBefore(Outcome outcome) const;
    qint64 countAfter(Outcome outcome) const;
    qint64 otherOutcome() const;
};

/// Both ways on the same day and of the same facts.
WhoChanges whoChanges(Database &database, QDate on, const Territory &places, const Provisions &before, const Provisions &after,
                      const Progress &progress = {});

}
