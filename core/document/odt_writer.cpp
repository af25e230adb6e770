#include "core/base/error.h"
#include "core/document/cell_text.h"
#include "core/document/file_output.h"
#include "core/document/odt_styles.h"
#include "core/document/wording.h"
#include "core/document/writers.h"
#include "core/document/zip_archive.h"

#include <QCoreApplication>

#include <numeric>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::DocumentText)
};

constexpr auto mimeType = "application/vnd.oasis.opendocument.text";
constexpr double mmPerPoint = 25.4 / 72;
constexpr double signatureRoomPt = 75;   // 25 to 30 mm (E§C.5).

/// The body is written first, so that the styles it needs are known when the head is.
class OdtBody {
public:
    explicit OdtBody(const Document &document);

    QByteArray contentXml() const;
    const std::vector<ZipPart> &pictures() const { return m_pictures; }

private:
    void add(const Letterhead &head);
    void issuer(const Letterhead &head, double widthMm);
    void nation(const Letterhead &head, double widthMm);
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const Table &table);
    void add(const Picture &picture);
    void add(const Signatures &signatures);
    void add(const PageBreak &pageBreak);

    void paragraph(const QString &text, const OdtParagraphStyle &style);
    void text(const QString &text);
    void startTable(const std::vector<double> &widthsMm);
    void startCell(const OdtCellStyle &style, int columns = 1, int rows = 1);
    void covered(int count);
    void headingRow(const Table &table, int row);
    void tableRow(const Table &table, const TableRow &row);
    bool isTall(const Table &table, const TableRow &row) const;
    void rule(double shareOfWidth, double widthMm);
    void signature(const Signature &signature, const QString &above, bool roomAbove);

    double m_widthMm;
    double m_heightMm;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    OdtStyles m_styles;
    std::vector<ZipPart> m_pictures;
    int m_tables = 0;
    bool m_isBeforeSignatures = false;   ///< Nobody signs on a page without text.
};

OdtBody::OdtBody(const Document &document) : m_widthMm(textWidthMm(document.page)), m_heightMm(textHeightMm(document.page)), m_xml(&m_bytes)
{
    m_xml.writeStartElement(u"office:body"_s);
    m_xml.writeStartElement(u"office:text"_s);
    paragraph({}, {.points = 1, .masterPage = u"First"_s});
    for (std::size_t at = 0; at < document.blocks.size(); ++at) {
        m_isBeforeSignatures = at + 1 < document.blocks.size() && std::holds_alternative<Signatures>(document.blocks[at + 1]);
        std::visit([this](const auto &held) { add(held); }, document.blocks[at]);
    }
    if (!document.registerCode.isEmpty())
        paragraph(registerCodeLine(document.registerCode), {.points = 9, .beforePt = 18});
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

QByteArray OdtBody::contentXml() const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-content"_s);
    writeOdtNamespaces(xml);
    writeOdtFonts(xml);
    xml.writeStartElement(u"office:automatic-styles"_s);
    m_styles.write(xml);
    xml.writeEndElement();
    return bytes + m_bytes + "</office:document-content>";
}

// Runs of blanks and line ends need elements of their own.
void OdtBody::text(const QString &text)
{
    QString run;
    const auto flush = [&] {
        m_xml.writeCharacters(run);
        run.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character == u'\n') {
            flush();
            m_xml.writeEmptyElement(u"text:line-break"_s);
        } else if (character == u' ' && i > 0 && text.at(i - 1) == u' ') {
            flush();
            m_xml.writeEmptyElement(u"text:s"_s);
        } else if (character >= u' ')
            run += character;
    }
    flush();
}

void OdtBody::paragraph(const QString &content, const OdtParagraphStyle &style)
{
    m_xml.writeStartElement(u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s, m_styles.paragraph(style));
    text(content);
    m_xml.writeEndElement();
}

void OdtBody::startTable(const std::vector<double> &widthsMm)
{
    m_xml.writeStartElement(u"table:table"_s);
    m_xml.writeAttribute(u"table:name"_s, u"Table"_s + QString::number(++m_tables));
    m_xml.writeAttribute(u"table:style-name"_s, m_styles.table(std::accumulate(widthsMm.begin(), widthsMm.end(), 0.0)));
    for (const double width : widthsMm) {
        m_xml.writeEmptyElement(u"table:table-column"_s);
        m_xml.writeAttribute(u"table:style-name"_s, m_styles.column(width));
    }
}

void OdtBody::startCell(const OdtCellStyle &style, int columns, int rows)
{
    m_xml.writeStartElement(u"table:table-cell"_s);
    m_xml.writeAttribute(u"table:style-name"_s, m_styles.cell(style));
    if (columns > 1)
        m_xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(columns));
    if (rows > 1)
        m_xml.writeAttribute(u"table:number-rows-spanned"_s, QString::number(rows));
}

void OdtBody::covered(int count)
{
    for (int i = 0; i < count; ++i)
        m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
}

// A rule of a part of the width: a table of three cells, of which the middle one has a line.
void OdtBody::rule(double shareOfWidth, double widthMm)
{
    const double side = widthMm * (1 - shareOfWidth) / 2;
    startTable({side, widthMm * shareOfWidth, side});
    m_xml.writeStartElement(u"table:table-row"_s);
    for (const bool line : {false, true, false}) {
        startCell({.border = false, .ruleBelow = line});
        paragraph({}, {.points = 3});
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtBody::issuer(const Letterhead &head, double widthMm)
{
    if (!head.superior.isEmpty())
        paragraph(head.superior, {.alignment = Alignment::Centre, .points = 13});
    for (const QString &line : head.issuer)
        paragraph(line, {.alignment = Alignment::Centre, .points = 13, .bold = true});
    rule(0.3, widthMm);
    paragraph(head.number, {.alignment = Alignment::Centre, .points = 13, .beforePt = 6});
    if (!head.summary.isEmpty())
        paragraph(head.summary, {.alignment = Alignment::Centre, .points = 12, .beforePt = 6});
}

void OdtBody::nation(const Letterhead &head, double widthMm)
{
    paragraph(nationalName(), {.alignment = Alignment::Centre, .points = 13, .bold = true});
    paragraph(nationalMotto(), {.alignment = Alignment::Centre, .points = 14, .bold = true});
    rule(63.3 / widthMm, widthMm);
    paragraph(head.place.isEmpty() ? QString() : placeAndDate(head), {.alignment = Alignment::Centre, .points = 14, .italic = true, .beforePt = 6});
}

void OdtBody::add(const Letterhead &head)
{
    if (!head.hasIssuer()) {
        nation(head, m_widthMm);
        return;
    }
    const double left = m_widthMm * 0.394;
    startTable({left, m_widthMm - left});
    m_xml.writeStartElement(u"table:table-row"_s);
    startCell({.border = false});
    issuer(head, left);
    m_xml.writeEndElement();
    startCell({.border = false});
    nation(head, m_widthMm - left);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtBody::add(const Heading &heading)
{
    OdtParagraphStyle style{.alignment = Alignment::Centre, .points = 14, .bold = true, .beforePt = 12, .keepWithNext = true};
    paragraph(heading.title, style);
    style.beforePt = 0;
    for (const QString &line : heading.subtitle)
        paragraph(line, style);
    if (!heading.note.isEmpty())
        paragraph(heading.note, {.alignment = Alignment::Centre, .points = 13, .italic = true, .keepWithNext = true});
    rule(std::min(0.3, 60 / m_widthMm), m_widthMm);
    paragraph({}, {.points = 6, .keepWithNext = true});
}

void OdtBody::add(const Paragraph &block)
{
    paragraph(block.text, {.alignment = block.alignment, .points = block.points, .bold = block.bold, .italic = block.italic,
                           .firstLineMm = block.firstLineMm, .beforePt = block.spaceBeforePt, .afterPt = block.spaceAfterPt,
                           .keepWithNext = block.keepWithNext || m_isBeforeSignatures});
}

void OdtBody::headingRow(const Table &table, int row)
{
    m_xml.writeStartElement(u"table:table-row"_s);
    m_xml.writeAttribute(u"table:style-name"_s, u"R"_s);
    for (int column = 0; column < int(table.columns.size()); ++column) {
        const auto starts = std::find_if(table.heading.begin(), table.heading.end(), [&](const HeadingCell &cell) -> bool {
            return cell.row == row && cell.column == column;
        });
        if (starts == table.heading.end()) {
            covered(1);
            continue;
        }
        startCell({}, starts->columns, starts->rows);
        paragraph(starts->text, {.alignment = Alignment::Centre, .points = table.points, .bold = true});
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

// Kept together, a row taller than a page would be cut off at its foot.
bool OdtBody::isTall(const Table &table, const TableRow &row) const
{
    const std::vector<double> edges = columnEdges(table, m_widthMm);
    for (const PlacedCell &placed : placedCells(table, row)) {
        const double width = edges[std::size_t(placed.column + placed.columns)] - edges[std::size_t(placed.column)];
        if (estimatedHeightPt(cellText(placed.cell->value), width, table.points) > m_heightMm / mmPerPoint / 2)
            return true;
    }
    return false;
}

void OdtBody::tableRow(const Table &table, const TableRow &row)
{
    const bool keeps = row.kind == TableRow::Kind::Group;
    m_xml.writeStartElement(u"table:table-row"_s);
    if (!isTall(table, row))
        m_xml.writeAttribute(u"table:style-name"_s, u"R"_s);
    for (const PlacedCell &placed : placedCells(table, row)) {
        startCell({}, placed.columns);
        paragraph(cellText(placed.cell->value),
                  {.alignment = alignmentOf(*placed.cell, table.columns[std::size_t(placed.column)]), .points = table.points,
                   .bold = isBold(row, *placed.cell), .keepWithNext = keeps});
        m_xml.writeEndElement();
        covered(placed.columns - 1);
    }
    m_xml.writeEndElement();
}

void OdtBody::add(const Table &table)
{
    if (!table.unitLine.isEmpty())
        paragraph(table.unitLine, {.alignment = Alignment::Right, .points = 12, .italic = true, .keepWithNext = true});
    std::vector<double> widths;
    const std::vector<double> edges = columnEdges(table, m_widthMm);
    for (std::size_t i = 0; i + 1 < edges.size(); ++i)
        widths.push_back(edges[i + 1] - edges[i]);
    startTable(widths);
    if (!table.heading.empty()) {
        m_xml.writeStartElement(u"table:table-header-rows"_s);
        for (int row = 0; row < table.headingRows; ++row)
            headingRow(table, row);
        if (!table.columnNumbers.isEmpty()) {
            m_xml.writeStartElement(u"table:table-row"_s);
            for (const QString &number : table.columnNumbers) {
                startCell({});
                paragraph(number, {.alignment = Alignment::Centre, .points = table.points, .italic = true});
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    for (const TableRow &row : table.rows)
        tableRow(table, row);
    m_xml.writeEndElement();
}

void OdtBody::add(const Picture &picture)
{
    const QString name = u"Pictures/%1.png"_s.arg(m_pictures.size() + 1);
    m_pictures.push_back({name.toUtf8(), picture.png});
    m_xml.writeStartElement(u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s, m_styles.paragraph({.alignment = Alignment::Centre}));
    m_xml.writeStartElement(u"draw:frame"_s);
    m_xml.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
    const QSizeF size = fittedSizeMm(picture, {m_widthMm, m_heightMm});
    m_xml.writeAttribute(u"svg:width"_s, QString::number(size.width()) + u"mm"_s);
    m_xml.writeAttribute(u"svg:height"_s, QString::number(size.height()) + u"mm"_s);
    m_xml.writeEmptyElement(u"draw:image"_s);
    m_xml.writeAttribute(u"xlink:href"_s, name);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    if (!picture.caption.isEmpty())
        paragraph(picture.caption, {.alignment = Alignment::Centre, .points = 12, .italic = true});
}

void OdtBody::signature(const Signature &signature, const QString &above, bool roomAbove)
{
    startCell({.border = false});
    if (roomAbove)
        paragraph(above, {.alignment = Alignment::Centre, .points = 14, .italic = true});
    for (const QString &authority : signature.authority)
        paragraph(authority, {.alignment = Alignment::Centre, .points = 14, .bold = true});
    if (!signature.note.isEmpty())
        paragraph(signature.note, {.alignment = Alignment::Centre, .points = 13, .italic = true});
    paragraph(signature.name, {.alignment = Alignment::Centre, .points = 14, .bold = true, .beforePt = signatureRoomPt});
    m_xml.writeEndElement();
}

void OdtBody::add(const Signatures &signatures)
{
    const std::size_t parts = std::max<std::size_t>(1, signatures.columns.size() + (signatures.recipients.isEmpty() ? 0 : 1));
    const bool dated = !signatures.placeAndDate.isEmpty();
    paragraph({}, {.points = 8, .keepWithNext = true});
    startTable(std::vector<double>(parts, m_widthMm / double(parts)));
    m_xml.writeStartElement(u"table:table-row"_s);
    m_xml.writeAttribute(u"table:style-name"_s, u"R"_s);
    if (!signatures.recipients.isEmpty()) {
        startCell({.border = false});
        if (dated)
            paragraph({}, {.points = 14});
        paragraph(recipientsTitle(), {.points = 12, .bold = true, .italic = true});
        for (const QString &recipient : signatures.recipients)
            paragraph(recipient, {.points = 11});
        m_xml.writeEndElement();
    }
    for (std::size_t i = 0; i < signatures.columns.size(); ++i)
        signature(signatures.columns[i], i + 1 == signatures.columns.size() ? signatures.placeAndDate : QString(), dated);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtBody::add(const PageBreak &pageBreak)
{
    paragraph({}, {.points = 1, .masterPage = pageBreak.restartNumbers ? u"First"_s : u"Following"_s, .restart = pageBreak.restartNumbers});
}

QByteArray manifestXml(const std::vector<ZipPart> &pictures)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.2"_s);
    const auto entry = [&](const QString &path, const QString &type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    };
    entry(u"/"_s, QString::fromLatin1(mimeType));
    entry(u"content.xml"_s, u"text/xml"_s);
    entry(u"styles.xml"_s, u"text/xml"_s);
    for (const ZipPart &picture : pictures)
        entry(QString::fromUtf8(picture.name), u"image/png"_s);
    xml.writeEndDocument();
    return bytes;
}

}

void writeOdt(const Document &document, const QString &path)
{
    const OdtBody body(document);
    std::vector<ZipPart> parts{{"mimetype", mimeType, true}, {"content.xml", body.contentXml()}, {"styles.xml", odtStylesXml(document.page)}};
    parts.insert(parts.end(), body.pictures().begin(), body.pictures().end());
    parts.push_back({"META-INF/manifest.xml", manifestXml(body.pictures())});
    const QByteArray bytes = zipped(parts);
    if (bytes.isEmpty())
        throw Error(Error::Kind::File, Words::tr("The text document could not be put together. There may be too little memory; close other programs and try again."));
    writeWholeFile(bytes, path);
}

}
