#include "tests/core/support/support_register.h"

#include "core/support/stored_rules.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

QStringList streamsIn(const std::vector<Verdict> &verdicts)
{
    QStringList streams;
    for (const Verdict &verdict : verdicts)
        streams.append(verdict.stream);
    return streams;
}

Reason reasonIn(const Verdict &verdict, const QString &rule)
{
    for (const Reason &reason : verdict.reasons)
        if (reason.rule == rule)
            return reason;
    FAIL("no such rule");
    return {};
}

}

TEST_CASE_METHOD(SupportRegister, "a new register carries three rule sets and six levels", "[support]")
{
    CHECK(database.all<StoredRuleSet>(u"ORDER BY code"_s).size() == 3);
    CHECK(database.value<int>(u"SELECT COUNT(*) FROM support_package"_s) == 6);
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(SupportRegister, "a surveyed poor household in a hut is entitled in the movement", "[support]")
{
    const std::vector<Verdict> verdicts = judge(database, save(sampleHousehold(tanHuong)), testDay);

    REQUIRE(verdicts.size() == 1);
    CHECK(verdicts.front().stream == u"CT_PHATDONG"_s);
    CHECK(verdicts.front().outcome == Outcome::Eligible);
}

TEST_CASE_METHOD(SupportRegister, "a household straight from a list lacks data, whatever else it says", "[support]")
{
    HouseholdRecord record = sampleHousehold(tanHuong);
    record.household.residence = Residence::Unknown;
    record.surveys = {HouseSurvey{.area = 24.5, .foundationText = u"Nền đất"_s, .frameText = u"Khung tre"_s, .roofText = u"Mái lá"_s}};

    CHECK(outcomeOf(save(record)) == Outcome::Missing);
}

TEST_CASE_METHOD(SupportRegister, "whose category nobody stated lacks data, and is not refused", "[support]")
{
    HouseholdRecord record = sampleHousehold(tanHuong);
    record.classifications.clear();

    const std::vector<Verdict> verdicts = judge(database, save(record), testDay);

    CHECK(streamsIn(verdicts) == QStringList{u"CT_PHATDONG"_s});
    CHECK(verdicts.front().outcome == Outcome::Missing);
    CHECK(reasonIn(verdicts.front(), u"E01"_s).result == RuleResult::Missing);
}

TEST_CASE_METHOD(SupportRegister, "whose category has ended is refused", "[support]")
{
    HouseholdRecord record = sampleHousehold(tanHuong);
    record.classifications.front().validTo = QDate(2025, 2, 1);

    const std::vector<Verdict> verdicts = judge(database, save(record), testDay);

    CHECK(verdicts.front().outcome == Outcome::Refused);
    CHECK(reasonIn(verdicts.front(), u"E01"_s).result == RuleResult::Fail);
}

TEST_CASE_METHOD(SupportRegister, "a family whose husband or wife was helped under another household is found, with programme and year", "[support]")
{
    HouseholdRecord husband = sampleHousehold(tungAnh, {.name = u"Trần Văn Đức"_s, .gender = Gender::Male, .number = u"042054900002"_s});
    husband.earlierSupport.push_back({.programme = u"QD33"_s, .year = 2019});
    husband.earlierSupport.push_back({.programme = u"Quỹ Vì người nghèo"_s, .year = 2021});
    save(husband);
    HouseholdRecord wife = sampleHousehold(tanHuong);
    wife.persons.push_back({.person = {.name = u"Trần Văn Đức"_s, .gender = Gender::Male, .relation = u"Chồng"_s}, .papers = {{.number = u"042054900002"_s}}});
    wife.persons.push_back({.person = {.name = u"Trần Thị Con"_s, .relation = u"con"_s}, .papers = {{.number = u"042180900003"_s}}});

    const Verdict verdict = judge(database, save(wife), testDay).front();

    CHECK(verdict.outcome == Outcome::Officer);
    CHECK(reasonIn(verdict, u"E13"_s).text.contains(
        u"hộ Trần Văn Đức, Xã Tùng Ảnh (đã được hỗ trợ: Quyết định 33/2015/QĐ-TTg năm 2019, Quỹ Vì người nghèo năm 2021)"_s));
}

TEST_CASE_METHOD(SupportRegister, "a grown child with a household of its own is no second support of the family", "[support]")
{
    save(sampleHousehold(tungAnh, {.name = u"Trần Thị Con"_s, .number = u"042180900003"_s}));
    HouseholdRecord parents = sampleHousehold(tanHuong);
    parents.persons.push_back({.person = {.name = u"Trần Thị Con"_s, .relation = u"con"_s}, .papers = {{.number = u"042180900003"_s}}});

    CHECK(outcomeOf(save(parents)) == Outcome::Eligible);
}

TEST_CASE_METHOD(SupportRegister, "the same old CMND is found although both households have new CCCD", "[support]")
{
    HouseholdRecord first = sampleHousehold(tungAnh, {.number = u"042156900009"_s});
    first.head().papers.push_back({.kind = PaperKind::Cmnd, .number = u"183456789"_s});
    save(first);
    HouseholdRecord second = sampleHousehold(tanHuong);
    second.head().papers.push_back({.kind = PaperKind::Cmnd, .number = u"183456789"_s});

    CHECK(outcomeOf(save(second)) == Outcome::Officer);
}

TEST_CASE_METHOD(SupportRegister, "of equal verdicts merit comes before the movement, and the more favourable before both", "[support]")
{
    HouseholdRecord record = sampleHousehold(tanHuong);
    record.classifications.push_back({.category = Category::Merit});
    record.classifications.push_back({.category = Category::Disaster});
    record.head().person.merit = u"NCC_G"_s;
    record.household.id = save(record);
    CHECK(streamsIn(judge(database, record.household.id, testDay)) == QStringList{u"CT_NCC"_s, u"CT_PHATDONG"_s, u"CT_THIENTAI"_s});

    HouseholdRecord supported = *loadHousehold(database, record.household.id);
    supported.earlierSupport.push_back({.programme = u"QD22"_s, .year = 2014});
    save(supported);
    CHECK(streamsIn(judge(database, record.household.id, testDay)) == QStringList{u"CT_THIENTAI"_s, u"CT_PHATDONG"_s, u"CT_NCC"_s});
}

TEST_CASE_METHOD(SupportRegister, "two households with the same number are for an officer to look at", "[support]")
{
    const Id<Household> first = saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong);
    CHECK(outcomeOf(first) == Outcome::Eligible);
    const Id<Household> second = saveNamed(u"Nguyễn Thị Hoà"_s, u"042156900001"_s, tungAnh);

    const Verdict verdict = judge(database, second, testDay).front();

    CHECK(outcomeOf(first) == Outcome::Officer);
    CHECK(verdict.outcome == Outcome::Officer);
    CHECK(reasonIn(verdict, u"E13"_s).text
          == u"Số định danh của chủ hộ trùng với hồ sơ: hộ Nguyễn Thị Hòa, Xã Tân Hương; cần xác minh, mỗi hộ chỉ được hỗ trợ một lần."_s);
}

TEST_CASE_METHOD(SupportRegister, "two households that somebody has called different do not stand in each other's way", "[support]")
{
    const Id<Household> first = saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong);
    const Id<Household> second = saveNamed(u"Nguyễn Thị Hoà"_s, u"042156900001"_s, tungAnh);

    database.run(u"INSERT INTO not_duplicate (household_a, household_b, reason) VALUES (?, ?, 'Hai người khác nhau')"_s, first.value, second.value);

    CHECK(outcomeOf(first) == Outcome::Eligible);
    CHECK(outcomeOf(second) == Outcome::Eligible);
}

TEST_CASE_METHOD(SupportRegister, "a frozen list refuses the double of a household from that day on, and leaves the household entitled", "[support]")
{
    const Id<Household> first = saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong);
    const Id<SupportList> list = make(listFor(tanHuong), {first});
    CHECK(outcomeOf(first) == Outcome::Eligible);
    commit(u"Chốt"_s, [&](UnitOfWork &work) { freezeList(list, QDate(2025, 3, 5), work); });
    const Id<Household> second = saveNamed(u"Nguyễn Thị Hoà"_s, u"042156900001"_s, tungAnh);

    CHECK(outcomeOf(first, QDate(2025, 3, 4)) == Outcome::Officer);
    CHECK(outcomeOf(first, QDate(2025, 3, 5)) == Outcome::Officer);
    const Reason reason = reasonIn(judge(database, second, QDate(2025, 3, 5)).front(), u"E13"_s);
    CHECK(reason.result == RuleResult::Fail);
    CHECK(reason.text == u"Trùng với hồ sơ: hộ Nguyễn Thị Hòa, Xã Tân Hương (danh sách đợt 1 của Xã Tân Hương, chương trình CT_PHATDONG, chốt ngày "
                         "05/03/2025); mỗi hộ chỉ được hỗ trợ một lần, hưởng mức cao nhất."_s);
}

TEST_CASE_METHOD(SupportRegister, "a newer version of a rule set judges from its day on", "[support]")
{
    const Id<Household> id = save(sampleHousehold(tanHuong));
    StoredRuleSet stored = database.all<StoredRuleSet>(u"WHERE code = 'QD55'"_s).front();
    stored.id = {};
    stored.version = 2;
    stored.validFrom = QDate(2025, 6, 1);
    stored.body.replace(u"\"version\": 1"_s, u"\"version\": 2"_s);
    commit(u"Bộ tiêu chí mới"_s, [&](UnitOfWork &work) { work.add(stored); });

    CHECK(judge(database, id, QDate(2025, 5, 31)).front().version == 1);
    CHECK(judge(database, id, QDate(2025, 6, 1)).front().version == 2);
}

TEST_CASE_METHOD(SupportRegister, "before the first rule set nobody is refused", "[support]")
{
    const std::vector<Verdict> verdicts = judge(database, save(sampleHousehold(tanHuong)), QDate(2025, 1, 19));

    CHECK(verdicts.front().outcome == Outcome::Missing);
    CHECK(verdicts.front().reasons.size() == 1);
}

TEST_CASE_METHOD(SupportRegister, "all are judged by commune and name, each as alone", "[support]")
{
    saveNamed(u"Trần Văn Bình"_s, u"042056900002"_s, tungAnh);
    saveNamed(u"Phan Thị An"_s, u"042156900003"_s, tungAnh);
    saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong);
    QStringList names;
    qint64 told = 0;

    judgeAll(database, testDay, {}, [&](const JudgedRecord &judged) {
        names.append(judged.record.household.headName);
        CHECK(judged.record == *loadHousehold(database, judged.record.household.id));
        CHECK(judged.verdicts == judge(database, judged.record.household.id, testDay));
    }, Progress([&](qint64 done, qint64) -> bool { told = done; return true; }));

    CHECK(names == QStringList{u"Nguyễn Thị Hòa"_s, u"Phan Thị An"_s, u"Trần Văn Bình"_s});
    CHECK(told == 3);
}

TEST_CASE_METHOD(SupportRegister, "only the places asked for are judged", "[support]")
{
    saveNamed(u"Trần Văn Bình"_s, u"042056900002"_s, tungAnh);
    saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong);
    QStringList names;

    judgeAll(database, testDay, std::vector{tungAnh}, [&](const JudgedRecord &judged) { names.append(judged.record.household.headName); });

    CHECK(names == QStringList{u"Trần Văn Bình"_s});
}

TEST_CASE_METHOD(SupportRegister, "who does not exist has no verdict", "[support]")
{
    CHECK(judge(database, {99}, testDay).empty());
}
