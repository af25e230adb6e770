#pragma once

// Rule sets as the register keeps them, and which of them is in force on a day.

#include "core/base/period.h"
#include "core/eligibility/rule_set.h"
#include "core/store/database.h"

namespace core {

/// The columns say what the body says, for questions; the body is what is judged by.
struct StoredRuleSet {
    Id<StoredRuleSet> id;
    QString code;
    int version = 1;
    QString title;
    QString citation;
    QDate validFrom;
    QDate validTo;
    QString body;            ///< JSON as `ruleSetFromJson` reads it.

    bool operator==(const StoredRuleSet &) const = default;
    Period period() const { return {validFrom, validTo}; }
};

template<> struct Mapping<StoredRuleSet> {
    static constexpr auto table = "rule_set";
    static constexpr auto columns = std::tuple{
        Column{"id", &StoredRuleSet::id}, Column{"code", &StoredRuleSet::code}, Column{"version", &StoredRuleSet::version},
        Column{"title", &StoredRuleSet::title}, Column{"citation", &StoredRuleSet::citation}, Column{"valid_from", &StoredRuleSet::validFrom},
        Column{"valid_to", &StoredRuleSet::validTo}, Column{"body", &StoredRuleSet::body}};
};

/// Of each code the newest version in force on the day, as stored.
std::vector<StoredRuleSet> storedInForce(Database &database, QDate on);
/// The same to judge by. Throws Error{BadRequest} for one that cannot be read.
std::vector<RuleSet> rulesInForce(Database &database, QDate on);

}
