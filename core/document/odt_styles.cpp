#include "core/document/odt_styles.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr double headerFromTopMm = 9;

QString mm(double length) { return QString::number(length, 'f', 2) + u"mm"_s; }
QString pt(double length) { return QString::number(length, 'f', 1) + u"pt"_s; }

QString alignmentName(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return u"start"_s;
    case Alignment::Centre: return u"center"_s;
    case Alignment::Right: return u"end"_s;
    case Alignment::Justified: break;
    }
    return u"justify"_s;
}

void writeParagraphStyle(QXmlStreamWriter &xml, const OdtParagraphStyle &style, const QString &name)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    if (!style.masterPage.isEmpty())
        xml.writeAttribute(u"style:master-page-name"_s, style.masterPage);
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"fo:text-align"_s, alignmentName(style.alignment));
    xml.writeAttribute(u"fo:text-indent"_s, mm(style.firstLineMm));
    xml.writeAttribute(u"fo:margin-top"_s, pt(style.beforePt));
    xml.writeAttribute(u"fo:margin-bottom"_s, pt(style.afterPt));
    xml.writeAttribute(u"fo:orphans"_s, u"2"_s);
    xml.writeAttribute(u"fo:widows"_s, u"2"_s);
    xml.writeAttribute(u"fo:line-height"_s, u"100%"_s);
    if (style.keepWithNext)
        xml.writeAttribute(u"fo:keep-with-next"_s, u"always"_s);
    if (style.restart)
        xml.writeAttribute(u"style:page-number"_s, u"1"_s);
    xml.writeEmptyElement(u"style:text-properties"_s);
    xml.writeAttribute(u"style:font-name"_s, u"Times New Roman"_s);
    xml.writeAttribute(u"fo:font-size"_s, pt(style.points));
    if (style.bold)
        xml.writeAttribute(u"fo:font-weight"_s, u"bold"_s);
    if (style.italic)
        xml.writeAttribute(u"fo:font-style"_s, u"italic"_s);
    xml.writeEndElement();
}

void writeCellStyle(QXmlStreamWriter &xml, const OdtCellStyle &style, const QString &name)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeAttribute(u"style:family"_s, u"table-cell"_s);
    xml.writeEmptyElement(u"style:table-cell-properties"_s);
    xml.writeAttribute(u"fo:border"_s, style.border ? u"0.5pt solid #000000"_s : u"none"_s);
    if (style.ruleBelow)
        xml.writeAttribute(u"fo:border-bottom"_s, u"0.75pt solid #000000"_s);
    xml.writeAttribute(u"fo:padding"_s, style.border ? u"0.8mm"_s : u"0mm"_s);
    xml.writeAttribute(u"style:vertical-align"_s, style.border ? u"middle"_s : u"top"_s);
    xml.writeEndElement();
}

void writeTable(QXmlStreamWriter &xml, const QString &name, double widthMm)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeAttribute(u"style:family"_s, u"table"_s);
    xml.writeEmptyElement(u"style:table-properties"_s);
    xml.writeAttribute(u"style:width"_s, mm(widthMm));
    xml.writeAttribute(u"table:align"_s, u"left"_s);
    xml.writeEndElement();
}

void writeRow(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, u"R"_s);
    xml.writeAttribute(u"style:family"_s, u"table-row"_s);
    xml.writeEmptyElement(u"style:table-row-properties"_s);
    xml.writeAttribute(u"fo:keep-together"_s, u"always"_s);
    xml.writeEndElement();
}

void writePageLayout(QXmlStreamWriter &xml, const PageSetup &page, const QString &name, bool numbered)
{
    const bool landscape = page.orientation == Orientation::Landscape;
    xml.writeStartElement(u"style:page-layout"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeStartElement(u"style:page-layout-properties"_s);
    xml.writeAttribute(u"fo:page-width"_s, landscape ? u"297mm"_s : u"210mm"_s);
    xml.writeAttribute(u"fo:page-height"_s, landscape ? u"210mm"_s : u"297mm"_s);
    xml.writeAttribute(u"style:print-orientation"_s, landscape ? u"landscape"_s : u"portrait"_s);
    xml.writeAttribute(u"fo:margin-top"_s, mm(numbered ? headerFromTopMm : page.topMm));
    xml.writeAttribute(u"fo:margin-bottom"_s, mm(page.bottomMm));
    xml.writeAttribute(u"fo:margin-left"_s, mm(page.leftMm));
    xml.writeAttribute(u"fo:margin-right"_s, mm(page.rightMm));
    xml.writeEndElement();
    if (numbered) {
        xml.writeStartElement(u"style:header-style"_s);
        xml.writeEmptyElement(u"style:header-footer-properties"_s);
        xml.writeAttribute(u"svg:height"_s, mm(page.topMm - headerFromTopMm));
        xml.writeAttribute(u"fo:margin-bottom"_s, u"0mm"_s);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeMasterPages(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"office:master-styles"_s);
    xml.writeEmptyElement(u"style:master-page"_s);
    xml.writeAttribute(u"style:name"_s, u"First"_s);
    xml.writeAttribute(u"style:page-layout-name"_s, u"FirstPage"_s);
    xml.writeAttribute(u"style:next-style-name"_s, u"Following"_s);
    xml.writeStartElement(u"style:master-page"_s);
    xml.writeAttribute(u"style:name"_s, u"Following"_s);
    xml.writeAttribute(u"style:page-layout-name"_s, u"FollowingPage"_s);
    xml.writeStartElement(u"style:header"_s);
    xml.writeStartElement(u"text:p"_s);
    xml.writeAttribute(u"text:style-name"_s, u"Number"_s);
    xml.writeTextElement(u"text:page-number"_s, u"2"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

}

void OdtStyles::write(QXmlStreamWriter &xml) const
{
    writeRow(xml);
    for (const auto &[widthMm, name] : m_tables)
        writeTable(xml, name, widthMm);
    for (const auto &[style, name] : m_paragraphs)
        writeParagraphStyle(xml, style, name);
    for (const auto &[style, name] : m_cells)
        writeCellStyle(xml, style, name);
    for (const auto &[width, name] : m_columns) {
        xml.writeStartElement(u"style:style"_s);
        xml.writeAttribute(u"style:name"_s, name);
        xml.writeAttribute(u"style:family"_s, u"table-column"_s);
        xml.writeEmptyElement(u"style:table-column-properties"_s);
        xml.writeAttribute(u"style:column-width"_s, mm(width));
        xml.writeEndElement();
    }
}

void writeOdtNamespaces(QXmlStreamWriter &xml)
{
    const QString base = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    for (const QString &name : {u"office"_s, u"style"_s, u"text"_s, u"table"_s, u"drawing"_s, u"manifest"_s})
        xml.writeAttribute(u"xmlns:"_s + (name == u"drawing"_s ? u"draw"_s : name), base + name + u":1.0"_s);
    xml.writeAttribute(u"xmlns:fo"_s, base + u"xsl-fo-compatible:1.0"_s);
    xml.writeAttribute(u"xmlns:svg"_s, base + u"svg-compatible:1.0"_s);
    xml.writeAttribute(u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s);
    xml.writeAttribute(u"office:version"_s, u"1.2"_s);
}

void writeOdtFonts(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"office:font-face-decls"_s);
    xml.writeEmptyElement(u"style:font-face"_s);
    xml.writeAttribute(u"style:name"_s, u"Times New Roman"_s);
    xml.writeAttribute(u"svg:font-family"_s, u"'Times New Roman'"_s);
    xml.writeAttribute(u"style:font-family-generic"_s, u"roman"_s);
    xml.writeEndElement();
}

QByteArray odtStylesXml(const PageSetup &page)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-styles"_s);
    writeOdtNamespaces(xml);
    writeOdtFonts(xml);
    xml.writeStartElement(u"office:styles"_s);
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, u"Number"_s);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    xml.writeEmptyElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"fo:text-align"_s, u"center"_s);
    xml.writeEmptyElement(u"style:text-properties"_s);
    xml.writeAttribute(u"style:font-name"_s, u"Times New Roman"_s);
    xml.writeAttribute(u"fo:font-size"_s, u"13pt"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"office:automatic-styles"_s);
    writePageLayout(xml, page, u"FirstPage"_s, false);
    writePageLayout(xml, page, u"FollowingPage"_s, true);
    xml.writeEndElement();
    writeMasterPages(xml);
    xml.writeEndDocument();
    return bytes;
}

}
