#include "core/document/cell_text.h"
#include "core/document/wording.h"
#include "core/document/writers.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto look = R"(
body { font-family: "Times New Roman", "Liberation Serif", serif; color: #000; background: #fff; margin: 20mm auto; max-width: %1mm; }
p, td, th, div { white-space: pre-wrap; }
p { orphans: 2; widows: 2; } thead { display: table-header-group; } tr { break-inside: avoid; }
.head { display: flex; justify-content: space-between; text-align: center; font-size: 13pt; font-weight: bold; }
.head > div:first-child { width: 39%; } .head > div:last-child { width: 60%; }
.head p { margin: 0; } .plain { font-weight: normal; } .motto { font-size: 14pt; }
.rule { border-top: 1px solid; margin: 2mm auto; width: 40%; } .rule.full { width: 63mm; max-width: 100%; }
.title { text-align: center; font-size: 14pt; font-weight: bold; margin: 6mm 0 4mm; } .title p { margin: 0; }
.title .rule { max-width: 60mm; }
.note { font-style: italic; font-weight: normal; font-size: 13pt; }
.unit { text-align: right; font-style: italic; margin: 2mm 0 1mm; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid; padding: 0.6mm 1mm; vertical-align: middle; overflow-wrap: break-word; }
.number th { font-weight: normal; font-style: italic; }
.strong td { font-weight: bold; }
.signatures { display: flex; margin-top: 4mm; page-break-inside: avoid; } .signatures > div { flex: 1; text-align: center; font-size: 14pt; }
.signatures p { margin: 0; } .signatures .to { text-align: left; font-size: 11pt; } .signatures .room { height: 25mm; }
.code { font-size: 9pt; margin: 6mm 0 0; }
.page { page-break-before: always; }
@page { size: A4 %2; margin: %3mm %4mm %5mm %6mm; }
@media print { body { margin: 0; max-width: none; } }
)";

QString cssName(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return u"left"_s;
    case Alignment::Centre: return u"center"_s;
    case Alignment::Right: return u"right"_s;
    case Alignment::Justified: break;
    }
    return u"justify"_s;
}

QString line(const QString &text, const QString &cssClass = {})
{
    return (cssClass.isEmpty() ? u"<p>"_s : u"<p class=\""_s + cssClass + u"\">"_s) + text.toHtmlEscaped() + u"</p>\n"_s;
}

QString lines(const QStringList &texts, const QString &cssClass = {})
{
    QString html;
    for (const QString &text : texts)
        html += line(text, cssClass);
    return html;
}

QString issuerHtml(const Letterhead &head)
{
    QString html = head.superior.isEmpty() ? QString() : line(head.superior, u"plain"_s);
    html += lines(head.issuer) + u"<div class=\"rule\"></div>\n"_s;
    if (!head.number.isEmpty())
        html += line(head.number, u"plain"_s);
    return head.summary.isEmpty() ? html : html + u"<p class=\"plain\" style=\"font-size:12pt;margin-top:6pt\">"_s + head.summary.toHtmlEscaped() + u"</p>\n"_s;
}

QString html(const Letterhead &head, const PageSetup &)
{
    QString right = line(nationalName()) + line(nationalMotto(), u"motto"_s) + u"<div class=\"rule full\"></div>\n"_s;
    if (!head.place.isEmpty())
        right += line(placeAndDate(head), u"note"_s);
    if (!head.hasIssuer())
        return u"<div class=\"head\"><div style=\"width:100%\">\n"_s + right + u"</div></div>\n"_s;
    return u"<div class=\"head\"><div>\n"_s + issuerHtml(head) + u"</div><div>\n"_s + right + u"</div></div>\n"_s;
}

QString html(const Heading &heading, const PageSetup &)
{
    return u"<div class=\"title\">\n"_s + line(heading.title) + lines(heading.subtitle) + (heading.note.isEmpty() ? QString() : line(heading.note, u"note"_s))
        + u"<div class=\"rule\"></div></div>\n"_s;
}

QString html(const Paragraph &paragraph, const PageSetup &)
{
    const QString style = u"text-align:%1;font-size:%2pt;text-indent:%3mm;margin:%4pt 0 %5pt%6%7%8"_s
        .arg(cssName(paragraph.alignment)).arg(paragraph.points).arg(paragraph.firstLineMm).arg(paragraph.spaceBeforePt).arg(paragraph.spaceAfterPt)
        .arg(paragraph.bold ? u";font-weight:bold"_s : QString(), paragraph.italic ? u";font-style:italic"_s : QString(),
             paragraph.keepWithNext ? u";break-after:avoid"_s : QString());
    return u"<p style=\""_s + style + u"\">"_s + paragraph.text.toHtmlEscaped() + u"</p>\n"_s;
}

QString headingHtml(const Table &table)
{
    QString html = u"<thead>\n"_s;
    for (int row = 0; row < table.headingRows; ++row) {
        html += u"<tr>"_s;
        for (const HeadingCell &cell : table.heading)
            if (cell.row == row)
                html += u"<th rowspan=\"%1\" colspan=\"%2\">"_s.arg(cell.rows).arg(cell.columns) + cell.text.toHtmlEscaped() + u"</th>"_s;
        html += u"</tr>\n"_s;
    }
    if (!table.columnNumbers.isEmpty()) {
        html += u"<tr class=\"number\">"_s;
        for (const QString &number : table.columnNumbers)
            html += u"<th>"_s + number.toHtmlEscaped() + u"</th>"_s;
        html += u"</tr>\n"_s;
    }
    return html + u"</thead>\n"_s;
}

QString rowHtml(const Table &table, const TableRow &row)
{
    QString html = row.kind == TableRow::Kind::Ordinary ? u"<tr>"_s : u"<tr class=\"strong\">"_s;
    for (const PlacedCell &placed : placedCells(table, row)) {
        const Alignment alignment = alignmentOf(*placed.cell, table.columns[std::size_t(placed.column)]);
        const QString span = placed.columns > 1 ? u" colspan=\"%1\""_s.arg(placed.columns) : QString();
        const QString text = cellText(placed.cell->value).toHtmlEscaped();
        html += u"<td"_s + span + u" style=\"text-align:"_s + cssName(alignment) + u"\">"_s
            + (placed.cell->bold ? u"<b>"_s + text + u"</b>"_s : text) + u"</td>"_s;
    }
    return html + u"</tr>\n"_s;
}

QString html(const Table &table, const PageSetup &page)
{
    QString html = table.unitLine.isEmpty() ? QString() : u"<div class=\"unit\">"_s + table.unitLine.toHtmlEscaped() + u"</div>\n"_s;
    html += u"<table style=\"font-size:%1pt\"><colgroup>"_s.arg(table.points);
    const std::vector<double> edges = columnEdges(table, textWidthMm(page));
    for (std::size_t column = 0; column + 1 < edges.size(); ++column)
        html += u"<col style=\"width:%1mm\">"_s.arg(edges[column + 1] - edges[column], 0, 'f', 1);
    html += u"</colgroup>\n"_s;
    if (!table.heading.empty())
        html += headingHtml(table);
    html += u"<tbody>\n"_s;
    for (const TableRow &row : table.rows)
        html += rowHtml(table, row);
    return html + u"</tbody></table>\n"_s;
}

QString html(const Picture &picture, const PageSetup &page)
{
    const QSizeF size = fittedSizeMm(picture, {textWidthMm(page), textHeightMm(page)});
    return u"<p style=\"text-align:center\"><img alt=\"\" style=\"width:%1mm;height:%2mm\" src=\"data:image/png;base64,"_s.arg(size.width()).arg(size.height())
        + QString::fromLatin1(picture.png.toBase64()) + u"\"></p>\n"_s + (picture.caption.isEmpty() ? QString() : u"<p style=\"text-align:center\"><i>"_s + picture.caption.toHtmlEscaped() + u"</i></p>\n"_s);
}

QString html(const Signatures &signatures, const PageSetup &)
{
    QString html = u"<div class=\"signatures\">\n"_s;
    if (!signatures.recipients.isEmpty())
        html += u"<div class=\"to\"><p style=\"font-size:12pt\"><b><i>"_s + recipientsTitle() + u"</i></b></p>\n"_s + lines(signatures.recipients) + u"</div>\n"_s;
    for (std::size_t i = 0; i < signatures.columns.size(); ++i) {
        const Signature &signature = signatures.columns[i];
        const QString above = i + 1 == signatures.columns.size() ? signatures.placeAndDate : QString();
        html += u"<div>"_s + (signatures.placeAndDate.isEmpty() ? QString() : line(above.isEmpty() ? QString(QChar::Nbsp) : above, u"note"_s));
        for (const QString &authority : signature.authority)
            html += u"<p><b>"_s + authority.toHtmlEscaped() + u"</b></p>\n"_s;
        html += (signature.note.isEmpty() ? QString() : line(signature.note, u"note"_s)) + u"<div class=\"room\"></div><p><b>"_s
            + signature.name.toHtmlEscaped() + u"</b></p></div>\n"_s;
    }
    return html + u"</div>\n"_s;
}

QString html(const PageBreak &, const PageSetup &)
{
    return u"<div class=\"page\"></div>\n"_s;
}

}

QString documentHtml(const Document &document)
{
    const PageSetup &page = document.page;
    const QString css = QString::fromUtf8(look).arg(textWidthMm(page))
        .arg(page.orientation == Orientation::Landscape ? u"landscape"_s : u"portrait"_s)
        .arg(page.topMm).arg(page.rightMm).arg(page.bottomMm).arg(page.leftMm);
    QString body;
    for (const Block &block : document.blocks)
        body += std::visit([&](const auto &held) -> QString { return html(held, page); }, block);
    if (!document.registerCode.isEmpty())
        body += line(registerCodeLine(document.registerCode), u"code"_s);
    return u"<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>"_s + document.title.toHtmlEscaped() + u"</title>\n<style>"_s
        + css + u"</style>\n</head>\n<body>\n"_s + body + u"</body>\n</html>\n"_s;
}

}
