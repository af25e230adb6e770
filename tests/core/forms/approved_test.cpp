// The forms as they were approved, byte by byte: tests/data/forms. A change of wording, columns or layout fails here until somebody has
// looked at it. To accept what the program now composes: ANCU_ACCEPT_FORMS=1 build/release/tests/test_forms "[approved]", then review the
// difference in version control like code.

#include "core/document/writers.h"
#include "core/forms/appraisal_minutes.h"
#include "core/forms/assessment_sheet.h"
#include "core/forms/f04.h"
#include "core/forms/f05.h"
#include "core/forms/f06.h"
#include "core/forms/f07.h"
#include "core/forms/f08.h"
#include "core/forms/f08a.h"
#include "core/forms/f08b.h"
#include "core/forms/f09.h"
#include "core/forms/f10.h"
#include "core/forms/f11.h"
#include "core/forms/f16.h"
#include "tests/core/forms/approved.h"
#include "tests/support/catch.h"
#include "tests/support/sample_households.h"

#include <QFile>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

ListedHousehold listed(const QString &name, const QString &commune, Need need, qint64 dong)
{
    ListedHousehold line{.name = name, .birth = {1956, 3, 12}, .gender = Gender::Female, .number = u"042156900001"_s, .hamlet = u"Thôn Tân Thành"_s,
                         .placeName = commune, .members = 4, .categories = u"Hộ nghèo"_s, .need = need, .area = 24.5};
    line.foundation = u"Nền đất"_s;
    line.frame = u"Khung tre, vách nứa"_s;
    line.roof = u"Tranh, lá"_s;
    line.criteria = u"T1, T2"_s;
    line.amounts = {{.amount = Money::ofDong(dong)}};
    line.amount = Money::ofDong(dong);
    return line;
}

std::vector<ListedHousehold> threeHouseholds()
{
    std::vector<ListedHousehold> households{listed(u"Nguyễn Thị Hòa"_s, u"Xã Tân Hương"_s, Need::NewHouse, 60'000'000),
                                            listed(u"Đặng Hữu <Phước> & con"_s, u"Xã Tân Hương"_s, Need::Repair, 30'000'000),
                                            listed(u"Phan Thị An"_s, u"Xã Tùng Ảnh"_s, Need::NewHouse, 60'000'000)};
    households[1].gender = Gender::Unknown;
    households[1].earlierSupport = u"QD167 (2010)"_s;
    households[2].verified = false;
    return households;
}

SeenFact seen(const QString &key, const QString &title, const QString &value, const QString &raw)
{
    return {.key = key, .title = title, .value = value, .raw = raw, .paper = u"Phiếu khảo sát hiện trạng nhà ở"_s};
}

Document sheet()
{
    AssessedHousehold assessed{.record = support::sampleHousehold({}), .line = threeHouseholds().front(), .citation = u"Quyết định 55/QĐ-BXD ngày 20/01/2025"_s};
    assessed.record.surveys.front().surveyedOn = QDate(2025, 2, 20);
    assessed.verdict = {.stream = u"CT_PHATDONG"_s, .ruleSet = u"QD55"_s, .version = 1, .on = QDate(2025, 3, 1), .outcome = Outcome::Officer};
    assessed.verdict.reasons = {
        {.rule = u"E03"_s, .title = u"Thuộc nhóm đối tượng"_s, .result = RuleResult::Pass,
         .facts = {seen(u"poor"_s, u"Hộ nghèo"_s, u"có"_s, u"true"_s), seen(u"near_poor"_s, u"Hộ cận nghèo"_s, u"không"_s, u"false"_s)},
         .text = u"Hộ thuộc nhóm đối tượng."_s, .citation = u"Quyết định 539/QĐ-TTg, mục I.1"_s},
        {.rule = u"E06"_s, .title = u"Nhà tạm, nhà dột nát"_s, .result = RuleResult::Pass,
         .facts = {seen(u"area_total"_s, u"Diện tích nhà ở"_s, u"24,5 m²"_s, u"24.5"_s), seen(u"area_per_person"_s, u"Diện tích bình quân"_s, u"6,1 m²/người"_s, u"6.1"_s)},
         .text = u"Nhà dột nát."_s, .citation = u"Quyết định 55/QĐ-BXD, Điều 1"_s},
        {.rule = u"E09"_s, .title = u"Đất ở, không tranh chấp"_s, .result = RuleResult::Warn,
         .facts = {seen(u"dispute"_s, u"Tranh chấp đất"_s, u"đang tranh chấp"_s, u"co"_s)},
         .text = u"Đất đang có tranh chấp: chờ giải quyết xong."_s, .citation = u"Quyết định 55/QĐ-BXD, Điều 1"_s}};
    return assessmentSheet(assessed, {.unit = u"Huyện Đức Thọ"_s, .number = u"05"_s, .place = u"Đức Thọ"_s, .signedOn = QDate(2025, 3, 5),
                                      .assessedBy = u"Lê Thị Cúc"_s, .signedBy = u"Phan Văn Dũng"_s, .position = u"TRƯỞNG PHÒNG"_s});
}

const ListHeading heading{.unit = u"Xã Tân Hương"_s, .batch = 1, .number = u"05"_s, .place = u"Tân Hương"_s, .signedOn = QDate(2025, 3, 5),
                          .preparedBy = u"Lê Thị Cúc"_s, .signedBy = u"Phan Văn Dũng"_s, .position = u"CHỦ TỊCH"_s};

const FilledBlanks blanks{.number = u"05"_s, .preparer = u"Lê Thị Cúc"_s, .signer = u"Phan Văn Dũng"_s, .position = u"PHÓ CHỦ TỊCH"_s, .place = u"Đức Thọ"_s,
                          .signedOn = QDate(2025, 3, 5), .office = committeeOf(u"Xã Tân Hương"_s)};
const FilledBlanks districtBlanks{.number = u"05"_s, .preparer = u"Lê Thị Cúc"_s, .signer = u"Phan Văn Dũng"_s, .position = u"PHÓ CHỦ TỊCH"_s, .place = u"Đức Thọ"_s,
                                  .signedOn = QDate(2025, 3, 5), .office = committeeOf(u"Huyện Đức Thọ"_s)};
const QStringList someBases{u"Căn cứ Luật Tổ chức chính quyền địa phương"_s, u"Xét đề nghị của Ủy ban nhân dân xã Tân Hương"_s};

PostingPage posting()
{
    return {.unit = u"Xã Tân Hương"_s, .batch = 1, .blanks = blanks,
            .posting = {.startsOn = {2025, 3, 6}, .dueOn = {2025, 3, 12}, .endedOn = QDate(2025, 3, 13), .venues = u"trụ sở Ủy ban nhân dân xã"_s,
                        .contact = u"bà Lê Thị Cúc, công chức xã"_s, .result = u"Giữ nguyên danh sách"_s},
            .notice = u"Thông báo số 05/TB-UBND ngày 05 tháng 3 năm 2025"_s, .households = threeHouseholds(),
            .complaints = {{.receivedOn = {2025, 3, 8}, .complainant = u"Trần Văn Nam"_s, .content = u"Hộ đã có nhà kiên cố"_s, .settledOn = QDate(2025, 3, 10), .result = u"sai"_s, .answer = u"Đã kiểm tra thực địa."_s}}};
}

}

TEST_CASE("F05 is as it was approved", "[approved]")
{
    support::checkApproved(u"F05"_s, f05(threeHouseholds(), heading));
}

TEST_CASE("F06 is as it was approved", "[approved]")
{
    ListHeading district = heading;
    district.unit = u"Huyện Đức Thọ"_s;
    district.office = committeeOf(district.unit);
    district.place = u"Đức Thọ"_s;
    district.position = u"PHÓ CHỦ TỊCH"_s;

    support::checkApproved(u"F06"_s, f06(threeHouseholds(), district));
}

TEST_CASE("the assessment sheet is as it was approved", "[approved]")
{
    support::checkApproved(u"PTD"_s, sheet());
}

TEST_CASE("F04 is as it was approved, after the meeting and before it", "[approved]")
{
    std::vector<MeetingRow> rows{{.household = threeHouseholds()[0], .vote = MeetingVote{.agree = 25, .disagree = 3}, .passed = true},
                                 {.household = threeHouseholds()[1], .vote = MeetingVote{.agree = 10, .disagree = 18}}};

    support::checkApproved(u"F04"_s, f04({.commune = u"Xã Tân Hương"_s, .hamlet = u"Thôn Tân Thành"_s,
                                 .meeting = {.heldOn = {2025, 2, 20}, .startsAt = u"14:00"_s, .venue = u"Nhà văn hóa thôn Tân Thành"_s, .chair = u"Phan Văn Bình, trưởng thôn"_s,
                                             .secretary = u"Lê Thị Cúc"_s, .observers = u"Trần Văn Nam, Mặt trận Tổ quốc xã"_s, .invited = 30, .present = 28, .opinions = u"Không có"_s},
                                 .rows = rows}));
    support::checkApproved(u"F04-draft"_s, f04({.commune = u"Xã Tân Hương"_s}));
}

TEST_CASE("F07 is as it was approved", "[approved]")
{
    std::vector<ListedHousehold> households = threeHouseholds();
    households[0].amounts.front().source = u"NSTW"_s;
    households[1].amounts.front().source = u"NST"_s;

    support::checkApproved(u"F07"_s, f07(households, heading));
}

TEST_CASE("the three papers of a posting are as they were approved", "[approved]")
{
    support::checkApproved(u"F08"_s, f08(posting()));
    support::checkApproved(u"F08A"_s, f08a(posting()));
    support::checkApproved(u"F08B"_s, f08b(posting()));
}

TEST_CASE("the letter and the decisions are as they were approved", "[approved]")
{
    support::checkApproved(u"F09"_s, f09({.unit = u"Xã Tân Hương"_s, .area = u"Xã Tân Hương"_s, .batch = 1, .blanks = blanks, .approver = u"Ủy ban nhân dân huyện Đức Thọ"_s,
                                 .bases = {u"Căn cứ Luật Tổ chức chính quyền địa phương"_s}, .households = threeHouseholds()}));
    support::checkApproved(u"F10"_s, f10({.unit = u"Huyện Đức Thọ"_s, .area = u"Xã Tân Hương"_s, .batch = 1, .blanks = districtBlanks, .bases = someBases, .households = threeHouseholds()}));
    ListedHousehold repaired = threeHouseholds()[0];
    repaired.need = Need::Repair;
    repaired.amount = Money::ofDong(30'000'000);
    support::checkApproved(u"F11"_s, f11({.unit = u"Huyện Đức Thọ"_s, .area = u"Xã Tân Hương"_s, .batch = 1, .blanks = districtBlanks, .bases = someBases,
                                 .rows = {{.kind = AdjustmentKind::ChangeNeed, .before = threeHouseholds()[0], .after = repaired, .reason = u"Nhà còn sửa chữa được"_s},
                                          {.kind = AdjustmentKind::Remove, .before = threeHouseholds()[1], .reason = u"Chuyển đi nơi khác"_s},
                                          {.kind = AdjustmentKind::Add, .after = threeHouseholds()[2], .reason = u"Nhà sập do bão"_s}},
                                 .standing = ListSum{.households = 2, .newHouses = 1, .repairs = 1, .amount = Money::ofDong(90'000'000)}}));
}

TEST_CASE("the minutes of the appraisal and the payment list are as they were approved", "[approved]")
{
    support::checkApproved(u"BBTD"_s, appraisalMinutes({.unit = u"Huyện Đức Thọ"_s, .area = u"Xã Tân Hương"_s, .batch = 1, .blanks = districtBlanks, .submission = u"Tờ trình số 05/TTr-UBND ngày 05 tháng 3 năm 2025"_s,
                                               .rows = {{.household = threeHouseholds()[0], .agreed = true}, {.household = threeHouseholds()[1], .agreed = false, .reason = u"Thiếu ảnh hiện trạng"_s}}}));
    support::checkApproved(u"F16"_s, f16(threeHouseholds(), heading, u"1"_s, u"Nguyễn Thị Lan"_s));
}
