#include "core/document/sheet_grid.h"

#include "core/document/cell_text.h"

#include <cmath>

namespace core {

namespace {

constexpr double sameEdgeMm = 2;
constexpr double plainColumnMm = 42;   // Of a paper without tables.

}

SheetGrid::SheetGrid(const Document &document)
{
    const double width = textWidthMm(document.page);
    std::vector<double> all;
    for (const Block &block : document.blocks)
        if (const auto *table = std::get_if<Table>(&block))
            for (const double edge : columnEdges(*table, width))
                all.push_back(edge);
    if (all.empty())
        for (double edge = plainColumnMm; edge < width; edge += plainColumnMm)
            all.push_back(edge);
    std::sort(all.begin(), all.end());
    m_edges.push_back(0);
    for (const double edge : all)
        if (edge - m_edges.back() > sameEdgeMm && width - edge > sameEdgeMm)
            m_edges.push_back(edge);
    m_edges.push_back(width);
}

int SheetGrid::columnAt(double edgeMm) const
{
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < m_edges.size(); ++i)
        if (std::abs(m_edges[i] - edgeMm) < std::abs(m_edges[nearest] - edgeMm))
            nearest = i;
    return int(nearest);
}

int SheetGrid::lastColumnOfShare(double share) const
{
    return std::clamp(columnAt(m_edges.back() * share) - 1, 0, std::max(0, columnCount() - 2));
}

}
