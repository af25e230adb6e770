#include "tests/core/document/papers.h"

using namespace papers;

namespace {

Document headedBy(const Letterhead &head)
{
    return {.title = u"Giấy"_s, .blocks = {head, Paragraph{.text = u"Nội dung"_s}}};
}

const Letterhead letter{.issuer = {u"ỦY BAN NHÂN DÂN"_s, u"XÃ TÂN HƯƠNG"_s}, .number = u"Số: 05/UBND"_s, .summary = u"V/v đôn đốc <tiến độ>"_s, .place = u"Tân Hương"_s,
                        .date = QDate(2025, 3, 5)};

QString textOf(const QByteArray &part)
{
    QString text;
    QXmlStreamReader xml(part);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text() + u'\n';
    return text;
}

int elements(const QByteArray &part, const QString &name)
{
    int count = 0;
    forElements(part, [&](QXmlStreamReader &xml) { count += xml.name() == name; });
    return count;
}

}

TEST_CASE("a letter says below its number what it is about, in every kind of file", "[document]")
{
    const Document document = headedBy(letter);
    const QString page = documentHtml(document);
    const QString text = textOf(partOf(fileOf(document, writeOdt, u"form.odt"_s), "content.xml"));
    const QString workbook = textOf(partOf(fileOf(document, writeXlsx, u"form.xlsx"_s), "xl/sharedStrings.xml"));

    CHECK(page.indexOf(u"V/v đôn đốc &lt;tiến độ&gt;"_s) > page.indexOf(u"Số: 05/UBND"_s));
    CHECK(text.indexOf(u"V/v đôn đốc <tiến độ>"_s) > text.indexOf(u"Số: 05/UBND"_s));
    CHECK(workbook.indexOf(u"V/v đôn đốc <tiến độ>"_s) > workbook.indexOf(u"Số: 05/UBND"_s));
}

TEST_CASE("without an issuer the nation stands alone in the middle", "[document]")
{
    const Document alone = headedBy({});
    const QString page = documentHtml(alone);
    const QByteArray text = partOf(fileOf(alone, writeOdt, u"form.odt"_s), "content.xml");
    const QByteArray sheet = partOf(fileOf(alone, writeXlsx, u"form.xlsx"_s), "xl/worksheets/sheet1.xml");

    CHECK(page.contains(u"<div class=\"head\"><div style=\"width:100%\">\n<p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>"_s));
    CHECK(elements(text, u"table"_s) == 1);   // The rule below the motto, and no table of issuer and nation.
    CHECK(sheet.contains("<mergeCell ref=\"A1:"));
    CHECK(sheet.contains("<mergeCell ref=\"A2:"));
}

TEST_CASE("in a text document the rules of the letterhead are no wider than their cells", "[document]")
{
    QStringList widths;
    forElements(partOf(fileOf(headedBy(letter), writeOdt, u"form.odt"_s), "content.xml"), [&](QXmlStreamReader &xml) {
        if (xml.name() == u"table-properties")
            widths.append(xml.attributes().value(u"style:width"_s).toString());
    });

    CHECK(widths.size() == 3);
    CHECK(widths.contains(u"165.00mm"_s));
    CHECK(widths.contains(u"65.01mm"_s));
    CHECK(widths.contains(u"99.99mm"_s));
}
