#include "ui/printing/document_output.h"

#include "core/base/error.h"
#include "core/sheet/workbook.h"
#include "tests/support/catch.h"
#include "tests/ui/printing/printed.h"

#include <QFile>
#include <QTemporaryDir>

using namespace core;
using printed::pagesOf;
using namespace Qt::StringLiterals;

namespace {

Document listOf(int rows)
{
    Table table{.columns = {{10, Alignment::Centre}, {60, Alignment::Left}, {40, Alignment::Right}},
                .heading = {{u"STT"_s, 0, 0}, {u"Họ và tên chủ hộ"_s, 0, 1}, {u"Mức hỗ trợ (đồng)"_s, 0, 2}}, .columnNumbers = {u"(1)"_s, u"(2)"_s, u"(3)"_s}};
    for (int row = 1; row <= rows; ++row)
        table.rows.push_back({.cells = {{.value = qint64(row)}, {.value = u"Nguyễn Thị Hòa "_s + QString::number(row)}, {.value = Money::ofDong(60'000'000)}}});
    table.rows.push_back({.cells = {{}, {.value = u"TỔNG CỘNG"_s}, {.value = Money::ofDong(60'000'000) * rows}}, .kind = TableRow::Kind::Total});
    Document document{.formCode = u"F05"_s, .title = u"Danh sách"_s};
    document.blocks = {Letterhead{.issuer = {u"ỦY BAN NHÂN DÂN"_s, u"XÃ TÂN HƯƠNG"_s}, .place = u"Tân Hương"_s, .date = QDate(2025, 3, 5)},
                       Heading{.title = u"DANH SÁCH"_s}, table, Paragraph{.text = u"Bằng chữ: Sáu mươi triệu đồng."_s},
                       Signatures{.columns = {{.authority = {u"TM. ỦY BAN NHÂN DÂN"_s, u"CHỦ TỊCH"_s}, .name = u"Trần Văn Đào"_s}}}};
    return document;
}

}

TEST_CASE("the text of a paper is found in the PDF with all its marks", "[printing]")
{
    const QString text = pagesOf(listOf(3)).join(u'\n');

    CHECK(text.contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s));
    CHECK(text.contains(u"Nguyễn Thị Hòa 3"_s));
    CHECK(text.contains(u"180.000.000"_s));
    CHECK(text.contains(u"Tân Hương, ngày 05 tháng 3 năm 2025"_s));
}

TEST_CASE("the heading of a table stands on every page, and page numbers begin on the second", "[printing]")
{
    const QStringList pages = pagesOf(listOf(60));

    REQUIRE(pages.size() >= 2);
    CHECK(pages[0].contains(u"Họ và tên chủ hộ"_s));
    CHECK(pages[1].contains(u"Họ và tên chủ hộ"_s));
    CHECK(pages[1].contains(u"(2)"_s));
    CHECK(pages[0].trimmed().section(u'\n', 0, 0).trimmed() != u"1"_s);
    CHECK(pages[1].trimmed().section(u'\n', 0, 0).trimmed() == u"2"_s);
}

TEST_CASE("the last rows are never separated from the signatures", "[printing]")
{
    for (int rows = 20; rows < 45; ++rows) {
        const QString last = pagesOf(listOf(rows)).last();
        CHECK(last.contains(u"TỔNG CỘNG"_s));
        CHECK(last.contains(u"Nguyễn Thị Hòa "_s + QString::number(rows)));
        CHECK(last.contains(u"Trần Văn Đào"_s));
    }
}

TEST_CASE("a new annex counts its pages from one", "[printing]")
{
    Document document = listOf(60);
    const Document annex = listOf(3);
    document.blocks.push_back(PageBreak{.restartNumbers = true});
    document.blocks.insert(document.blocks.end(), annex.blocks.begin(), annex.blocks.end());

    const QStringList pages = pagesOf(document);

    CHECK(pages.last().trimmed().startsWith(u"ỦY BAN NHÂN DÂN"_s));
}

TEST_CASE("a word wider than its cell is broken and not cut off", "[printing]")
{
    Document document = listOf(1);
    std::get<Table>(document.blocks[2]).rows[0].cells[0].value = u"042156901234042156901234"_s;

    QString text = pagesOf(document).first();

    text.remove(u'\n').remove(u' ');
    CHECK(text.count(u"0421"_s) >= 1);
    CHECK(text.contains(u"NguyễnThịHòa1"_s));
}

TEST_CASE("a workbook keeps numbers as numbers and text as text", "[printing]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"form.xlsx"_s);
    Document document = listOf(2);
    std::get<Table>(document.blocks[2]).rows[0].cells[1].value = u"=1+1"_s;

    ui::writeDocument(document, path);

    bool money = false, formulaAsText = false;
    const Workbook workbook = readWorkbook(path);
    for (const SheetRow &row : workbook.sheets.at(0).rows)
        for (const Cell &cell : row.cells) {
            money = money || (cell.kind == Cell::Kind::Number && cell.number == 60'000'000);
            formulaAsText = formulaAsText || (cell.kind == Cell::Kind::Text && cell.text == u"=1+1"_s && !cell.formula);
        }
    CHECK(money);
    CHECK(formulaAsText);
}

TEST_CASE("a text document begins with its kind, and an unknown ending is refused", "[printing]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"form.odt"_s);
    ui::writeDocument(listOf(2), path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(100).contains("mimetypeapplication/vnd.oasis.opendocument.text"));

    CHECK_THROWS_AS(ui::writeDocument(listOf(2), folder.filePath(u"form.doc"_s)), Error);
}
