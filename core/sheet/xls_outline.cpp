#include "core/sheet/xls_outline.h"

#include <QtEndian>

#include <bit>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 lastSector = 0xfffffffa;        // from here on marks, not sectors
constexpr qsizetype headerBytes = 512;
constexpr qsizetype entryBytes = 128;
constexpr quint16 nameBytes = 64;                 // of a directory entry, before the length that it claims
constexpr qsizetype sectorsInHeader = 109;

template<class Number> Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(Number)) <= bytes.size() ? qFromLittleEndian<Number>(bytes.data() + at) : Number(0);
}

/// The streams of a compound file: sectors joined by an allocation table, small streams by a second one inside a stream.
class CompoundFile {
public:
    explicit CompoundFile(const QByteArray &bytes) : m_bytes(bytes), m_sectorBytes(qsizetype(1) << std::min<int>(numberAt<quint16>(bytes, 30), 12))
    {
        if (m_sectorBytes < headerBytes)
            return;
        readTable();
        m_directory = chain(numberAt<quint32>(bytes, 48));
        const QByteArray smallTable = chain(numberAt<quint32>(bytes, 60));
        for (qsizetype at = 0; at + 4 <= smallTable.size(); at += 4)
            m_smallNext.push_back(numberAt<quint32>(smallTable, at));
    }

    bool hasSoundNames() const
    {
        for (qsizetype at = 0; at + entryBytes <= m_directory.size(); at += entryBytes)
            if (numberAt<quint16>(m_directory, at + 64) > nameBytes)
                return false;
        return true;
    }

    QByteArray stream(const QString &name) const
    {
        for (qsizetype at = 0; at + entryBytes <= m_directory.size(); at += entryBytes) {
            const qsizetype letters = std::min<qsizetype>(numberAt<quint16>(m_directory, at + 64), 64) / 2 - 1;
            QString found;
            for (qsizetype i = 0; i < letters; ++i)
                found += QChar(numberAt<quint16>(m_directory, at + i * 2));
            if (found.compare(name, Qt::CaseInsensitive) == 0)
                return content(numberAt<quint32>(m_directory, at + 116), numberAt<quint32>(m_directory, at + 120));
        }
        return {};
    }

private:
    QByteArrayView sector(quint32 number) const
    {
        const qsizetype at = (qsizetype(number) + 1) * m_sectorBytes;
        return at < m_bytes.size() ? QByteArrayView(m_bytes).sliced(at, std::min(m_sectorBytes, m_bytes.size() - at)) : QByteArrayView();
    }

    // The table's own sectors: 109 of them named in the header, the others in a chain of sectors of names.
    void readTable()
    {
        for (qsizetype i = 0; i < sectorsInHeader; ++i)
            takeTable(numberAt<quint32>(m_bytes, 76 + i * 4));
        quint32 more = numberAt<quint32>(m_bytes, 68);
        for (qsizetype left = m_bytes.size() / m_sectorBytes; left > 0 && more < lastSector; --left) {
            const QByteArrayView names = sector(more);
            for (qsizetype at = 0; at + 8 <= names.size(); at += 4)
                takeTable(numberAt<quint32>(names, at));
            more = numberAt<quint32>(names, m_sectorBytes - 4);
        }
    }

    void takeTable(quint32 number)
    {
        if (number >= lastSector || qsizetype(m_next.size()) * 4 > m_bytes.size())
            return;
        const QByteArrayView part = sector(number);
        for (qsizetype at = 0; at + 4 <= part.size(); at += 4)
            m_next.push_back(numberAt<quint32>(part, at));
    }

    // A chain that runs in a circle ends after as many steps as the table has entries: sectors beyond the file add nothing.
    QByteArray chain(quint32 first) const
    {
        QByteArray joined;
        std::size_t left = m_next.size();
        for (quint32 number = first; number < m_next.size() && left > 0 && joined.size() < m_bytes.size(); number = m_next[number], --left)
            joined += sector(number);
        return joined;
    }

    QByteArray content(quint32 first, quint32 size) const
    {
        if (size >= numberAt<quint32>(m_bytes, 56))
            return chain(first).left(size);
        const QByteArray all = chain(numberAt<quint32>(m_directory, 116));
        const qsizetype smallBytes = qsizetype(1) << std::min<int>(numberAt<quint16>(m_bytes, 32), 12);
        QByteArray joined;
        std::size_t left = m_smallNext.size();
        for (quint32 number = first; number < m_smallNext.size() && left > 0 && joined.size() < qsizetype(size); number = m_smallNext[number], --left)
            joined += all.mid(qsizetype(number) * smallBytes, smallBytes);
        return joined.left(size);
    }

    const QByteArray &m_bytes;
    qsizetype m_sectorBytes;
    std::vector<quint32> m_next;
    std::vector<quint32> m_smallNext;
    QByteArray m_directory;
};

constexpr quint16 endOfSheet = 0x000a;
constexpr quint16 boundSheet = 0x0085;
constexpr quint16 mergedCells = 0x00e5;
constexpr quint16 rowLayout = 0x0208;
constexpr quint16 formula = 0x0006;
constexpr quint16 formulaText = 0x0207;
constexpr quint8 rowIsHidden = 0x20;
constexpr quint8 worksheet = 0;

/// Hands over the records of one part of the stream, up to its end.
template<class Take> void eachRecord(QByteArrayView stream, qsizetype at, Take take)
{
    while (at + 4 <= stream.size()) {
        const auto kind = numberAt<quint16>(stream, at);
        const auto size = numberAt<quint16>(stream, at + 2);
        if (kind == endOfSheet || at + 4 + size > stream.size())
            return;
        take(kind, stream.sliced(at + 4, size));
        at += 4 + size;
    }
}

/// The lowest bit of `flags` says that a letter takes two bytes. What the record does not hold is left out.
QString textAt(QByteArrayView record, qsizetype at, qsizetype letters, quint8 flags)
{
    const bool wide = (flags & 1) != 0;
    QString text;
    for (qsizetype i = 0; i < std::min(letters, (record.size() - at) / (wide ? 2 : 1)); ++i)
        text += QChar(wide ? numberAt<quint16>(record, at + i * 2) : quint16(numberAt<quint8>(record, at + i)));
    return text;
}

void readMerged(QByteArrayView record, std::vector<MergedRange> &merged)
{
    for (qsizetype at = 2; at + 8 <= record.size(); at += 8) {
        const MergedRange range{numberAt<quint16>(record, at) + 1, numberAt<quint16>(record, at + 4), numberAt<quint16>(record, at + 2) + 1,
                                numberAt<quint16>(record, at + 6)};
        if (range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn)
            merged.push_back(range);
    }
}

QString errorName(quint8 code)
{
    for (const auto &[known, name] : {std::pair{0x00, u"#NULL!"_s}, {0x07, u"#DIV/0!"_s}, {0x0f, u"#VALUE!"_s}, {0x17, u"#REF!"_s}, {0x1d, u"#NAME?"_s},
                                      {0x24, u"#NUM!"_s}, {0x2a, u"#N/A"_s}})
        if (code == known)
            return name;
    return u"#?"_s;
}

// Eight bytes: a number, or by their first byte a text (which follows in a record of its own), a truth, an error or nothing.
Cell formulaResult(QByteArrayView record)
{
    enum Kind : quint8 { Text, Truth, Failure };
    Cell cell{.formula = true};
    if (numberAt<quint16>(record, 12) != 0xffff) {
        cell = numberCell(std::bit_cast<double>(numberAt<quint64>(record, 6)));
        cell.formula = true;
    } else if (numberAt<quint8>(record, 6) == Truth) {
        cell.kind = Cell::Kind::Number;
        cell.number = numberAt<quint8>(record, 8);
    } else if (numberAt<quint8>(record, 6) == Failure) {
        cell.kind = Cell::Kind::Error;
        cell.text = errorName(numberAt<quint8>(record, 8));
    }
    return cell;
}

XlsSheetOutline sheetOutline(QByteArrayView stream, QByteArrayView bound)
{
    XlsSheetOutline sheet{.name = textAt(bound, 8, numberAt<quint8>(bound, 6), numberAt<quint8>(bound, 7)), .hidden = (numberAt<quint8>(bound, 4) & 3) != 0};
    Cell *last = nullptr;
    eachRecord(stream, numberAt<quint32>(bound, 0), [&](quint16 kind, QByteArrayView record) {
        if (kind == mergedCells) {
            readMerged(record, sheet.merged);
        } else if (kind == rowLayout && (numberAt<quint8>(record, 12) & rowIsHidden) != 0) {
            sheet.hiddenRows.insert(numberAt<quint16>(record, 0) + 1);
        } else if (kind == formula) {
            last = &*sheet.formulaResults.insert(Sheet::formulaKey(numberAt<quint16>(record, 0) + 1, numberAt<quint16>(record, 2)), formulaResult(record));
        } else if (kind == formulaText && last) {
            last->text = textAt(record, 3, numberAt<quint16>(record, 0), numberAt<quint8>(record, 2));
            last->kind = last->text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
        }
    });
    return sheet;
}

}

bool hasSoundDirectory(const QByteArray &bytes)
{
    return CompoundFile(bytes).hasSoundNames();
}

Cell numberCell(double number)
{
    if (std::isfinite(number))
        return {.kind = Cell::Kind::Number, .number = number};
    return {.kind = Cell::Kind::Error, .text = u"#NUM!"_s};
}

std::vector<XlsSheetOutline> readXlsOutline(const QByteArray &bytes)
{
    const QByteArray stream = CompoundFile(bytes).stream(u"Workbook"_s);
    std::vector<XlsSheetOutline> sheets;
    eachRecord(stream, 0, [&](quint16 kind, QByteArrayView record) {
        if (kind == boundSheet && numberAt<quint8>(record, 5) == worksheet)
            sheets.push_back(sheetOutline(stream, record));
    });
    return sheets;
}

}
