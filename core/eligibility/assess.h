#pragma once

// What a rule set says of one household. Pure: the same facts give the same verdict.

#include "core/eligibility/rule_set.h"

namespace core {

/// Every rule of the stream with the values it saw and its sentence. `on` is the day for which the facts were gathered.
Verdict assess(const Facts &facts, const RuleSet &rules, const QString &stream, QDate on);

/// The outcome alone, without texts: allocates nothing. Missing for a stream that no rule of the set covers.
Outcome outcomeOf(const Facts &facts, const RuleSet &rules, const QString &stream);

/// Codes of the criteria that hold for certain, in order: "T1", "T2".
QStringList criteriaMet(const Facts &facts, const RuleSet &rules);

}
