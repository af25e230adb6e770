// Forms of stored papers: meeting, posting, submission, appraisal, approval, adjustment, payment.

#include "core/cases/case_list.h"
#include "core/cases/meeting.h"
#include "core/cases/posting.h"
#include "core/forms/catalogue.h"
#include "core/forms/legal_bases.h"
#include "core/places/office_values.h"
#include "core/support/adjustment.h"
#include "core/support/listed_household.h"
#include "tests/core/support/support_register.h"

#include <QJsonDocument>

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

struct PaperForms : SupportRegister {
    Id<Household> hoa = saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong);
    Id<Household> an = saveNamed(u"Phan Thị An"_s, u"042156900002"_s, tanHuong);
    Id<SupportList> list = make(listFor(tanHuong), {hoa, an});
    Id<SupportCase> caseOfHoa = open(hoa, u"18310-0001"_s), caseOfAn = open(an, u"18310-0002"_s);

    Id<SupportCase> open(Id<Household> household, const QString &code)
    {
        Id<SupportCase> id;
        commit(u"Mở hồ sơ"_s, [&](UnitOfWork &work) {
            id = work.add(SupportCase{.uid = code, .code = code, .household = household, .stream = u"CT_PHATDONG"_s, .need = Need::NewHouse, .openedOn = {2025, 2, 1},
                                      .step = Step::Surveyed, .stepOn = {2025, 2, 10}});
        });
        return id;
    }

    Id<Paper> enter(PaperType type, const QString &number, QDate on, Id<Place> place)
    {
        Id<Paper> id;
        commit(u"Nhập văn bản"_s, [&](UnitOfWork &work) {
            const QString series = QString::fromUtf16(infoOf(type).abbreviation) + u"-UBND"_s;
            id = work.add(Paper{.uid = u"p-"_s + nameOf(type), .type = type, .place = place, .series = number.isEmpty() ? QString() : series, .number = number, .signedOn = on,
                                .signedBy = u"Phan Văn Dũng"_s, .position = u"CHỦ TỊCH"_s, .list = list});
        });
        return id;
    }

    template<class Row> void add(const Row &row)
    {
        commit(u"Nhập"_s, [&](UnitOfWork &work) { work.add(row); });
    }

    Document printed(const QString &form, const FormRequest &request) { return compose(database, form, request); }
};

QString textOf(const Document &document)
{
    QString text;
    for (const Block &block : document.blocks) {
        if (const auto *head = std::get_if<Letterhead>(&block))
            text += head->issuer.join(u' ') + u'\n' + head->number + u'\n';
        if (const auto *heading = std::get_if<Heading>(&block))
            text += heading->title + u'\n' + heading->subtitle.join(u' ') + u'\n' + heading->note + u'\n';
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            text += paragraph->text + u'\n';
        if (const auto *signatures = std::get_if<Signatures>(&block))
            for (const Signature &signature : signatures->columns)
                text += signature.authority.join(u' ') + u' ' + signature.name + u'\n';
    }
    return text;
}

const Table &tableOf(const Document &document)
{
    for (const Block &block : document.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            return *table;
    throw std::runtime_error("the form has no table");
}

QString cellsOf(const Document &document)
{
    QString text;
    for (const TableRow &row : tableOf(document).rows)
        for (const TableCell &cell : row.cells)
            if (const auto *value = std::get_if<QString>(&cell.value))
                text += *value + u'\n';
    return text;
}

}

TEST_CASE_METHOD(PaperForms, "the minutes of a meeting say who voted how and what came of it", "[forms]")
{
    const Id<Paper> minutes = enter(PaperType::MeetingMinutes, {}, {2025, 2, 20}, tanHuong);
    commit(u"Họp"_s, [&](UnitOfWork &work) {
        const auto meeting = work.add(HamletMeeting{.place = tanHuong, .heldOn = {2025, 2, 20}, .startsAt = u"14:00"_s, .chair = u"Phan Văn Bình, trưởng thôn"_s, .invited = 30, .present = 28,
                                                    .paper = minutes});
        work.add(MeetingVote{.meeting = meeting, .supportCase = caseOfHoa, .position = 1, .agree = 25, .disagree = 3});
        work.add(MeetingVote{.meeting = meeting, .supportCase = caseOfAn, .position = 2, .agree = 10, .disagree = 18});
        work.add(CaseStep{.supportCase = caseOfHoa, .step = Step::Voted, .takenOn = {2025, 2, 20}, .paper = minutes});
    });

    const Document document = printed(u"F04"_s, {.paper = minutes});

    const std::vector<TableRow> rows = tableOf(document).rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].cells[6].value == CellValue(qint64(25)));
    CHECK(rows[0].cells[8].value == CellValue(89.3));
    CHECK(rows[0].cells[9].value == CellValue(u"Đề nghị hỗ trợ"_s));
    CHECK(rows[1].cells[9].value == CellValue(u"Chưa đề nghị"_s));
    CHECK(textOf(document).contains(u"1. Thời gian bắt đầu: 14 giờ 00, ngày 20 tháng 02 năm 2025."_s));
    CHECK(textOf(document).contains(u"bình xét: 02 hộ; số hộ được đề nghị hỗ trợ: 01 hộ."_s));
    CHECK(textOf(document).contains(u"CHỦ TRÌ Phan Văn Bình\n"_s));
}

TEST_CASE_METHOD(PaperForms, "before the meeting the surveyed households of a commune stand on minutes to be written", "[forms]")
{
    const Document document = printed(u"F04"_s, {.unit = tanHuong, .asOf = testDay});

    const std::vector<TableRow> rows = tableOf(document).rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].cells[1].value == CellValue(u"Nguyễn Thị Hòa"_s));
    CHECK(rows[0].cells[6].value == CellValue());
    CHECK(textOf(document).contains(u"2. Địa điểm: ……………………."_s));
    CHECK(textOf(printed(u"F04"_s, {.unit = tungAnh, .asOf = testDay})).contains(u"bình xét: ……… hộ"_s));
}

TEST_CASE_METHOD(PaperForms, "the public list shows nobody's number and no year of birth", "[forms]")
{
    const Document document = printed(u"F08"_s, {.list = list});

    CHECK(cellsOf(document).contains(u"Nguyễn Thị Hòa"_s));
    CHECK_FALSE(cellsOf(document).contains(u"042156900001"_s));
    CHECK_FALSE(cellsOf(document).contains(u"1956"_s));
    CHECK_FALSE(textOf(document).contains(u"042156900001"_s));
    CHECK(tableOf(document).rows.back().cells.back().value == CellValue(120'000'000_dong));
}

TEST_CASE_METHOD(PaperForms, "a posting says when and where on its three papers, and what was said of the list on the last", "[forms]")
{
    const Id<Paper> notice = enter(PaperType::PostingNotice, u"07"_s, {2025, 3, 5}, tanHuong);
    const Id<Paper> closing = enter(PaperType::PostingClosed, {}, {2025, 3, 13}, tanHuong);
    add(Posting{.list = list, .startsOn = {2025, 3, 6}, .dueOn = {2025, 3, 12}, .endedOn = QDate(2025, 3, 13), .venues = u"trụ sở Ủy ban nhân dân xã"_s, .notice = notice, .closing = closing});
    add(Complaint{.uid = u"k1"_s, .list = list, .receivedOn = {2025, 3, 8}, .complainant = u"Trần Văn Nam"_s, .content = u"Hộ đã có nhà"_s, .dueOn = {2025, 3, 18},
                  .settledOn = QDate(2025, 3, 10), .result = u"sai"_s});

    CHECK(textOf(printed(u"F08"_s, {.paper = notice})).contains(u"2. Thời gian niêm yết: từ ngày 06 tháng 3 năm 2025 đến hết ngày 12 tháng 3 năm 2025."_s));
    CHECK(textOf(printed(u"F08"_s, {.paper = notice})).contains(u"Số: 07/TB-UBND\n"_s));
    CHECK(textOf(printed(u"F08A"_s, {.list = list})).contains(u"kèm theo Thông báo số 07/TB-UBND ngày 05 tháng 3 năm 2025."_s));
    const Document end = printed(u"F08B"_s, {.paper = closing});
    CHECK(textOf(end).contains(u"đã nhận 01 phản ánh, kiến nghị"_s));
    CHECK(cellsOf(end).contains(u"Kiến nghị không đúng"_s));
}

TEST_CASE_METHOD(PaperForms, "what is not known of a posting is left to be written", "[forms]")
{
    CHECK(textOf(printed(u"F08"_s, {.list = list})).contains(u"3. Địa điểm niêm yết: ……………………."_s));
    CHECK(textOf(printed(u"F08B"_s, {.list = list})).contains(u"đã nhận ……… phản ánh"_s));
}

TEST_CASE_METHOD(PaperForms, "a commune submits to the district as long as there is one", "[forms]")
{
    CHECK(textOf(printed(u"F09"_s, {.list = list, .asOf = testDay})).contains(u"Kính gửi: Ủy ban nhân dân huyện Đức Thọ."_s));
    CHECK(textOf(printed(u"F09"_s, {.list = list, .asOf = QDate(2025, 8, 1)})).contains(u"Kính gửi: Ủy ban nhân dân tỉnh Hà Tĩnh."_s));
}

TEST_CASE_METHOD(PaperForms, "the decision names its letter, its money and its list", "[forms]")
{
    enter(PaperType::Submission, u"05"_s, {2025, 3, 3}, tanHuong);
    const Id<Paper> decision = enter(PaperType::Approval, u"09"_s, {2025, 3, 5}, district);

    const Document document = printed(u"F10"_s, {.paper = decision, .values = {{u"so_van_ban"_s, u"99"_s}, {u"nguoi_ky"_s, u"Ai đó"_s}}});

    const QString text = textOf(document);
    CHECK(text.startsWith(u"ỦY BAN NHÂN DÂN HUYỆN ĐỨC THỌ\nSố: 09/QĐ-UBND\n"_s));
    CHECK(text.contains(u"Xét đề nghị của Ủy ban nhân dân xã Tân Hương tại Tờ trình số 05/TTr-UBND ngày 03 tháng 3 năm 2025.\n"_s));
    CHECK(text.contains(u"đợt 1: 02 hộ (xây mới 02 hộ, sửa chữa 00 hộ) (có danh sách kèm theo)."_s));
    CHECK(text.contains(u"120.000.000 đồng (Bằng chữ: Một trăm hai mươi triệu đồng)"_s));
    CHECK(text.contains(u"(Kèm theo Quyết định số 09/QĐ-UBND ngày 05 tháng 3 năm 2025 của Ủy ban nhân dân huyện Đức Thọ)"_s));
    CHECK(text.contains(u"CHỦ TỊCH Phan Văn Dũng\n"_s));
    CHECK(tableOf(document).rows.size() == 3);
}

TEST_CASE_METHOD(PaperForms, "the office's own bases stand before those of the law", "[forms]")
{
    const QString text = textOf(printed(u"F10"_s, {.list = list, .values = {{u"can_cu"_s, u"Căn cứ Nghị quyết A; Căn cứ Kế hoạch B."_s}}}));

    CHECK(text.contains(u"Căn cứ Nghị quyết A;\nCăn cứ Kế hoạch B;\nXét đề nghị"_s));
    CHECK_FALSE(text.contains(u"539/QĐ-TTg"_s));

    commit(u"Căn cứ"_s, [&](UnitOfWork &work) { setOfficeValue(district, u"can_cu_quyet_dinh"_s, u"Căn cứ Kế hoạch C"_s, testDay, work); });
    CHECK(textOf(printed(u"F10"_s, {.list = list})).contains(u"Căn cứ Kế hoạch C;\nXét đề nghị"_s));
}

TEST_CASE_METHOD(PaperForms, "after the district the commune of the list decides, or the unit of the paper", "[forms]")
{
    const Document draft = printed(u"F10"_s, {.list = list, .asOf = QDate(2025, 8, 1)});
    CHECK(textOf(draft).startsWith(u"ỦY BAN NHÂN DÂN XÃ ĐỨC ĐỒNG\n"_s));

    const Id<Paper> ofProvince = enter(PaperType::Approval, u"480"_s, {2025, 8, 5}, book.province()->id);
    CHECK(textOf(printed(u"F10"_s, {.paper = ofProvince})).startsWith(u"ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH\nSố: 480/QĐ-UBND\n"_s));
}

TEST_CASE("an act is cited only while it is in force, and only for its stream and province", "[forms]")
{
    const auto cites = [](QDate day, const QString &stream, const QString &province, const QString &act) -> bool {
        return legalBasesOn(day, {stream}, province).join(u'\n').contains(act);
    };

    CHECK_FALSE(cites({2025, 1, 8}, u"CT_NCC"_s, u"42"_s, u"21/2024/QĐ-TTg"_s));
    CHECK(cites({2025, 1, 9}, u"CT_NCC"_s, u"42"_s, u"21/2024/QĐ-TTg"_s));
    CHECK(cites({2025, 12, 31}, u"CT_NCC"_s, u"42"_s, u"21/2024/QĐ-TTg"_s));
    CHECK_FALSE(cites({2026, 1, 1}, u"CT_NCC"_s, u"42"_s, u"21/2024/QĐ-TTg"_s));
    CHECK_FALSE(cites({2025, 3, 5}, u"CT_PHATDONG"_s, u"42"_s, u"131/2021/NĐ-CP"_s));
    CHECK(cites({2025, 3, 5}, u"CT_PHATDONG"_s, u"42"_s, u"55/QĐ-BXD"_s));
    CHECK(cites({2025, 3, 5}, u"CT_PHATDONG"_s, u"42"_s, u"414/KH-UBND"_s));
    CHECK_FALSE(cites({2025, 3, 5}, u"CT_PHATDONG"_s, u"40"_s, u"414/KH-UBND"_s));
}

TEST_CASE_METHOD(PaperForms, "whoever was returned stands on the minutes with the reason, after those agreed", "[forms]")
{
    const Id<Paper> minutes = enter(PaperType::AppraisalMinutes, {}, {2025, 3, 4}, district);
    add(Appraisal{.paper = minutes, .list = list, .supportCase = caseOfAn, .agreed = false, .reasonCode = u"THIEU_HO_SO"_s, .reason = u"Thiếu ảnh hiện trạng"_s});
    commit(u"Trả lại"_s, [&](UnitOfWork &work) { removeFromList(list, an, work); });

    const Document document = printed(u"BBTD"_s, {.paper = minutes});

    const std::vector<TableRow> rows = tableOf(document).rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].cells[6].value == CellValue(u"Thống nhất"_s));
    CHECK(rows[1].cells[1].value == CellValue(u"Phan Thị An"_s));
    CHECK(rows[1].cells[6].value == CellValue(u"Trả lại"_s));
    CHECK(rows[1].cells[7].value == CellValue(u"Thiếu ảnh hiện trạng"_s));
    CHECK(textOf(document).contains(u"thống nhất đề nghị phê duyệt 01 hộ"_s));
    CHECK(textOf(document).contains(u"; trả lại 01 hộ"_s));
}

TEST_CASE_METHOD(PaperForms, "an adjusting decision shows both states of each row and what stands afterwards", "[forms]")
{
    const Id<Paper> decision = enter(PaperType::Adjustment, u"12"_s, {2025, 4, 1}, district);
    const ListedHousehold before = listedHouseholds(database, list).front();
    ListedHousehold after = before;
    after.need = Need::Repair;
    after.amount = 30'000'000_dong;
    const auto json = [](const ListedHousehold &line) -> QString { return QString::fromUtf8(QJsonDocument(snapshotJson(line)).toJson()); };
    add(Adjustment{.paper = decision, .list = list, .household = before.household, .supportCase = caseOfHoa, .decidedOn = {2025, 4, 1}, .kind = AdjustmentKind::ChangeNeed,
                   .reason = u"Nhà còn sửa chữa được"_s, .before = json(before), .after = json(after)});

    const Document document = printed(u"F11"_s, {.paper = decision});

    const std::vector<TableRow> rows = tableOf(document).rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].cells[4].value == CellValue(u"Xây mới"_s));
    CHECK(rows[0].cells[7].value == CellValue(30'000'000_dong));
    CHECK(rows[0].cells[8].value == CellValue(u"Nhà còn sửa chữa được"_s));
    CHECK(textOf(document).contains(u"thay đổi nội dung hỗ trợ của 01 hộ (có danh sách kèm theo)"_s));
    CHECK(textOf(document).contains(u"danh sách có 02 hộ (xây mới 01 hộ, sửa chữa 01 hộ), tổng kinh phí hỗ trợ 90.000.000 đồng"_s));
}

TEST_CASE_METHOD(PaperForms, "a form of a list takes the newest of the unit, and says where there is none", "[forms]")
{
    CHECK(tableOf(printed(u"F16"_s, {.unit = tanHuong, .asOf = testDay})).rows.size() == 3);
    CHECK_THROWS_WITH(printed(u"F16"_s, {.unit = tungAnh, .asOf = testDay}), Catch::Contains("has no stored list"));
}

TEST_CASE_METHOD(PaperForms, "a form refuses a paper of another kind", "[forms]")
{
    const Id<Paper> letter = enter(PaperType::Submission, u"05"_s, {2025, 3, 3}, tanHuong);

    CHECK_THROWS_WITH(printed(u"F10"_s, {.paper = letter}), Catch::Contains("does not print"));
}
