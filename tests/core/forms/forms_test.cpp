#include "core/forms/commune_groups.h"
#include "core/forms/f05.h"
#include "core/forms/f06.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

ListedHousehold listed(const QString &name, const QString &commune, Need need, Money amount)
{
    return {.name = name, .birth = {1956, 3, 12}, .gender = Gender::Female, .number = u"042156900001"_s, .hamlet = u"Thôn Tân Thành"_s,
            .placeName = commune, .members = 4, .categories = u"Hộ nghèo"_s, .need = need, .area = 24.5, .foundation = u"Đất"_s,
            .frame = u"Tre"_s, .roof = u"Tranh, lá"_s, .criteria = u"T1, T2"_s, .amount = amount};
}

const std::vector<ListedHousehold> threeHouseholds = {
    listed(u"Nguyễn Thị Hòa"_s, u"Xã Tân Hương"_s, Need::NewHouse, 60'000'000_dong),
    listed(u"Trần Thị Bình"_s, u"Xã Tân Hương"_s, Need::Repair, 30'000'000_dong),
    listed(u"Phan Thị An"_s, u"Xã Tùng Ảnh"_s, Need::NewHouse, 60'000'000_dong)};

const ListHeading commune{.unit = u"Xã Tân Hương"_s, .number = u"05"_s, .place = u"Tân Hương"_s, .signedOn = QDate(2025, 3, 1),
                          .preparedBy = u"Lê Thị Cúc"_s, .signedBy = u"Phan Văn Dũng"_s, .position = u"CHỦ TỊCH"_s};

template<class Kind> std::vector<Kind> blocksOf(const Document &document)
{
    std::vector<Kind> found;
    for (const Block &block : document.blocks)
        if (const Kind *kind = std::get_if<Kind>(&block))
            found.push_back(*kind);
    return found;
}

Table tableOf(const Document &document)
{
    return blocksOf<Table>(document).at(0);
}

QStringList texts(const Document &document)
{
    QStringList found;
    for (const Paragraph &paragraph : blocksOf<Paragraph>(document))
        found.append(paragraph.text);
    return found;
}

}

TEST_CASE("the heading of a list covers every column of both rows once", "[forms]")
{
    const Table table = emptyListTable();
    std::vector<int> covered(table.columns.size() * 2);

    for (const HeadingCell &cell : table.heading)
        for (int row = cell.row; row < cell.row + cell.rows; ++row)
            for (int column = cell.column; column < cell.column + cell.columns; ++column)
                ++covered.at(std::size_t(row) * table.columns.size() + std::size_t(column));

    CHECK(covered == std::vector<int>(34, 1));
    CHECK(table.columnNumbers.size() == 17);
    CHECK(table.columnNumbers.last() == u"(17)"_s);
}

TEST_CASE("the columns of a list fill the text block of a landscape page", "[forms]")
{
    double width = 0;
    for (const TableColumn &column : emptyListTable().columns)
        width += column.widthMm;

    CHECK(width == 252.0);
}

TEST_CASE("a household fills one row with typed values", "[forms]")
{
    const TableRow row = householdRow(threeHouseholds.front(), 1);

    REQUIRE(row.cells.size() == 17);
    CHECK(row.cells[0].value == CellValue(qint64(1)));
    CHECK(row.cells[2].value == CellValue());
    CHECK(row.cells[3].value == CellValue(u"1956"_s));
    CHECK(row.cells[4].value == CellValue(u"042156900001"_s));
    CHECK(row.cells[7].value == CellValue(qint64(4)));
    CHECK(row.cells[8].value == CellValue(24.5));
    CHECK(row.cells[13].value == CellValue(u"x"_s));
    CHECK(row.cells[14].value == CellValue());
    CHECK(row.cells[15].value == CellValue(60'000'000_dong));
}

TEST_CASE("a year of birth without a gender stands across both columns", "[forms]")
{
    ListedHousehold household = threeHouseholds.front();
    household.gender = Gender::Unknown;

    const TableRow row = householdRow(household, 1);

    CHECK(row.cells.size() == 17);
    CHECK(row.cells[2].columns == 2);
    CHECK(row.cells[2].value == CellValue(u"1956"_s));
}

TEST_CASE("earlier support stands before the note", "[forms]")
{
    ListedHousehold household = threeHouseholds.front();
    household.earlierSupport = u"QD167 (2010)"_s;
    household.note = u"Sống một mình"_s;

    CHECK(householdRow(household, 1).cells[16].value == CellValue(u"Đã hỗ trợ: QD167 (2010). Sống một mình"_s));
}

TEST_CASE("the list of a commune ends in its total, in figures and in words", "[forms]")
{
    const Document document = f05(threeHouseholds, commune);

    const Table table = tableOf(document);
    REQUIRE(table.rows.size() == 4);
    const TableRow &total = table.rows.back();
    CHECK(total.kind == TableRow::Kind::Total);
    REQUIRE(total.cells.size() == 17);
    CHECK(total.cells[0].value == CellValue(u"TỔNG CỘNG"_s));
    CHECK(total.cells[7].value == CellValue(qint64(12)));
    CHECK(total.cells[13].value == CellValue(qint64(2)));
    CHECK(total.cells[14].value == CellValue(qint64(1)));
    CHECK(total.cells[15].value == CellValue(150'000'000_dong));
    CHECK(texts(document) == QStringList{u"Bằng chữ: Một trăm năm mươi triệu đồng."_s, u"Danh sách có 03 hộ, trong đó xây mới 02 hộ, sửa chữa 01 hộ."_s});
}

TEST_CASE("the commune heads and signs its list", "[forms]")
{
    const Document document = f05(threeHouseholds, commune);

    CHECK(document.formCode == u"F05"_s);
    CHECK(document.page.orientation == Orientation::Landscape);
    CHECK(blocksOf<Letterhead>(document).at(0).issuer == QStringList{u"ỦY BAN NHÂN DÂN"_s, u"XÃ TÂN HƯƠNG"_s});
    const Heading heading = blocksOf<Heading>(document).at(0);
    CHECK(heading.title == u"DANH SÁCH"_s);
    CHECK(heading.note == u"(Kèm theo Tờ trình số 05/TTr-UBND ngày 01 tháng 3 năm 2025 của Ủy ban nhân dân xã Tân Hương)"_s);
    const Signatures signatures = blocksOf<Signatures>(document).at(0);
    REQUIRE(signatures.columns.size() == 2);
    CHECK(signatures.columns[0].name == u"Lê Thị Cúc"_s);
    CHECK(signatures.columns[1].authority == QStringList{u"TM. ỦY BAN NHÂN DÂN"_s, u"CHỦ TỊCH"_s});
}

TEST_CASE("a deputy signs for the chairman", "[forms]")
{
    ListHeading heading = commune;
    heading.position = u"PHÓ CHỦ TỊCH"_s;

    const Document document = f05(threeHouseholds, heading);

    CHECK(blocksOf<Signatures>(document).at(0).columns[1].authority == QStringList{u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s});
}

TEST_CASE("a list with a level that was not verified says so", "[forms]")
{
    std::vector<ListedHousehold> households = threeHouseholds;
    households[1].verified = false;
    households[2].need = Need::Unknown;

    const QStringList said = texts(f05(households, commune));

    CHECK(said.value(1) == u"Danh sách có 03 hộ, trong đó xây mới 01 hộ, sửa chữa 01 hộ, chưa xác định hình thức 01 hộ."_s);
    CHECK(said.value(2) == u"Mức hỗ trợ chưa được đối chiếu với văn bản của cấp có thẩm quyền; cần kiểm tra trước khi ký."_s);
}

TEST_CASE("the list of the district stands by commune, with what each adds up to", "[forms]")
{
    const Table table = tableOf(f06(threeHouseholds, {.unit = u"Huyện Đức Thọ"_s}));

    using Kind = TableRow::Kind;
    std::vector<Kind> kinds;
    for (const TableRow &row : table.rows) {
        kinds.push_back(row.kind);
        CHECK(row.cells.size() == 17);
    }
    REQUIRE(kinds == std::vector{Kind::Group, Kind::Ordinary, Kind::Ordinary, Kind::Subtotal, Kind::Group, Kind::Ordinary, Kind::Subtotal, Kind::Total});
    CHECK(table.rows[0].cells[0].value == CellValue(u"I"_s));
    CHECK(table.rows[0].cells[1].value == CellValue(u"Xã Tân Hương"_s));
    CHECK(table.rows[3].cells[0].value == CellValue(u"Cộng xã Tân Hương"_s));
    CHECK(table.rows[3].cells[15].value == CellValue(90'000'000_dong));
    CHECK(table.rows[4].cells[0].value == CellValue(u"II"_s));
    CHECK(table.rows[5].cells[0].value == CellValue(qint64(1)));
    CHECK(table.rows[6].cells[15].value == CellValue(60'000'000_dong));
    CHECK(table.rows[7].cells[15].value == CellValue(150'000'000_dong));
}

TEST_CASE("communes are counted in Roman numerals", "[forms]")
{
    CHECK(romanNumeral(4) == u"IV"_s);
    CHECK(romanNumeral(9) == u"IX"_s);
    CHECK(romanNumeral(16) == u"XVI"_s);
    CHECK(romanNumeral(48) == u"XLVIII"_s);
}

TEST_CASE("above the signature stands by what right a person signs", "[forms]")
{
    const PaperOffice office = committeeOf(u"Xã Tân Hương"_s);
    const QString onBehalf = u"TM. ỦY BAN NHÂN DÂN"_s;

    CHECK(signingAuthority(office, {}) == QStringList{onBehalf, u"CHỦ TỊCH"_s});
    CHECK(signingAuthority(office, u"Chủ tịch"_s) == QStringList{onBehalf, u"CHỦ TỊCH"_s});
    CHECK(signingAuthority(office, u"Q. CHỦ TỊCH"_s) == QStringList{onBehalf, u"Q. CHỦ TỊCH"_s});
    CHECK(signingAuthority(office, u"Phó chủ tịch"_s) == QStringList{onBehalf, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s});
    CHECK(signingAuthority(office, u"KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"_s) == QStringList{onBehalf, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s});
    CHECK(signingAuthority(office, u"TRƯỞNG PHÒNG NỘI VỤ"_s) == QStringList{u"TL. CHỦ TỊCH"_s, u"TRƯỞNG PHÒNG NỘI VỤ"_s});
    CHECK(signingAuthority(office, u"PHÓ TRƯỞNG PHÒNG NỘI VỤ"_s)
          == QStringList{u"TL. CHỦ TỊCH"_s, u"KT. TRƯỞNG PHÒNG NỘI VỤ"_s, u"PHÓ TRƯỞNG PHÒNG NỘI VỤ"_s});
    CHECK(signingAuthority(office, u"THỦ TRƯỞNG ĐƠN VỊ"_s) == QStringList{u"THỦ TRƯỞNG ĐƠN VỊ"_s});
}

TEST_CASE("in an office that is no committee the head signs alone and a deputy for the head", "[forms]")
{
    const PaperOffice office{.lines = {u"PHÒNG NỘI VỤ"_s}, .superior = u"UBND HUYỆN ĐỨC THỌ"_s};

    CHECK(signingAuthority(office, u"TRƯỞNG PHÒNG"_s) == QStringList{u"TRƯỞNG PHÒNG"_s});
    CHECK(signingAuthority(office, u"PHÓ TRƯỞNG PHÒNG"_s) == QStringList{u"KT. TRƯỞNG PHÒNG"_s, u"PHÓ TRƯỞNG PHÒNG"_s});
    CHECK(signingAuthority(office, {}) == QStringList{u"THỦ TRƯỞNG ĐƠN VỊ"_s});
}
