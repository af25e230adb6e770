#include "core/eligibility/assess.h"
#include "tests/support/catch.h"

#include <QFile>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 3, 1);
const QString movement = u"CT_PHATDONG"_s;
const QString merit = u"CT_NCC"_s;
const QString disaster = u"CT_THIENTAI"_s;

RuleSet shipped(const QString &code)
{
    QFile file(u":/rules/"_s + code + u".json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return ruleSetFromJson(file.readAll());
}

/// A poor household of four in a hut on its own land, of which everything is known.
Facts entitled()
{
    Facts facts;
    for (const Fact no : {Fact::NearPoor, Fact::Disaster, Fact::Merit, Fact::MartyrFamily, Fact::DurableMaterials, Fact::EverRepaired,
                          Fact::EarlierSupport, Fact::SupportedByQd22, Fact::SameNumberElsewhere, Fact::Listed, Fact::ListedElsewhere, Fact::HeadDisabled})
        facts.setFlag(no, false);
    for (const Fact yes : {Fact::Poor, Fact::HasHouse, Fact::FoundationWeak, Fact::WallsWeak, Fact::RoofWeak, Fact::ResidentialLand, Fact::LandCertificate})
        facts.setFlag(yes, true);
    facts.setChoice(Fact::MeritKind, u"KHONG"_s);
    facts.setChoice(Fact::Residence, u"thuong_tru_tai_nha"_s);
    facts.setChoice(Fact::Exclusion, u"khong"_s);
    facts.setChoice(Fact::Dispute, u"khong"_s);
    for (const auto &[fact, number] : {std::pair{Fact::Area, 24.5}, {Fact::Persons, 4.0}, {Fact::AreaPerPerson, 6.125}, {Fact::WeakStructures, 3.0},
                                       {Fact::FoundationDamage, 2.0}, {Fact::WallsDamage, 2.0}, {Fact::RoofDamage, 2.0}, {Fact::HouseAge, 15.0},
                                       {Fact::FundingTotal, 60'000'000.0}, {Fact::FundingGap, 0.0}, {Fact::HeadAge, 68.0}})
        facts.set(fact, number);
    return facts;
}

/// The same of a war invalid.
Facts entitledMerit()
{
    Facts facts = entitled();
    facts.setFlag(Fact::Poor, false);
    facts.setFlag(Fact::Merit, true);
    facts.setChoice(Fact::MeritKind, u"NCC_G"_s);
    return facts;
}

/// A brick house, not old, whose structures are all durable.
Facts sound(double area, double persons)
{
    Facts facts = entitled();
    for (const Fact structure : {Fact::FoundationWeak, Fact::WallsWeak, Fact::RoofWeak})
        facts.setFlag(structure, false);
    facts.setFlag(Fact::DurableMaterials, true);
    facts.set(Fact::WeakStructures, 0.0);
    for (const Fact damage : {Fact::FoundationDamage, Fact::WallsDamage, Fact::RoofDamage})
        facts.set(damage, 0.0);
    facts.set(Fact::Area, area);
    facts.set(Fact::Persons, persons);
    facts.set(Fact::AreaPerPerson, area / persons);
    return facts;
}

Reason reasonOf(const Verdict &verdict, const QString &rule)
{
    const auto found = std::find_if(verdict.reasons.begin(), verdict.reasons.end(), [&](const Reason &reason) -> bool { return reason.rule == rule; });
    REQUIRE(found != verdict.reasons.end());
    return *found;
}

Reason reasonIn(const Facts &facts, const QString &rule, const QString &stream = movement)
{
    return reasonOf(assess(facts, shipped(stream == merit ? u"ND131"_s : u"QD55"_s), stream, day), rule);
}

}

TEST_CASE("who meets every rule is entitled", "[eligibility]")
{
    const Verdict verdict = assess(entitled(), shipped(u"QD55"_s), movement, day);

    CHECK(verdict.outcome == Outcome::Eligible);
    CHECK(verdict.suggestion == u"xay_moi"_s);
    CHECK(verdict.ruleSet == u"QD55"_s);
    CHECK(verdict.version == 1);
    CHECK(verdict.on == day);
    for (const Reason &reason : verdict.reasons)
        CHECK(reason.result == RuleResult::Pass);
    CHECK(assess(entitledMerit(), shipped(u"ND131"_s), merit, day).outcome == Outcome::Eligible);
}

TEST_CASE("the area of a house is measured by who lives in it", "[eligibility]")
{
    const auto [area, persons, expected] = GENERATE(table<double, double, RuleResult>({
        {17.9, 1, RuleResult::Pass}, {18.0, 1, RuleResult::Fail}, {18.1, 1, RuleResult::Fail}, {24.0, 1, RuleResult::Fail},
        {24.0, 4, RuleResult::Pass}, {29.9, 4, RuleResult::Pass}, {30.0, 4, RuleResult::Fail}, {30.0, 5, RuleResult::Fail},
        {15.9, 2, RuleResult::Pass}, {16.0, 2, RuleResult::Fail}, {16.1, 2, RuleResult::Fail}, {24.0, 3, RuleResult::Fail}, {23.9, 3, RuleResult::Pass}}));
    CAPTURE(area, persons);

    CHECK(reasonIn(sound(area, persons), u"E06"_s).result == expected);
}

TEST_CASE("two weak structures of three are enough, one is not", "[eligibility]")
{
    const auto [foundation, walls, roof, expected] = GENERATE(table<bool, bool, bool, RuleResult>({
        {false, false, false, RuleResult::Fail}, {true, false, false, RuleResult::Fail}, {false, true, false, RuleResult::Fail}, {false, false, true, RuleResult::Fail},
        {true, true, false, RuleResult::Pass}, {true, false, true, RuleResult::Pass}, {false, true, true, RuleResult::Pass}, {true, true, true, RuleResult::Pass}}));
    Facts facts = sound(60, 4);
    facts.setFlag(Fact::FoundationWeak, foundation);
    facts.setFlag(Fact::WallsWeak, walls);
    facts.setFlag(Fact::RoofWeak, roof);

    CHECK(reasonIn(facts, u"E06"_s).result == expected);
}

TEST_CASE("a durable house counts from twenty years, never repaired and heavily damaged", "[eligibility]")
{
    const auto [age, repaired, damage, expected] = GENERATE(table<double, bool, double, RuleResult>({
        {19, false, 3, RuleResult::Fail}, {20, false, 3, RuleResult::Pass}, {21, false, 4, RuleResult::Pass},
        {20, true, 3, RuleResult::Fail}, {20, false, 2, RuleResult::Fail}}));
    Facts facts = sound(60, 4);
    facts.set(Fact::HouseAge, age);
    facts.setFlag(Fact::EverRepaired, repaired);
    facts.set(Fact::RoofDamage, damage);

    CHECK(reasonIn(facts, u"E06"_s).result == expected);
}

TEST_CASE("a household without a house is entitled to one", "[eligibility]")
{
    Facts facts = entitled();
    facts.setFlag(Fact::HasHouse, false);
    for (const Fact fact : {Fact::Area, Fact::AreaPerPerson, Fact::FoundationWeak, Fact::WallsWeak, Fact::RoofWeak, Fact::WeakStructures})
        facts.forget(fact);

    const Verdict verdict = assess(facts, shipped(u"QD55"_s), movement, day);

    CHECK(verdict.outcome == Outcome::Eligible);
    CHECK(verdict.suggestion == u"xay_moi"_s);
    CHECK(reasonOf(verdict, u"E06"_s).text == u"Hộ chưa có nhà ở hoặc nhà ở thuộc tiêu chí nhà tạm, nhà dột nát (tiêu chí đạt: không)."_s);
}

TEST_CASE("every rule of the movement refuses, warns and asks as the law says", "[eligibility]")
{
    struct Case {
        const char *rule;
        void (*change)(Facts &);
        RuleResult result;
        Outcome outcome;
    };
    const Case one = GENERATE(values<Case>({
        {"E01", [](Facts &facts) { facts.setFlag(Fact::Poor, false); }, RuleResult::Fail, Outcome::Refused},
        {"E02", [](Facts &facts) { facts.setFlag(Fact::Poor, false); facts.setFlag(Fact::Disaster, true); }, RuleResult::Fail, Outcome::Refused},
        {"E02", [](Facts &facts) { facts.setFlag(Fact::Poor, false); facts.setFlag(Fact::NearPoor, true); }, RuleResult::Pass, Outcome::Eligible},
        {"E05", [](Facts &facts) { facts.setChoice(Fact::Residence, u"thuc_te"_s); }, RuleResult::Warn, Outcome::Officer},
        {"E05", [](Facts &facts) { facts.forget(Fact::Residence); }, RuleResult::Warn, Outcome::Officer},
        {"E06", [](Facts &facts) { facts = sound(60, 4); }, RuleResult::Fail, Outcome::Refused},
        {"E06", [](Facts &facts) { facts.set(Fact::Area, 60.0); facts.forget(Fact::WallsWeak); facts.forget(Fact::RoofWeak); }, RuleResult::Missing, Outcome::Missing},
        {"E08", [](Facts &facts) { facts.setChoice(Fact::Exclusion, u"X2"_s); }, RuleResult::Fail, Outcome::Refused},
        {"E08", [](Facts &facts) { facts.forget(Fact::Exclusion); }, RuleResult::Missing, Outcome::Missing},
        {"E09", [](Facts &facts) { facts.setChoice(Fact::Dispute, u"co"_s); }, RuleResult::Fail, Outcome::Refused},
        {"E09", [](Facts &facts) { facts.setChoice(Fact::Dispute, u"dang_giai_quyet"_s); facts.forget(Fact::LandCertificate); }, RuleResult::Fail, Outcome::Refused},
        {"E09", [](Facts &facts) { facts.setFlag(Fact::ResidentialLand, false); }, RuleResult::Fail, Outcome::Refused},
        {"E09", [](Facts &facts) { facts.setFlag(Fact::LandCertificate, false); }, RuleResult::Warn, Outcome::Officer},
        {"E09", [](Facts &facts) { facts.forget(Fact::LandCertificate); }, RuleResult::Warn, Outcome::Officer},
        {"E09", [](Facts &facts) { facts.forget(Fact::Dispute); }, RuleResult::Missing, Outcome::Missing},
        {"E10", [](Facts &facts) { facts.forget(Fact::EarlierSupport); }, RuleResult::Missing, Outcome::Missing},
        {"E13", [](Facts &facts) { facts.setFlag(Fact::SameNumberElsewhere, true); }, RuleResult::Warn, Outcome::Officer},
        {"E13", [](Facts &facts) { facts.setFlag(Fact::SameNumberElsewhere, true); facts.setFlag(Fact::ListedElsewhere, true); }, RuleResult::Fail, Outcome::Refused},
        {"E13", [](Facts &facts) { facts.setFlag(Fact::Listed, true); }, RuleResult::Pass, Outcome::Eligible},
        {"E17", [](Facts &facts) { facts.set(Fact::FundingGap, 1.0); }, RuleResult::Warn, Outcome::Eligible},
        {"E17", [](Facts &facts) { facts.forget(Fact::FundingGap); }, RuleResult::Missing, Outcome::Eligible},
        {"E18", [](Facts &facts) { facts.setFlag(Fact::HeadDisabled, true); }, RuleResult::Warn, Outcome::Eligible}}));
    CAPTURE(one.rule);
    Facts facts = entitled();
    one.change(facts);

    const Verdict verdict = assess(facts, shipped(u"QD55"_s), movement, day);

    CHECK(reasonOf(verdict, QString::fromLatin1(one.rule)).result == one.result);
    CHECK(verdict.outcome == one.outcome);
}

TEST_CASE("earlier support counts against the household for ten years, unless the house was destroyed", "[eligibility]")
{
    const auto [years, destroyed, expected] = GENERATE(table<double, bool, RuleResult>({
        {9, false, RuleResult::Fail}, {10, false, RuleResult::Warn}, {11, false, RuleResult::Warn}, {2, true, RuleResult::Warn}}));
    Facts facts = entitled();
    facts.setFlag(Fact::EarlierSupport, true);
    facts.set(Fact::EarlierYear, 2025 - years);
    facts.set(Fact::YearsSinceSupport, years);
    facts.setFlag(Fact::DestroyedSince, destroyed);

    CHECK(reasonIn(facts, u"E10"_s).result == expected);
    facts.forget(Fact::YearsSinceSupport);
    facts.setFlag(Fact::DestroyedSince, false);
    CHECK(reasonIn(facts, u"E10"_s).result == RuleResult::Missing);
}

TEST_CASE("every rule for people of merit refuses, warns and asks as the law says", "[eligibility]")
{
    struct Case {
        const char *rule;
        void (*change)(Facts &);
        RuleResult result;
        Outcome outcome;
    };
    const Case one = GENERATE(values<Case>({
        {"E01", [](Facts &facts) { facts.setFlag(Fact::Merit, false); }, RuleResult::Fail, Outcome::Refused},
        {"E03", [](Facts &facts) { facts.setChoice(Fact::MeritKind, u"NCC_C"_s); }, RuleResult::Fail, Outcome::Refused},
        {"E03", [](Facts &facts) { facts.setChoice(Fact::MeritKind, u"TNLS"_s); }, RuleResult::Pass, Outcome::Eligible},
        {"E03", [](Facts &facts) { facts.forget(Fact::MeritKind); }, RuleResult::Missing, Outcome::Missing},
        {"E04", [](Facts &facts) { facts.setChoice(Fact::Residence, u"thuong_tru"_s); }, RuleResult::Fail, Outcome::Refused},
        {"E04", [](Facts &facts) { facts.forget(Fact::Residence); }, RuleResult::Missing, Outcome::Missing},
        {"E06", [](Facts &facts) { facts.setFlag(Fact::FoundationWeak, false); facts.setFlag(Fact::WallsWeak, false); facts.set(Fact::Area, 60.0);
                                   facts.set(Fact::RoofDamage, 3.0); }, RuleResult::Warn, Outcome::Officer},
        {"E07", [](Facts &facts) { facts.setFlag(Fact::WallsWeak, false); facts.set(Fact::WallsDamage, 1.0); }, RuleResult::Fail, Outcome::Refused},
        {"E07", [](Facts &facts) { facts.setFlag(Fact::WallsWeak, false); facts.set(Fact::WallsDamage, 2.0); }, RuleResult::Pass, Outcome::Eligible},
        {"E07", [](Facts &facts) { facts.setFlag(Fact::WallsWeak, false); facts.forget(Fact::WallsDamage); }, RuleResult::Missing, Outcome::Missing},
        {"E08", [](Facts &facts) { facts.setChoice(Fact::Exclusion, u"X6"_s); }, RuleResult::Warn, Outcome::Officer},
        {"E09", [](Facts &facts) { facts.setChoice(Fact::Dispute, u"co"_s); }, RuleResult::Fail, Outcome::Refused},
        {"E11", [](Facts &facts) { facts.setFlag(Fact::SupportedByQd22, true); }, RuleResult::Fail, Outcome::Refused},
        {"E11", [](Facts &facts) { facts.forget(Fact::SupportedByQd22); }, RuleResult::Missing, Outcome::Missing},
        {"E13", [](Facts &facts) { facts.setFlag(Fact::Listed, true); }, RuleResult::Pass, Outcome::Eligible}}));
    CAPTURE(one.rule);
    Facts facts = entitledMerit();
    one.change(facts);

    const Verdict verdict = assess(facts, shipped(u"ND131"_s), merit, day);

    CHECK(reasonOf(verdict, QString::fromLatin1(one.rule)).result == one.result);
    CHECK(verdict.outcome == one.outcome);
}

TEST_CASE("the stream for disasters asks for the disaster, not for poverty or earlier support", "[eligibility]")
{
    Facts facts = entitled();
    CHECK(assess(facts, shipped(u"QD55"_s), disaster, day).outcome == Outcome::Refused);

    facts.setFlag(Fact::Poor, false);
    facts.setFlag(Fact::Disaster, true);
    facts.setFlag(Fact::EarlierSupport, true);
    CHECK(assess(facts, shipped(u"QD55"_s), disaster, day).outcome == Outcome::Eligible);
}

TEST_CASE("of nobody anything is known, and nothing passes silently", "[eligibility]")
{
    CHECK(outcomeOf(Facts(), shipped(u"QD55"_s), movement) == Outcome::Missing);
    CHECK(outcomeOf(Facts(), shipped(u"QD55"_s), disaster) == Outcome::Missing);
    CHECK(outcomeOf(Facts(), shipped(u"ND131"_s), merit) == Outcome::Missing);
    CHECK(outcomeOf(entitled(), shipped(u"QD55"_s), merit) == Outcome::Missing);
}

TEST_CASE("a refusal weighs more than missing data, and missing data more than a doubt", "[eligibility]")
{
    Facts facts = entitled();
    facts.setFlag(Fact::LandCertificate, false);
    CHECK(outcomeOf(facts, shipped(u"QD55"_s), movement) == Outcome::Officer);
    facts.forget(Fact::Exclusion);
    CHECK(outcomeOf(facts, shipped(u"QD55"_s), movement) == Outcome::Missing);
    facts.setChoice(Fact::Dispute, u"co"_s);
    CHECK(outcomeOf(facts, shipped(u"QD55"_s), movement) == Outcome::Refused);
}

TEST_CASE("a sentence tells the values it was decided by", "[eligibility]")
{
    Facts facts = sound(64, 4);
    facts.setText(Fact::Foundation, u"Xi măng"_s);
    facts.setText(Fact::Walls, u"Bê tông cốt thép, Gạch, đá"_s);
    facts.setText(Fact::Roof, u"Ngói"_s);

    const Reason reason = reasonIn(facts, u"E06"_s);

    CHECK(reason.text == u"Nhà ở không thuộc tiêu chí nhà tạm, nhà dột nát: diện tích 64 m², bình quân 16 m²/người; số kết cấu không bền chắc 0/3 "
                         "(nền - móng: Xi măng; khung - tường: Bê tông cốt thép, Gạch, đá; mái: Ngói); sử dụng 15 năm."_s);
    CHECK(reason.citation == u"Quyết định 55/QĐ-BXD, Điều 1"_s);
    CHECK(reason.facts.size() == 17);
}

TEST_CASE("missing data are named with the paper they come from", "[eligibility]")
{
    Facts facts = entitled();
    facts.forget(Fact::Exclusion);

    const Reason reason = reasonIn(facts, u"E08"_s);

    CHECK(reason.text == u"Chưa đủ dữ liệu để xét. Cần bổ sung: Trường hợp loại trừ (Phiếu khảo sát hiện trạng nhà ở)."_s);
    CHECK(reason.facts == std::vector{SeenFact{u"exclusion"_s, u"Trường hợp loại trừ"_s, u"chưa rõ"_s, QString(), u"Phiếu khảo sát hiện trạng nhà ở"_s}});
}

TEST_CASE("to build anew or to repair is suggested, never when it cannot be told", "[eligibility]")
{
    const auto suggested = [](const Facts &facts) -> QString { return assess(facts, shipped(u"QD55"_s), movement, day).suggestion; };
    Facts facts = sound(60, 4);
    CHECK(suggested(facts).isEmpty());

    facts.set(Fact::RoofDamage, 3.0);
    CHECK(suggested(facts) == u"sua_chua"_s);
    facts.set(Fact::WallsDamage, 4.0);
    CHECK(suggested(facts) == u"xay_moi"_s);
    facts.forget(Fact::WallsDamage);
    CHECK(suggested(facts).isEmpty());
    CHECK(suggested(sound(17, 1)) == u"xay_moi"_s);
}

TEST_CASE("the criteria that are met are named", "[eligibility]")
{
    CHECK(criteriaMet(entitled(), shipped(u"QD55"_s)) == QStringList{u"T1"_s, u"T2"_s});
    CHECK(criteriaMet(sound(60, 4), shipped(u"QD55"_s)).isEmpty());
}
