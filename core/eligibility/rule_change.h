#pragma once

// What an office sets otherwise in a rule set: thresholds and lists of materials. Pure: the set goes in, the changed set comes out.

#include "core/eligibility/durability.h"
#include "core/eligibility/rule_thresholds.h"

#include <map>

namespace core {

struct RuleSetChange {
    QHash<QString, double> thresholds;               ///< By name; those as before may be among them.
    std::map<Component, MaterialList> materials;     ///< In place of the list of the component.
    bool operator==(const RuleSetChange &) const = default;
};

/// A legal text and the day from which it counts, as they go into a changed set.
struct ChangeBasis {
    QString citation;        ///< "Quyết định 12/2025/QĐ-UBND ngày 05/3/2025, Điều 2".
    QDate from;
    bool isVerified = false; ///< The text itself was seen.
};

/// The set judged by as if the change were made: same version, same citations.
QJsonObject changedRuleSet(const QJsonObject &ruleSet, const RuleSetChange &change);

/// The next version: numbered, dated, cited. A rule that the change touches names the new text and keeps the words of the first one in its
/// clause; numbers with their unit that stand in its sentences follow.
QJsonObject nextVersion(const QJsonObject &ruleSet, const RuleSetChange &change, const ChangeBasis &basis);

/// What becomes otherwise, in Vietnamese: "T1: diện tích bình quân dưới 8 m²/người → 9 m²/người". Empty: nothing.
QStringList changesInWords(const QJsonObject &ruleSet, const RuleSetChange &change);

/// Why it cannot be meant, in sentences; empty when it can.
QStringList objectionsTo(const QJsonObject &ruleSet, const RuleSetChange &change);

}
