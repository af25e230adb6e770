#include "core/document/cell_text.h"
#include "ui/printing/block_boxes.h"
#include "ui/printing/text_lines.h"

#include <algorithm>
#include <numeric>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double sidePaddingMm = 0.9;
constexpr double topPaddingMm = 0.7;
constexpr double smallestRowMm = 6;
constexpr FontLook unitLook{.points = 12, .italic = true};

/// The broken text of one cell.
struct CellLines {
    std::vector<TextLine> lines;
    double leftMm = 0;
    double widthMm = 0;
};

CellLines cellLines(const QString &text, FontMeasure &measure, double left, double right)
{
    const double width = right - left - 2 * sidePaddingMm;
    return {brokenLines(text, measure, width), left + sidePaddingMm, width};
}

double heightOf(const CellLines &cell, const FontMeasure &measure)
{
    return double(cell.lines.size()) * measure.lineHeightMm() + 2 * topPaddingMm;
}

void addFrame(PageBox &box, double left, double top, double right, double bottom)
{
    for (const QLineF &line : {QLineF(left, top, right, top), QLineF(left, bottom, right, bottom), QLineF(left, top, left, bottom), QLineF(right, top, right, bottom)})
        box.rules.push_back(line);
}

}

// Heights of the heading's rows: a cell over several rows stretches the last of them.
void BlockBoxes::addTableHeading(const core::Table &table, const std::vector<double> &edges)
{
    const FontLook look{table.points, true, false};
    FontMeasure &measure = m_fonts.measure(look);
    std::vector<double> rows(std::size_t(std::max(table.headingRows, 1)), 0);
    std::vector<CellLines> cells;
    for (const core::HeadingCell &cell : table.heading)
        cells.push_back(cellLines(cell.text, measure, edges[std::size_t(cell.column)], edges[std::size_t(cell.column + cell.columns)]));
    for (const int span : {1, 2, 3, 4})
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto first = rows.begin() + table.heading[i].row;
            const auto end = first + table.heading[i].rows;
            const double missing = heightOf(cells[i], measure) - std::accumulate(first, end, 0.0);
            if (table.heading[i].rows == span && missing > 0)
                *(end - 1) += missing;
        }
    PageBox &box = addBox(std::accumulate(rows.begin(), rows.end(), 0.0));
    box.table = m_tables;
    box.isHeading = box.keepWithNext = true;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const core::HeadingCell &cell = table.heading[i];
        const double top = std::accumulate(rows.begin(), rows.begin() + cell.row, 0.0);
        const double height = std::accumulate(rows.begin() + cell.row, rows.begin() + cell.row + cell.rows, 0.0);
        addFrame(box, edges[std::size_t(cell.column)], top, edges[std::size_t(cell.column + cell.columns)], top + height);
        double at = top + (height - double(cells[i].lines.size()) * measure.lineHeightMm()) / 2;
        for (const TextLine &line : cells[i].lines)
            at += addLine(box, line.text(), look, core::Alignment::Centre, cells[i].leftMm, cells[i].widthMm, at);
    }
}

void BlockBoxes::addTableRow(const core::Table &table, const core::TableRow &row, const std::vector<double> &edges)
{
    struct Placed {
        CellLines lines;
        FontLook look;
        core::Alignment alignment;
    };
    std::vector<Placed> placed;
    double height = smallestRowMm;
    PageBox &box = addBox(0);
    box.table = m_tables;
    for (const core::PlacedCell &cell : core::placedCells(table, row)) {
        const FontLook look{table.points, core::isBold(row, *cell.cell), false};
        FontMeasure &measure = m_fonts.measure(look);
        const double left = edges[std::size_t(cell.column)];
        const double right = edges[std::size_t(cell.column + cell.columns)];
        placed.push_back({cellLines(core::cellText(cell.cell->value), measure, left, right), look,
                          core::alignmentOf(*cell.cell, table.columns[std::size_t(cell.column)])});
        height = std::max(height, heightOf(placed.back().lines, measure));
        box.rules.push_back(QLineF(right, 0, right, -1));   // Its end is set when the height is known.
    }
    for (QLineF &rule : box.rules)
        rule.setP2({rule.x1(), height});
    box.rules.push_back(QLineF(0, 0, 0, height));
    box.rules.push_back(QLineF(0, height, edges.back(), height));
    for (const Placed &cell : placed) {
        double at = (height - double(cell.lines.lines.size()) * m_fonts.measure(cell.look).lineHeightMm()) / 2;
        for (const TextLine &line : cell.lines.lines)
            at += addLine(box, line.text(), cell.look, cell.alignment, cell.lines.leftMm, cell.lines.widthMm, at);
    }
    box.heightMm = height;
}

// A group's heading stays with two rows after it, a total with the row before.
void BlockBoxes::keepRowsTogether(const core::Table &table, std::size_t firstRow)
{
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const bool isGroup = table.rows[i].kind == core::TableRow::Kind::Group;
        const bool isSum = table.rows[i].kind == core::TableRow::Kind::Subtotal || table.rows[i].kind == core::TableRow::Kind::Total;
        if (isGroup)
            for (std::size_t kept = i; kept < std::min(i + 2, table.rows.size() - 1); ++kept)
                m_boxes[firstRow + kept].keepWithNext = true;
        if (isSum && i > 0)
            m_boxes[firstRow + i - 1].keepWithNext = true;
    }
}

void BlockBoxes::add(const core::Table &table)
{
    if (!table.unitLine.isEmpty()) {
        PageBox &box = addBox(0);
        box.heightMm = addLine(box, table.unitLine, unitLook, core::Alignment::Right, 0, m_widthMm, 0) + 1;
        box.keepWithNext = true;
    }
    const std::vector<double> edges = core::columnEdges(table, m_widthMm);
    addTableHeading(table, edges);
    if (!table.columnNumbers.isEmpty()) {
        core::TableRow numbers;
        for (const QString &number : table.columnNumbers)
            numbers.cells.push_back({.value = number, .alignment = core::Alignment::Centre});
        addTableRow(table, numbers, edges);
        m_boxes.back().isHeading = m_boxes.back().keepWithNext = true;
    }
    const std::size_t firstRow = m_boxes.size();
    for (const core::TableRow &row : table.rows)
        addTableRow(table, row, edges);
    keepRowsTogether(table, firstRow);
    ++m_tables;
}

}
