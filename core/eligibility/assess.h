#pragma once

// What a rule set says of one household. Pure: the same facts give the same verdict.

#include "core/eligibility/rule_set.h"

namespace core {

/// Every rule of the stream with the values it saw and its sentence. `on` is the day for which the facts were gathered.
Verdict assess(const Facts &facts, const RuleSet &rules, const QString &stream, QDate on);

/// The same without its words: allocates nothing.
Ruling rulingOn(const Facts &facts, const RuleSet &rules, const QString &stream);

/// Codes of the rules that have a bit, in the order of the set.
QStringList codesOf(RuleBits bits, const RuleSet &rules);

/// The outcome alone: allocates nothing. Missing for a stream that no rule of the set covers.
Outcome outcomeOf(const Facts &facts, const RuleSet &rules, const QString &stream);

/// Codes of the criteria that hold for certain, in order: "T1", "T2".
QStringList criteriaMet(const Facts &facts, const RuleSet &rules);

}
