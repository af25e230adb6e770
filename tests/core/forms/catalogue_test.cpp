#include "core/cases/support_case.h"
#include "core/forms/catalogue.h"
#include "core/integrity/printed_code.h"
#include "core/places/office_values.h"
#include "core/support/adjustment.h"
#include "core/support/listed_household.h"
#include "tests/core/support/support_register.h"

#include <QJsonDocument>
#include <QSet>

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

struct Forms : SupportRegister {
    Id<Household> hoa = saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong);
    Id<Household> an = saveNamed(u"Phan Thị An"_s, u"042156900002"_s, tungAnh);

    Document composed(const QString &form, const FormRequest &request) { return compose(database, form, request); }

    QString refusal(const QString &form, const FormRequest &request)
    {
        try {
            composed(form, request);
        } catch (const Error &error) {
            CHECK(error.kind() == Error::Kind::BadRequest);
            return error.message();
        }
        return {};
    }

    void settle(Id<Place> unit, const QString &key, const QString &value, QDate from)
    {
        commit(u"Đổi thông tin cơ quan"_s, [&](UnitOfWork &work) { setOfficeValue(unit, key, value, from, work); });
    }

    QString uidOf(Id<Household> id) { return loadHousehold(database, id)->household.uid; }
};

template<class Kind> const Kind &only(const Document &document)
{
    for (const Block &block : document.blocks)
        if (const Kind *found = std::get_if<Kind>(&block))
            return *found;
    throw std::runtime_error("the form has no such block");
}

std::vector<Paragraph> titlesOf(const Document &document)
{
    std::vector<Paragraph> titles;
    for (const Block &block : document.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->bold)
            titles.push_back(*paragraph);
    return titles;
}

QString cellText(const TableRow &row, std::size_t column)
{
    return std::get<QString>(row.cells.at(column).value);
}

bool says(const Document &document, const QString &text)
{
    for (const Block &block : document.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->text == text)
            return true;
    return false;
}

}

TEST_CASE("a form has a code, a title and a summary of its own, and every blank a label", "[forms]")
{
    QSet<QString> codes, titles;
    for (const FormDescription &form : forms()) {
        CHECK_FALSE(codes.contains(form.code));
        CHECK_FALSE(titles.contains(form.title));
        CHECK(form.summary.endsWith(u'.'));
        codes.insert(form.code);
        titles.insert(form.title);
        QSet<QString> keys;
        for (const FormBlank &blank : form.blanks) {
            CHECK_FALSE(blank.title.isEmpty());
            CHECK_FALSE(keys.contains(blank.key));
            keys.insert(blank.key);
        }
    }
    CHECK(codes.contains(QSet<QString>{u"F05"_s, u"F06"_s, u"PTD"_s}));
}

TEST_CASE_METHOD(Forms, "a commune without a stored list proposes whoever is not refused", "[forms]")
{
    HouseholdRecord record = *loadHousehold(database, hoa);
    record.surveys.clear();
    save(record);

    const Document document = composed(u"F05"_s, {.unitCode = u"18310"_s, .asOf = testDay});

    const Table &table = only<Table>(document);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells[1].value == CellValue(u"Nguyễn Thị Hòa"_s));
    CHECK(table.rows[0].cells[16].value == CellValue(u"Thiếu dữ liệu: Nhà tạm, nhà dột nát; Không thuộc trường hợp…; Đất ở, không tranh chấp; Chưa được hỗ trợ nhà ở…"_s));
    CHECK(table.rows[0].cells[15].value == CellValue());
    CHECK(table.rows[1].cells[15].value == CellValue(Money()));
    CHECK(only<Letterhead>(document).place == u"Tân Hương"_s);
    CHECK_FALSE(only<Letterhead>(document).date.isValid());
}

TEST_CASE_METHOD(Forms, "what is given for the blanks stands on the form", "[forms]")
{
    const Document document = composed(u"F05"_s, {.unitCode = u"18310"_s, .asOf = testDay,
        .values = {{u"ngay_ky"_s, u"05/03/2025"_s}, {u"so_van_ban"_s, u"12/TTr-UBND"_s}, {u"nguoi_ky"_s, u"Phan Văn Dũng"_s}, {u"noi_ky"_s, u"Đức Thọ"_s}}});

    CHECK(only<Letterhead>(document).date == QDate(2025, 3, 5));
    CHECK(only<Letterhead>(document).place == u"Đức Thọ"_s);
    CHECK(only<Heading>(document).note == u"(Kèm theo Tờ trình số 12/TTr-UBND ngày 05 tháng 3 năm 2025 của Ủy ban nhân dân xã Tân Hương)"_s);
    CHECK(only<Signatures>(document).columns[1].name == u"Phan Văn Dũng"_s);
    CHECK(only<Signatures>(document).columns[1].authority.last() == u"CHỦ TỊCH"_s);
}

TEST_CASE_METHOD(Forms, "what is given for the day of the signature must be a day, as people type days", "[forms]")
{
    CHECK(only<Letterhead>(composed(u"F05"_s, {.unitCode = u"18310"_s, .asOf = testDay, .values = {{u"ngay_ky"_s, u"5.3.2025"_s}}})).date == QDate(2025, 3, 5));
    CHECK(refusal(u"F05"_s, {.unitCode = u"18310"_s, .asOf = testDay, .values = {{u"ngay_ky"_s, u"abc"_s}}}).startsWith(u"“abc” is no day for the signature."_s));
}

TEST_CASE_METHOD(Forms, "a stored list is printed as it stands, with its batch", "[forms]")
{
    const Id<SupportList> list = make(listFor(tanHuong), {hoa});

    const Document document = composed(u"F05"_s, {.list = list});

    CHECK(only<Table>(document).rows.size() == 2);
    CHECK(only<Heading>(document).subtitle == QStringList{u"Hộ gia đình đề nghị hỗ trợ xóa nhà tạm, nhà dột nát"_s, u"trên địa bàn xã Tân Hương (đợt 1)"_s});
}

TEST_CASE_METHOD(Forms, "the district's list has all communes of the register", "[forms]")
{
    const Document document = composed(u"F06"_s, {.asOf = testDay});

    CHECK(only<Letterhead>(document).issuer == QStringList{u"ỦY BAN NHÂN DÂN"_s, u"HUYỆN ĐỨC THỌ"_s});
    CHECK(only<Table>(document).rows.size() == 7);
    CHECK(only<Table>(document).rows.back().cells[15].value == CellValue(120'000'000_dong));
    CHECK(says(document, u"Bằng chữ: Một trăm hai mươi triệu đồng."_s));
}

TEST_CASE_METHOD(Forms, "the sheet of an entitled household names every condition and the support", "[forms]")
{
    const Document document = composed(u"PTD"_s, {.household = uidOf(hoa), .asOf = testDay});

    const std::vector<Reason> reasons = judge(database, hoa, testDay).front().reasons;
    CHECK(document.page.orientation == Orientation::Portrait);
    CHECK(only<Heading>(document).title == u"PHIẾU THẨM ĐỊNH"_s);
    CHECK(only<Table>(document).rows.size() == reasons.size());
    CHECK(only<Table>(document).rows.front().cells[3].value == CellValue(u"Đạt"_s));
    CHECK(says(document, u"III. Kết luận: Đủ điều kiện hỗ trợ."_s));
    CHECK(says(document, u"Đề nghị: xây mới nhà ở; mức hỗ trợ: 60.000.000 đồng (Bằng chữ: Sáu mươi triệu đồng)."_s));
    CHECK(says(document, u"Bộ tiêu chí QD55, phiên bản 1 (Quyết định 55/QĐ-BXD ngày 20/01/2025 của Bộ Xây dựng)."_s));
    CHECK(says(document, u"II. Kết quả thẩm định từng điều kiện, xét tại ngày 01/3/2025"_s));
}

TEST_CASE_METHOD(Forms, "the sheet of a refused household proposes no support", "[forms]")
{
    HouseholdRecord record = *loadHousehold(database, hoa);
    record.classifications.front().validTo = QDate(2025, 2, 1);
    save(record);

    const Document document = composed(u"PTD"_s, {.household = uidOf(hoa), .asOf = testDay});

    CHECK(says(document, u"III. Kết luận: Không đủ điều kiện hỗ trợ."_s));
    CHECK_FALSE(says(document, u"Đề nghị: xây mới nhà ở; mức hỗ trợ: 60.000.000 đồng (Bằng chữ: Sáu mươi triệu đồng)."_s));
}

TEST_CASE_METHOD(Forms, "what does not exist is named", "[forms]")
{
    const QString unknown = refusal(u"F99"_s, {.asOf = testDay});
    CHECK(unknown.startsWith(u"There is no form “F99”. Choose one of these: "_s));
    for (const FormDescription &form : forms())
        CHECK(unknown.contains(form.code));
    CHECK(refusal(u"F05"_s, {.unitCode = u"99999"_s, .asOf = testDay}).startsWith(u"There is no unit 99999"_s));
    CHECK(refusal(u"F05"_s, {.unitCode = u"18310"_s}).startsWith(u"The form needs a day."_s));
    CHECK(refusal(u"F06"_s, {.list = {99}}).startsWith(u"This support list does not exist."_s));
    CHECK(refusal(u"PTD"_s, {.household = u"nobody"_s, .asOf = testDay}).startsWith(u"The household does not exist any more."_s));
}

TEST_CASE_METHOD(Forms, "several households get a sheet each, that begins on page 1", "[forms]")
{
    const Document document = composed(u"PTD"_s, {.households = {uidOf(hoa), uidOf(an)}, .asOf = testDay});

    int letterheads = 0, restarts = 0;
    for (const Block &block : document.blocks) {
        letterheads += std::holds_alternative<Letterhead>(block);
        const auto *pageBreak = std::get_if<PageBreak>(&block);
        restarts += pageBreak && pageBreak->restartNumbers;
    }
    CHECK(letterheads == 2);
    CHECK(restarts == 1);
}

TEST_CASE_METHOD(Forms, "a list is printed as it stands on the day after what was decided", "[forms]")
{
    const Id<SupportList> list = make(listFor(tanHuong), {hoa});
    const ListedHousehold line = listedHouseholds(database, list).front();
    ListedHousehold repaired = line;
    repaired.need = Need::Repair;
    repaired.amount = 30'000'000_dong;
    commit(u"Điều chỉnh"_s, [&](UnitOfWork &work) {
        const auto supportCase = work.add(SupportCase{.uid = u"c1"_s, .code = u"18310-0001"_s, .household = hoa, .stream = line.stream, .openedOn = testDay, .stepOn = testDay});
        const auto decision = work.add(Paper{.uid = u"p1"_s, .type = PaperType::Adjustment, .list = list});
        work.add(Adjustment{.paper = decision, .list = list, .household = hoa, .supportCase = supportCase, .decidedOn = {2025, 4, 1}, .kind = AdjustmentKind::ChangeNeed,
                            .after = QString::fromUtf8(QJsonDocument(snapshotJson(repaired)).toJson())});
        work.add(Adjustment{.paper = decision, .list = list, .household = hoa, .supportCase = supportCase, .decidedOn = {2025, 5, 1}, .kind = AdjustmentKind::Remove, .stands = false});
    });

    const auto total = [&](QDate on) -> CellValue { return only<Table>(composed(u"F05"_s, {.list = list, .asOf = on})).rows.back().cells[15].value; };
    CHECK(total({2025, 3, 31}) == CellValue(60'000'000_dong));
    CHECK(total({2025, 4, 1}) == CellValue(30'000'000_dong));
    CHECK(only<Table>(composed(u"F05"_s, {.list = list, .asOf = QDate(2025, 5, 1)})).rows.size() == 1);
}

TEST_CASE_METHOD(Forms, "a paper and a list are named by their uid, a list by its number too", "[forms]")
{
    const Id<SupportList> list = make(listFor(tanHuong), {hoa});
    Id<Paper> paper;
    commit(u"Văn bản"_s, [&](UnitOfWork &work) { paper = work.add(Paper{.uid = u"p1"_s, .type = PaperType::Approval}); });

    CHECK(paperByUid(database, u"p1"_s) == paper);
    CHECK(listByUid(database, database.find(list)->uid) == list);
    CHECK(listOfBatch(database, u"18310"_s, 1, testDay) == list);
    CHECK_THROWS_AS(paperByUid(database, u"p2"_s), Error);
    CHECK_THROWS_AS(listByUid(database, u"l2"_s), Error);
    CHECK_THROWS_AS(listOfBatch(database, u"18310"_s, 2, testDay), Error);
}

TEST_CASE_METHOD(Forms, "for a district each commune gets a list of its own that begins on page 1", "[forms]")
{
    const Document document = composed(u"F05"_s, {.asOf = testDay});

    int letterheads = 0, restarts = 0;
    for (const Block &block : document.blocks) {
        letterheads += std::holds_alternative<Letterhead>(block);
        const auto *pageBreak = std::get_if<PageBreak>(&block);
        restarts += pageBreak && pageBreak->restartNumbers;
    }
    CHECK(letterheads == 2);
    CHECK(restarts == 1);
}

TEST_CASE_METHOD(Forms, "the district still names its households after it has ended", "[forms]")
{
    const Document document = composed(u"F06"_s, {.unitCode = u"440"_s, .asOf = QDate(2026, 3, 1)});

    const Table &table = only<Table>(document);
    int households = 0;
    for (const TableRow &row : table.rows)
        households += row.kind == TableRow::Kind::Ordinary;
    CHECK(households == 2);
}

TEST_CASE_METHOD(Forms, "the titles of a sheet stay with what they head and stand apart", "[forms]")
{
    const std::vector<Paragraph> titles = titlesOf(composed(u"PTD"_s, {.household = uidOf(hoa), .asOf = testDay}));

    REQUIRE(titles.size() == 3);
    for (const Paragraph &title : titles) {
        CHECK(title.keepWithNext);
        CHECK(title.spaceBeforePt > 0);
        CHECK(title.spaceAfterPt > 0);
    }
}

TEST_CASE_METHOD(Forms, "a sheet has no text smaller than a paper may have", "[forms]")
{
    for (const Block &block : composed(u"PTD"_s, {.household = uidOf(hoa), .asOf = testDay}).blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            CHECK(paragraph->points >= 11);
        if (const auto *table = std::get_if<Table>(&block))
            CHECK(table->points >= 10);
    }
}

TEST_CASE_METHOD(Forms, "each condition of a sheet shows what was seen and cites its source", "[forms]")
{
    const std::vector<Reason> reasons = judge(database, hoa, testDay).front().reasons;

    const Table table = only<Table>(composed(u"PTD"_s, {.household = uidOf(hoa), .asOf = testDay}));

    REQUIRE(table.rows.size() == reasons.size());
    for (std::size_t row = 0; row < reasons.size(); ++row) {
        CHECK(cellText(table.rows[row], 1) == reasons[row].title);
        CHECK(cellText(table.rows[row], 2).endsWith(QString(u'(' + reasons[row].citation + u')')));
    }
}

TEST_CASE_METHOD(Forms, "a sheet that cannot be concluded says what is missing and proposes no money", "[forms]")
{
    HouseholdRecord record = *loadHousehold(database, hoa);
    record.surveys.clear();
    save(record);

    const Document document = composed(u"PTD"_s, {.household = uidOf(hoa), .asOf = testDay});

    QString cells;
    for (const TableRow &row : only<Table>(document).rows)
        cells += cellText(row, 2) + u'\n';
    CHECK(cells.contains(u"Cần bổ sung: "_s));
    CHECK(says(document, u"3. Nhà ở: chưa có phiếu khảo sát hiện trạng."_s));
    CHECK(says(document, u"Đề nghị: bổ sung dữ liệu còn thiếu nêu tại mục II, sau đó thẩm định lại."_s));
    CHECK_FALSE(says(document, u"Đề nghị: xây mới nhà ở; mức hỗ trợ: 60.000.000 đồng (Bằng chữ: Sáu mươi triệu đồng)."_s));
}

TEST_CASE_METHOD(Forms, "every form carries the code of the register it was made from", "[forms]")
{
    CHECK(composed(u"F05"_s, {.unitCode = u"18310"_s, .asOf = testDay}).registerCode == printedCode(database));
    CHECK(composed(u"F06"_s, {.asOf = testDay}).registerCode == printedCode(database));
    CHECK(composed(u"PTD"_s, {.household = uidOf(hoa), .asOf = testDay}).registerCode == printedCode(database));
    CHECK(answerTo(database, composed(u"F06"_s, {.asOf = testDay}).registerCode).isRight());
}

TEST_CASE_METHOD(Forms, "a list carries the name, symbol, signer and recipients that its office settled", "[forms]")
{
    settle(tanHuong, u"co_quan"_s, u"Ủy ban nhân dân / xã Tân Hương, huyện Đức Thọ"_s, testDay);
    settle(tanHuong, u"ky_hieu"_s, u"UBND-VX"_s, testDay);
    settle(tanHuong, u"chuc_vu"_s, u"PHÓ CHỦ TỊCH"_s, testDay);
    settle(tanHuong, u"noi_nhan"_s, u"Phòng Nội vụ"_s, testDay);
    settle(tanHuong, u"phong_lap"_s, u"VX"_s, testDay);

    const Document document = composed(u"F05"_s, {.unitCode = u"18310"_s, .asOf = testDay, .values = {{u"so_van_ban"_s, u"12"_s}, {u"ngay_ky"_s, u"1/7/2027"_s}}});

    CHECK(only<Letterhead>(document).issuer == QStringList{u"ỦY BAN NHÂN DÂN"_s, u"XÃ TÂN HƯƠNG, HUYỆN ĐỨC THỌ"_s});
    CHECK(only<Heading>(document).note
          == u"(Kèm theo Tờ trình số 12/TTr-UBND-VX ngày 01 tháng 7 năm 2027 của Ủy ban nhân dân xã Tân Hương, huyện Đức Thọ)"_s);
    CHECK(only<Signatures>(document).recipients == QStringList{u"- Phòng Nội vụ;"_s, u"- Lưu: VT, VX."_s});
    CHECK(only<Signatures>(document).columns[1].authority == QStringList{u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s});
}

TEST_CASE_METHOD(Forms, "a paper of an earlier day has the office as it then was", "[forms]")
{
    settle(tanHuong, u"noi_nhan"_s, u"Phòng Nội vụ"_s, testDay.addDays(1));

    const Document document = composed(u"F05"_s, {.unitCode = u"18310"_s, .asOf = testDay});

    CHECK(only<Signatures>(document).recipients.isEmpty());
    CHECK(only<Letterhead>(document).issuer == QStringList{u"ỦY BAN NHÂN DÂN"_s, u"XÃ TÂN HƯƠNG"_s});
}

TEST_CASE_METHOD(Forms, "a deputy who signs an assessment sheet signs for the chairman of the committee in its head", "[forms]")
{
    settle(district, u"chuc_vu"_s, u"PHÓ CHỦ TỊCH"_s, testDay);
    settle(district, u"noi_nhan"_s, u"Như trên"_s, testDay);

    const Signatures signatures = only<Signatures>(composed(u"PTD"_s, {.household = uidOf(hoa), .asOf = testDay}));

    CHECK(signatures.columns[1].authority == QStringList{u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s});
    CHECK(signatures.recipients == QStringList{u"- Như trên;"_s, u"- Lưu: VT."_s});
}
