#pragma once

// A rule set as data: what is asked, of which streams, what failing means, and which article says so.

#include "core/eligibility/condition.h"
#include "core/eligibility/durability.h"

#include <QByteArray>
#include <QJsonObject>

namespace core {

struct Rule {
    QString code;                            ///< "E06".
    QString title;
    quint32 streams = 0;                     ///< Bit n: the nth stream of the rule set.
    Condition passes;
    Condition warns;                         ///< Where `passes` does not hold: an officer decides instead of a refusal.
    RuleResult fails = RuleResult::Fail;     ///< Fail refuses, Warn leaves it to an officer.
    RuleResult unknown = RuleResult::Missing;///< When the facts do not say: Missing, or Warn where an officer can decide without them.
    bool isAdvice = false;                   ///< Shown, but never changes the outcome.
    QString passText, failText, warnText;    ///< Sentences with `{fact}` and `{criteria}` to fill in.
    QString citation;
    QString clause;
    std::vector<Fact> facts;                 ///< That its conditions and sentences mention, each once.
};

/// A way of meeting a rule that has a name of its own: T1 … T4 of QĐ 55.
struct Criterion {
    QString code;
    QString title;
    Condition condition;
};

/// H§4: the first whose condition holds; none after one that cannot be told.
struct NeedSuggestion {
    QString need;                            ///< "xay_moi", "sua_chua".
    Condition condition;
};

struct RuleSet {
    QString code;
    int version = 0;
    QString title;
    QString citation;
    QDate validFrom;
    QDate validTo;
    QStringList streams;
    Durability materials;                    ///< Of a set that judges no house (`judgesHouses`) all lists are empty.
    std::vector<Criterion> criteria;
    std::vector<NeedSuggestion> suggestions;
    std::vector<Rule> rules;

    /// The bit of `Rule::streams`; 0 for a stream that the set does not know.
    quint32 streamBit(const QString &stream) const;
};

/// Whether the set says which materials are durable; one about the procedure alone does not.
bool judgesHouses(const QJsonObject &set);

/// Throws Error{BadRequest} that names the rule set, the rule and what is wrong with it.
RuleSet ruleSetFromJson(const QByteArray &json);

}
