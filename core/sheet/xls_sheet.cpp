#include "core/sheet/xls_sheet.h"

#include "core/sheet/xls_records.h"

#include <QSet>

#include <bit>
#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportEvery = 4096;
constexpr quint8 rowIsHidden = 0x20;
constexpr qsizetype cellHeadBytes = 6;     // Row, column, style.
constexpr qsizetype rkBytes = 6;           // Of one number in MulRk: style, number.

QString errorName(quint8 code)
{
    for (const auto &[known, name] : {std::pair{0x00, u"#NULL!"_s}, {0x07, u"#DIV/0!"_s}, {0x0f, u"#VALUE!"_s}, {0x17, u"#REF!"_s}, {0x1d, u"#NAME?"_s},
                                      {0x24, u"#NUM!"_s}, {0x2a, u"#N/A"_s}})
        if (code == known)
            return name;
    return u"#?"_s;
}

// The upper thirty bits of a number, or a whole number; either may be meant as hundredths ([MS-XLS] 2.5.217).
double rkNumber(quint32 rk)
{
    enum Flag : quint32 { Hundredths = 1, Whole = 2 };
    const double number = (rk & Whole) != 0 ? double(qint32(rk) >> 2) : std::bit_cast<double>(quint64(rk & ~quint32(Hundredths | Whole)) << 32);
    return (rk & Hundredths) != 0 ? number / 100 : number;
}

class XlsSheetReader {
public:
    XlsSheetReader(QByteArrayView stream, const XlsSheetEntry &entry, const XlsBook &book, const ReadLimits &limits)
        : m_records(stream, entry.place), m_book(book), m_limits(limits), m_sheet{.name = entry.name, .hidden = entry.hidden, .fonts = book.fonts}, m_streamBytes(stream.size()) {}

    Sheet read(const Progress &progress)
    {
        for (int count = 0; m_records.next(); ++count) {
            take();
            if (count % reportEvery == 0)
                progress.at(m_records.end(), m_streamBytes);
        }
        for (auto &[number, row] : m_rows) {
            row.hidden = m_hiddenRows.contains(number);
            m_sheet.rows.push_back(std::move(row));
        }
        return std::move(m_sheet);
    }

private:
    void take()
    {
        switch (m_records.kind()) {
        case XlsRecord::Label:
        case XlsRecord::RString: takeLabel(); break;
        case XlsRecord::LabelSst: takeSharedLabel(); break;
        case XlsRecord::Number: setNumber(cell(), std::bit_cast<double>(m_records.number<quint64>(cellHeadBytes)), style(), m_book.dates); break;
        case XlsRecord::RK: setNumber(cell(), rkNumber(m_records.number<quint32>(cellHeadBytes)), style(), m_book.dates); break;
        case XlsRecord::MulRk: takeNumbers(); break;
        case XlsRecord::BoolErr: takeTruthOrError(cell(), m_records.number<quint8>(cellHeadBytes), m_records.number<quint8>(cellHeadBytes + 1) != 0); break;
        case XlsRecord::Formula: takeFormula(); break;
        case XlsRecord::String: takeFormulaText(); break;
        case XlsRecord::Row: takeRow(); break;
        case XlsRecord::MergeCells: takeMerged(); break;
        default: break;
        }
    }

    CellStyle style() const { return m_book.style(m_records.number<quint16>(4)); }

    Cell &cell() { return cellAt(m_records.number<quint16>(2), style()); }

    Cell &cellAt(int column, const CellStyle &style)
    {
        m_formula = nullptr;   // No text follows once another cell does; and the row may now move in memory.
        const int number = m_records.number<quint16>(0) + 1;
        SheetRow &row = m_rows[number];
        row.number = number;
        if (column >= m_limits.columns || qint64(m_rows.size()) > m_limits.rows)
            throw XlsDamage(u"too many rows or columns"_s);
        if (const std::size_t width = std::size_t(column) + 1; width > row.cells.size()) {
            m_cells += qint64(width - row.cells.size());   // The empty ones before it take room as well.
            if (m_cells > m_limits.cells)
                throw XlsDamage(u"too many cells"_s);
            row.cells.resize(width);
        }
        Cell &cell = row.cells[std::size_t(column)];
        cell = Cell{.font = style.font};
        return cell;
    }

    void setText(Cell &cell, const QString &text) const
    {
        cell.text = text.left(m_limits.cellCharacters);
        cell.kind = text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
    }

    void takeLabel()
    {
        XlsParts parts(m_records.continuedBody());
        parts.skip(cellHeadBytes);
        const quint16 letters = parts.twoBytes();
        if (const QString text = m_book.text(parts, letters, style()); !text.isEmpty())
            setText(cell(), text);
    }

    void takeSharedLabel()
    {
        const auto index = m_records.number<quint32>(cellHeadBytes);
        if (index >= m_book.sharedStrings.size())
            throw XlsDamage(u"shared string index"_s);
        if (const QString &text = m_book.sharedStrings[index]; !text.isEmpty())
            setText(cell(), text);
    }

    // Row, first column, style and number of each, last column.
    void takeNumbers()
    {
        int column = m_records.number<quint16>(2);
        for (qsizetype at = 4; at + rkBytes < m_records.body().size(); at += rkBytes) {
            const CellStyle style = m_book.style(m_records.number<quint16>(at));
            setNumber(cellAt(column++, style), rkNumber(m_records.number<quint32>(at + 2)), style, m_book.dates);
        }
    }

    static void takeTruthOrError(Cell &cell, quint8 value, bool isError)
    {
        cell.kind = isError ? Cell::Kind::Error : Cell::Kind::Number;
        if (isError)
            cell.text = errorName(value);
        else
            cell.number = value;
    }

    // Eight bytes: a number, or by their first byte a text (which follows in a record of its own), a truth, an error or nothing.
    void takeFormula()
    {
        enum Kind : quint8 { Text, Truth, Failure };
        const auto kind = m_records.number<quint8>(6);
        const auto value = m_records.number<quint8>(8);
        m_formula = &cell();
        m_formulaStyle = style();
        m_formula->formula = true;
        if (m_records.number<quint16>(12) != 0xffff)
            setNumber(*m_formula, std::bit_cast<double>(m_records.number<quint64>(6)), m_formulaStyle, m_book.dates);
        else if (kind == Truth || kind == Failure)
            takeTruthOrError(*m_formula, value, kind == Failure);
    }

    void takeFormulaText()
    {
        if (!m_formula)
            return;
        XlsParts parts(m_records.continuedBody());
        const quint16 letters = parts.twoBytes();
        setText(*std::exchange(m_formula, nullptr), m_book.text(parts, letters, m_formulaStyle));
    }

    void takeRow()
    {
        if ((m_records.number<quint8>(12) & rowIsHidden) != 0)
            m_hiddenRows.insert(m_records.number<quint16>(0) + 1);
    }

    void takeMerged()
    {
        const auto count = m_records.number<quint16>(0);
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype at = 2 + i * 8;
            const MergedRange range{m_records.number<quint16>(at) + 1, m_records.number<quint16>(at + 4), m_records.number<quint16>(at + 2) + 1, m_records.number<quint16>(at + 6)};
            if (int(m_sheet.merged.size()) >= m_limits.merged)
                throw XlsDamage(u"too many merged ranges"_s);
            if (range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn)
                m_sheet.merged.push_back(range);
        }
    }

    XlsRecords m_records;
    const XlsBook &m_book;
    const ReadLimits &m_limits;
    Sheet m_sheet;
    qsizetype m_streamBytes;
    std::map<int, SheetRow> m_rows;     ///< Blocks of rows need not be in order.
    QSet<int> m_hiddenRows;
    qint64 m_cells = 0;
    Cell *m_formula = nullptr;          ///< While its text may follow.
    CellStyle m_formulaStyle;
};

}

Sheet readXlsSheet(QByteArrayView stream, const XlsSheetEntry &entry, const XlsBook &book, const Progress &progress, const ReadLimits &limits)
{
    return XlsSheetReader(stream, entry, book, limits).read(progress);
}

}
