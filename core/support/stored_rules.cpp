#include "core/support/stored_rules.h"

namespace core {

using namespace Qt::StringLiterals;

std::vector<StoredRuleSet> storedInForce(Database &database, QDate on)
{
    std::vector<StoredRuleSet> inForce;
    for (StoredRuleSet &stored : database.all<StoredRuleSet>(u"ORDER BY code, version DESC"_s))
        if ((inForce.empty() || inForce.back().code != stored.code) && stored.period().contains(on))
            inForce.push_back(std::move(stored));
    return inForce;
}

std::vector<RuleSet> rulesInForce(Database &database, QDate on)
{
    std::vector<RuleSet> rules;
    for (const StoredRuleSet &stored : storedInForce(database, on))
        rules.push_back(ruleSetFromJson(stored.body.toUtf8()));
    return rules;
}

}
