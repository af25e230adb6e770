#include "core/eligibility/rule_change.h"

#include "core/eligibility/assess.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QJsonObject carried(const QString &code)
{
    QFile file(u":/rules/"_s + code + u".json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

RuleSet readable(const QJsonObject &set)
{
    return ruleSetFromJson(QJsonDocument(set).toJson());
}

QJsonObject ruleOf(const QJsonObject &set, const QString &code)
{
    for (const QJsonValue &rule : set.value("rules"_L1).toArray())
        if (rule["code"_L1].toString() == code)
            return rule.toObject();
    FAIL("there is no rule " << code.toStdString());
    return {};
}

QStringList namesOf(const QJsonObject &set)
{
    QStringList names;
    for (const Threshold &threshold : thresholdsOf(set))
        names.append(threshold.name);
    return names;
}

const ChangeBasis basis{.citation = u"Quyết định 12/2025/QĐ-UBND ngày 05/3/2025, Điều 2"_s, .from = QDate(2025, 7, 1), .isVerified = true};

}

TEST_CASE("the thresholds of a set have names, and numbers that belong together have none", "[rules]")
{
    CHECK(namesOf(carried(u"QD55"_s)) == QStringList{u"T1.area_total.1"_s, u"T1.area_total.2"_s, u"T1.area_per_person"_s, u"T3.house_age"_s, u"T3.foundation_damage"_s,
                                                     u"T3.walls_damage"_s, u"T3.roof_damage"_s, u"E10.years_since_support"_s, u"E18.head_age"_s,
                                                     u"xay_moi.walls_damage"_s, u"sua_chua.walls_damage"_s, u"sua_chua.roof_damage"_s, u"materials.unsafe_from"_s});
}

TEST_CASE("no two thresholds of a set have one name", "[rules]")
{
    QStringList names = namesOf(carried(GENERATE(u"QD55"_s, u"ND131"_s)));

    CHECK(names.removeDuplicates() == 0);
}

TEST_CASE("another threshold is judged by, and nothing else becomes otherwise", "[rules]")
{
    const QJsonObject set = carried(u"QD55"_s);
    Facts facts;
    facts.set(Fact::Persons, 3.0);
    facts.set(Fact::Area, 25.0);
    facts.set(Fact::AreaPerPerson, 8.33);

    const QJsonObject changed = changedRuleSet(set, {.thresholds = {{u"T1.area_per_person"_s, 9}}, .materials = {}});

    CHECK(criteriaMet(facts, readable(set)).isEmpty());
    CHECK(criteriaMet(facts, readable(changed)) == QStringList{u"T1"_s});
    CHECK(withThresholds(changed, {{u"T1.area_per_person"_s, 8}}) == withThresholds(set, {}));
}

TEST_CASE("a change is told in words", "[rules]")
{
    const QJsonObject set = carried(u"QD55"_s);
    MaterialList roof = durabilityFromJson(set.value("materials"_L1).toObject()).components[std::size_t(Component::Roof)];
    roof.weak.removeAll(u"FIBRO"_s);
    roof.durable.append(u"FIBRO"_s);

    CHECK(changesInWords(set, {}).isEmpty());
    CHECK(changesInWords(set, {.thresholds = {{u"T1.area_per_person"_s, 8}}, .materials = {}}).isEmpty());
    CHECK(changesInWords(set, {.thresholds = {{u"T1.area_per_person"_s, 9.5}, {u"materials.unsafe_from"_s, 3}}, .materials = {{Component::Roof, roof}}})
          == QStringList{u"T1: diện tích bình quân dưới 8 m²/người (nhà có trên 1 người ở) → 9,5 m²/người"_s,
                         u"coi là không bền chắc khi mức hư hỏng từ 4 (nguy cơ sập) trở lên → 3 (hư hỏng nặng)"_s,
                         u"Mái lợp: Fibrô xi măng không bền chắc → bền chắc"_s});
}

TEST_CASE("the next version is numbered, dated and cited, and the rules it touches name the new text", "[rules]")
{
    const QJsonObject next = nextVersion(carried(u"QD55"_s), {.thresholds = {{u"T1.area_per_person"_s, 9}}, .materials = {}}, basis);

    const RuleSet set = readable(next);
    CHECK(set.version == 2);
    CHECK(set.validFrom == QDate(2025, 7, 1));
    CHECK(set.citation == u"Quyết định 12/2025/QĐ-UBND ngày 05/3/2025, Điều 2 (sửa đổi Quyết định 55/QĐ-BXD ngày 20/01/2025 của Bộ Xây dựng)"_s);
    const QJsonObject house = ruleOf(next, u"E06"_s);
    CHECK(house.value("citation"_L1).toString() == u"Quyết định 12/2025/QĐ-UBND ngày 05/3/2025, Điều 2 (sửa đổi Quyết định 55/QĐ-BXD, Điều 1)"_s);
    CHECK(house.value("clause"_L1).toString().startsWith(u"Áp dụng từ ngày 01/7/2025: diện tích bình quân dưới 8 m²/người (nhà có trên 1 người ở) → 9 m²/người. Nội dung ban đầu theo Quyết định 55/QĐ-BXD, Điều 1: Nhà ở xây dựng trên đất ở"_s));
    CHECK(ruleOf(next, u"E09"_s) == ruleOf(carried(u"QD55"_s), u"E09"_s));
}

TEST_CASE("after several versions the first text is still named once", "[rules]")
{
    const QJsonObject second = nextVersion(carried(u"QD55"_s), {.thresholds = {{u"T1.area_per_person"_s, 9}}, .materials = {}}, basis);
    const QJsonObject third = nextVersion(second, {.thresholds = {{u"T1.area_per_person"_s, 10}}, .materials = {}},
                                          {.citation = u"Quyết định 3/2026/QĐ-UBND ngày 06/01/2026"_s, .from = QDate(2026, 2, 1)});

    CHECK(third.value("citation"_L1).toString() == u"Quyết định 3/2026/QĐ-UBND ngày 06/01/2026 (sửa đổi Quyết định 55/QĐ-BXD ngày 20/01/2025 của Bộ Xây dựng)"_s);
    CHECK(third.value("version"_L1).toInt() == 3);
    CHECK_FALSE(third.value("verified"_L1).toBool());
}

TEST_CASE("a number that stands in the sentence of its rule follows it", "[rules]")
{
    const QJsonObject next = nextVersion(carried(u"QD55"_s), {.thresholds = {{u"E10.years_since_support"_s, 8}}, .materials = {}}, basis);

    const QJsonObject texts = ruleOf(next, u"E10"_s).value("texts"_L1).toObject();
    CHECK(texts.value("fail"_L1).toString().contains(u"chưa đủ 8 năm"_s));
    CHECK(texts.value("warn"_L1).toString().contains(u"đã đủ 8 năm"_s));
}

TEST_CASE("a list of materials touches the rules that ask for structures", "[rules]")
{
    const QJsonObject set = carried(u"ND131"_s);
    MaterialList roof = durabilityFromJson(set.value("materials"_L1).toObject()).components[std::size_t(Component::Roof)];
    roof.weak.removeAll(u"FIBRO"_s);

    const QJsonObject next = nextVersion(set, {.thresholds = {}, .materials = {{Component::Roof, roof}}}, basis);

    CHECK(ruleOf(next, u"E06"_s).contains("first_clause"_L1));
    CHECK(ruleOf(next, u"E07"_s).contains("first_clause"_L1));
    CHECK_FALSE(ruleOf(next, u"E08"_s).contains("first_clause"_L1));
}

TEST_CASE("what cannot be meant is refused in words", "[rules]")
{
    const QJsonObject set = carried(u"QD55"_s);
    MaterialList roof{.durable = {u"FIBRO"_s}, .weak = {u"FIBRO"_s}, .durableWords = {}, .weakWords = {}};

    CHECK(objectionsTo(set, {.thresholds = {{u"T1.area_per_person"_s, 9}}, .materials = {}}).isEmpty());
    CHECK(objectionsTo(set, {.thresholds = {{u"T1.area_per_person"_s, 900}}, .materials = {}})
          == QStringList{u"“Diện tích bình quân dưới (nhà có trên 1 người ở)” (T1) must be between 1 and 100."_s});
    CHECK(objectionsTo(set, {.thresholds = {{u"T3.walls_damage"_s, 2.5}}, .materials = {}})
          == QStringList{u"“Mức hư hỏng khung - tường từ” (T3) must be a whole number."_s});
    CHECK(objectionsTo(set, {.thresholds = {}, .materials = {{Component::Roof, roof}}}).size() == 1);
}

TEST_CASE("the share of votes is changed by a new version, and its sentence says the new one", "[rules]")
{
    QFile file(u":/rules/THU_TUC.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject set = QJsonDocument::fromJson(file.readAll()).object();
    const std::vector<Threshold> thresholds = thresholdsOf(set);
    REQUIRE(thresholds.size() == 1);
    CHECK(thresholds.front().name == u"E15.vote_share"_s);

    const RuleSetChange change{.thresholds = {{u"E15.vote_share"_s, 60.0}}, .materials = {}};
    const QJsonObject next = nextVersion(set, change, {.citation = u"Quyết định 12/QĐ-UBND"_s, .from = QDate(2025, 5, 1)});

    CHECK(changesInWords(set, change) == QStringList{u"E15: tỷ lệ đồng ý khi bình xét từ 50% trở lên → 60%"_s});
    const QJsonObject rule = next.value("rules"_L1).toArray().at(1).toObject();
    CHECK(rule["passes"_L1]["value"_L1].toDouble() == 60);
    CHECK(rule["texts"_L1]["fail"_L1].toString() == u"Kết quả bình xét {vote_share} thấp hơn tỷ lệ thống nhất tối thiểu 60%."_s);
    CHECK(ruleSetFromJson(QJsonDocument(next).toJson()).version == 2);
    CHECK_FALSE(next.contains("materials"_L1));
}
