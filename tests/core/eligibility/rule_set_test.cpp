#include "core/base/error.h"
#include "core/eligibility/assess.h"
#include "core/eligibility/verdict_json.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QJsonObject shippedJson(const QString &code)
{
    QFile file(u":/rules/"_s + code + u".json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

RuleSet parsed(const QJsonObject &json)
{
    return ruleSetFromJson(QJsonDocument(json).toJson());
}

QString complaint(const QJsonObject &json)
{
    try {
        parsed(json);
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

// The shipped set with its first rule spoilt.
QJsonObject spoilt(const QString &key, const QJsonValue &value)
{
    QJsonObject json = shippedJson(u"QD55"_s);
    QJsonArray rules = json.value("rules"_L1).toArray();
    QJsonObject rule = rules.at(0).toObject();
    rule.insert(key, value);
    rules.replace(0, rule);
    json.insert("rules"_L1, rules);
    return json;
}

Condition condition(const char *json)
{
    return Condition::fromJson(QJsonDocument::fromJson(json).object());
}

}

TEST_CASE("what is unknown makes a condition unknown unless the rest decides", "[eligibility]")
{
    const Condition both = condition(R"({"all": [{"fact": "poor", "is": "=", "value": true}, {"fact": "area_total", "is": "<", "value": 30}]})");
    const Condition either = condition(R"({"any": [{"fact": "poor", "is": "=", "value": true}, {"fact": "area_total", "is": "<", "value": 30}]})");
    Facts facts;

    CHECK(both.holds(facts) == Truth::Unknown);
    facts.setFlag(Fact::Poor, false);
    CHECK(both.holds(facts) == Truth::False);
    CHECK(either.holds(facts) == Truth::Unknown);
    facts.set(Fact::Area, 29.9);
    CHECK(either.holds(facts) == Truth::True);
    CHECK(both.holds(facts) == Truth::False);
}

TEST_CASE("every operator compares as it is written", "[eligibility]")
{
    const auto [sign, under, on, over] = GENERATE(table<QString, Truth, Truth, Truth>({
        {u"<"_s, Truth::True, Truth::False, Truth::False}, {u"<="_s, Truth::True, Truth::True, Truth::False},
        {u">"_s, Truth::False, Truth::False, Truth::True}, {u">="_s, Truth::False, Truth::True, Truth::True},
        {u"="_s, Truth::False, Truth::True, Truth::False}, {u"!="_s, Truth::True, Truth::False, Truth::True}}));
    const Condition asked = Condition::fromJson(QJsonObject{{u"fact"_s, u"area_total"_s}, {u"is"_s, sign}, {u"value"_s, 30}});
    Facts facts;

    facts.set(Fact::Area, 29.9);
    CHECK(asked.holds(facts) == under);
    facts.set(Fact::Area, 30.0);
    CHECK(asked.holds(facts) == on);
    facts.set(Fact::Area, 30.1);
    CHECK(asked.holds(facts) == over);
}

TEST_CASE("one of several words of a choice is enough, and not turns it round", "[eligibility]")
{
    const Condition asked = condition(R"({"not": {"fact": "residence", "is": "in", "value": ["thuong_tru", "thuong_tru_tai_nha"]}})");
    Facts facts;

    CHECK(asked.holds(facts) == Truth::Unknown);
    facts.setChoice(Fact::Residence, u"thuong_tru"_s);
    CHECK(asked.holds(facts) == Truth::False);
    facts.setChoice(Fact::Residence, u"thuc_te"_s);
    CHECK(asked.holds(facts) == Truth::True);
    facts.setChoice(Fact::Residence, u"nơi khác"_s);
    CHECK(asked.holds(facts) == Truth::Unknown);
}

TEST_CASE("every shipped rule has a citation, the words of the clause and its sentences", "[eligibility]")
{
    const QString code = GENERATE(u"QD55"_s, u"ND131"_s);

    const RuleSet rules = parsed(shippedJson(code));

    CHECK(rules.code == code);
    CHECK(rules.version == 1);
    for (const Rule &rule : rules.rules) {
        CAPTURE(rule.code);
        CHECK_FALSE(rule.citation.isEmpty());
        CHECK_FALSE(rule.clause.isEmpty());
        CHECK_FALSE(rule.passText.isEmpty());
        CHECK_FALSE(rule.failText.isEmpty());
        CHECK_FALSE(rule.facts.empty());
        for (const Fact fact : rule.facts)
            CHECK(*definitionOf(fact).paper != u'\0');
    }
}

TEST_CASE("the shipped sets hold the rules that the register can feed", "[eligibility]")
{
    const auto codesIn = [](const QString &code, const QString &stream) -> QString {
        const RuleSet rules = parsed(shippedJson(code));
        QStringList codes;
        for (const Rule &rule : rules.rules)
            if (rule.streams & rules.streamBit(stream))
                codes.append(rule.code);
        return codes.join(u' ');
    };

    CHECK(codesIn(u"QD55"_s, u"CT_PHATDONG"_s) == u"E01 E02 E05 E06 E08 E09 E10 E13 E17 E18"_s);
    CHECK(codesIn(u"QD55"_s, u"CT_THIENTAI"_s) == u"E01 E05 E06 E08 E09 E13 E17 E18"_s);
    CHECK(codesIn(u"ND131"_s, u"CT_NCC"_s) == u"E01 E03 E04 E06 E07 E08 E09 E11 E13 E17 E18"_s);
}

TEST_CASE("a malformed rule set is refused with the rule and the reason", "[eligibility]")
{
    const QString head = u"The rule set QD55 cannot be used: E01: "_s;

    CHECK(complaint(spoilt(u"citation"_s, u""_s)) == head + u"“citation” is missing"_s);
    CHECK(complaint(spoilt(u"passes"_s, QJsonObject{{u"fact"_s, u"height"_s}})) == head + u"there is no fact “height”"_s);
    CHECK(complaint(spoilt(u"passes"_s, QJsonObject{{u"fact"_s, u"poor"_s}, {u"is"_s, u"<"_s}, {u"value"_s, true}})) == head + u"“<” is not an operator for the fact “poor”"_s);
    CHECK(complaint(spoilt(u"passes"_s, QJsonObject{{u"fact"_s, u"poor"_s}, {u"is"_s, u"="_s}, {u"value"_s, u"có"_s}})) == head + u"the value of the fact “poor” does not fit it"_s);
    CHECK(complaint(spoilt(u"passes"_s, QJsonObject{{u"criterion"_s, u"T9"_s}})) == head + u"there is no criterion “T9”"_s);
    CHECK(complaint(spoilt(u"passes"_s, QJsonObject{{u"all"_s, 3}})) == head + u"“all” and “any” need a list"_s);
    CHECK(complaint(spoilt(u"passes"_s, QJsonObject{})) == head + u"a condition has none of “all”, “any”, “not”, “criterion” and “fact”"_s);
    CHECK(complaint(spoilt(u"fails"_s, u"maybe"_s)) == head + u"“maybe” is not a result that a rule can have"_s);
    CHECK(complaint(spoilt(u"streams"_s, QJsonArray{u"CT_X"_s})) == head + u"the stream “CT_X” is not one of the rule set"_s);
    CHECK(complaint(spoilt(u"texts"_s, QJsonObject{{u"pass"_s, u"{height}"_s}, {u"fail"_s, u"x"_s}})) == head + u"a sentence names the fact “height”, which does not exist"_s);
    QJsonArray tooMany;
    for (int area = 0; area < 5000; ++area)
        tooMany.append(area);
    CHECK(complaint(spoilt(u"passes"_s, QJsonObject{{u"fact"_s, u"area_total"_s}, {u"is"_s, u"in"_s}, {u"value"_s, tooMany}})) == head + u"a condition is too long"_s);
    CHECK(complaint(spoilt(u"code"_s, u"E02"_s)).endsWith(u"E02: the rule stands twice for one stream"_s));
}

TEST_CASE("a text that is no rule set at all is refused", "[eligibility]")
{
    CHECK_THROWS_AS(ruleSetFromJson("{"), Error);
    CHECK_THROWS_AS(ruleSetFromJson("[]"), Error);
    CHECK_THROWS_AS(ruleSetFromJson(R"({"code": "X", "version": 1})"), Error);
}

TEST_CASE("a verdict comes back from JSON as it went", "[eligibility]")
{
    const Reason house{.rule = u"E06"_s, .title = u"Nhà tạm, nhà dột nát"_s, .result = RuleResult::Pass,
                       .facts = {{u"area_total"_s, u"Diện tích nhà ở"_s, u"24,5 m²"_s, u"24.5"_s, u"Phiếu khảo sát"_s},
                                 {u"walls_weak"_s, u"Khung - tường không bền chắc"_s, u"có"_s, u"true"_s, u"Phiếu khảo sát"_s},
                                 {u"house_age"_s, u"Thời gian sử dụng"_s, u"chưa rõ"_s, QString(), u"Phiếu khảo sát"_s},
                                 {u"walls"_s, u"Khung - tường"_s, u"007"_s, u"007"_s, u"Phiếu khảo sát"_s}},
                       .text = u"Nhà ở thuộc tiêu chí."_s, .citation = u"Quyết định 55/QĐ-BXD, Điều 1"_s, .clause = u"Tóm tắt"_s};
    const Verdict verdict{.stream = u"CT_PHATDONG"_s, .ruleSet = u"QD55"_s, .version = 2, .on = QDate(2025, 3, 1), .outcome = Outcome::Officer,
                          .suggestion = u"xay_moi"_s, .reasons = {house}};

    const QJsonObject json = QJsonDocument::fromJson(QJsonDocument(verdictJson(verdict)).toJson()).object();

    CHECK(verdictFromJson(json) == verdict);
    const QJsonObject facts = json["reasons"_L1][0]["facts"_L1].toObject();
    CHECK(facts.value("area_total"_L1).toDouble() == 24.5);
    CHECK(facts.value("walls_weak"_L1).toBool());
    CHECK(facts.value("house_age"_L1).isNull());
}
