// The rule sets as they were approved to be read: tests/data/rules. To accept what the program now says:
// ANCU_ACCEPT_RULES=1 build/release/tests/test_eligibility "[approved]", then review the difference in version control like code.

#include "core/eligibility/rule_reading.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QByteArray carried(const QString &code)
{
    QFile file(u":/rules/"_s + code + u".json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void checkApproved(const QString &code, const QByteArray &text)
{
    QFile file(QStringLiteral(ANCU_SOURCE_DIR) + u"/tests/data/rules/"_s + code + u".txt"_s);
    if (qEnvironmentVariableIsSet("ANCU_ACCEPT_RULES")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(text == file.readAll());
}

QString worded(const char *condition)
{
    const std::vector<WordedLine> lines = conditionInWords(QJsonDocument::fromJson(condition).object(), {{u"T1"_s, u"Về diện tích"_s}});
    REQUIRE(lines.size() == 1);
    return lines.front().text;
}

}

TEST_CASE("every rule of both sets reads as it was approved", "[rules][approved]")
{
    const QString code = GENERATE(u"QD55"_s, u"ND131"_s);

    const RuleSetReading reading = readInWords(carried(code));

    checkApproved(code, inPlainText(reading).toUtf8() + '\n');
    for (const RuleReading &rule : reading.rules) {
        CHECK_FALSE(rule.passes.empty());
        CHECK_FALSE(rule.papers.isEmpty());
        CHECK_FALSE(rule.clause.isEmpty());
    }
}

TEST_CASE("a test of one fact is a phrase with its unit", "[rules]")
{
    CHECK(worded(R"({"fact": "area_per_person", "is": "<", "value": 8})") == u"diện tích bình quân dưới 8 m²/người"_s);
    CHECK(worded(R"({"fact": "area_total", "is": "<=", "value": 24.5})") == u"diện tích nhà ở không quá 24,5 m²"_s);
    CHECK(worded(R"({"fact": "house_age", "is": ">=", "value": 20})") == u"thời gian sử dụng từ 20 năm trở lên"_s);
    CHECK(worded(R"({"fact": "walls_damage", "is": ">", "value": 3})") == u"mức hư hỏng khung - tường trên 3 (hư hỏng nặng)"_s);
    CHECK(worded(R"({"fact": "poor", "is": "=", "value": true})") == u"là hộ nghèo"_s);
    CHECK(worded(R"({"fact": "poor", "is": "!=", "value": true})") == u"không phải hộ nghèo"_s);
    CHECK(worded(R"({"fact": "has_house", "is": "=", "value": false})") == u"chưa có nhà ở"_s);
    CHECK(worded(R"({"fact": "dispute", "is": "=", "value": "co"})") == u"tranh chấp đất: đang tranh chấp"_s);
    CHECK(worded(R"({"criterion": "T1"})") == u"đạt tiêu chí T1 (về diện tích)"_s);
    CHECK(worded(R"({"any": []})") == u"chưa có quy định"_s);
}

TEST_CASE("a rule that was not compared with the text of the law says so", "[rules]")
{
    for (const RuleReading &rule : readInWords(carried(u"QD55"_s)).rules)
        CHECK(rule.isVerified == (rule.code != u"E10"_s));
}
