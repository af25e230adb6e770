#include "core/base/error.h"
#include "core/forms/f01.h"
#include "core/forms/f02.h"
#include "core/forms/f03.h"
#include "core/forms/f12.h"
#include "core/forms/f13.h"
#include "core/forms/f14.h"
#include "core/forms/f15.h"
#include "core/forms/start_record.h"
#include "tests/core/forms/case_papers.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

QString refusalOf(Document (*form)(const CasePage &, const CaseHeading &), const QHash<QString, QString> &values)
{
    try {
        form(filledPage(), filledHeading(values));
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::BadRequest);
        return error.message();
    }
    return {};
}

CasePage ofMerit()
{
    CasePage page = filledPage();
    page.line.stream = u"CT_NCC"_s;
    return page;
}

}

TEST_CASE("a family's application is filled with what the register knows", "[forms]")
{
    const Document document = f01(filledPage(), filledHeading());

    const QStringList said = texts(document);
    CHECK(document.formCode == u"F01"_s);
    CHECK(said.contains(u"Kính gửi: Ủy ban nhân dân xã Tân Hương"_s));
    CHECK(said.contains(u"1. Họ và tên: Nguyễn Thị Hòa"_s));
    CHECK(said.contains(u"Ngày, tháng, năm sinh: 12/3/1956 Giới tính: □ Nam ■ Nữ"_s));
    CHECK(said.contains(u"2. Số CCCD: 042156900001; ngày cấp: 15/8/2021"_s));
    CHECK(said.contains(u"3. Nơi đăng ký thường trú: thôn Tân Thành, xã Tân Hương, huyện Đức Thọ, tỉnh Hà Tĩnh"_s));
    CHECK(said.contains(u"■ Hộ nghèo □ Hộ cận nghèo □ Bị ảnh hưởng bởi thiên tai, biến đổi khí hậu"_s));
    CHECK(said.contains(u"Giấy tờ chứng minh: số 12/QĐ-UBND ngày 20/12/2024"_s));
    CHECK(said.contains(u"5. Số nhân khẩu: 04 người, gồm:"_s));
    CHECK(said.contains(u"Diện tích: 24,5 m²; năm xây dựng: 1996; nền - móng: đất"_s));
    CHECK(said.contains(u"Mức độ hư hỏng: nền - móng hư hỏng; mái lợp có nguy cơ sập đổ"_s));
    CHECK(said.contains(u"8. Đã được hỗ trợ nhà ở trước đây: ■ Không □ Có"_s));
    CHECK(said.contains(u"9. Đề nghị được hỗ trợ: ■ Xây mới □ Sửa chữa"_s));
    CHECK(said.contains(u"10. Tổng kinh phí dự kiến: 120.000.000 đồng, trong đó:"_s));
}

TEST_CASE("an application lists the members and leaves rows for those whom the register does not name", "[forms]")
{
    const Table members = blocksOf<Table>(f01(filledPage(), filledHeading())).at(0);

    REQUIRE(members.rows.size() == 4);
    CHECK(members.rows[0].cells[1].value == CellValue(u"Nguyễn Thị Hòa"_s));
    CHECK(members.rows[0].cells[2].value == CellValue(u"Chủ hộ"_s));
    CHECK(members.rows[1].cells[2].value == CellValue(u"Con"_s));
    CHECK(members.rows[1].cells[3].value == CellValue(u"1984"_s));
    CHECK(members.rows[3].cells.size() == 1);
}

TEST_CASE("the nation alone heads a citizen's paper, and the family dates it", "[forms]")
{
    const CaseHeading printedLater{.unit = u"Xã Tân Hương"_s, .place = u"Tân Hương"_s};

    const Document document = f01(filledPage(), printedLater);

    CHECK_FALSE(blocksOf<Letterhead>(document).at(0).hasIssuer());
    const Signatures signatures = signaturesOf(document);
    CHECK(signatures.placeAndDate == u"Tân Hương, ngày 01 tháng 02 năm 2025"_s);
    REQUIRE(signatures.columns.size() == 2);
    CHECK(signatures.columns[0].authority == QStringList{u"XÁC NHẬN CỦA"_s, u"UBND XÃ TÂN HƯƠNG"_s, u"CHỦ TỊCH"_s});
    CHECK(signatures.columns[1].authority == QStringList{u"NGƯỜI LÀM ĐƠN"_s});
    CHECK(signatures.columns[1].name == u"Nguyễn Thị Hòa"_s);
}

TEST_CASE("an application of which nothing is known has only blanks and empty boxes", "[forms]")
{
    const Document document = f01({}, {});

    const QString said = texts(document).join(u'\n');
    CHECK(said.contains(u"Kính gửi: Ủy ban nhân dân xã ………"_s));
    CHECK(said.contains(u"Giới tính: □ Nam □ Nữ"_s));
    CHECK(said.contains(u"ngày cấp: ……/……/………"_s));
    CHECK_FALSE(said.contains(u"■"_s));
    CHECK(blocksOf<Table>(document).at(0).rows.size() == 4);
    CHECK(signaturesOf(document).columns[1].name.isEmpty());
}

TEST_CASE("only the programme for people of merit names its annex", "[forms]")
{
    CHECK(texts(f01(ofMerit(), {})).first() == u"Mẫu số 01 (Phụ lục IX Nghị định 131/2021/NĐ-CP)"_s);
    CHECK(texts(f02(ofMerit(), {})).first() == u"Phụ lục số 1 (Thông tư 98/2013/TT-BTC)"_s);
    CHECK(texts(f12(ofMerit(), {})).first() == u"Mẫu số 05 (Phụ lục IX Nghị định 131/2021/NĐ-CP)"_s);
    CHECK(texts(f13(ofMerit(), {})).first() == u"Mẫu số 06 (Phụ lục IX Nghị định 131/2021/NĐ-CP)"_s);
    for (const auto &form : {f01, f02, f03, f12, f13, f14, f15, startRecord})
        CHECK_FALSE(texts(form(filledPage(), filledHeading())).join(u'\n').contains(u"Phụ lục"_s));
}

TEST_CASE("the request for an advance has the words of the circular", "[forms]")
{
    const QStringList said = texts(f02(filledPage(), filledHeading({{u"so_tien_tam_ung"_s, u"37.500.000"_s}})));

    CHECK(said.contains(u"Tên tôi là: Nguyễn Thị Hòa"_s));
    CHECK(said.contains(u"Đại diện cho hộ gia đình có tên trong danh sách được hỗ trợ về nhà ở theo Quyết định số 05/QĐ-UBND ngày 10 tháng 3 năm 2025 của Ủy ban nhân dân "
                        u"huyện Đức Thọ là 60 triệu đồng."_s));
    CHECK(said.contains(u"Tôi làm đơn này đề nghị được tạm ứng kinh phí để xây dựng nhà ở với số tiền 37,5 triệu đồng."_s));
    CHECK(said.contains(u"Tôi xin cam kết sử dụng kinh phí được hỗ trợ để xây mới nhà ở và chịu trách nhiệm trước pháp luật về cam kết của mình."_s));
}

TEST_CASE("a request for an advance that is not filled keeps both choices of the circular", "[forms]")
{
    const QString said = texts(f02({}, {})).join(u'\n');

    CHECK(said.contains(u"đề nghị được tạm ứng kinh phí để xây dựng (hoặc sửa chữa) nhà ở với số tiền ……"_s));
    CHECK(said.contains(u"được hỗ trợ để xây mới (hoặc sửa chữa nhà ở) và chịu trách nhiệm"_s));
}

TEST_CASE("a survey shows every component with its material and damage", "[forms]")
{
    const Document document = f03(filledPage(), filledHeading());

    const Table components = blocksOf<Table>(document).at(0);
    REQUIRE(components.rows.size() == 5);
    CHECK(components.rows[0].cells[0].value == CellValue(u"Nền - móng"_s));
    CHECK(components.rows[0].cells[1].value == CellValue(u"Đất"_s));
    CHECK(components.rows[0].cells[2].value == CellValue(u"2 Hư hỏng"_s));
    CHECK(components.rows[1].cells[2].value == CellValue(QString()));
    CHECK(components.rows[4].cells[1].value == CellValue(u"Tranh, lá"_s));
    const QStringList said = texts(document);
    CHECK(said.contains(u"Thời gian khảo sát: ngày 20 tháng 02 năm 2025"_s));
    CHECK(said.contains(u"■ T1 diện tích ■ T2 kết cấu □ T3 thời gian sử dụng □ T4 khác □ không đạt"_s));
    CHECK(said.filter(u"m²/người"_s).value(0).contains(u"24,5 m²"_s));
    CHECK(said.filter(u"m²/người"_s).value(0).contains(u"bình quân: 6,1 m²/người"_s));
}

TEST_CASE("the family, the hamlet, the surveyor and the commune sign a survey", "[forms]")
{
    const std::vector<Signatures> rows = blocksOf<Signatures>(f03(filledPage(), filledHeading({{u"truong_thon"_s, u"Trần Quốc Bảo"_s}})));

    REQUIRE(rows.size() == 2);
    CHECK(rows[0].columns[0].name == u"Nguyễn Thị Hòa"_s);
    CHECK(rows[0].columns[1].name == u"Trần Quốc Bảo"_s);
    CHECK(rows[1].columns[0].authority == QStringList{u"NGƯỜI KHẢO SÁT"_s});
    CHECK(rows[1].columns[1].authority == QStringList{u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s});
}

TEST_CASE("minutes of a stage tick the stage that the case has reached", "[forms]")
{
    CasePage page = filledPage();
    const QStringList foundation = texts(f12(page, filledHeading()));
    page.steps.push_back(stepTaken(Step::FrameDone, QDate(2025, 5, 15)));
    const QStringList frame = texts(f12(page, filledHeading()));

    CHECK(foundation.contains(u"5. Giai đoạn đã hoàn thành: ■ Nền móng □ Khung - tường"_s));
    CHECK(frame.contains(u"5. Giai đoạn đã hoàn thành: ■ Nền móng ■ Khung - tường"_s));
}

TEST_CASE("what was typed as the stage stands before the steps of the case", "[forms]")
{
    const QStringList said = texts(f12(filledPage(), filledHeading({{u"giai_doan"_s, u"Khung - tường"_s}})));

    CHECK(said.contains(u"5. Giai đoạn đã hoàn thành: □ Nền móng ■ Khung - tường"_s));
    CHECK(said.filter(u"đã hoàn thành giai đoạn khung - tường của việc xây mới nhà ở"_s).size() == 1);
}

TEST_CASE("minutes of a stage propose a payment in figures and words", "[forms]")
{
    const QStringList said = texts(f12(filledPage(), filledHeading({{u"so_tien"_s, u"24tr"_s}, {u"so_ban"_s, u"03"_s}})));

    CHECK(said.contains(u"Hộ bà Nguyễn Thị Hòa đã hoàn thành giai đoạn nền móng của việc xây mới nhà ở. Đề nghị cấp có thẩm quyền giải ngân số tiền: "
                        u"24.000.000 đồng (Bằng chữ: Hai mươi tư triệu đồng) theo quy định."_s));
    CHECK(said.contains(u"Hôm nay, ngày 05 tháng 6 năm 2025, tại nhà ở của bà Nguyễn Thị Hòa, thôn Tân Thành, xã Tân Hương, chúng tôi gồm:"_s));
    CHECK(said.contains(u"1. Đại diện UBND xã Tân Hương: ông (bà) Phan Văn Dũng; chức vụ: Phó Chủ tịch"_s));
    CHECK(said.contains(u"4. Khởi công: ngày 02 tháng 4 năm 2025."_s));
    CHECK(said.last() == u"Biên bản được lập thành 03 bản, các bên đã đọc, thống nhất và cùng ký tên./."_s);
}

TEST_CASE("minutes of completion name the quality that the house of a person of merit must have", "[forms]")
{
    CasePage repair = ofMerit();
    repair.line.need = Need::Repair;

    CHECK(texts(f13(ofMerit(), {})).contains(u"Yêu cầu chất lượng (khoản 3 Điều 102 Nghị định 131/2021/NĐ-CP): diện tích từ 30 m² trở lên, hộ độc thân từ 24 m² trở lên; "
                                             u"nền cứng, khung - tường cứng, mái cứng; tuổi thọ từ 20 năm trở lên."_s));
    CHECK(texts(f13(repair, {})).contains(u"Yêu cầu chất lượng (khoản 3 Điều 102 Nghị định 131/2021/NĐ-CP): khung - tường cứng, mái cứng; tuổi thọ từ 10 năm trở lên."_s));
    CHECK(texts(f13(filledPage(), {})).contains(u"Yêu cầu chất lượng: theo quy định của chương trình hỗ trợ."_s));
}

TEST_CASE("minutes of completion list the sources that were approved and leave the others open", "[forms]")
{
    const QStringList sources = texts(f13(filledPage(), filledHeading())).filter(QRegularExpression(u"^- "_s));

    CHECK(sources == QStringList{u"- Ngân sách tỉnh: 35.000.000 đồng;"_s, u"- Quỹ Vì người nghèo tỉnh: 25.000.000 đồng;"_s, u"- Hộ gia đình, dòng họ: …………………… đồng;"_s,
                                 u"- Nhà tài trợ, cộng đồng: …………………… đồng;"_s, u"- Ngày công, hiện vật quy đổi: …………………… đồng."_s});
}

TEST_CASE("the result of minutes of completion is ticked only as it was typed", "[forms]")
{
    const auto ticked = [](const QString &typed) -> QString { return texts(f13(filledPage(), filledHeading({{u"ket_luan"_s, typed}}))).filter(u"đưa vào sử dụng"_s).value(0); };

    CHECK(ticked(u"Đạt"_s).startsWith(u"■ Đạt, đưa vào sử dụng □ Không đạt"_s));
    CHECK(ticked(u"không đạt"_s).startsWith(u"□ Đạt, đưa vào sử dụng ■ Không đạt"_s));
    CHECK(ticked({}).startsWith(u"□ Đạt, đưa vào sử dụng □ Không đạt"_s));
}

TEST_CASE("a house is handed over by the commune and the Front", "[forms]")
{
    const Document document = f14(filledPage(), filledHeading({{u"tong_gia_tri"_s, u"125 triệu"_s}, {u"nha_tai_tro"_s, u"Công ty <An & Bình>"_s}}));

    const QStringList said = texts(document);
    CHECK(said.contains(u"2. Đại diện Ủy ban MTTQ Việt Nam xã Tân Hương: ông (bà) …………………"_s));
    CHECK(said.contains(u"3. Nhà tài trợ: Công ty <An & Bình>"_s));
    CHECK(said.contains(u"4. Tổng giá trị nhà ở: 125.000.000 đồng (Bằng chữ: Một trăm hai mươi lăm triệu đồng)."_s));
    const std::vector<Signatures> rows = blocksOf<Signatures>(document);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].columns[1].authority == QStringList{u"NHÀ TÀI TRỢ"_s});
    CHECK(rows[1].columns[0].authority == QStringList{u"ĐẠI DIỆN"_s, u"MẶT TRẬN TỔ QUỐC"_s});
    CHECK(blocksOf<Signatures>(f14(filledPage(), filledHeading())).size() == 1);
}

TEST_CASE("a receipt says the sum in figures and in words", "[forms]")
{
    const QStringList said = texts(f15(filledPage(), filledHeading({{u"so_tien"_s, u"36.000.000"_s}, {u"lan"_s, u"01"_s}, {u"nguoi_giao"_s, u"Lê Thị Cúc"_s}})));

    CHECK(said.contains(u"Số tiền: 36.000.000 đồng"_s));
    CHECK(said.contains(u"Bằng chữ: Ba mươi sáu triệu đồng."_s));
    CHECK(said.contains(u"Đã nhận của ông (bà): Lê Thị Cúc"_s));
    CHECK(said.contains(u"Nội dung: kinh phí hỗ trợ xây mới nhà ở theo Quyết định số 05/QĐ-UBND ngày 10 tháng 3 năm 2025 của Ủy ban nhân dân huyện Đức Thọ."_s));
}

TEST_CASE("a receipt without a sum has its blanks", "[forms]")
{
    const QStringList said = texts(f15({}, {}));

    CHECK(said.contains(u"Số tiền: ………………………… đồng"_s));
    CHECK(said.filter(u"Bằng chữ: …"_s).size() == 1);
}

TEST_CASE("a sum that is no number is refused with the way out", "[forms]")
{
    const QString told = u"The amount “ba chục” cannot be read. Write a number above 0, such as 36.000.000."_s;

    CHECK(refusalOf(f15, {{u"so_tien"_s, u"ba chục"_s}}) == told);
    CHECK(refusalOf(f12, {{u"so_tien"_s, u"ba chục"_s}}) == told);
    CHECK(refusalOf(f02, {{u"so_tien_tam_ung"_s, u"ba chục"_s}}) == told);
    CHECK(refusalOf(f13, {{u"tong_gia_tri"_s, u"0"_s}}).startsWith(u"The amount “0” cannot be read."_s));
}

TEST_CASE("minutes of a start take the day of the step", "[forms]")
{
    const QStringList said = texts(startRecord(filledPage(), filledHeading()));

    CHECK(said.filter(u"4. Khởi công: ngày 02 tháng 4 năm 2025; dự kiến hoàn thành: …"_s).size() == 1);
    CHECK(said.contains(u"Xác nhận hộ bà Nguyễn Thị Hòa đã khởi công xây mới nhà ở đúng vị trí, đúng hình thức được phê duyệt."_s));
}

TEST_CASE("minutes stand without a number and place: their day is said in the text", "[forms]")
{
    for (const auto &form : {f12, f13, f14, startRecord}) {
        const Letterhead head = blocksOf<Letterhead>(form(filledPage(), filledHeading())).at(0);
        CHECK(head.issuer == QStringList{u"ỦY BAN NHÂN DÂN"_s, u"XÃ TÂN HƯƠNG"_s});
        CHECK(head.number.isEmpty());
        CHECK(head.place.isEmpty());
    }
}

TEST_CASE("number, day and signer of a stored paper fill what was not typed", "[forms]")
{
    const Paper stored{.series = u"TB-UBND"_s, .number = u"07"_s, .signedOn = QDate(2025, 3, 5), .signedBy = u"Lê Minh"_s, .position = u"CHỦ TỊCH"_s};

    const CaseHeading empty = withPaper({}, stored);
    const CaseHeading typed = withPaper({.number = u"09"_s, .signedOn = QDate(2025, 3, 6), .signedBy = u"Phan Văn Dũng"_s, .position = u"PHÓ CHỦ TỊCH"_s}, stored);

    CHECK(empty.number == u"07/TB-UBND"_s);
    CHECK(empty.signedOn == QDate(2025, 3, 5));
    CHECK(empty.signedBy == u"Lê Minh"_s);
    CHECK(typed.number == u"09"_s);
    CHECK(typed.signedOn == QDate(2025, 3, 6));
    CHECK(typed.position == u"PHÓ CHỦ TỊCH"_s);
}

TEST_CASE("the blanks of a form become its heading", "[forms]")
{
    const CaseHeading heading = caseHeading(u"Xã Tân Hương"_s, {{u"ngay_ky"_s, u"5/3/2025"_s}, {u"nguoi_ky"_s, u" Phan Văn Dũng "_s}, {u"so_tien"_s, u"36tr"_s}});

    CHECK(heading.signedOn == QDate(2025, 3, 5));
    CHECK(heading.signedBy == u"Phan Văn Dũng"_s);
    CHECK(heading.values.value(u"so_tien"_s) == u"36tr"_s);
}

TEST_CASE("every form asks for what it prints, each once", "[forms]")
{
    for (const auto &blanks : {f01Blanks(), f02Blanks(), f03Blanks(), f12Blanks(), f13Blanks(), f14Blanks(), f15Blanks(), startRecordBlanks()}) {
        QStringList keys;
        for (const FormBlank &blank : blanks) {
            CHECK_FALSE(keys.contains(blank.key));
            CHECK_FALSE(blank.title.isEmpty());
            keys.append(blank.key);
        }
        CHECK(keys.contains(u"ngay_ky"_s));
    }
}
