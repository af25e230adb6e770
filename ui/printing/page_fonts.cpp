#include "ui/printing/page_fonts.h"

#include <cmath>

namespace ui {

namespace {

constexpr double mmPerPoint = 25.4 / 72;
constexpr double singleLine = 1.15;      // Times metrics: single spacing is 1.15 em (E§C.1).
constexpr qsizetype mostWordsKept = 50'000;

int keyOf(const FontLook &look)
{
    return int(std::lround(look.points * 4)) * 4 + (look.bold ? 2 : 0) + (look.italic ? 1 : 0);
}

QFont fontOf(const QString &family, const FontLook &look)
{
    QFont font = styledFont(family, look);
    font.setPixelSize(int(std::lround(look.points * mmPerPoint * unitsPerMm)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}

FontMeasure::FontMeasure(const QString &family, const FontLook &look)
    : m_font(fontOf(family, look)), m_metrics(m_font), m_lineHeightMm(look.points * mmPerPoint * singleLine),
      m_ascentMm(m_metrics.ascent() / unitsPerMm), m_spaceMm(m_metrics.horizontalAdvance(u' ') / unitsPerMm)
{
}

double FontMeasure::widthMm(const QString &text)
{
    if (const auto known = m_widths.constFind(text); known != m_widths.cend())
        return *known;
    const double width = m_metrics.horizontalAdvance(text) / unitsPerMm;
    if (m_widths.size() < mostWordsKept)
        m_widths.insert(text, width);
    return width;
}

FontMeasure &PageFonts::measure(const FontLook &look)
{
    return m_measures.try_emplace(keyOf(look), m_family, look).first->second;
}

}
