#pragma once

// A rule set as an officer reads it: every rule a sentence with its thresholds in words, the papers that prove it, and where it is written.

#include "core/eligibility/condition_words.h"
#include "core/eligibility/rule_set.h"
#include "core/eligibility/rule_thresholds.h"

namespace core {

struct RuleReading {
    QString code;
    QString title;
    QStringList streams;
    bool isAdvice = false;
    std::vector<WordedLine> passes;
    std::vector<WordedLine> warns;       ///< When an officer decides instead of a refusal; empty for never.
    RuleResult fails = RuleResult::Fail;
    RuleResult unknown = RuleResult::Missing;
    QStringList papers;                  ///< Where an officer finds what it asks; each once.
    QString citation;
    QString clause;
    bool isVerified = true;              ///< False: the text of the law was not seen.
};

struct CriterionReading {
    QString code;
    QString title;
    std::vector<WordedLine> holds;
};

struct SuggestionReading {
    QString need;                        ///< "xay_moi".
    std::vector<WordedLine> holds;
};

struct RuleSetReading {
    QString code;
    int version = 0;
    QString title;
    QString citation;
    QDate validFrom;
    bool isVerified = true;
    QStringList streams;
    std::vector<CriterionReading> criteria;
    std::vector<RuleReading> rules;
    std::vector<SuggestionReading> suggestions;
    bool judgesHouses = true;                ///< False: there are no materials to read.
    Durability materials;
    std::vector<Threshold> thresholds;
};

/// Throws what `ruleSetFromJson` throws.
RuleSetReading readInWords(const QByteArray &ruleSet);

/// The whole of it as plain Vietnamese text, for the command line.
QString inPlainText(const RuleSetReading &reading);

/// Titles of the materials on one side of a component's list, then the words it is known by in communes' lists.
QString materialsInWords(Component component, const QStringList &codes, const QStringList &words);

/// What happens when a rule does not hold, and when it cannot be told.
QString failureInWords(const RuleReading &rule);
QString unknownInWords(const RuleReading &rule);

}
