#include "core/document/cell_text.h"
#include "ui/printing/block_boxes.h"
#include "ui/printing/column_widths.h"
#include "ui/printing/text_lines.h"

#include <algorithm>
#include <numeric>

namespace ui {

using namespace Qt::StringLiterals;

/// The broken text of one cell and where it stands.
struct CellLines {
    std::vector<TextLine> lines;
    double leftMm = 0;
    double widthMm = 0;
};

struct RowCell {
    CellLines text;
    FontLook look;
    core::Alignment alignment = core::Alignment::Left;
    double rightMm = 0;          ///< Where its right rule stands.
};

namespace {

constexpr double topPaddingMm = 0.4;
constexpr double smallestRowMm = 6;
constexpr FontLook unitLook{.points = 12, .italic = true};

CellLines cellLines(const QString &text, FontMeasure &measure, double left, double right)
{
    const double width = right - left - 2 * cellPaddingMm;
    return {brokenLines(text, measure, width), left + cellPaddingMm, width};
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
    if (table.heading.empty())
        box.rules.push_back(QLineF(0, 0, m_widthMm, 0));   // The top of the frame, on every page.
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

std::vector<RowCell> BlockBoxes::rowCells(const core::Table &table, const core::TableRow &row, const std::vector<double> &edges)
{
    std::vector<RowCell> cells;
    for (const core::PlacedCell &placed : core::placedCells(table, row)) {
        const double left = edges[std::size_t(placed.column)];
        const double right = edges[std::size_t(placed.column + placed.columns)];
        const QString text = core::cellText(placed.cell->value);
        const FontLook look = lookForNumbers(text, {table.points, core::isBold(row, *placed.cell), false}, right - left - 2 * cellPaddingMm, m_fonts);
        cells.push_back({cellLines(text, m_fonts.measure(look), left, right), look,
                         core::alignmentOf(*placed.cell, table.columns[std::size_t(placed.column)]), right});
    }
    return cells;
}

/// A box with the vertical rules of the row.
PageBox &BlockBoxes::addRowBox(const std::vector<RowCell> &cells, double heightMm)
{
    PageBox &box = addBox(heightMm);
    box.table = m_tables;
    box.rules.push_back(QLineF(0, 0, 0, heightMm));
    for (const RowCell &cell : cells)
        box.rules.push_back(QLineF(cell.rightMm, 0, cell.rightMm, heightMm));
    return box;
}

void BlockBoxes::addWholeRow(const std::vector<RowCell> &cells, double heightMm)
{
    PageBox &box = addRowBox(cells, heightMm);
    box.rules.push_back(QLineF(0, heightMm, m_widthMm, heightMm));
    for (const RowCell &cell : cells) {
        double at = (heightMm - double(cell.text.lines.size()) * m_fonts.measure(cell.look).lineHeightMm()) / 2;
        for (const TextLine &line : cell.text.lines)
            at += addLine(box, line.text(), cell.look, cell.alignment, cell.text.leftMm, cell.text.widthMm, at);
    }
}

// One box for each line, all cells from the top, so that the page ends where it is full. Two lines at least stand on either side of the end.
void BlockBoxes::addRowInParts(const std::vector<RowCell> &cells, double lineHeightMm)
{
    std::size_t count = 0;
    for (const RowCell &cell : cells)
        count = std::max(count, cell.text.lines.size());
    for (std::size_t part = 0; part < count; ++part) {
        const double above = part == 0 ? topPaddingMm : 0;
        const double height = above + lineHeightMm + (part + 1 == count ? topPaddingMm : 0);
        PageBox &box = addRowBox(cells, height);
        const QLineF foot(0, height, m_widthMm, height);
        if (part + 1 == count)
            box.rules.push_back(foot);
        else
            box.ruleAtBreak = foot;
        box.keepWithNext = part == 0 || part + 2 == count;
        for (const RowCell &cell : cells)
            if (part < cell.text.lines.size())
                addLine(box, cell.text.lines[part].text(), cell.look, cell.alignment, cell.text.leftMm, cell.text.widthMm, above);
    }
}

void BlockBoxes::addTableRow(const core::Table &table, const core::TableRow &row, const std::vector<double> &edges)
{
    const std::vector<RowCell> cells = rowCells(table, row, edges);
    double height = smallestRowMm;
    double lineHeight = 0;
    for (const RowCell &cell : cells) {
        const FontMeasure &measure = m_fonts.measure(cell.look);
        height = std::max(height, heightOf(cell.text, measure));
        lineHeight = std::max(lineHeight, measure.lineHeightMm());
    }
    if (height > m_rowRoomMm)
        addRowInParts(cells, lineHeight);
    else
        addWholeRow(cells, height);
}

// A group's heading stays with two rows after it, a total with the row before.
void BlockBoxes::keepRowsTogether(const core::Table &table, const std::vector<std::size_t> &lastBoxes)
{
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const bool isGroup = table.rows[i].kind == core::TableRow::Kind::Group;
        const bool isSum = table.rows[i].kind == core::TableRow::Kind::Subtotal || table.rows[i].kind == core::TableRow::Kind::Total;
        if (isGroup)
            for (std::size_t kept = i; kept < std::min(i + 2, table.rows.size() - 1); ++kept)
                m_boxes[lastBoxes[kept]].keepWithNext = true;
        if (isSum && i > 0)
            m_boxes[lastBoxes[i - 1]].keepWithNext = true;
    }
}

void BlockBoxes::add(const core::Table &table)
{
    if (!table.unitLine.isEmpty()) {
        PageBox &box = addBox(0);
        box.heightMm = addLine(box, table.unitLine, unitLook, core::Alignment::Right, 0, m_widthMm, 0) + 1;
        box.keepWithNext = true;
    }
    const std::vector<double> edges = fittedEdges(table, m_widthMm, m_fonts);
    m_rowRoomMm = m_heightMm;
    addTableHeading(table, edges);
    m_rowRoomMm -= m_boxes.back().heightMm;
    if (!table.columnNumbers.isEmpty()) {
        core::TableRow numbers;
        for (const QString &number : table.columnNumbers)
            numbers.cells.push_back({.value = number, .alignment = core::Alignment::Centre});
        addTableRow(table, numbers, edges);
        m_boxes.back().isHeading = m_boxes.back().keepWithNext = true;
        m_rowRoomMm -= m_boxes.back().heightMm;
    }
    std::vector<std::size_t> lastBoxes;
    for (const core::TableRow &row : table.rows) {
        addTableRow(table, row, edges);
        lastBoxes.push_back(m_boxes.size() - 1);
    }
    keepRowsTogether(table, lastBoxes);
    ++m_tables;
}

}
