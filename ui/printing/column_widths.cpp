#include "ui/printing/column_widths.h"

#include "core/document/cell_text.h"
#include "ui/printing/text_lines.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr double pointStep = 0.5;
constexpr double roundingMm = 0.01;

// "60.000.000", "-5", "(12)", "042156900001", "55/QĐ-BXD"; not "T1".
bool isNumber(QStringView word)
{
    const auto isDigitAt = [&](qsizetype at) -> bool { return at < word.size() && word[at] >= u'0' && word[at] <= u'9'; };
    return isDigitAt(0) || (isDigitAt(1) && !word.front().isLetter());
}

double widestNumberMm(const QString &text, FontMeasure &measure)
{
    double widest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts))
            if (isNumber(word))
                widest = std::max(widest, measure.widthMm(word.toString()));
    return widest;
}

// Calls `each(column, text, measure)` for the cells of the rows that stand in one column.
template<class Each> void forCells(const core::Table &table, PageFonts &fonts, Each each)
{
    FontMeasure &plain = fonts.measure({table.points, false, false});
    FontMeasure &bold = fonts.measure({table.points, true, false});
    for (const core::TableRow &row : table.rows)
        for (const core::PlacedCell &placed : core::placedCells(table, row))
            if (placed.columns == 1)
                each(std::size_t(placed.column), core::cellText(placed.cell->value), core::isBold(row, *placed.cell) ? bold : plain);
}

std::vector<double> widthsForWords(const core::Table &table, const std::vector<double> &widths, PageFonts &fonts)
{
    std::vector<double> needed = widths;
    forCells(table, fonts, [&](std::size_t column, const QString &text, FontMeasure &measure) {
        if (measure.widthMm(text) + 2 * cellPaddingMm > needed[column])
            needed[column] = std::max(needed[column], widestNumberMm(text, measure) + 2 * cellPaddingMm + roundingMm);
    });
    // No word of a heading is broken either: "Nam" stays "Nam".
    FontMeasure &bold = fonts.measure({table.points, true, false});
    for (const core::HeadingCell &cell : table.heading)
        if (const auto column = std::size_t(cell.column); cell.columns == 1)
            for (const QString &word : cell.text.simplified().split(u' '))
                needed[column] = std::max(needed[column], bold.widthMm(word) + 2 * cellPaddingMm + roundingMm);
    return needed;
}

// A column not narrower than its widest line keeps all its lines as they are, and the table its height.
std::vector<double> widthsForLines(const core::Table &table, const std::vector<double> &widths, PageFonts &fonts)
{
    std::vector<double> needed(table.columns.size(), 2 * cellPaddingMm);
    const auto need = [&](std::size_t column, const QString &text, FontMeasure &measure) {
        for (const TextLine &line : brokenLines(text, measure, widths[column] - 2 * cellPaddingMm))
            needed[column] = std::max(needed[column], line.widthMm + 2 * cellPaddingMm + roundingMm);
    };
    forCells(table, fonts, need);
    for (const core::HeadingCell &cell : table.heading)
        if (cell.columns == 1)
            need(std::size_t(cell.column), cell.text, fonts.measure({table.points, true, false}));
    for (qsizetype column = 0; column < std::min(table.columnNumbers.size(), qsizetype(needed.size())); ++column)
        need(std::size_t(column), table.columnNumbers.at(column), fonts.measure({table.points, false, false}));
    return needed;
}

}

std::vector<double> fittedEdges(const core::Table &table, double widthMm, PageFonts &fonts)
{
    std::vector<double> edges = core::columnEdges(table, widthMm);
    std::vector<double> widths;
    std::adjacent_difference(edges.begin(), edges.end(), std::back_inserter(widths));
    widths.erase(widths.begin());
    const std::vector<double> needed = widthsForWords(table, widths, fonts);
    if (needed == widths)
        return edges;
    const std::vector<double> least = widthsForLines(table, widths, fonts);
    const auto spareOf = [&](std::size_t column) -> double { return needed[column] > widths[column] ? 0 : std::max(0.0, widths[column] - least[column]); };
    double missing = 0, spare = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        missing += needed[column] - widths[column];
        spare += spareOf(column);
    }
    const double given = std::min(missing, spare);
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const double taken = spare > 0 ? spareOf(column) * given / spare : 0;
        edges[column + 1] = edges[column] + widths[column] + (needed[column] - widths[column]) * given / missing - taken;
    }
    edges.back() = widthMm;
    return edges;
}

FontLook lookForNumbers(const QString &text, const FontLook &look, double widthMm, PageFonts &fonts)
{
    FontLook fitting = look;
    if (fonts.measure(look).widthMm(text) <= widthMm)
        return fitting;
    while (fitting.points - pointStep >= smallestNumberPoints && widestNumberMm(text, fonts.measure(fitting)) > widthMm)
        fitting.points -= pointStep;
    return fitting;
}

}
