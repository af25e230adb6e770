#pragma once

// What the register knows of a case's own way (E14 … E16): its application, votes, postings and complaints; and what the procedure's rules say of it.

#include "core/cases/support_case.h"
#include "core/eligibility/facts.h"
#include "core/eligibility/rule_set.h"

namespace core {

/// The stream under which the procedure's rules stand.
inline const QString procedureStream = QStringLiteral("HO_SO");

/// As of the end of that day.
Facts procedureFactsOf(Database &database, const SupportCase &supportCase, QDate on);

/// The procedure's rules in force on the day; nothing where none were.
std::optional<RuleSet> procedureRules(Database &database, QDate on);

/// Percent of the votes that a household needs (E15); nothing where no rule asks for any.
std::optional<double> leastVoteShare(Database &database, QDate on);

}
