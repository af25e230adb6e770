#include "core/eligibility/rule_set.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct RuleSetText { Q_DECLARE_TR_FUNCTIONS(core::RuleSet) };

constexpr qsizetype mostStreams = 32;

[[noreturn]] void fail(const QString &what)
{
    throw Error(Error::Kind::BadRequest, what);
}

QString required(const QJsonObject &json, const QString &key)
{
    const QString text = json.value(key).toString().trimmed();
    if (text.isEmpty())
        fail(RuleSetText::tr("“%1” is missing").arg(key));
    return text;
}

// Says where in the set an error stands.
template<class Read> void within(const QString &what, Read read)
{
    try {
        read();
    } catch (const Error &error) {
        throw Error(error.kind(), what + u": "_s + error.message());
    }
}

/// Reads one set; what has been read serves what follows.
class RuleSetReader {
public:
    RuleSet read(const QJsonObject &json)
    {
        readHead(json);
        for (const QJsonValue &value : json.value("criteria"_L1).toArray())
            readCriterion(value.toObject());
        for (const QJsonValue &value : json.value("suggestions"_L1).toArray())
            m_set.suggestions.push_back({required(value.toObject(), u"need"_s), condition(value.toObject(), u"when"_s)});
        for (const QJsonValue &value : json.value("rules"_L1).toArray())
            within(value.toObject().value("code"_L1).toString(u"?"_s), [&] { readRule(value.toObject()); });
        if (m_set.rules.empty())
            fail(RuleSetText::tr("there are no rules"));
        if (m_set.rules.size() > std::size_t(mostRules))
            fail(RuleSetText::tr("there are more than %1 rules").arg(mostRules));
        return std::move(m_set);
    }

private:
    void readHead(const QJsonObject &json)
    {
        m_set.code = required(json, u"code"_s);
        m_set.version = json.value("version"_L1).toInt();
        m_set.title = required(json, u"title"_s);
        m_set.citation = required(json, u"citation"_s);
        m_set.validFrom = date(json, u"valid_from"_s);
        m_set.validTo = date(json, u"valid_to"_s);
        for (const QJsonValue &stream : json.value("streams"_L1).toArray())
            m_set.streams.append(stream.toString());
        if (m_set.version < 1)
            fail(RuleSetText::tr("the version must be a number from 1"));
        if (m_set.streams.isEmpty() || m_set.streams.size() > mostStreams)
            fail(RuleSetText::tr("“%1” is missing").arg("streams"_L1));
        if (judgesHouses(json) || !json.value("criteria"_L1).toArray().isEmpty())
            m_set.materials = durabilityFromJson(json.value("materials"_L1).toObject());
    }

    static QDate date(const QJsonObject &json, const QString &key)
    {
        const QString text = json.value(key).toString();
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !day.isValid())
            fail(RuleSetText::tr("“%1” is not a date like 2025-07-01").arg(text));
        return day;
    }

    Condition condition(const QJsonObject &json, const QString &key) const
    {
        if (!json.contains(key))
            fail(RuleSetText::tr("“%1” is missing").arg(key));
        return Condition::fromJson(json.value(key), [this](const QString &name) -> const Condition * {
            const auto found = std::find_if(m_set.criteria.begin(), m_set.criteria.end(), [&](const Criterion &criterion) -> bool { return criterion.code == name; });
            return found == m_set.criteria.end() ? nullptr : &found->condition;
        });
    }

    void readCriterion(const QJsonObject &json)
    {
        const QString code = required(json, u"code"_s);
        within(code, [&] { m_set.criteria.push_back({code, required(json, u"title"_s), condition(json, u"when"_s)}); });
    }

    void readRule(const QJsonObject &json)
    {
        Rule rule{.code = required(json, u"code"_s), .title = required(json, u"title"_s), .passes = condition(json, u"passes"_s),
                  .isAdvice = json.value("advice"_L1).toBool(), .citation = required(json, u"citation"_s), .clause = required(json, u"clause"_s)};
        if (json.contains("warns"_L1))
            rule.warns = condition(json, u"warns"_s);
        rule.streams = streamsOf(json);
        rule.fails = resultNamed(required(json, u"fails"_s), {{u"refused"_s, RuleResult::Fail}, {u"officer"_s, RuleResult::Warn}});
        rule.unknown = resultNamed(required(json, u"unknown"_s), {{u"missing"_s, RuleResult::Missing}, {u"officer"_s, RuleResult::Warn}});
        readTexts(json.value("texts"_L1).toObject(), rule);
        collectFacts(rule);
        refuseTwice(rule);
        m_set.rules.push_back(std::move(rule));
    }

    quint32 streamsOf(const QJsonObject &json) const
    {
        quint32 bits = 0;
        for (const QJsonValue &stream : json.value("streams"_L1).toArray()) {
            if (m_set.streamBit(stream.toString()) == 0)
                fail(RuleSetText::tr("the stream “%1” is not one of the rule set").arg(stream.toString()));
            bits |= m_set.streamBit(stream.toString());
        }
        if (bits == 0)
            fail(RuleSetText::tr("“%1” is missing").arg("streams"_L1));
        return bits;
    }

    static RuleResult resultNamed(const QString &word, std::initializer_list<std::pair<QString, RuleResult>> words)
    {
        for (const auto &[name, result] : words)
            if (word == name)
                return result;
        fail(RuleSetText::tr("“%1” is not a result that a rule can have").arg(word));
    }

    static void readTexts(const QJsonObject &json, Rule &rule)
    {
        rule.passText = required(json, u"pass"_s);
        rule.failText = required(json, u"fail"_s);
        if (rule.warns.isGiven())
            rule.warnText = required(json, u"warn"_s);
    }

    static void collectFacts(Rule &rule)
    {
        std::vector<Fact> mentioned = rule.passes.facts();
        for (const Fact fact : rule.warns.facts())
            mentioned.push_back(fact);
        for (const QString &text : {rule.passText, rule.failText, rule.warnText})
            for (const Fact fact : factsInText(text))
                mentioned.push_back(fact);
        for (const Fact fact : mentioned)
            if (std::find(rule.facts.begin(), rule.facts.end(), fact) == rule.facts.end())
                rule.facts.push_back(fact);
    }

    static std::vector<Fact> factsInText(const QString &text)
    {
        const QRegularExpression placeholder(uR"(\{([^}]*)\})"_s);
        std::vector<Fact> facts;
        for (auto match = placeholder.globalMatch(text); match.hasNext();) {
            const QString key = match.next().captured(1);
            const auto fact = factByKey(key);
            if (!fact && key != "criteria"_L1)
                fail(RuleSetText::tr("a sentence names the fact “%1”, which does not exist").arg(key));
            if (fact)
                facts.push_back(*fact);
        }
        return facts;
    }

    // One code may stand several times, but only once in a stream.
    void refuseTwice(const Rule &rule) const
    {
        for (const Rule &other : m_set.rules)
            if (other.code == rule.code && (other.streams & rule.streams) != 0)
                fail(RuleSetText::tr("the rule stands twice for one stream"));
    }

    RuleSet m_set;
};

}

quint32 RuleSet::streamBit(const QString &stream) const
{
    const qsizetype at = streams.indexOf(stream);
    return at < 0 ? 0 : quint32(1) << at;
}

bool judgesHouses(const QJsonObject &set)
{
    return set.contains("materials"_L1);
}

RuleSet ruleSetFromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    RuleSet set;
    const QString name = RuleSetText::tr("The rule set %1 cannot be used").arg(object.value("code"_L1).toString());
    if (parsing.error != QJsonParseError::NoError)
        throw Error(Error::Kind::BadRequest, RuleSetText::tr("This is not a rule set: the text is not JSON. Restore the file and try again."), parsing.errorString());
    within(name, [&] { set = RuleSetReader().read(object); });
    return set;
}

}
