#include "core/eligibility/assess.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// Where a refusal is softened for certain, what else is unknown cannot change that an officer decides.
RuleResult resultOf(const Rule &rule, const Facts &facts)
{
    const Truth passes = rule.passes.holds(facts);
    if (passes == Truth::True)
        return RuleResult::Pass;
    const Truth warns = rule.warns.holds(facts);
    if (warns == Truth::True)
        return RuleResult::Warn;
    return passes == Truth::Unknown || warns == Truth::Unknown ? rule.unknown : rule.fails;
}

Outcome outcomeFor(RuleResult result)
{
    switch (result) {
    case RuleResult::Pass: return Outcome::Eligible;
    case RuleResult::Warn: return Outcome::Officer;
    case RuleResult::Missing: return Outcome::Missing;
    case RuleResult::Fail: break;
    }
    return Outcome::Refused;
}

bool isSettled(const Rule &rule, const Facts &facts)
{
    return rule.passes.holds(facts) != Truth::Unknown && rule.warns.holds(facts) != Truth::Unknown;
}

QString criteriaText(const Facts &facts, const RuleSet &rules)
{
    const QStringList met = criteriaMet(facts, rules);
    return met.isEmpty() ? u"không"_s : met.join(u", "_s);
}

QString filled(QString text, const Facts &facts, const RuleSet &rules)
{
    for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{', at)) {
        const qsizetype end = text.indexOf(u'}', at);
        const QString key = text.mid(at + 1, end - at - 1);
        const auto fact = factByKey(key);
        const QString value = fact ? seenFact(*fact, facts).value : criteriaText(facts, rules);
        text.replace(at, end - at + 1, value);
        at += value.size();
    }
    return text;
}

// "Chưa đủ dữ liệu để xét. Cần bổ sung: diện tích nhà ở, số người ở (Phiếu khảo sát hiện trạng nhà ở)."
QString missingText(const Rule &rule, const Facts &facts)
{
    QStringList papers;
    QHash<QString, QStringList> byPaper;
    for (const Condition *condition : {&rule.passes, &rule.warns})
        for (const Fact fact : condition->facts()) {
            const SeenFact seen = seenFact(fact, facts);
            if (facts.isKnown(fact) || byPaper[seen.paper].contains(seen.title))
                continue;
            if (byPaper[seen.paper].isEmpty())
                papers.append(seen.paper);
            byPaper[seen.paper].append(seen.title);
        }
    QStringList wanted;
    for (const QString &paper : papers)
        wanted.append(byPaper.value(paper).join(u", "_s) + u" ("_s + paper + u')');
    return u"Chưa đủ dữ liệu để xét. Cần bổ sung: "_s + wanted.join(u"; "_s) + u'.';
}

QString textOf(const Rule &rule, RuleResult result, const Facts &facts, const RuleSet &rules)
{
    if (result == RuleResult::Pass)
        return filled(rule.passText, facts, rules);
    if (rule.warns.holds(facts) == Truth::True)
        return filled(rule.warnText, facts, rules);
    if (!isSettled(rule, facts))
        return missingText(rule, facts);
    return filled(rule.failText, facts, rules);
}

Reason reasonOf(const Rule &rule, const Facts &facts, const RuleSet &rules)
{
    Reason reason{.rule = rule.code, .title = rule.title, .result = resultOf(rule, facts), .citation = rule.citation, .clause = rule.clause};
    for (const Fact fact : rule.facts)
        reason.facts.push_back(seenFact(fact, facts));
    reason.text = textOf(rule, reason.result, facts, rules);
    return reason;
}

void note(RuleResult result, RuleBits bit, bool isAdvice, Ruling &ruling)
{
    switch (result) {
    case RuleResult::Pass: return;
    case RuleResult::Fail: ruling.failed |= bit; break;
    case RuleResult::Warn: ruling.warned |= bit; break;
    case RuleResult::Missing: ruling.missing |= bit; break;
    }
    if (!isAdvice)
        ruling.outcome = std::max(ruling.outcome, outcomeFor(result));
}

QString suggestionFor(const Facts &facts, const RuleSet &rules)
{
    for (const NeedSuggestion &suggestion : rules.suggestions) {
        const Truth holds = suggestion.condition.holds(facts);
        if (holds != Truth::False)
            return holds == Truth::True ? suggestion.need : QString();
    }
    return {};
}

}

RuleBits Ruling::deciding() const
{
    switch (outcome) {
    case Outcome::Refused: return failed;
    case Outcome::Missing: return missing;
    case Outcome::Officer: return warned;
    case Outcome::Eligible: break;
    }
    return 0;
}

Verdict assess(const Facts &facts, const RuleSet &rules, const QString &stream, QDate on)
{
    Verdict verdict{.stream = stream, .ruleSet = rules.code, .version = rules.version, .on = on, .outcome = outcomeOf(facts, rules, stream),
                    .suggestion = suggestionFor(facts, rules)};
    const quint32 bit = rules.streamBit(stream);
    for (const Rule &rule : rules.rules)
        if (rule.streams & bit)
            verdict.reasons.push_back(reasonOf(rule, facts, rules));
    return verdict;
}

Ruling rulingOn(const Facts &facts, const RuleSet &rules, const QString &stream)
{
    Ruling ruling{.stream = stream, .ruleSet = rules.code, .version = rules.version, .suggestion = suggestionFor(facts, rules)};
    const quint32 streamBit = rules.streamBit(stream);
    if (streamBit == 0)
        return ruling;
    ruling.outcome = Outcome::Eligible;
    RuleBits bit = 1;
    for (const Rule &rule : rules.rules) {
        if (rule.streams & streamBit)
            note(resultOf(rule, facts), bit, rule.isAdvice, ruling);
        bit <<= 1;
    }
    return ruling;
}

QStringList codesOf(RuleBits bits, const RuleSet &rules)
{
    QStringList codes;
    for (const Rule &rule : rules.rules) {
        if (bits & 1u)
            codes.append(rule.code);
        bits >>= 1;
    }
    return codes;
}

Outcome outcomeOf(const Facts &facts, const RuleSet &rules, const QString &stream)
{
    const quint32 bit = rules.streamBit(stream);
    if (bit == 0)
        return Outcome::Missing;
    Outcome outcome = Outcome::Eligible;
    for (const Rule &rule : rules.rules)
        if ((rule.streams & bit) && !rule.isAdvice)
            outcome = std::max(outcome, outcomeFor(resultOf(rule, facts)));
    return outcome;
}

QStringList criteriaMet(const Facts &facts, const RuleSet &rules)
{
    QStringList met;
    for (const Criterion &criterion : rules.criteria)
        if (criterion.condition.holds(facts) == Truth::True)
            met.append(criterion.code);
    return met;
}

}
