#pragma once

// One set of sheet columns for all tables of a paper, which may have different ones: the edges of all tables together.

#include "core/document/document.h"

namespace core {

class SheetGrid {
public:
    explicit SheetGrid(const Document &document);

    int columnCount() const { return int(m_edges.size()) - 1; }
    double widthMm(int column) const { return m_edges[std::size_t(column) + 1] - m_edges[std::size_t(column)]; }
    double widthMm(int first, int last) const { return m_edges[std::size_t(last) + 1] - m_edges[std::size_t(first)]; }
    /// The sheet column that begins at an edge of a table.
    int columnAt(double edgeMm) const;
    /// The last sheet column of the left part that is nearest to a share of the width.
    int lastColumnOfShare(double share) const;

private:
    std::vector<double> m_edges;
};

}
