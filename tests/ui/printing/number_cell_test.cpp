#include "ui/printing/block_boxes.h"

#include "tests/support/catch.h"
#include "tests/ui/printing/printed.h"
#include "ui/printing/column_widths.h"

using namespace core;
using namespace Qt::StringLiterals;
using printed::pagesOf;

namespace {

/// What stands in the rows of a table on a portrait page: text by text, line by line.
std::vector<ui::TextPiece> piecesOf(const Table &table)
{
    ui::PageFonts fonts;
    ui::BlockBoxes boxes(165, 257, fonts);
    boxes.add(table);
    std::vector<ui::TextPiece> pieces;
    for (const ui::PageBox &box : boxes.take())
        if (!box.isHeading)
            pieces.insert(pieces.end(), box.texts.begin(), box.texts.end());
    return pieces;
}

Table amounts(const std::vector<double> &widthsMm, const CellValue &value)
{
    Table table;
    TableRow row;
    for (const double width : widthsMm) {
        table.columns.push_back({width, Alignment::Right});
        table.heading.push_back({u"Số"_s, 0, int(table.columns.size()) - 1});
        row.cells.push_back({.value = value});
    }
    table.rows = {row};
    return table;
}

Document paperWith(const Table &table)
{
    return {.blocks = {table}};
}

}

TEST_CASE("no word of a heading is broken while other columns have room", "[printing]")
{
    Table table;
    table.columns = {{5, Alignment::Centre}, {5, Alignment::Centre}, {155, Alignment::Left}};
    table.heading = {{u"Nam"_s, 0, 0}, {u"Sửa chữa"_s, 0, 1}, {u"Ghi chú"_s, 0, 2}};
    table.rows = {TableRow{.cells = {{.value = u"x"_s}, {}, {.value = u"mái dột"_s}}}};

    ui::PageFonts fonts;
    const std::vector<double> edges = ui::fittedEdges(table, 165, fonts);

    ui::FontMeasure &bold = fonts.measure({table.points, true, false});
    CHECK(edges[1] - edges[0] >= bold.widthMm(u"Nam"_s) + 2 * ui::cellPaddingMm);
    CHECK(edges[2] - edges[1] >= bold.widthMm(u"chữa"_s) + 2 * ui::cellPaddingMm);
    CHECK(edges.back() == 165);
}

TEST_CASE("a number in a column too narrow for it is printed whole", "[printing]")
{
    const std::vector<double> widths = GENERATE(values<std::vector<double>>({{12, 153}, {153, 12}, {5, 160}}));
    const CellValue value = GENERATE(values<CellValue>({Money::ofDong(60'000'000), qint64(1'234'567'890), u"042156900001"_s}));

    const QString page = pagesOf(paperWith(amounts(widths, value))).first();

    const QString whole = std::holds_alternative<QString>(value) ? u"042156900001"_s : std::holds_alternative<Money>(value) ? u"60.000.000"_s : u"1.234.567.890"_s;
    CHECK(page.count(whole) == 2);
}

TEST_CASE("numbers that fill all columns are printed smaller, not broken", "[printing]")
{
    const QString page = pagesOf(paperWith(amounts(std::vector<double>(9, 18.3), Money::ofDong(600'000'000)))).first();

    CHECK(page.count(u"600.000.000"_s) == 9);
}

TEST_CASE("a column made wider for a number does not break the words of the others", "[printing]")
{
    Table table = amounts({10, 30, 125}, Money::ofDong(160'000'000'000));
    table.heading[1].text = u"Nghiêng"_s;
    table.rows[0].cells[1].value = u"Nghiêng nghiêng"_s;
    table.rows[0].cells[2].value = u"Nghiêng nghiêng"_s;

    const QString page = pagesOf(paperWith(table)).first();

    CHECK(page.contains(u"160.000.000.000"_s));
    CHECK(page.count(u"nghiêng"_s) == 2);
}

TEST_CASE("the number in a sentence of a cell is not broken either", "[printing]")
{
    Table table = amounts({14, 151}, u"x"_s);
    table.rows[0].cells[0].value = u"Đã chi 160.000.000 đồng"_s;

    CHECK(pagesOf(paperWith(table)).first().contains(u"160.000.000"_s));
}

TEST_CASE("a column is made wider before a number is made smaller", "[printing]")
{
    Table table = amounts({12, 153}, Money::ofDong(60'000'000));

    for (const ui::TextPiece &piece : piecesOf(table))
        CHECK(piece.look.points == 11.0);
}

TEST_CASE("no number is printed smaller than 8 points, and what is wider still loses no digit", "[printing]")
{
    QString digits;
    for (const ui::TextPiece &piece : piecesOf(amounts(std::vector<double>(20, 8.25), u"042156900001"_s))) {
        CHECK(piece.look.points == 8.0);
        digits += piece.text;
    }

    CHECK(digits == QString(u"042156900001"_s).repeated(20));
}
