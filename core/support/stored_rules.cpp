#include "core/support/stored_rules.h"

namespace core {

using namespace Qt::StringLiterals;

std::vector<RuleSet> rulesInForce(Database &database, QDate on)
{
    std::vector<RuleSet> rules;
    QString taken;
    for (const StoredRuleSet &stored : database.all<StoredRuleSet>(u"ORDER BY code, version DESC"_s))
        if (stored.code != taken && stored.period().contains(on)) {
            rules.push_back(ruleSetFromJson(stored.body.toUtf8()));
            taken = stored.code;
        }
    return rules;
}

}
