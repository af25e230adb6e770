#pragma once

// What a row below the header is: a household, the heading of a hamlet's section, a total, or something that is no data.

#include "core/intake/list_layout.h"

#include <QSet>

namespace core {

enum class RowClass { Blank, ColumnNumbers, RepeatedHeader, Section, Total, Household, Remark };

class RowSorter {
public:
    /// `hamlets` are cores of the hamlets known in the commune: a row with such a name alone begins a section.
    RowSorter(const ListLayout &layout, const ListText &text, QSet<QString> hamlets);

    RowClass classOf(const SheetRow &row) const;
    /// The hamlet that a section row names, without its numbering and counts.
    QString sectionName(const SheetRow &row) const;

private:
    QString textOf(const SheetRow &row, const QString &field) const;
    QString firstText(const SheetRow &row) const;
    int statements(const SheetRow &row) const;
    bool isColumnNumbers(const SheetRow &row) const;
    bool isRepeatedHeader(const SheetRow &row) const;
    bool namesHamlet(const QString &text) const;

    const ListLayout &m_layout;
    const ListText &m_text;
    QSet<QString> m_hamlets;
    std::vector<int> m_statementColumns;   ///< Columns that only a household fills.
};

}
