#include "core/store/undo.h"
#include "tests/core/cases/case_register.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Village : support::CaseRegister {
    Id<SupportCase> hoa = open(saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong));
    Id<SupportCase> dao = open(saveNamed(u"Trần Văn Đào"_s, u"042060901235"_s, tanHuong));
    Id<SupportCase> lan = open(saveNamed(u"Lê Thị Lan"_s, u"042156900003"_s, tanHuong));
};

}

TEST_CASE("a meeting carries on whom it agrees to, and records the votes of the others", "[cases]")
{
    Village open;
    for (const auto id : {open.hoa, open.dao})
        open.take(id, Step::Surveyed, {2025, 2, 10});

    const MeetingOutcome outcome = open.vote({{.supportCase = open.hoa, .agree = 28, .disagree = 2}, {.supportCase = open.dao, .agree = 11, .disagree = 19}});

    CHECK(outcome.passed == std::vector{open.hoa});
    REQUIRE(outcome.left.size() == 1);
    CHECK(outcome.left.front().rule == u"E15"_s);
    CHECK(outcome.left.front().text == u"Kết quả bình xét 36,67% thấp hơn tỷ lệ thống nhất tối thiểu 50%."_s);
    CHECK(open.stepOf(open.dao) == Step::Surveyed);
    CHECK(votesOf(open.database, outcome.meeting).size() == 2);
    CHECK(casesOn(open.database, meetings(open.database).front().paper).size() == 2);
}

TEST_CASE("more votes than people, or a case that was not surveyed, spoil the minutes", "[cases]")
{
    Village open;
    open.take(open.hoa, Step::Surveyed, {2025, 2, 10});

    CHECK(open.refusal([&] { open.vote({{.supportCase = open.hoa, .agree = 28, .disagree = 3}}); }).contains(u"31 votes were counted, but only 30 households came"_s));
    CHECK(open.refusal([&] { open.vote({{.supportCase = open.dao, .agree = 28}}); }).contains(u"“Thôn bình xét” comes after “Khảo sát hiện trạng”"_s));
    CHECK(open.database.value<int>(u"SELECT COUNT(*) FROM hamlet_meeting"_s) == 0);
}

TEST_CASE("a list is submitted only after its posting, and not with an open complaint", "[cases]")
{
    Village open;
    for (const auto id : {open.hoa, open.dao})
        open.take(id, Step::Surveyed, {2025, 2, 10});
    open.vote({{.supportCase = open.hoa, .agree = 28, .disagree = 2}, {.supportCase = open.dao, .agree = 25, .disagree = 5}});
    const auto list = open.verify({open.hoa, open.dao});
    const auto posting = open.post(list);

    CHECK(open.refusal([&] { open.takeDown(posting, {2025, 2, 20}); }).contains(u"posted up to and with 24/02/2025"_s));
    CHECK(open.refusal([&] { open.submit(list, {2025, 2, 20}); }).contains(u"Biên bản kết thúc niêm yết"_s));

    Id<Complaint> received;
    open.commit(u"Kiến nghị"_s, [&](UnitOfWork &work) {
        received = receiveComplaint({.list = list, .supportCase = open.dao, .receivedOn = QDate(2025, 2, 18), .complainant = u"Hồ Văn Em"_s, .content = u"Hộ có nhà kiên cố."_s}, work); });
    CHECK(open.database.find(received)->dueOn == QDate(2025, 2, 25));
    open.takeDown(posting);
    CHECK(open.refusal([&] { open.submit(list); }).contains(u"còn 1 đơn kiến nghị chưa giải quyết"_s));

    Complaint settled = *open.database.find(received);
    settled.settledOn = QDate(2025, 2, 24);
    settled.result = u"sai"_s;
    settled.answer = u"Đã kiểm tra: nhà tạm, mái lá."_s;
    open.commit(u"Giải quyết"_s, [&](UnitOfWork &work) { settleComplaint(settled, work); });
    open.submit(list);
    CHECK(open.stepOf(open.dao) == Step::Submitted);
    CHECK(listOf(open.database, open.stored(open.dao)) == list);
}

TEST_CASE("a returned row leaves the list with its reason and comes again without another posting", "[cases]")
{
    Village open;
    const auto list = open.submitted({open.hoa, open.dao, open.lan});

    CHECK(open.refusal([&] { open.appraise(list, {{.supportCase = open.dao, .agreed = false}}); }).contains(u"returned without a reason"_s));
    open.appraise(list, {{.supportCase = open.dao, .agreed = false, .reasonCode = u"THIEU_GIAY_TO"_s, .reason = u"Thiếu xác nhận đất ở."_s}});

    CHECK(open.stepOf(open.hoa) == Step::Appraised);
    CHECK(open.stepOf(open.dao) == Step::Returned);
    CHECK(listedHouseholds(open.database, list).size() == 2);
    const auto again = open.verify({open.dao}, {2025, 3, 10});
    open.submit(again, {2025, 3, 11});
    CHECK(open.stepOf(open.dao) == Step::Submitted);
}

TEST_CASE("an approved list is frozen by a numbered decision, and who prepared it himself is marked", "[cases]")
{
    Village open;
    const auto list = open.submitted({open.hoa, open.dao});
    open.appraise(list);

    CHECK(open.refusal([&] { open.approve(list, u""_s); }).contains(u"Enter number and day"_s));
    open.approve(list);

    CHECK(open.database.find(list)->frozenOn == QDate(2025, 3, 3));
    CHECK(open.stepOf(open.hoa) == Step::Approved);
    CHECK_FALSE(stepsOf(open.database, open.hoa).back().samePerson);
    CHECK_FALSE(stepsOf(open.database, open.hoa).back().verdicts.isEmpty());
    CHECK(citationOf(papersOf(open.database, open.hoa).back()) == u"Quyết định phê duyệt danh sách số 12/QĐ-UBND ngày 03/3/2025"_s);
    CHECK(open.refusal([&] { open.approve(list); }).contains(u"has been approved already"_s));
    CHECK(open.refusal([&] { open.take(open.hoa, Step::Withdrawn, {2025, 3, 5}, u"Không làm nhà."_s); }).contains(u"Only a numbered adjusting decision"_s));
}

TEST_CASE("undo goes back to the signature and not past it", "[cases]")
{
    Village open;
    const auto list = open.submitted({open.hoa});
    open.appraise(list);
    const auto before = undoable(open.database);
    REQUIRE(before);
    CHECK(before->title == u"Thẩm định"_s);

    open.approve(list);

    CHECK_FALSE(undoable(open.database));
    open.take(open.hoa, Step::Started, {2025, 3, 10});
    takeBack(open.database, *undoable(open.database), support::orderFor(u"Bước"_s), {});
    CHECK(open.stepOf(open.hoa) == Step::Approved);
    CHECK_FALSE(undoable(open.database));
    CHECK(verify(open.database).ok());
}

TEST_CASE("a household that was poor when it was verified and is not on the day of the decision is found again", "[cases]")
{
    Village open;
    const auto list = open.submitted({open.hoa});
    open.appraise(list);
    HouseholdRecord record = *loadHousehold(open.database, open.stored(open.hoa).household);
    record.classifications.front().validTo = QDate(2025, 3, 1);
    open.save(record);

    const QString said = open.refusal([&] { open.approve(list); });

    CHECK(said.contains(u"Nguyễn Thị Hòa"_s));
    CHECK(said.contains(u"E0"_s));
    CHECK_FALSE(open.database.find(list)->frozenOn.isValid());
}
