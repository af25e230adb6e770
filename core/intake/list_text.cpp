#include "core/intake/list_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype samplesPerColumn = 200;

bool hasForeignLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) -> bool { return letter.unicode() >= 0xa1; });
}

}

ListText::ListText(const Sheet &sheet)
{
    for (const QString &font : sheet.fonts)
        m_fonts.push_back({encodingOfFont(font), fontDrawsCapitals(font)});
    std::vector<QStringList> samples;
    std::array<qsizetype, 3> cells{};
    for (const SheetRow &row : sheet.rows)
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const Cell &cell = row.cells[column];
            if (cell.kind != Cell::Kind::Text || !hasForeignLetter(cell.text))
                continue;
            if (column >= samples.size())
                samples.resize(column + 1);
            const bool oldFont = cell.font < m_fonts.size() && m_fonts[cell.font].encoding != TextEncoding::Unicode;
            if (oldFont)
                ++cells[std::size_t(m_fonts[cell.font].encoding)];
            else if (samples[column].size() < samplesPerColumn)
                samples[column].append(cell.text);
        }
    for (const QStringList &column : samples) {
        m_columns.push_back(detectedEncoding(column));
        cells[std::size_t(m_columns.back())] += column.size();
    }
    m_encoding = TextEncoding(std::max_element(cells.begin(), cells.end()) - cells.begin());
}

ListText::FontRule ListText::ruleOf(const Cell &cell, int column) const
{
    if (cell.font == typedHere)
        return {};
    if (cell.font < m_fonts.size() && m_fonts[cell.font].encoding != TextEncoding::Unicode)
        return m_fonts[cell.font];
    return {std::size_t(column) < m_columns.size() ? m_columns[std::size_t(column)] : TextEncoding::Unicode, false};
}

QString ListText::of(const Cell &cell, int column) const
{
    switch (cell.kind) {
    case Cell::Kind::Text: {
        const FontRule rule = ruleOf(cell, column);
        return rule.encoding == TextEncoding::Unicode ? cell.text : decoded(cell.text, rule.encoding, rule.capitals);
    }
    case Cell::Kind::Number:
    case Cell::Kind::Date:
        return cell.number == std::floor(cell.number) && std::fabs(cell.number) < 1e15 ? QString::number(qint64(cell.number)) : QString::number(cell.number, 'g', 15);
    case Cell::Kind::Error:
        return cell.text;
    case Cell::Kind::Empty:
        break;
    }
    return {};
}

bool ListText::isOddLegacy(const Cell &cell, int column) const
{
    return m_encoding == TextEncoding::Unicode && cell.kind == Cell::Kind::Text && hasForeignLetter(cell.text)
        && ruleOf(cell, column).encoding != TextEncoding::Unicode && of(cell, column) != cell.text;
}

}
