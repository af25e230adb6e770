#include "core/forms/complaint_answer.h"
#include "core/forms/invitation.h"
#include "core/forms/refusal_letter.h"
#include "core/forms/reminder.h"
#include "core/forms/suspension_notice.h"
#include "tests/core/forms/case_papers.h"
#include "tests/support/catch.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

CasePage refused(const QString &reason)
{
    CasePage page = filledPage();
    page.decision.clear();
    page.failing = {tooLarge()};
    page.steps = {stepTaken(Step::Registered, QDate(2025, 2, 1)), stepTaken(Step::Refused, QDate(2025, 3, 4), reason)};
    return page;
}

CaseHeading numbered(const QHash<QString, QString> &values = {})
{
    CaseHeading heading = filledHeading(values);
    heading.number = u"05"_s;
    return heading;
}

const Complaint complaint{.receivedOn = QDate(2025, 3, 4), .complainant = u"Trần Văn Sơn"_s, .content = u"Hộ bà Nguyễn Thị Hòa đã có nhà ở kiên cố"_s,
                          .result = u"sai"_s, .answer = u"Hộ chỉ có một ngôi nhà mái lá."_s};

}

TEST_CASE("a refusal names the value, the paper and the clause of each rule that failed", "[forms]")
{
    const QStringList said = texts(refusalLetter(refused({}), numbered({{u"so_ngay_khieu_nai"_s, u"90"_s}})));

    CHECK(said.contains(u"Kính gửi: Gia đình bà Nguyễn Thị Hòa"_s));
    CHECK(said.contains(u"Ủy ban nhân dân xã Tân Hương đã nhận và xem xét đơn đề nghị hỗ trợ nhà ở ngày 01 tháng 02 năm 2025 của gia đình bà Nguyễn Thị Hòa. Đối chiếu với quy định, "
                        u"tại thời điểm xét (ngày 04 tháng 3 năm 2025), gia đình chưa đủ điều kiện được hỗ trợ vì lý do sau đây:"_s));
    CHECK(said.contains(u"1. Nhà ở không thuộc tiêu chí nhà tạm, nhà dột nát: diện tích 42 m², bình quân 10,5 m²/người."_s));
    CHECK(said.contains(u"Giá trị ghi nhận: diện tích nhà ở: 42 m² (theo Phiếu khảo sát hiện trạng nhà ở)."_s));
    CHECK(said.contains(u"Căn cứ: Quyết định 55/QĐ-BXD, Điều 1: “Nhà ở có diện tích dưới 30 m² và bình quân dưới 8 m²/người”."_s));
    CHECK(said.filter(u"trong thời hạn 90 ngày kể từ ngày nhận được Thông báo này."_s).size() == 1);
}

TEST_CASE("what the officer wrote stands after the rules", "[forms]")
{
    CHECK(texts(refusalLetter(refused(u"Gia đình đã có nhà ở khác"_s), numbered())).contains(u"2. Gia đình đã có nhà ở khác."_s));
}

TEST_CASE("a refusal is a numbered notice of the commune to the family", "[forms]")
{
    const Document document = refusalLetter(refused({}), numbered());

    const Letterhead head = blocksOf<Letterhead>(document).at(0);
    CHECK(head.number == u"Số: 05/TB-UBND"_s);
    CHECK(head.place == u"Tân Hương"_s);
    CHECK(blocksOf<Heading>(document).at(0).title == u"THÔNG BÁO"_s);
    const Signatures signatures = signaturesOf(document);
    CHECK(signatures.recipients == QStringList{u"- Như trên;"_s, u"- Thôn Tân Thành (để biết);"_s, u"- Ủy ban MTTQ Việt Nam xã Tân Hương (giám sát);"_s, u"- Lưu: VT."_s});
    CHECK(signatures.columns.at(0).authority == QStringList{u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s});
    CHECK(texts(document).last().endsWith(u"./."_s));
}

TEST_CASE("a refusal without a known reason leaves lines to write it", "[forms]")
{
    const QStringList said = texts(refusalLetter({}, {}));

    CHECK(said.filter(u"………………………………"_s).size() >= 5);
    CHECK(said.filter(u"trong thời hạn ………… ngày"_s).size() == 1);
}

TEST_CASE("a suspension says why and what lets the case go on", "[forms]")
{
    CasePage page = filledPage();
    page.steps.push_back(stepTaken(Step::Paused, QDate(2025, 5, 6), u"Đất đang có tranh chấp với hộ liền kề"_s));

    const QStringList said = texts(suspensionNotice(page, numbered({{u"dieu_kien_tiep_tuc"_s, u"có kết quả hòa giải của Ủy ban nhân dân xã"_s}})));

    CHECK(said.contains(u"Ủy ban nhân dân xã Tân Hương thông báo tạm dừng việc hỗ trợ xây mới nhà ở đối với gia đình bà Nguyễn Thị Hòa theo Quyết định số 05/QĐ-UBND ngày 10 tháng 3 "
                        u"năm 2025 của Ủy ban nhân dân huyện Đức Thọ, kể từ ngày 06 tháng 5 năm 2025."_s));
    CHECK(said.contains(u"1. Lý do tạm dừng: Đất đang có tranh chấp với hộ liền kề."_s));
    CHECK(said.contains(u"2. Việc hỗ trợ được tiếp tục khi: có kết quả hòa giải của Ủy ban nhân dân xã."_s));
}

TEST_CASE("an answer to a complaint is an official letter that says what was found", "[forms]")
{
    const Document document = complaintAnswer(complaint, numbered());

    const Letterhead head = blocksOf<Letterhead>(document).at(0);
    CHECK(head.number == u"Số: 05/UBND"_s);
    CHECK(head.summary == u"V/v trả lời phản ánh, kiến nghị\nvề hỗ trợ nhà ở"_s);
    CHECK(blocksOf<Heading>(document).empty());
    const QStringList said = texts(document);
    CHECK(said.contains(u"Kính gửi: Ông (bà) Trần Văn Sơn"_s));
    CHECK(said.contains(u"Hộ bà Nguyễn Thị Hòa đã có nhà ở kiên cố."_s));
    CHECK(said.contains(u"1. Kết quả: nội dung phản ánh, kiến nghị không đúng."_s));
    CHECK(said.contains(u"2. Nội dung trả lời: Hộ chỉ có một ngôi nhà mái lá."_s));
}

TEST_CASE("a complaint that is still open leaves room for the answer", "[forms]")
{
    Complaint open = complaint;
    open.result.clear();
    open.answer.clear();

    const QStringList said = texts(complaintAnswer(open, {}));

    CHECK(said.filter(u"1. Kết quả: ………"_s).size() == 1);
    CHECK(said.contains(u"2. Nội dung trả lời:"_s));
}

TEST_CASE("an invitation has the parts of the decree's form", "[forms]")
{
    const Document document = invitation({}, numbered({{u"kinh_moi"_s, u"Các hộ gia đình thôn Tân Thành"_s}, {u"cuoc_hop"_s, u"Họp bình xét"_s}, {u"chu_tri"_s, u"Trưởng thôn"_s},
                                                       {u"thoi_gian"_s, u"14 giờ 00, ngày 20 tháng 02 năm 2025"_s}, {u"dia_diem"_s, u"Nhà văn hóa thôn"_s}}));

    CHECK(blocksOf<Letterhead>(document).at(0).number == u"Số: 05/GM-UBND"_s);
    CHECK(blocksOf<Heading>(document).at(0).subtitle == QStringList{u"Họp bình xét"_s});
    const QStringList said = texts(document);
    CHECK(said.value(0) == u"Ủy ban nhân dân xã Tân Hương trân trọng kính mời: Các hộ gia đình thôn Tân Thành"_s);
    CHECK(said.contains(u"Tới dự họp bình xét."_s));
    CHECK(said.contains(u"Thời gian: 14 giờ 00, ngày 20 tháng 02 năm 2025"_s));
}

TEST_CASE("a household is invited by name where nobody else was typed", "[forms]")
{
    CHECK(texts(invitation(filledPage(), numbered())).first() == u"Ủy ban nhân dân xã Tân Hương trân trọng kính mời: bà Nguyễn Thị Hòa, thôn Tân Thành, xã Tân Hương"_s);
}

TEST_CASE("a reminder numbers what is late", "[forms]")
{
    const QStringList said = texts(reminder({u"Hộ bà Hòa chưa khởi công."_s, u"Hộ ông Bình chưa xong móng"_s},
                                            numbered({{u"kinh_gui"_s, u"Các thôn trên địa bàn xã"_s}, {u"han_hoan_thanh"_s, u"ngày 20 tháng 6 năm 2025"_s}})));

    CHECK(said.value(0) == u"Kính gửi: Các thôn trên địa bàn xã"_s);
    CHECK(said.value(1) == u"Qua theo dõi việc thực hiện xóa nhà tạm, nhà dột nát trên địa bàn, đến nay còn 02 nội dung chậm so với thời hạn:"_s);
    CHECK(said.value(2) == u"1. Hộ bà Hòa chưa khởi công;"_s);
    CHECK(said.value(3) == u"2. Hộ ông Bình chưa xong móng."_s);
    CHECK(said.last().contains(u"hoàn thành trước ngày 20 tháng 6 năm 2025 và báo cáo kết quả"_s));
}

TEST_CASE("every letter asks for its number", "[forms]")
{
    for (const auto &blanks : {refusalLetterBlanks(), suspensionNoticeBlanks(), complaintAnswerBlanks(), invitationBlanks(), reminderBlanks()})
        CHECK(blanks.front().key == u"so_van_ban"_s);
}
