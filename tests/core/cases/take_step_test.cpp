#include "tests/core/cases/case_register.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("an application opens a case, and the case has it as its first paper", "[cases]")
{
    support::CaseRegister open;
    const auto household = open.saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, open.tanHuong);

    const auto id = open.open(household, {2025, 2, 3});

    const SupportCase opened = open.stored(id);
    CHECK(opened.code == u"18310-0001"_s);
    CHECK(opened.step == Step::Registered);
    CHECK(opened.stepOn == QDate(2025, 2, 3));
    CHECK(opened.need == Need::NewHouse);
    const auto papers = papersOf(open.database, id);
    REQUIRE(papers.size() == 1);
    CHECK(citationOf(papers.front()) == u"Đơn đề nghị hỗ trợ nhà ở ngày 03/02/2025"_s);
    CHECK(verify(open.database).ok());
}

TEST_CASE("a household has one open case in a programme, and a day is asked, never invented", "[cases]")
{
    support::CaseRegister open;
    const auto household = open.saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, open.tanHuong);

    CHECK(open.refusal([&] { open.open(household, QDate()); }).contains(u"Household Nguyễn Thị Hòa: enter the day of the application"_s));
    open.open(household);
    CHECK(open.refusal([&] { open.open(household); }).contains(u"has the case 18310-0001 in this programme already"_s));
    CHECK(open.database.value<int>(u"SELECT COUNT(*) FROM support_case"_s) == 1);
}

TEST_CASE("a step out of order is refused with the step that comes first", "[cases]")
{
    support::CaseRegister open;
    const auto id = open.open(open.saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, open.tanHuong));

    const auto obstacles = obstaclesTo(open.database, id, {.step = Step::Started, .on = QDate(2025, 3, 1)});

    REQUIRE(obstacles.size() == 1);
    CHECK(obstacles.front().kind == StepObstacle::Kind::Order);
    CHECK(obstacles.front().text == u"“Khởi công” comes after “Phê duyệt”; the case stands at “Đăng ký” since 03/02/2025. Take the steps between first."_s);
}

TEST_CASE("a step before the last one, and one in a locked period, is refused by its day", "[cases]")
{
    support::CaseRegister open;
    const auto id = open.open(open.saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, open.tanHuong), {2025, 2, 3});

    CHECK(obstaclesTo(open.database, id, {.step = Step::Surveyed}).front().kind == StepObstacle::Kind::Day);
    CHECK(obstaclesTo(open.database, id, {.step = Step::Surveyed, .on = QDate(2025, 2, 2)}).front().kind == StepObstacle::Kind::Day);
    open.commit(u"Khóa sổ"_s, [](UnitOfWork &work) { lockUntil(QDate(2025, 2, 28), work); });
    const auto locked = obstaclesTo(open.database, id, {.step = Step::Surveyed, .on = QDate(2025, 2, 28)});
    REQUIRE(locked.size() == 1);
    CHECK(locked.front().kind == StepObstacle::Kind::Locked);
    CHECK(obstaclesTo(open.database, id, {.step = Step::Surveyed, .on = QDate(2025, 3, 1)}).empty());
}

TEST_CASE("a survey that finds no temporary house stops the case, naming rule and article", "[cases]")
{
    support::CaseRegister open;
    HouseholdRecord sound = support::sampleHousehold(open.tanHuong);
    sound.surveys.back() = {.house = HouseStatus::HasHouse, .area = 80, .foundation = u"BE_TONG"_s, .frame = u"BTCT"_s, .wall = u"GACH_DA"_s, .roofFrame = u"BTCT"_s, .roof = u"NGOI"_s,
                            .landCertificate = u"CH 001"_s, .dispute = Dispute::None, .exclusion = u"khong"_s};
    sound.surveys.back().builtYear = 2015;
    const auto id = open.open(open.save(sound));

    const QString said = open.refusal([&] { open.take(id, Step::Surveyed, {2025, 2, 10}); });

    CHECK(said.contains(u"Household Nguyễn Thị Hòa (case 18310-0001)"_s));
    CHECK(said.contains(u"Nhà ở không thuộc tiêu chí nhà tạm, nhà dột nát"_s));
    CHECK(said.contains(u"[E06, Quyết định 55/QĐ-BXD, Điều 1]"_s));
    CHECK(open.stepOf(id) == Step::Registered);
}

TEST_CASE("what a rule leaves to an officer needs his reason, which stays with the step", "[cases]")
{
    support::CaseRegister open;
    HouseholdRecord record = support::sampleHousehold(open.tanHuong);
    record.surveys.back().landCertificate = u"khong"_s;
    const auto id = open.open(open.save(record));
    const StepRequest request{.step = Step::Surveyed, .on = QDate(2025, 2, 10)};

    const auto obstacles = obstaclesTo(open.database, id, request);

    REQUIRE(obstacles.size() == 1);
    CHECK(obstacles.front().kind == StepObstacle::Kind::Reason);
    CHECK(obstacles.front().rule == u"E09"_s);
    open.take(id, Step::Surveyed, {2025, 2, 10}, u"Xã xác nhận đất ở ổn định, không tranh chấp."_s);
    CHECK(stepsOf(open.database, id).back().reason == u"Xã xác nhận đất ở ổn định, không tranh chấp."_s);
}

TEST_CASE("a batch is taken whole or not at all", "[cases]")
{
    support::CaseRegister open;
    const auto first = open.open(open.saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, open.tanHuong));
    const auto second = open.open(open.saveNamed(u"Trần Văn Đào"_s, u"042060901235"_s, open.tanHuong));
    open.take(second, Step::Surveyed, {2025, 2, 10});

    const QString said = open.refusal([&] {
        open.commit(u"Khảo sát"_s, [&](UnitOfWork &work) { takeStep({first, second}, {.step = Step::Surveyed, .on = QDate(2025, 2, 11)}, work); }); });

    CHECK(said.contains(u"Trần Văn Đào"_s));
    CHECK(open.stepOf(first) == Step::Registered);
}

TEST_CASE("a suspended case goes back to where it stood, and only there", "[cases]")
{
    support::CaseRegister open;
    const auto id = open.open(open.saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, open.tanHuong));
    open.take(id, Step::Surveyed, {2025, 2, 10});

    CHECK(open.refusal([&] { open.take(id, Step::Paused, {2025, 2, 11}); }).contains(u"Say why"_s));
    open.take(id, Step::Paused, {2025, 2, 11}, u"Đất đang có tranh chấp ranh giới."_s, u"DAT_TRANH_CHAP"_s);
    CHECK(nextSteps(open.stored(id)) == std::vector{Step::Resumed});
    CHECK(obstaclesTo(open.database, id, {.step = Step::Voted, .on = QDate(2025, 2, 12)}).front().text.contains(u"suspended"_s));

    open.take(id, Step::Resumed, {2025, 2, 20});
    CHECK(open.stepOf(id) == Step::Surveyed);
    CHECK(open.stored(id).pausedAt.isEmpty());
    CHECK(titleOf(papersOf(open.database, id).back().type) == u"Thông báo tạm dừng hỗ trợ"_s);
}

TEST_CASE("a new house has its foundation before its walls; a repair may leave both out", "[cases]")
{
    SupportCase building{.need = Need::NewHouse, .step = Step::Started};
    CHECK(nextSteps(building).front() == Step::FoundationDone);
    CHECK_FALSE(std::ranges::count(nextSteps(building), Step::Completed));
    building.step = Step::FrameDone;
    CHECK(nextSteps(building).front() == Step::RoofDone);
    SupportCase repair{.need = Need::Repair, .step = Step::Started};
    CHECK(std::ranges::count(nextSteps(repair), Step::Completed) == 1);
}

TEST_CASE("a refused case is closed; the household may apply again", "[cases]")
{
    support::CaseRegister open;
    const auto household = open.saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, open.tanHuong);
    const auto id = open.open(household);

    open.take(id, Step::Refused, {2025, 2, 8}, u"Đã được hỗ trợ nhà Đại đoàn kết năm 2023."_s, u"DA_DUOC_HO_TRO"_s);

    CHECK(open.stepOf(id) == Step::Refused);
    CHECK(obstaclesTo(open.database, id, {.step = Step::Surveyed, .on = QDate(2025, 2, 9)}).front().text.startsWith(u"The case is closed"_s));
    CHECK(open.stored(open.open(household, {2025, 3, 1})).code == u"18310-0002"_s);
}

TEST_CASE("a batch is taken with a reason and a number of each case's own", "[cases]")
{
    support::CaseRegister open;
    const auto an = open.open(open.saveNamed(u"Phan Văn An"_s, u"042060900011"_s, open.tanHuong));
    const auto binh = open.open(open.saveNamed(u"Phan Văn Bình"_s, u"042060900012"_s, open.tanHuong));
    const StepRequest request{.step = Step::Paused, .on = {2025, 2, 10}, .reasonCode = u"KHAC"_s};

    const auto obstacles = obstaclesToBatch(open.database, {{an, u"Gia đình có tang"_s, {}}, {binh, {}, {}}}, request);
    open.commit(u"Tạm dừng"_s, [&](UnitOfWork &work) {
        takeStepWithBatch({{an, u"Gia đình có tang"_s, u"7"_s}, {binh, u"Chưa có vật liệu"_s, u"8"_s}}, request, work); });

    REQUIRE(obstacles.size() == 2);
    CHECK(obstacles.front().empty());
    CHECK(obstacles.back().front().kind == StepObstacle::Kind::Reason);
    CHECK(stepsOf(open.database, an).back().reason == u"Gia đình có tang"_s);
    CHECK(stepsOf(open.database, binh).back().reason == u"Chưa có vật liệu"_s);
    CHECK(fullNumberOf(*open.database.find(stepsOf(open.database, an).back().paper)).startsWith(u"07/TB"_s));
    CHECK(fullNumberOf(*open.database.find(stepsOf(open.database, binh).back().paper)).startsWith(u"08/TB"_s));
}

TEST_CASE("that a household has a case already is said before one is opened", "[cases]")
{
    support::CaseRegister open;
    const auto household = open.saveNamed(u"Phan Văn An"_s, u"042060900011"_s, open.tanHuong);

    CHECK(obstacleToOpening(open.database, household, u"CT_PHATDONG"_s) == QString());
    open.open(household);
    CHECK(obstacleToOpening(open.database, household, u"CT_PHATDONG"_s).contains(u"18310-0001"_s));
    CHECK(obstacleToOpening(open.database, household, u"CT_NCC"_s) == QString());
}
