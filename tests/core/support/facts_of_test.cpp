#include "core/support/facts_of.h"

#include "core/eligibility/rule_set.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"
#include "tests/support/sample_households.h"

#include <QFile>

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

Facts factsIn(const HouseholdRecord &record, QDate on = testDay)
{
    QFile file(u":/rules/QD55.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return factsOf(record, {}, ruleSetFromJson(file.readAll()).materials, on);
}

QString shown(const HouseholdRecord &record, Fact fact, QDate on = testDay)
{
    return seenFact(fact, factsIn(record, on)).value;
}

/// As it comes from a commune's list: a name, a category, an area and three texts.
HouseholdRecord listed()
{
    HouseholdRecord record;
    record.household.members = 4;
    record.head().person.name = u"Nguyễn Thị Hòa"_s;
    record.classifications.push_back({.category = Category::Poor});
    record.surveys.push_back({.area = 24.5, .foundationText = u"Nền đất"_s, .frameText = u"Khung tre, phên nứa"_s, .roofText = u"Ngói dột"_s});
    return record;
}

}

TEST_CASE("a list states category, house and area; what it does not say stays unknown", "[support]")
{
    const Facts facts = factsIn(listed());

    CHECK(seenFact(Fact::Poor, facts).value == u"có"_s);
    CHECK(seenFact(Fact::NearPoor, facts).value == u"không"_s);
    CHECK(seenFact(Fact::HasHouse, facts).value == u"có"_s);
    CHECK(seenFact(Fact::AreaPerPerson, facts).value == u"6,13 m²/người"_s);
    CHECK(seenFact(Fact::FoundationWeak, facts).value == u"có"_s);
    CHECK(seenFact(Fact::WallsWeak, facts).value == u"có"_s);
    for (const Fact fact : {Fact::RoofWeak, Fact::WeakStructures, Fact::Residence, Fact::Exclusion, Fact::ResidentialLand, Fact::LandCertificate, Fact::Dispute,
                            Fact::EarlierSupport, Fact::SupportedByQd22, Fact::HouseAge, Fact::EverRepaired, Fact::FundingGap, Fact::HeadAge})
        CHECK(seenFact(fact, facts).value == u"chưa rõ"_s);
}

TEST_CASE("before the first class that anybody stated, the class is unknown and not none", "[support]")
{
    HouseholdRecord record = listed();
    record.classifications.front().validFrom = QDate(2024, 12, 31);
    record.classifications.push_back({.category = Category::Disaster, .validFrom = QDate(2025, 2, 1)});

    for (const Fact fact : {Fact::Poor, Fact::NearPoor, Fact::Disaster, Fact::Merit, Fact::MeritKind})
        CHECK(shown(record, fact, QDate(2024, 12, 30)) == u"chưa rõ"_s);
    CHECK(shown(record, Fact::Disaster, QDate(2025, 1, 31)) == u"không"_s);

    record.classifications.front().validFrom = QDate(2023, 1, 1);
    record.classifications.front().validTo = QDate(2024, 1, 1);
    CHECK(shown(record, Fact::Poor, QDate(2024, 12, 30)) == u"không"_s);
}

TEST_CASE("a category counts only while it is held", "[support]")
{
    HouseholdRecord record = listed();
    record.classifications.front().validFrom = QDate(2024, 12, 31);
    record.classifications.front().validTo = QDate(2025, 12, 31);

    CHECK(shown(record, Fact::Poor, QDate(2024, 12, 30)) == u"chưa rõ"_s);
    CHECK(shown(record, Fact::Poor, QDate(2024, 12, 31)) == u"có"_s);
    CHECK(shown(record, Fact::Poor, QDate(2025, 12, 30)) == u"có"_s);
    CHECK(shown(record, Fact::Poor, QDate(2025, 12, 31)) == u"không"_s);
}

TEST_CASE("the kind of merit comes from a person; of a martyr's family the category itself says it", "[support]")
{
    HouseholdRecord record = listed();
    CHECK(shown(record, Fact::MeritKind) == u"không thuộc diện"_s);
    record.classifications.push_back({.category = Category::Merit});
    CHECK(shown(record, Fact::MeritKind) == u"chưa rõ"_s);
    record.persons.push_back({.person = {.name = u"Trần Văn Bình"_s, .merit = u"NCC_H"_s}});
    CHECK(shown(record, Fact::MeritKind) == u"Bệnh binh"_s);
    record.head().person.merit = u"NCC_D"_s;
    CHECK(shown(record, Fact::MeritKind) == u"Bà mẹ Việt Nam anh hùng"_s);

    HouseholdRecord family = listed();
    family.classifications.push_back({.category = Category::MartyrFamily});
    CHECK(shown(family, Fact::MeritKind) == u"Thân nhân liệt sĩ"_s);
}

TEST_CASE("the newest survey of the day counts", "[support]")
{
    HouseholdRecord record = listed();
    record.surveys.push_back({.surveyedOn = QDate(2025, 2, 10), .area = 26.0, .residents = 5});
    record.surveys.push_back({.surveyedOn = QDate(2025, 4, 10), .area = 40.0});

    CHECK(shown(record, Fact::Area, QDate(2025, 2, 9)) == u"24,5 m²"_s);
    CHECK(shown(record, Fact::Area, QDate(2025, 2, 10)) == u"26 m²"_s);
    CHECK(shown(record, Fact::Persons, QDate(2025, 2, 10)) == u"5 người"_s);
    CHECK(shown(record, Fact::Persons, QDate(2025, 4, 10)) == u"4 người"_s);
}

TEST_CASE("land is residential as the survey says, or because nothing of Điều 2 applies", "[support]")
{
    const auto [kind, exclusion, expected] = GENERATE(table<QString, QString, QString>({
        {u"Đất ở"_s, u""_s, u"có"_s}, {u"ONT"_s, u""_s, u"có"_s}, {u"Đất vườn"_s, u"khong"_s, u"không"_s},
        {u""_s, u"khong"_s, u"có"_s}, {u""_s, u"X2"_s, u"không"_s}, {u""_s, u"X1"_s, u"chưa rõ"_s}, {u""_s, u""_s, u"chưa rõ"_s}}));
    HouseholdRecord record = listed();
    record.surveys.front().landKind = kind;
    record.surveys.front().exclusion = exclusion;

    CHECK(shown(record, Fact::ResidentialLand) == expected);
}

TEST_CASE("that there is no certificate is known, that nobody asked is not", "[support]")
{
    HouseholdRecord record = listed();
    record.surveys.front().landCertificate = u"khong"_s;
    CHECK(shown(record, Fact::LandCertificate) == u"không"_s);
    record.surveys.front().landCertificate = u"CH 001"_s;
    CHECK(shown(record, Fact::LandCertificate) == u"có"_s);
}

TEST_CASE("earlier support is known when it was given, when somebody said none, or when the house was checked", "[support]")
{
    HouseholdRecord record = listed();
    CHECK(shown(record, Fact::EarlierSupport) == u"chưa rõ"_s);
    record.surveys.front().exclusion = u"khong"_s;
    CHECK(shown(record, Fact::EarlierSupport) == u"không"_s);
    record.surveys.front().exclusion.clear();
    record.earlierSupport.push_back({.programme = u"khong"_s});
    CHECK(shown(record, Fact::EarlierSupport) == u"không"_s);
    CHECK(shown(record, Fact::SupportedByQd22) == u"không"_s);

    record.earlierSupport.push_back({.programme = u"QD22"_s, .year = 2014, .destroyedSince = true});
    record.earlierSupport.push_back({.programme = u"QD48"_s, .year = 2016});
    CHECK(shown(record, Fact::EarlierSupport) == u"có"_s);
    CHECK(shown(record, Fact::SupportedByQd22) == u"có"_s);
    CHECK(shown(record, Fact::EarlierProgramme) == u"Quyết định 48/2014/QĐ-TTg"_s);
    CHECK(shown(record, Fact::EarlierYear) == u"2016"_s);
    CHECK(shown(record, Fact::YearsSinceSupport) == u"9 năm"_s);
    CHECK(shown(record, Fact::DestroyedSince) == u"không"_s);
    record.earlierSupport.back().year = 0;
    CHECK(shown(record, Fact::YearsSinceSupport) == u"chưa rõ"_s);
}

TEST_CASE("the missing money is what no source covers", "[support]")
{
    HouseholdRecord record = listed();
    record.funding.total = 90'000'000_dong;
    CHECK(shown(record, Fact::FundingGap) == u"chưa rõ"_s);
    record.funding.state = 60'000'000_dong;
    record.funding.family = 20'000'000_dong;
    CHECK(shown(record, Fact::FundingGap) == u"10.000.000 đồng"_s);
    record.funding.social = 20'000'000_dong;
    CHECK(shown(record, Fact::FundingGap) == u"0 đồng"_s);
}

TEST_CASE("a repair is known by its year, the age by the year of building", "[support]")
{
    HouseholdRecord record = listed();
    record.surveys.front().builtYear = 2005;
    record.surveys.front().everRepaired = Answer::No;
    CHECK(shown(record, Fact::HouseAge) == u"20 năm"_s);
    CHECK(shown(record, Fact::EverRepaired) == u"không"_s);
    record.surveys.front().repairedYear = 2018;
    CHECK(shown(record, Fact::EverRepaired) == u"có"_s);
}

TEST_CASE("who has no house has no area", "[support]")
{
    HouseholdRecord record = listed();
    record.surveys.front().house = HouseStatus::NoHouse;

    CHECK(shown(record, Fact::HasHouse) == u"không"_s);
    CHECK(shown(record, Fact::Area) == u"chưa rõ"_s);
    CHECK(shown(record, Fact::FoundationWeak) == u"chưa rõ"_s);
}
