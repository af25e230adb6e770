// What each record of an old workbook means, in workbooks put together here.

#include "tests/core/sheet/sent_file.h"
#include "tests/support/old_workbook.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

constexpr int formula = 0x0006, dates1904 = 0x0022, font = 0x0031, continued = 0x003c, codePage = 0x0042, manyRk = 0x00bd, manyBlank = 0x00be, richText = 0x00d6,
              look = 0x00e0, merged = 0x00e5, sharedTexts = 0x00fc, sharedText = 0x00fd, blank = 0x0201, number = 0x0203, label = 0x0204, truthOrError = 0x0205,
              formulaText = 0x0207, row = 0x0208, rk = 0x027e, format = 0x041e, beginning = 0x0809, ending = 0x000a;

QByteArray fontRecord(const QByteArray &nameAfterLength, int letters) { return record(font, QByteArray(14, '\0') + char(letters) + nameAfterLength); }
QByteArray lookRecord(int ofFont, int ofFormat) { return record(look, two(ofFont) + two(ofFormat) + QByteArray(16, '\0')); }

struct OldList : SentFile {
    std::vector<Sheet> sheets(const OldWorkbook &book)
    {
        const QString stream = book.version == OldWorkbook::excel97 ? u"Workbook"_s : u"Book"_s;
        return readWorkbook(file(u"cu.xls"_s, CompoundFileOf(stream, book.stream()).bytes())).sheets;
    }

    Sheet sheet(const QByteArray &records, const QByteArray &globals = {}, const QByteArray &afterSheets = {}, int version = OldWorkbook::excel97)
    {
        return sheets({.version = version, .globals = globals, .sheets = {{u"DS"_s, records}}, .afterSheets = afterSheets}).at(0);
    }

    Cell cell(const QByteArray &records, const QByteArray &globals = {})
    {
        const Sheet only = sheet(records, globals);
        REQUIRE(only.rows.size() == 1);
        return only.rows[0].cells.back();
    }

    /// The text of A1, which is the first of the shared ones.
    QString shared(const QByteArray &afterSheets)
    {
        return sheet(cellRecord(sharedText, 0, 0, 0, four(0)), {}, afterSheets).rows.at(0).at(0).text;
    }

    /// The text of A1 as Excel 95 stored it.
    QString oldText(const QByteArray &codes, const QByteArray &globals)
    {
        return sheet(cellRecord(label, 0, 0, 0, two(int(codes.size())) + codes), globals, {}, OldWorkbook::excel95).rows.at(0).at(0).text;
    }
};

QByteArray formulaRecord(const QByteArray &result, int style = 0) { return cellRecord(formula, 0, 0, style, result + QByteArray(8, '\0')); }
QByteArray codedResult(int kind, int value) { return two(kind) + two(value) + two(0) + two(0xffff); }

}

TEST_CASE_METHOD(OldList, "a text in its own cell is read, whether its letters take one byte or two", "[sheet]")
{
    CHECK(cell(cellRecord(label, 0, 0, 0, two(3) + narrow("H\xf2" "a"))).text == u"Hòa"_s);
    CHECK(cell(cellRecord(label, 0, 0, 0, two(6) + wide(u"Nguyễn"_s))).text == u"Nguyễn"_s);
    CHECK(cell(cellRecord(richText, 0, 0, 0, two(3) + narrow("Hoa") + two(1) + two(0) + two(5))).text == u"Hoa"_s);
}

TEST_CASE_METHOD(OldList, "numbers are read in every form in which Excel stores them", "[sheet]")
{
    const auto [stored, expected] = GENERATE(table<quint32, double>({
        {1956u << 2 | 2, 1956}, {2450u << 2 | 3, 24.5}, {quint32(-5) << 2 | 2, -5}, {0x3ff00000, 1}, {0x40590000 | 1, 1}, {0x40388000, 24.5}}));

    CHECK(cell(cellRecord(rk, 0, 0, 0, four(stored))).number == expected);
    CHECK(cell(cellRecord(number, 0, 0, 0, little(quint64(0x3feb333333333333)))).number == 0.85);
}

TEST_CASE_METHOD(OldList, "numbers side by side are stored in one record", "[sheet]")
{
    const Sheet list = sheet(record(manyRk, two(4) + two(1) + two(0) + four(60 << 2 | 2) + two(0) + four(70 << 2 | 2) + two(0) + four(80 << 2 | 2) + two(3)));

    REQUIRE(list.rows.size() == 1);
    CHECK(list.rows[0].number == 5);
    REQUIRE(list.rows[0].cells.size() == 4);
    CHECK(list.rows[0].at(0).isEmpty());
    CHECK(list.rows[0].at(1).number == 60);
    CHECK(list.rows[0].at(3).number == 80);
}

TEST_CASE_METHOD(OldList, "a truth is one or zero, an error has its name", "[sheet]")
{
    CHECK(cell(cellRecord(truthOrError, 0, 0, 0, two(1))) == Cell{.kind = Cell::Kind::Number, .number = 1});
    CHECK(cell(cellRecord(truthOrError, 0, 0, 0, two(0x012a))) == Cell{.kind = Cell::Kind::Error, .text = u"#N/A"_s});
}

TEST_CASE_METHOD(OldList, "eight bytes that are no number become the error that Excel shows", "[sheet]")
{
    const quint64 stored = GENERATE(0x7ff8000000000000, 0x7ff0000000000000, 0xfff0000000000000);

    CHECK(cell(cellRecord(number, 0, 0, 0, little(stored))) == Cell{.kind = Cell::Kind::Error, .text = u"#NUM!"_s});
}

TEST_CASE_METHOD(OldList, "cells that only have a look hold nothing", "[sheet]")
{
    CHECK(sheet(cellRecord(blank, 0, 0, 0, {}) + record(manyBlank, two(1) + two(0) + two(0) + two(0) + two(1))).rows.empty());
    CHECK(sheet(cellRecord(label, 0, 0, 0, two(0) + narrow({}))).rows.empty());
}

TEST_CASE_METHOD(OldList, "a formula is what it came to when the file was saved", "[sheet]")
{
    CHECK(cell(formulaRecord(little(quint64(0x4038800000000000)))) == Cell{.kind = Cell::Kind::Number, .formula = true, .number = 24.5});
    CHECK(cell(formulaRecord(codedResult(1, 1))) == Cell{.kind = Cell::Kind::Number, .formula = true, .number = 1});
    CHECK(cell(formulaRecord(codedResult(2, 0x07))) == Cell{.kind = Cell::Kind::Error, .formula = true, .text = u"#DIV/0!"_s});
    CHECK(cell(formulaRecord(codedResult(3, 0))) == Cell{.formula = true});
    CHECK(cell(formulaRecord(codedResult(0, 0)) + record(formulaText, two(5) + wide(u"Có hộ"_s))) == Cell{.kind = Cell::Kind::Text, .formula = true, .text = u"Có hộ"_s});
}

TEST_CASE_METHOD(OldList, "a text that follows no formula belongs to no cell", "[sheet]")
{
    const Sheet list = sheet(formulaRecord(codedResult(0, 0)) + cellRecord(rk, 0, 200, 0, four(6)) + record(formulaText, two(1) + narrow("a")));

    CHECK(list.rows.at(0).at(0) == Cell{.formula = true});
    CHECK(list.rows.at(0).at(200).number == 1);
}

TEST_CASE_METHOD(OldList, "a long text of a formula goes on in the next record", "[sheet]")
{
    const QByteArray text = record(formulaText, two(6) + narrow("Ngu")) + record(continued, wide(u"yễn"_s));

    CHECK(cell(formulaRecord(codedResult(0, 0)) + text).text == u"Nguyễn"_s);
}

TEST_CASE_METHOD(OldList, "a number is a date when its look shows a day, a month or a year", "[sheet]")
{
    const QByteArray dayMonthYear = record(format, two(164) + two(10) + narrow("dd/mm/yyyy"));
    const QByteArray money = record(format, two(165) + two(16) + narrow("#,##0\" dong/day\""));
    const QByteArray looks = dayMonthYear + money + lookRecord(0, 0) + lookRecord(0, 14) + lookRecord(0, 164) + lookRecord(0, 165);
    const auto [style, kind] = GENERATE(table<int, Cell::Kind>({
        {0, Cell::Kind::Number}, {1, Cell::Kind::Date}, {2, Cell::Kind::Date}, {3, Cell::Kind::Number}, {99, Cell::Kind::Number}}));

    const Cell read = cell(cellRecord(rk, 0, 0, style, four(20'526 << 2 | 2)), looks);

    CHECK(read.kind == kind);
    CHECK(read.number == 20'526);
    CHECK(read.date() == (kind == Cell::Kind::Date ? QDate(1956, 3, 12) : QDate()));
}

TEST_CASE_METHOD(OldList, "a formula can come to a date", "[sheet]")
{
    CHECK(cell(formulaRecord(little(20'526.0), 1), lookRecord(0, 0) + lookRecord(0, 14)).date() == QDate(1956, 3, 12));
}

TEST_CASE_METHOD(OldList, "a workbook that counts its days from 1904 shows the same days", "[sheet]")
{
    const QByteArray globals = record(dates1904, two(1)) + lookRecord(0, 14);

    CHECK(cell(cellRecord(rk, 0, 0, 0, four(19'064 << 2 | 2)), globals).date() == QDate(1956, 3, 12));
}

TEST_CASE_METHOD(OldList, "a shared text stands in every cell that names it", "[sheet]")
{
    const QByteArray texts = record(sharedTexts, four(3) + four(2) + two(3) + narrow("Hoa") + two(6) + wide(u"Nguyễn"_s));
    const Sheet list = sheet(cellRecord(sharedText, 0, 0, 0, four(1)) + cellRecord(sharedText, 0, 1, 0, four(0)) + cellRecord(sharedText, 1, 0, 0, four(1)), {}, texts);

    CHECK(list.rows.at(0).at(0).text == u"Nguyễn"_s);
    CHECK(list.rows.at(0).at(1).text == u"Hoa"_s);
    CHECK(list.rows.at(1).at(0).text == u"Nguyễn"_s);
}

TEST_CASE_METHOD(OldList, "a shared text that is cut by the end of a record goes on with letters of another width", "[sheet]")
{
    const QByteArray head = four(1) + four(1) + two(6);

    CHECK(shared(record(sharedTexts, head + narrow("Ngu")) + record(continued, wide(u"yễn"_s))) == u"Nguyễn"_s);
    CHECK(shared(record(sharedTexts, four(1) + four(1) + two(9) + wide(u"Đức "_s)) + record(continued, narrow("T")) + record(continued, narrow("ho Lan").left(5))) == u"Đức Tho L"_s);
}

TEST_CASE_METHOD(OldList, "looks and readings of letters are left out, also where a record ends within them", "[sheet]")
{
    const QByteArray next = two(3) + narrow("Hoa");
    const QByteArray rich = two(2) + QByteArray("\x0c", 1) + two(2) + four(6) + "Ba";      // two runs, six bytes of reading
    const QByteArray runs = two(0) + two(1) + two(1) + two(2);
    const QByteArray head = four(2) + four(2);
    const auto second = [&](const QByteArray &afterSheets) -> QString { return sheet(cellRecord(sharedText, 0, 0, 0, four(1)), {}, afterSheets).rows.at(0).at(0).text; };

    CHECK(shared(record(sharedTexts, head + rich + runs + "readin" + next)) == u"Ba"_s);
    CHECK(second(record(sharedTexts, head + rich + runs + "readin" + next)) == u"Hoa"_s);
    CHECK(second(record(sharedTexts, head + rich + runs.left(4)) + record(continued, runs.mid(4) + "rea") + record(continued, "din" + next)) == u"Hoa"_s);
}

TEST_CASE_METHOD(OldList, "text of Excel 95 is in the code page that the workbook names", "[sheet]")
{
    CHECK(oldText("Ho\xcc" "a, \x93" "ha\xcc\x94 \xf0\xf4\xf2ng", record(codePage, two(1258))) == u"Hòa, “hà” động"_s);
    CHECK(oldText("caf\xe9 \x96 \x80", record(codePage, two(1252))) == u"café – €"_s);
    CHECK(oldText("caf\xe9 \x96 \x80", {}) == u"café – €"_s);
}

TEST_CASE_METHOD(OldList, "text of Excel 95 in an old Vietnamese font keeps its codes, so that it can be recognised", "[sheet]")
{
    const QByteArray globals = record(codePage, two(1258)) + fontRecord(".VnTime", 7) + lookRecord(0, 0);

    CHECK(oldText("Nguy\xd4n Th\xde Ho\xb5", globals) == u"NguyÔn ThÞ Hoµ"_s);
}

TEST_CASE_METHOD(OldList, "formulas, names and formats of Excel 95 are read as well", "[sheet]")
{
    const QByteArray globals = record(codePage, two(1258)) + record(format, two(164) + "\x0a" "dd/mm/yyyy") + lookRecord(0, 0) + lookRecord(0, 164);
    const QByteArray records = formulaRecord(codedResult(0, 0)) + record(formulaText, two(4) + "Ho\xcc" "a") + cellRecord(rk, 1, 0, 1, four(20'526 << 2 | 2));

    const std::vector<Sheet> read = sheets({.version = OldWorkbook::excel95, .globals = globals, .sheets = {{u"Hô"_s, records}}});

    CHECK(read.at(0).name == u"Hô"_s);
    CHECK(read.at(0).rows.at(0).at(0).text == u"Hòa"_s);
    CHECK(read.at(0).rows.at(1).at(0).date() == QDate(1956, 3, 12));
}

TEST_CASE_METHOD(OldList, "a cell knows its font, though no font has the number four", "[sheet]")
{
    const QByteArray fonts = fontRecord(narrow("Arial"), 5).repeated(4) + fontRecord(narrow(".VnTime"), 7);
    const Sheet list = sheet(cellRecord(rk, 0, 0, 0, four(6)), fonts + lookRecord(5, 0));

    CHECK(list.fonts.value(list.rows.at(0).at(0).font) == u".VnTime"_s);
}

TEST_CASE_METHOD(OldList, "hidden sheets and rows are known, sheets of charts and macros are left out", "[sheet]")
{
    const QByteArray hiddenRow = record(row, two(1) + QByteArray(10, '\0') + two(0x20) + two(0));
    const QByteArray rows = cellRecord(rk, 0, 0, 0, four(6)) + hiddenRow + cellRecord(rk, 1, 0, 0, four(6));

    const std::vector<Sheet> read = sheets({.sheets = {{u"Một"_s, rows}, {u"Biểu đồ"_s, {}, 0, 2}, {u"Ẩn"_s, {}, 1}, {u"Rất ẩn"_s, {}, 2}, {u"Macro"_s, {}, 0, 1}}});

    REQUIRE(read.size() == 3);
    CHECK_FALSE(read[0].hidden);
    CHECK_FALSE(read[0].rows.at(0).hidden);
    CHECK(read[0].rows.at(1).hidden);
    CHECK(read[1].name == u"Ẩn"_s);
    CHECK(read[1].hidden);
    CHECK(read[2].hidden);
}

TEST_CASE_METHOD(OldList, "a chart that lies on a sheet adds no cells and hides none of what follows", "[sheet]")
{
    const QByteArray chart = record(beginning, two(0x0600) + two(0x0020) + QByteArray(12, '\0')) + cellRecord(rk, 9, 9, 0, four(6)) + record(ending, {});

    const Sheet list = sheet(cellRecord(rk, 0, 0, 0, four(6)) + chart + chart + record(merged, two(1) + two(0) + two(1) + two(2) + two(3)));

    CHECK(list.rows.size() == 1);
    CHECK(list.merged == std::vector<MergedRange>{{1, 2, 2, 3}});
}

TEST_CASE_METHOD(OldList, "rows are given in their order, however they were stored", "[sheet]")
{
    const Sheet list = sheet(cellRecord(rk, 7, 1, 0, four(6)) + cellRecord(rk, 2, 0, 0, four(6)) + cellRecord(rk, 7, 0, 0, four(10)));

    REQUIRE(list.rows.size() == 2);
    CHECK(list.rows[0].number == 3);
    CHECK(list.rows[1].number == 8);
    CHECK(list.rows[1].at(0).number == 2);
    CHECK(list.rows[1].at(1).number == 1);
}

TEST_CASE_METHOD(OldList, "a workbook too long for the small pieces of the file is read the same", "[sheet]")
{
    QByteArray rows;
    for (int at = 0; at < 9'000; ++at)
        rows += cellRecord(rk, at, 0, 0, four(at << 2 | 2));

    const Sheet list = sheet(rows);

    REQUIRE(list.rows.size() == 9'000);
    CHECK(list.rows[8'999].at(0).number == 8'999);
}
