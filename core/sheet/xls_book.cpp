#include "core/sheet/xls_book.h"

#include "core/base/legacy_encoding.h"
#include "core/sheet/xls_records.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 excel95 = 0x0500;
constexpr quint16 excel97 = 0x0600;
constexpr quint8 worksheet = 0;
constexpr quint8 hiddenStates = 0x03;
constexpr quint16 missingFont = 4;   // No font has this number ([MS-XLS] 2.5.129).

class BookReader {
public:
    BookReader(QByteArrayView stream, const ReadLimits &limits) : m_records(stream, 0), m_limits(limits) {}

    XlsBook read()
    {
        const auto version = m_records.number<quint16>(0);
        if (version != excel95 && version != excel97)
            throw XlsDamage(u"version "_s + QString::number(version));
        m_book.isUnicode = version == excel97;
        while (!m_book.isEncrypted && m_records.next())
            take();
        return std::move(m_book);
    }

private:
    void take()
    {
        switch (m_records.kind()) {
        case XlsRecord::FilePass: m_book.isEncrypted = true; break;
        case XlsRecord::CodePage: m_book.codePage = m_records.number<quint16>(0); break;
        case XlsRecord::Date1904: m_book.dates = m_records.number<quint16>(0) == 1 ? DateSystem::From1904 : DateSystem::From1900; break;
        case XlsRecord::BoundSheet8: addSheet(); break;
        case XlsRecord::Font: addFont(); break;
        case XlsRecord::Format: addFormat(); break;
        case XlsRecord::XF: addStyle(); break;
        case XlsRecord::Sst: readSharedStrings(); break;
        default: break;
        }
    }

    void addSheet()
    {
        if (m_records.number<quint8>(5) != worksheet)
            return;
        refuseBeyond(m_book.sheets.size(), m_limits.sheets, u"too many sheets"_s);
        const auto place = m_records.number<quint32>(0);
        if (std::any_of(m_book.sheets.begin(), m_book.sheets.end(), [&](const XlsSheetEntry &sheet) -> bool { return sheet.place == place; }))
            throw XlsDamage(u"two sheets in one place"_s);
        XlsParts parts(m_records.body().sliced(6));
        const quint8 letters = parts.byte();
        m_book.sheets.push_back({m_book.name(parts, letters), place, (m_records.number<quint8>(4) & hiddenStates) != 0});
    }

    void addFont()
    {
        refuseBeyond(std::size_t(m_book.fonts.size()), m_limits.styles, u"too many fonts"_s);
        const auto letters = m_records.number<quint8>(14);
        XlsParts parts(m_records.body().sliced(15));
        m_book.fonts.append(m_book.name(parts, letters));
    }

    void addFormat()
    {
        const auto format = m_records.number<quint16>(0);
        XlsParts parts(m_records.body().sliced(2));
        const qsizetype letters = m_book.isUnicode ? parts.twoBytes() : parts.byte();
        if (isDateFormat(m_book.name(parts, letters)))
            m_dateFormats.insert(format);
    }

    void addStyle()
    {
        refuseBeyond(m_book.styles.size(), m_limits.styles, u"too many styles"_s);
        const auto font = m_records.number<quint16>(0);
        const auto format = m_records.number<quint16>(2);
        m_book.styles.push_back({isBuiltInDateFormat(format) || m_dateFormats.contains(format), quint16(font > missingFont ? font - 1 : font)});
    }

    // The record says how many there are; it is believed only as far as there are bytes.
    void readSharedStrings()
    {
        XlsParts parts(m_records.continuedBody());
        parts.skip(4);
        for (quint32 left = parts.fourBytes(); left > 0 && !parts.atEnd(); --left) {
            refuseBeyond(m_book.sharedStrings.size(), m_limits.sharedStrings, u"too many shared strings"_s);
            const quint16 letters = parts.twoBytes();
            m_book.sharedStrings.push_back(unicodeText(parts, letters).left(m_limits.cellCharacters));
        }
    }

    static void refuseBeyond(std::size_t have, qint64 limit, const QString &what)
    {
        if (qint64(have) >= limit)
            throw XlsDamage(what);
    }

    XlsRecords m_records;
    const ReadLimits &m_limits;
    XlsBook m_book;
    QSet<int> m_dateFormats;
};

}

QString XlsBook::text(XlsParts &parts, qsizetype letters, const CellStyle &style) const
{
    const bool inOldFont = encodingOfFont(fonts.value(style.font)) != TextEncoding::Unicode;
    return !isUnicode && inOldFont ? parts.codes(letters) : name(parts, letters);
}

QString XlsBook::name(XlsParts &parts, qsizetype letters) const
{
    return isUnicode ? unicodeText(parts, letters) : fromCodePage(parts.codes(letters), codePage);
}

XlsBook readXlsBook(QByteArrayView stream, const ReadLimits &limits)
{
    return BookReader(stream, limits).read();
}

}
