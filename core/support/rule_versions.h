#pragma once

// A new version of a rule set or of a level of support: from a day on and by a legal text. What was in force before stays as it is, and so
// does everything that was judged by it.

#include "core/eligibility/rule_change.h"
#include "core/store/unit_of_work.h"
#include "core/support/stored_rules.h"
#include "core/support/support_package.h"

namespace core {

/// The text that says so, as an officer enters it.
struct LegalBasis {
    QString document;        ///< Kind and number: "Quyết định 12/2025/QĐ-UBND".
    QDate issuedOn;
    QString article;         ///< "Điều 2 khoản 1"; may be empty.
    QDate from;              ///< The first day on which the new version counts.
    bool isVerified = false; ///< Compared with the text itself.
};

/// "Quyết định 12/2025/QĐ-UBND ngày 05/3/2025, Điều 2".
QString citationOf(const LegalBasis &basis);

/// All versions of all rule sets: those that judge houses before those of the procedure, by code, of each the newest first.
std::vector<StoredRuleSet> storedRuleSets(Database &database);
/// The newest, which the next one follows; nothing for an unknown code.
std::optional<StoredRuleSet> newestVersion(Database &database, const QString &code);
/// All rows of all levels: by stream, need and source, of each the newest first.
std::vector<SupportPackage> storedLevels(Database &database);

/// What keeps a new version from being stored, in sentences; empty: nothing.
QStringList objectionsTo(const StoredRuleSet &follows, const RuleSetChange &change, const LegalBasis &basis);
/// `follows`: the newest row of the level.
QStringList objectionsTo(const SupportPackage &follows, std::optional<Money> amount, const LegalBasis &basis);

/// Stores the next version. Throws Error{Conflict} where somebody stored a further one meanwhile, Error{BadRequest} with the objections.
Id<StoredRuleSet> addRuleVersion(const StoredRuleSet &follows, const RuleSetChange &change, const LegalBasis &basis, UnitOfWork &work);
Id<SupportPackage> addLevel(const SupportPackage &follows, Money amount, const LegalBasis &basis, UnitOfWork &work);

}
