#include "core/forms/integrity_sheet.h"

#include "tests/core/support/support_register.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

QStringList cellsOf(const TableRow &row)
{
    QStringList texts;
    for (const TableCell &cell : row.cells) {
        if (const auto *number = std::get_if<qint64>(&cell.value))
            texts.append(QString::number(*number));
        else if (const auto *text = std::get_if<QString>(&cell.value))
            texts.append(*text);
    }
    return texts;
}

QStringList sentencesOf(const Document &document)
{
    QStringList texts;
    for (const Block &block : document.blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && !paragraph->text.isEmpty())
            texts.append(paragraph->text);
    return texts;
}

const Table &tableOf(const Document &document)
{
    for (const Block &block : document.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            return *table;
    throw std::runtime_error("the sheet has no table");
}

IntegrityHeading headingOf(Database &database)
{
    IntegrityHeading heading = integrityHeading(database, testDay);
    heading.file = u"D:\\So\\duc-tho.ancu"_s;
    heading.at = QDateTime(QDate(2025, 3, 1), QTime(16, 5));
    heading.person = u"Nguyễn Văn An"_s;
    heading.computer = u"PC-01"_s;
    return heading;
}

}

TEST_CASE_METHOD(SupportRegister, "the sheet of a sound register names file, day, last change and each check", "[forms][integrity]")
{
    const Verification verification{.checks = {{.name = u"integrity"_s, .ok = true, .count = 1234}, {.name = u"chain"_s, .ok = true, .count = 70300}}, .head = u"1-ABC"_s};

    const Document sheet = integritySheet(verification, headingOf(database));

    CHECK(sheet.formCode == u"PKT"_s);
    CHECK(std::get<Letterhead>(sheet.blocks[0]).issuer == QStringList{u"ỦY BAN NHÂN DÂN"_s, u"HUYỆN ĐỨC THỌ"_s});
    CHECK(std::get<Heading>(sheet.blocks[1]).title == u"PHIẾU KIỂM TRA TOÀN VẸN SỔ"_s);
    CHECK(sentencesOf(sheet) == QStringList{u"1. Tệp sổ: D:\\So\\duc-tho.ancu."_s,
                                            u"2. Kiểm tra lúc 16 giờ 05 phút, ngày 01 tháng 3 năm 2025, trên máy tính PC-01."_s,
                                            u"3. Lần ghi cuối: số 1 “Tạo sổ”, lúc 15 giờ 00 phút, ngày 01 tháng 3 năm 2025, do Nguyễn Văn An thực hiện."_s,
                                            u"4. Mốc nhật ký: 1-ABC."_s, u"Kết luận: sổ toàn vẹn."_s});
    CHECK(cellsOf(tableOf(sheet).rows[0]) == QStringList{u"1"_s, u"Tệp sổ đọc được và đúng cấu trúc"_s, u"1.234 trang"_s, u"Đạt"_s, QString()});
    CHECK(cellsOf(tableOf(sheet).rows[1]) == QStringList{u"2"_s, u"Nhật ký liền mạch, không bị sửa"_s, u"70.300 mục nhật ký"_s, u"Đạt"_s, QString()});
}

TEST_CASE_METHOD(SupportRegister, "the sheet of a damaged register says what was found and names the backup to go back to", "[forms][integrity]")
{
    const Verification verification{.checks = {{.name = u"state"_s, .count = 9, .detail = u"place 2 không khớp với nhật ký"_s}}, .head = u"1-ABC"_s};
    IntegrityHeading heading = headingOf(database);
    heading.goodBackup = u"duc-tho_20250228-170000_140.ancu"_s;

    const Document sheet = integritySheet(verification, heading);

    CHECK(cellsOf(tableOf(sheet).rows[0]) == QStringList{u"1"_s, u"Dữ liệu khớp với nhật ký"_s, u"9 bản ghi"_s, u"Không đạt"_s, u"place 2 không khớp với nhật ký"_s});
    CHECK(sentencesOf(sheet)[4] == u"Kết luận: sổ KHÔNG toàn vẹn; 01 nội dung không đạt."_s);
    CHECK(sentencesOf(sheet)[5] == u"Cách xử lý: không nhập thêm vào sổ; giữ nguyên tệp này làm căn cứ, báo cáo người phụ trách và khôi phục bản sao lưu tốt gần nhất: "
                                   "duc-tho_20250228-170000_140.ancu."_s);
}

TEST_CASE_METHOD(SupportRegister, "after the district has ended the sheet is issued by the province", "[forms][integrity]")
{
    CHECK(integrityHeading(database, QDate(2025, 6, 30)).office == committeeOf(u"Huyện Đức Thọ"_s));
    CHECK(integrityHeading(database, QDate(2025, 7, 1)).office == committeeOf(u"Tỉnh Hà Tĩnh"_s));
}

TEST_CASE("what a damaged file does not tell stays empty on the sheet", "[forms][integrity]")
{
    Database empty(u":memory:"_s);

    const IntegrityHeading heading = integrityHeading(empty, testDay);

    CHECK(heading.office.lines.isEmpty());
    CHECK(heading.last.id == 0);
    CHECK(heading.code.isEmpty());
}

TEST_CASE_METHOD(SupportRegister, "every check that there is has its words on the sheet", "[forms][integrity]")
{
    const Document sheet = integritySheet(verify(database, std::vector<KnownHead>()), headingOf(database));

    for (const TableRow &row : tableOf(sheet).rows)
        CHECK(std::get<QString>(row.cells[1].value).contains(u' '));
}
