#include "core/eligibility/verdict_json.h"

#include <QJsonArray>
#include <QLocale>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// Numbers, true and false as such, so that scripts can count with them; only where the text comes back the same.
QJsonValue typed(const QString &raw)
{
    if (raw.isEmpty())
        return QJsonValue::Null;
    if (raw == "true"_L1 || raw == "false"_L1)
        return raw == "true"_L1;
    bool isNumber = false;
    const double number = raw.toDouble(&isNumber);
    if (isNumber && QString::number(number, 'f', QLocale::FloatingPointShortest) == raw)
        return number;
    return raw;
}

QString rawOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    return value.toString();
}

QJsonObject reasonJson(const Reason &reason)
{
    QJsonObject facts;
    QJsonArray papers;
    for (const SeenFact &fact : reason.facts) {
        facts.insert(fact.key, typed(fact.raw));
        papers.append(QJsonObject{{u"fact"_s, fact.key}, {u"title"_s, fact.title}, {u"value"_s, fact.value}, {u"paper"_s, fact.paper}});
    }
    return {{u"rule"_s, reason.rule}, {u"title"_s, reason.title}, {u"result"_s, nameOf(reason.result)}, {u"facts"_s, facts}, {u"papers"_s, papers},
            {u"text"_s, reason.text}, {u"citation"_s, reason.citation}, {u"clause"_s, reason.clause}};
}

Reason reasonFromJson(const QJsonObject &json)
{
    Reason reason{.rule = json.value("rule"_L1).toString(), .title = json.value("title"_L1).toString(),
                  .result = enumNamed<RuleResult>(json.value("result"_L1).toString()).value_or(RuleResult::Missing),
                  .text = json.value("text"_L1).toString(), .citation = json.value("citation"_L1).toString(), .clause = json.value("clause"_L1).toString()};
    const QJsonObject facts = json.value("facts"_L1).toObject();
    for (const QJsonValue &value : json.value("papers"_L1).toArray()) {
        const QJsonObject seen = value.toObject();
        const QString key = seen.value("fact"_L1).toString();
        reason.facts.push_back({key, seen.value("title"_L1).toString(), seen.value("value"_L1).toString(), rawOf(facts.value(key)),
                                seen.value("paper"_L1).toString()});
    }
    return reason;
}

}

QJsonObject verdictJson(const Verdict &verdict)
{
    QJsonArray reasons;
    for (const Reason &reason : verdict.reasons)
        reasons.append(reasonJson(reason));
    return {{u"stream"_s, verdict.stream}, {u"rule_set"_s, verdict.ruleSet}, {u"version"_s, verdict.version},
            {u"on"_s, verdict.on.toString(Qt::ISODate)}, {u"outcome"_s, nameOf(verdict.outcome)}, {u"need"_s, verdict.suggestion},
            {u"reasons"_s, reasons}};
}

Verdict verdictFromJson(const QJsonObject &json)
{
    Verdict verdict{.stream = json.value("stream"_L1).toString(), .ruleSet = json.value("rule_set"_L1).toString(), .version = json.value("version"_L1).toInt(),
                    .on = QDate::fromString(json.value("on"_L1).toString(), Qt::ISODate),
                    .outcome = enumNamed<Outcome>(json.value("outcome"_L1).toString()).value_or(Outcome::Missing),
                    .suggestion = json.value("need"_L1).toString()};
    for (const QJsonValue &reason : json.value("reasons"_L1).toArray())
        verdict.reasons.push_back(reasonFromJson(reason.toObject()));
    return verdict;
}

}
