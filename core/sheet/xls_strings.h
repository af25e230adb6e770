#pragma once

// Text in the records of an old workbook ([MS-XLS] 2.5.293, 2.5.294): how long it is, whether a letter takes one byte or two, looks and readings
// around it, and its going on in Continue records.

#include "core/sheet/xls_bytes.h"

#include <vector>

namespace core {

/// A record's bytes and those of the Continue records after it, read as one. Throws XlsDamage beyond the end.
class XlsParts {
public:
    explicit XlsParts(std::vector<QByteArrayView> parts) : m_parts(std::move(parts)) {}
    explicit XlsParts(QByteArrayView part) : m_parts{part} {}

    bool atEnd();
    quint8 byte();
    quint16 twoBytes();
    quint32 fourBytes();
    void skip(qint64 count);
    /// Each byte as a letter, without a word of what it means.
    QString codes(qsizetype count);
    /// Where letters go on in the next part, that part says anew how many bytes a letter takes.
    QString letters(qsizetype count, bool twoBytesEach);

private:
    /// The next bytes of one part: at least one.
    QByteArrayView take(qint64 atMost);
    QByteArrayView rest() const { return m_parts[m_part].sliced(m_at); }

    std::vector<QByteArrayView> m_parts;
    std::size_t m_part = 0;
    qsizetype m_at = 0;
};

/// The text after its length (XLUnicodeString and the like); the looks of its letters and their readings are left out.
QString unicodeText(XlsParts &parts, qsizetype letters);

/// Text of a workbook before Excel 97, which stores it in a code page of Windows; other pages are taken as Windows-1252.
QString fromCodePage(const QString &codes, quint16 codePage);

}
