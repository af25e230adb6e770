#include "ui/widgets/selected_cells.h"

#include "core/base/number_format.h"
#include "ui/widgets/table_roles.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <set>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct SelectionText { Q_DECLARE_TR_FUNCTIONS(ui::SelectedCells) };

constexpr int decimals = 2;

/// Ranges of rows that do not overlap, in their order.
std::vector<std::pair<int, int>> rowRanges(const QTableView &table)
{
    std::vector<std::pair<int, int>> ranges;
    if (table.selectionModel())
        for (const QItemSelectionRange &range : table.selectionModel()->selection())
            ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<std::pair<int, int>> merged;
    for (const auto &[top, bottom] : ranges)
        if (!merged.empty() && top <= merged.back().second + 1)
            merged.back().second = std::max(merged.back().second, bottom);
        else
            merged.emplace_back(top, bottom);
    return merged;
}

// Only right-aligned columns are reckoned with: a year or a code is no amount.
std::optional<double> numberOf(const QModelIndex &index)
{
    if (!(index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight))
        return std::nullopt;
    bool isNumber = false;
    const QVariant value = index.data(SortRole);
    const double number = value.typeId() == QMetaType::QString ? 0 : value.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

CopiedCell cellOf(const QModelIndex &index)
{
    const QVariant copied = index.data(CopyRole);
    return {copied.isValid() ? copied.toString() : index.data().toString(), numberOf(index)};
}

QString title(const QTableView &table, int column)
{
    return table.model()->headerData(column, Qt::Horizontal).toString();
}

}

QList<int> chosenRows(const QTableView &table)
{
    QList<int> rows;
    for (const auto &[top, bottom] : rowRanges(table))
        for (int row = top; row <= bottom; ++row)
            rows.append(row);
    return rows;
}

qint64 chosenRowCount(const QTableView &table)
{
    qint64 count = 0;
    for (const auto &[top, bottom] : rowRanges(table))
        count += bottom - top + 1;
    return count;
}

QList<int> chosenColumns(const QTableView &table)
{
    std::set<int> chosen;
    if (table.selectionModel())
        for (const QItemSelectionRange &range : table.selectionModel()->selection())
            for (int column = range.left(); column <= range.right(); ++column)
                chosen.insert(column);
    QList<int> columns;
    const QHeaderView *header = table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); chosen.contains(column) && !table.isColumnHidden(column))
            columns.append(column);
    return columns;
}

CopiedBlock chosenBlock(const QTableView &table)
{
    const QList<int> columns = chosenColumns(table);
    CopiedBlock block;
    for (const int column : columns)
        block.headings.append(title(table, column));
    for (const int row : chosenRows(table)) {
        QList<CopiedCell> cells;
        for (const int column : columns) {
            const QModelIndex index = table.model()->index(row, column);
            cells.append(table.selectionModel()->isSelected(index) ? cellOf(index) : CopiedCell());
        }
        block.rows.append(cells);
    }
    return block;
}

QString chosenSummary(const QTableView &table)
{
    const QList<int> columns = chosenColumns(table);
    const qint64 rows = chosenRowCount(table);
    if (rows * columns.size() <= 1)
        return {};
    QStringList parts{SelectionText::tr("%1 row(s)", "", int(rows)).arg(core::grouped(rows))};
    if (rows > mostRowsReckoned) {
        parts.append(SelectionText::tr("sums up to %1 rows").arg(core::grouped(mostRowsReckoned)));
        return parts.join(u" · "_s);
    }
    qint64 filled = 0;
    const QList<int> chosen = chosenRows(table);
    QStringList sums;
    for (const int column : columns) {
        std::optional<double> sum;
        for (const int row : chosen) {
            const QModelIndex index = table.model()->index(row, column);
            if (!table.selectionModel()->isSelected(index))
                continue;
            filled += !index.data().toString().isEmpty();
            if (const auto number = numberOf(index))
                sum = sum.value_or(0) + *number;
        }
        if (sum)
            sums.append(SelectionText::tr("%1: sum %2", "column, sum of its chosen cells").arg(title(table, column), core::decimalText(*sum, decimals)));
    }
    parts.append(SelectionText::tr("%1 filled cell(s)", "", int(filled)).arg(core::grouped(filled)));
    return (parts + sums).join(u" · "_s);
}

}
