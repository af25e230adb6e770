#include "core/sheet/xlsx_reader.h"

#include "core/sheet/xlsx_parts.h"
#include "core/sheet/xml_scanner.h"

#include <charconv>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int excelRows = 1'048'576;
constexpr int excelColumns = 16'384;

struct CellPlace {
    int row = 0;       ///< 0: not said.
    int column = -1;
};

CellPlace placeOf(std::string_view reference)
{
    CellPlace place;
    std::size_t at = 0;
    int column = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z' && column <= excelColumns; ++at)
        column = column * 26 + (reference[at] - 'A' + 1);
    place.column = column - 1;
    std::from_chars(reference.data() + at, reference.data() + reference.size(), place.row);
    return place;
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char letter) -> bool { return letter == ' ' || (letter >= '\t' && letter <= '\r'); };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

class SheetScanner : public XmlScanner {
public:
    SheetScanner(const QString &fileName, const ReadLimits &limits, const std::vector<QString> &strings, const XlsxStyles &styles, DateSystem dates, Sheet &sheet)
        : XmlScanner(fileName, limits), m_strings(strings), m_styles(styles), m_dates(dates), m_sheet(sheet) {}

protected:
    void started(std::string_view name, const XmlAttributes &attributes) override
    {
        m_takesText = name == "v" || name == "f" || (name == "t" && !m_phonetic);
        if (name == "c")
            beginCell(attributes);
        else if (name == "row")
            beginRow(attributes);
        else if (name == "is")
            m_inline.clear();
        else if (name == "rPh")
            m_phonetic = true;
        else if (name == "mergeCell")
            addMerged(attributes.value("ref"));
        else if (name == "f")
            m_cell.formula = true;
        m_text.clear();
    }

    void ended(std::string_view name) override
    {
        m_takesText = false;
        if (name == "v")
            m_value = m_text;
        else if (name == "t")
            addInline();
        else if (name == "f")
            m_formula = m_text;
        else if (name == "rPh")
            m_phonetic = false;
        else if (name == "c")
            endCell();
        else if (name == "row")
            endRow();
    }

    void text(std::string_view piece) override
    {
        if (m_takesText && m_text.size() <= std::size_t(limits().cellCharacters) * 4)
            m_text.append(piece);
    }

private:
    void addInline()
    {
        if (m_inline.size() <= std::size_t(limits().cellCharacters) * 4)
            m_inline += m_text;
    }

    void beginRow(const XmlAttributes &attributes)
    {
        const std::size_t usual = m_sheet.rows.empty() ? 0 : m_sheet.rows.back().cells.size();
        m_row = SheetRow();
        m_row.cells.reserve(usual);
        m_row.number = attributes.integer("r", m_lastRow + 1);
        m_row.hidden = attributes.isTrue("hidden");
        if (m_row.number <= m_lastRow || m_row.number > excelRows)
            refuse(u"row number"_s);
        m_lastRow = m_row.number;
        m_column = -1;
    }

    void endRow()
    {
        if (m_row.cells.empty())
            return;
        if (int(m_sheet.rows.size()) >= limits().rows)
            refuse(u"too many rows"_s);
        m_sheet.rows.push_back(std::move(m_row));
    }

    void beginCell(const XmlAttributes &attributes)
    {
        const CellPlace place = placeOf(attributes.value("r"));
        m_column = place.column >= 0 ? place.column : m_column + 1;
        m_type = attributes.value("t");
        const int style = attributes.integer("s", 0);
        m_style = style >= 0 && style < int(m_styles.styles.size()) ? m_styles.styles[std::size_t(style)] : CellStyle();
        m_cell = Cell();
        m_cell.font = m_style.font;
        m_value.clear();
        m_inline.clear();
        m_formula.clear();
    }

    void endCell()
    {
        fillCell();
        if (m_cell.isEmpty() && !m_cell.formula)
            return;
        if (m_column < 0 || m_column >= limits().columns)
            refuse(u"too many columns"_s);
        if (!m_formula.empty())
            m_sheet.formulas.insert(Sheet::formulaKey(m_row.number, m_column), toText(m_formula));
        if (const std::size_t width = std::size_t(m_column) + 1; width > m_row.cells.size()) {
            m_cells += qint64(width - m_row.cells.size());   // The empty ones before it take room as well.
            if (m_cells > limits().cells)
                refuse(u"too many cells"_s);
            m_row.cells.resize(width);
        }
        m_row.cells[std::size_t(m_column)] = std::move(m_cell);
    }

    void fillCell()
    {
        if (m_type == "inlineStr")
            setText(toText(m_inline));
        else if (m_value.empty())
            return;
        else if (m_type == "s")
            setSharedText();
        else if (m_type == "str" || m_type == "d")
            setText(toText(m_value));
        else if (m_type == "e")
            m_cell.kind = Cell::Kind::Error, m_cell.text = toText(m_value);
        else
            setNumber();
    }

    void setText(const QString &value)
    {
        m_cell.text = withoutEscapes(value.left(limits().cellCharacters));
        m_cell.kind = m_cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
    }

    void setSharedText()
    {
        std::size_t index = 0;
        const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        if (error != std::errc() || end != m_value.data() + m_value.size() || index >= m_strings.size())
            refuse(u"shared string index"_s);
        m_cell.text = m_strings[index];
        m_cell.kind = m_cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
    }

    void setNumber()
    {
        const std::string_view value = trimmed(m_value);
        double number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (error != std::errc() || end != value.data() + value.size() || !std::isfinite(number))
            return setText(toText(m_value));
        core::setNumber(m_cell, number, m_style, m_dates);
    }

    void addMerged(std::string_view reference)
    {
        const auto colon = reference.find(':');
        const CellPlace first = placeOf(reference.substr(0, colon));
        const CellPlace last = colon == std::string_view::npos ? first : placeOf(reference.substr(colon + 1));
        if (int(m_sheet.merged.size()) >= limits().merged)
            refuse(u"too many merged ranges"_s);
        if (first.row > 0 && last.row >= first.row && first.column >= 0 && last.column >= first.column)
            m_sheet.merged.push_back({first.row, first.column, last.row, last.column});
    }

    const std::vector<QString> &m_strings;
    const XlsxStyles &m_styles;
    DateSystem m_dates;
    Sheet &m_sheet;
    SheetRow m_row;
    Cell m_cell;
    CellStyle m_style;
    std::string m_type;
    std::string m_text, m_value, m_inline, m_formula;   // cleared for every cell, which a std::string does without giving its room back
    int m_lastRow = 0;
    int m_column = -1;
    qint64 m_cells = 0;
    bool m_takesText = false;
    bool m_phonetic = false;
};

}

std::vector<Sheet> readXlsx(const QByteArray &bytes, const QString &fileName, const Progress &progress, const ReadLimits &limits)
{
    ZipArchive archive(bytes, fileName, limits);
    const XlsxBook book = readXlsxBook(archive, limits);
    const std::vector<QString> strings = readSharedStrings(archive, limits);
    const XlsxStyles styles = readXlsxStyles(archive, limits);
    std::vector<Sheet> sheets;
    for (const XlsxSheetEntry &entry : book.sheets) {
        Sheet sheet{.name = entry.name, .hidden = entry.hidden, .fonts = styles.fonts};
        SheetScanner scanner(fileName, limits, strings, styles, book.dates, sheet);
        archive.read(entry.part, [&](QByteArrayView piece) {
            scanner.feed(piece);
            progress.at(qint64(sheet.rows.size()), 0);
        });
        scanner.finish();
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

}
