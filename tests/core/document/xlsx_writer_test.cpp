#include "tests/core/document/papers.h"

using namespace papers;

namespace {

struct SheetCell {
    QString type;                ///< "s" for a text, empty for a number.
    QString value;               ///< Of a text, the text.
    bool formula = false;
};

QStringList sharedTexts(const QByteArray &file)
{
    QStringList texts;
    forElements(partOf(file, "xl/sharedStrings.xml"), [&](QXmlStreamReader &xml) {
        if (xml.name() == u"t")
            texts.append(xml.readElementText());
    });
    return texts;
}

QByteArray sheetOf(const QByteArray &file)
{
    return partOf(file, "xl/worksheets/sheet1.xml");
}

std::vector<SheetCell> cellsOf(const QByteArray &file)
{
    const QStringList texts = sharedTexts(file);
    std::vector<SheetCell> cells;
    forElements(sheetOf(file), [&](QXmlStreamReader &xml) {
        if (xml.name() == u"c")
            cells.push_back({.type = xml.attributes().value(u"t"_s).toString()});
        if (xml.name() == u"f")
            cells.back().formula = true;
        if (xml.name() == u"v") {
            const QString value = xml.readElementText();
            cells.back().value = cells.back().type == u"s" ? texts.value(value.toInt()) : value;
        }
    });
    return cells;
}

QStringList valuesOf(const std::vector<SheetCell> &cells, const QString &type)
{
    QStringList values;
    for (const SheetCell &cell : cells)
        if (cell.type == type && !cell.value.isEmpty())
            values.append(cell.value);
    return values;
}

QByteArray workbookOf(const Document &document)
{
    return fileOf(document, writeXlsx, u"form.xlsx"_s);
}

/// 4 × 2 dots, 40 dots a centimetre: 1 mm × 0.5 mm.
const QByteArray png = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAACXBIWXMAAA+gAAAPoAGgaox3AAAAEElEQVR4nGP4z8AARwzIHABvqgf5gNwAKAAAAABJRU5ErkJggg==");

}

TEST_CASE("numbers, money and days are numbers of the workbook", "[document]")
{
    const QStringList numbers = valuesOf(cellsOf(workbookOf(typedList())), QString());

    CHECK(numbers == QStringList{u"1"_s, u"60000000"_s, u"2"_s, u"24.5"_s, u"3"_s, u"45721"_s});
}

TEST_CASE("a day is shown as a day", "[document]")
{
    const QByteArray file = workbookOf(typedList());

    CHECK(partOf(file, "xl/styles.xml").contains("formatCode=\"dd/mm/yyyy\""));
    CHECK(valuesOf(cellsOf(file), u"s"_s).contains(u"02/01/1899"_s));   // Before the first day that Excel knows.
}

TEST_CASE("a text stays a text, whatever it looks like", "[document]")
{
    const std::vector<SheetCell> cells = cellsOf(workbookOf(typedList()));

    const QStringList texts = valuesOf(cells, u"s"_s);
    for (const QString &text : {u"=1+1"_s, u"+84912345678"_s, u"-5"_s, u"042156900001"_s, u"1956"_s, u"Phan <b>Thị</b> \"An\" & con"_s})
        CHECK(texts.contains(text));
    for (const SheetCell &cell : cells)
        CHECK_FALSE(cell.formula);
}

TEST_CASE("merged headings and spanning cells are merged in the workbook", "[document]")
{
    QStringList ranges;
    forElements(sheetOf(workbookOf(typedList())), [&](QXmlStreamReader &xml) {
        if (xml.name() == u"mergeCell")
            ranges.append(xml.attributes().value(u"ref"_s).toString());
    });

    CHECK(ranges.contains(u"A8:A9"_s));     // STT
    CHECK(ranges.contains(u"C8:D8"_s));     // Năm sinh
    CHECK(ranges.contains(u"B11:F11"_s));   // The name of the group
}

TEST_CASE("the first page of a workbook has no number", "[document]")
{
    const QByteArray sheet = sheetOf(workbookOf(typedList()));
    int headers = 0;
    forElements(sheet, [&](QXmlStreamReader &xml) {
        if (xml.name() == u"headerFooter")
            CHECK(xml.attributes().value(u"differentFirst"_s) == u"1");
        headers += xml.name() == u"oddHeader";
        CHECK(xml.name() != u"firstHeader");
    });

    CHECK(headers == 1);
    CHECK(faultOf(sheet) == QString());
}

TEST_CASE("the heading is repeated on each page of the workbook", "[document]")
{
    CHECK(partOf(workbookOf(typedList()), "xl/workbook.xml").contains("'Mẫu F05'!$8:$10"));
}

TEST_CASE("a picture of a workbook has the size of the paper's", "[document]")
{
    const QByteArray file = workbookOf({.formCode = u"BD"_s, .blocks = {Picture{.png = png, .widthMm = 80, .heightMm = 40, .caption = u"Nhu cầu"_s}}});

    QStringList marks;
    QString part;
    forElements(partOf(file, "xl/drawings/drawing1.xml"), [&](QXmlStreamReader &xml) {
        if (xml.name() == u"from" || xml.name() == u"to")
            part = xml.name().toString();
        if (xml.name() == u"row")
            marks.append(part + xml.readElementText());
    });
    CHECK(marks == QStringList{u"from0"_s, u"to8"_s});   // 40 mm are 113 pt: eight rows.
    CHECK(valuesOf(cellsOf(file), u"s"_s).contains(u"Nhu cầu"_s));
}

TEST_CASE("a text taller than the highest row of Excel is laid over several", "[document]")
{
    Document document = typedList();
    std::get<Table>(document.blocks[2]).rows[1].cells[5].value = QString(u"Nhà dột nát. "_s).repeated(300);

    QStringList ranges;
    double highest = 0;
    forElements(sheetOf(workbookOf(document)), [&](QXmlStreamReader &xml) {
        highest = std::max(highest, xml.attributes().value(u"ht"_s).toDouble());
        if (xml.name() == u"mergeCell" && xml.attributes().value(u"ref"_s).startsWith(u"F12:F"))
            ranges.append(xml.attributes().value(u"ref"_s).toString());
    });

    CHECK(ranges.size() == 1);
    CHECK(highest > 300);
    CHECK(highest <= 409);
}
