#pragma once

// What the rules say of one household on one day, and why. A verdict explains itself years later.

#include "core/store/sql_value.h"

#include <QDate>
#include <QString>

#include <vector>

namespace core {

enum class RuleResult { Pass, Fail, Warn, Missing };
template<> struct EnumText<RuleResult> {
    static constexpr std::pair<RuleResult, const char *> values[] = {{RuleResult::Pass, "pass"}, {RuleResult::Fail, "fail"},
        {RuleResult::Warn, "warn"}, {RuleResult::Missing, "missing"}};
};

/// In order of weight: one failed rule refuses; else data is missing; else an officer decides; else eligible.
enum class Outcome { Eligible, Officer, Missing, Refused };
template<> struct EnumText<Outcome> {
    static constexpr std::pair<Outcome, const char *> values[] = {{Outcome::Eligible, "eligible"}, {Outcome::Officer, "officer"},
        {Outcome::Missing, "missing"}, {Outcome::Refused, "refused"}};
};

/// A fact as the rule saw it.
struct SeenFact {
    QString key;            ///< "area_total".
    QString title;          ///< "Diện tích nhà ở".
    QString value;          ///< "24,5 m²"; "chưa rõ" when unknown.
    QString raw;            ///< For JSON: 24.5, true, "DAT"; empty when unknown.
    QString paper;          ///< "Phiếu khảo sát hiện trạng nhà ở".
    bool operator==(const SeenFact &) const = default;
};

struct Reason {
    QString rule;           ///< "E06".
    QString title;          ///< What is tested, in a few Vietnamese words.
    RuleResult result = RuleResult::Missing;
    std::vector<SeenFact> facts;
    QString text;           ///< The sentence to read out, with the values filled in.
    QString citation;       ///< "Quyết định 55/QĐ-BXD, Điều 1".
    QString clause;         ///< The words of the clause, or their summary where the text was not seen.
    bool operator==(const Reason &) const = default;
};

/// One bit for each rule of a set, in its order.
using RuleBits = quint64;
constexpr int mostRules = 64;

/// A verdict without its words: enough to count, filter and sort a whole register by, at a small part of the cost.
struct Ruling {
    QString stream;         ///< "CT_PHATDONG".
    QString ruleSet;        ///< "QD55"; empty where none was in force.
    int version = 0;
    Outcome outcome = Outcome::Missing;
    QString suggestion;     ///< "xay_moi", "sua_chua" or empty.
    RuleBits failed = 0;    ///< Rules of the set with that result; those of other streams have no bit.
    RuleBits warned = 0;
    RuleBits missing = 0;
    bool operator==(const Ruling &) const = default;
    RuleBits notPassed() const { return failed | warned | missing; }
    /// The rules with the result that gives the outcome; none for an entitled household.
    RuleBits deciding() const;
};

struct Verdict {
    QString stream;         ///< "CT_PHATDONG".
    QString ruleSet;        ///< "QD55".
    int version = 0;
    QDate on;
    Outcome outcome = Outcome::Missing;
    QString suggestion;     ///< "xay_moi", "sua_chua" or empty; the officer confirms.
    std::vector<Reason> reasons;   ///< Every rule of the stream, in order.
    bool operator==(const Verdict &) const = default;
};

}
