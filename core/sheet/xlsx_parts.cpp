#include "core/sheet/xlsx_parts.h"

#include "core/sheet/xml_scanner.h"

#include <QHash>
#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void scan(XmlScanner &scanner, ZipArchive &archive, const QString &part)
{
    archive.read(part, [&](QByteArrayView piece) { scanner.feed(piece); });
    scanner.finish();
}

class RelationScanner : public XmlScanner {
public:
    using XmlScanner::XmlScanner;
    QHash<QString, QString> targets;
    QHash<QString, QString> partsByType;   ///< By the last word of the relation's type.

protected:
    void started(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship")
            return;
        if (targets.size() >= limits().parts)
            refuse(u"too many relations"_s);
        const QString target = toText(attributes.value("Target"));
        targets.insert(toText(attributes.value("Id")), target);
        partsByType.insert(toText(attributes.value("Type")).section(u'/', -1), target);
    }
    void ended(std::string_view) override {}
};

class BookScanner : public XmlScanner {
public:
    using XmlScanner::XmlScanner;
    XlsxBook book;   ///< `part` holds the relation's id until it is resolved.

protected:
    void started(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr")
            book.dates = attributes.isTrue("date1904") ? DateSystem::From1904 : DateSystem::From1900;
        if (name != "sheet")
            return;
        if (int(book.sheets.size()) >= limits().sheets)
            refuse(u"too many sheets"_s);
        const std::string_view state = attributes.value("state");
        book.sheets.push_back({toText(attributes.value("name")), toText(attributes.value("id")), state == "hidden" || state == "veryHidden"});
    }
    void ended(std::string_view) override {}
};

class SharedStringScanner : public XmlScanner {
public:
    using XmlScanner::XmlScanner;
    std::vector<QString> strings;

protected:
    void started(std::string_view name, const XmlAttributes &) override
    {
        m_inText = name == "t" && !m_phonetic;
        if (name == "rPh")
            m_phonetic = true;
        if (name == "si")
            m_text.clear();
    }
    void ended(std::string_view name) override
    {
        m_inText = false;
        if (name == "rPh")
            m_phonetic = false;
        if (name != "si")
            return;
        if (qint64(strings.size()) >= limits().sharedStrings)
            refuse(u"too many shared strings"_s);
        strings.push_back(withoutEscapes(QString::fromUtf8(m_text).left(limits().cellCharacters)));
    }
    void text(std::string_view piece) override
    {
        if (m_inText && m_text.size() < limits().cellCharacters * 4)
            m_text.append(piece.data(), qsizetype(piece.size()));
    }

private:
    QByteArray m_text;
    bool m_inText = false;
    bool m_phonetic = false;
};

class StyleScanner : public XmlScanner {
public:
    using XmlScanner::XmlScanner;
    XlsxStyles result;

protected:
    void started(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt" && isDateFormat(toText(attributes.value("formatCode"))))
            m_dateFormats.insert(attributes.integer("numFmtId", -1));
        if (name == "fonts" || name == "cellXfs")
            m_section = toText(name);
        if (int(result.styles.size()) > limits().styles || result.fonts.size() > limits().styles || m_dateFormats.size() > limits().styles)
            refuse(u"too many styles"_s);
        if (name == "font" && m_section == "fonts"_L1)
            result.fonts.append(QString());
        if ((name == "name" || name == "rFont") && m_section == "fonts"_L1 && !result.fonts.isEmpty())
            result.fonts.last() = toText(attributes.value("val"));
        if (name == "xf" && m_section == "cellXfs"_L1) {
            const int format = attributes.integer("numFmtId", 0);
            result.styles.push_back({isBuiltInDateFormat(format) || m_dateFormats.contains(format), quint16(std::max(0, attributes.integer("fontId", 0)))});
        }
    }
    void ended(std::string_view name) override
    {
        if (name == "fonts" || name == "cellXfs")
            m_section.clear();
    }

private:
    QSet<int> m_dateFormats;
    QString m_section;
};

QString resolved(const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QString part = u"xl/"_s + target;
    return part.replace("xl/../"_L1, ""_L1);
}

}

XlsxBook readXlsxBook(ZipArchive &archive, const ReadLimits &limits)
{
    RelationScanner relations(archive.fileName(), limits);
    scan(relations, archive, u"xl/_rels/workbook.xml.rels"_s);
    BookScanner book(archive.fileName(), limits);
    scan(book, archive, u"xl/workbook.xml"_s);
    for (XlsxSheetEntry &sheet : book.book.sheets)
        sheet.part = resolved(relations.targets.value(sheet.part));
    std::erase_if(book.book.sheets, [&](const XlsxSheetEntry &sheet) -> bool { return !archive.has(sheet.part); });
    return book.book;
}

std::vector<QString> readSharedStrings(ZipArchive &archive, const ReadLimits &limits)
{
    RelationScanner relations(archive.fileName(), limits);
    scan(relations, archive, u"xl/_rels/workbook.xml.rels"_s);
    const QString target = relations.partsByType.value(u"sharedStrings"_s);
    if (target.isEmpty() || !archive.has(resolved(target)))
        return {};
    SharedStringScanner strings(archive.fileName(), limits);
    scan(strings, archive, resolved(target));
    return std::move(strings.strings);
}

XlsxStyles readXlsxStyles(ZipArchive &archive, const ReadLimits &limits)
{
    if (!archive.has(u"xl/styles.xml"_s))
        return {};
    StyleScanner styles(archive.fileName(), limits);
    scan(styles, archive, u"xl/styles.xml"_s);
    return styles.result;
}

QString withoutEscapes(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype at = 0;
    for (auto match = escape.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        plain += QStringView(text).mid(at, found.capturedStart() - at);
        plain += QChar(found.captured(1).toUShort(nullptr, 16));
        at = found.capturedEnd();
    }
    return plain + text.mid(at);
}

}
