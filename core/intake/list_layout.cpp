#include "core/intake/list_layout.h"

#include "core/base/folded.h"
#include "core/intake/content_words.h"
#include "core/intake/heading_words.h"

#include <QSet>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsSearched = 60;
constexpr int deepestHeader = 4;
constexpr int leastHeadings = 3;

class LayoutFinder {
public:
    LayoutFinder(const Sheet &sheet, const ListText &text) : m_sheet(sheet), m_text(text)
    {
        for (const MergedRange &range : sheet.merged)
            if (range.firstRow <= rowsSearched + deepestHeader)
                m_merged.push_back(range);
    }

    ListLayout find()
    {
        ListLayout layout;
        const std::size_t top = headerRow();
        if (top == m_sheet.rows.size())
            return layout;
        m_top = top;
        m_bottom = lastHeaderRow();
        layout.headerTop = m_sheet.rows[m_top].number;
        layout.headerBottom = m_sheet.rows[m_bottom].number;
        for (std::size_t i = 0; i < m_top; ++i)
            for (std::size_t c = 0; c < m_sheet.rows[i].cells.size(); ++c)
                readTitleCell(m_sheet.rows[i], int(c), layout);
        for (int column = 0; column < width(); ++column)
            if (const QStringList path = pathOf(column); !path.isEmpty())
                layout.columns.push_back({column, path.join(u" / "_s), fieldOfHeading(path)});
        return layout;
    }

    QString leafOf(int column) const { return folded(pathOf(column).value(pathOf(column).size() - 1)); }

private:
    QString textAt(std::size_t row, int column) const
    {
        return cleaned(m_text.of(m_sheet.rows[row].at(column), column));
    }

    int headingsIn(std::size_t row) const
    {
        QSet<QString> fields;
        const SheetRow &line = m_sheet.rows[row];
        for (std::size_t column = 0; column < line.cells.size(); ++column)
            if (line.cells[column].kind == Cell::Kind::Text)
                if (const QString text = textAt(row, int(column)); isHeadingWord(text))
                    fields.insert(fieldOfHeading({text}));
        return fields.contains(u"name"_s) ? int(fields.size()) : 0;
    }

    // The first row that speaks like a header, name and at least two more; among the first rows the one that speaks most.
    std::size_t headerRow() const
    {
        for (std::size_t row = 0; row < m_sheet.rows.size() && m_sheet.rows[row].number <= rowsSearched; ++row)
            if (headingsIn(row) >= leastHeadings)
                return row;
        return m_sheet.rows.size();
    }

    int width() const
    {
        std::size_t most = 0;
        for (std::size_t row = m_top; row <= m_bottom; ++row)
            most = std::max(most, m_sheet.rows[row].cells.size());
        for (const MergedRange &range : m_merged)
            if (range.firstRow >= m_sheet.rows[m_top].number && range.lastRow <= m_sheet.rows[m_bottom].number)
                most = std::max(most, std::size_t(range.lastColumn) + 1);
        return int(most);
    }

    int nameColumn() const
    {
        const SheetRow &line = m_sheet.rows[m_top];
        for (std::size_t column = 0; column < line.cells.size(); ++column)
            if (fieldOfHeading({textAt(m_top, int(column))}) == "name"_L1)
                return int(column);
        return 0;
    }

    // A row below belongs to the header while the name's column is empty there and other columns hold short words.
    std::size_t lastHeaderRow() const
    {
        const int name = nameColumn();
        std::size_t last = m_top;
        for (std::size_t row = m_top + 1; row < m_sheet.rows.size() && row < m_top + deepestHeader; ++row) {
            const bool belongs = m_sheet.rows[row].at(name).isEmpty() && m_sheet.rows[row].at(0).isEmpty() && wordsIn(row) >= 2;
            if (!belongs)
                break;
            last = row;
        }
        return last;
    }

    int wordsIn(std::size_t row) const
    {
        int words = 0;
        for (const Cell &cell : m_sheet.rows[row].cells)
            words += cell.kind == Cell::Kind::Text && cell.text.size() <= 80;
        return words;
    }

    const MergedRange *rangeAt(int row, int column) const
    {
        for (const MergedRange &range : m_merged)
            if (row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn)
                return &range;
        return nullptr;
    }

    // The heading that covers a cell: its own, its merged range's, or, where a file has no merged cells, the group to its left.
    QString coveringText(std::size_t row, int column) const
    {
        if (const QString own = textAt(row, column); !own.isEmpty())
            return own;
        if (const MergedRange *range = rangeAt(m_sheet.rows[row].number, column)) {
            const auto first = std::find_if(m_sheet.rows.begin(), m_sheet.rows.end(), [&](const SheetRow &line) -> bool { return line.number == range->firstRow; });
            return first == m_sheet.rows.end() ? QString() : cleaned(m_text.of(first->at(range->firstColumn), range->firstColumn));
        }
        const bool hasChild = row < m_bottom && !textBelow(row, column).isEmpty();
        for (int left = column - 1; hasChild && left >= 0; --left) {
            if (const QString group = textAt(row, left); !group.isEmpty())
                return rangeAt(m_sheet.rows[row].number, left) || textBelow(row, left).isEmpty() ? QString() : group;
        }
        return {};
    }

    QString textBelow(std::size_t row, int column) const
    {
        for (std::size_t below = row + 1; below <= m_bottom; ++below)
            if (const QString text = textAt(below, column); !text.isEmpty())
                return text;
        return {};
    }

    QStringList pathOf(int column) const
    {
        QStringList path;
        for (std::size_t row = m_top; row <= m_bottom; ++row)
            if (const QString text = coveringText(row, column); !text.isEmpty() && path.value(path.size() - 1) != text)
                path.append(text);
        return path;
    }

    void readTitleCell(const SheetRow &row, int column, ListLayout &layout) const
    {
        const QString text = cleaned(m_text.of(row.at(column), column));
        if (text.isEmpty())
            return;
        layout.title += text + u'\n';
        const QString words = folded(text);
        if (words.contains("don vi tinh"_L1) || words.contains("dvt"_L1) || words.startsWith("don vi:"_L1)) {
            layout.statedUnit = amountUnitIn(text.mid(text.indexOf(u':') + 1));
            layout.unitCell = cellName(row.number, column);
        }
    }

    const Sheet &m_sheet;
    const ListText &m_text;
    std::vector<MergedRange> m_merged;
    std::size_t m_top = 0;
    std::size_t m_bottom = 0;
};

void applyMapping(ListLayout &layout, const QHash<QString, QString> &chosen, const QHash<QString, QString> &remembered)
{
    for (ColumnMatch &column : layout.columns) {
        const QString key = folded(column.heading);
        if (chosen.contains(column.heading)) {
            column.field = chosen.value(column.heading);
        } else if (remembered.contains(key)) {
            column.field = remembered.value(key);
            column.fromSender = true;
        }
    }
}

// A second column of one field keeps its heading only, unless it is another part of a source of money.
void settleDoubles(ListLayout &layout)
{
    QSet<QString> taken;
    for (ColumnMatch &column : layout.columns) {
        if (column.field.isEmpty() || column.field == "ignored"_L1)
            continue;
        const bool addsUp = column.field.startsWith("fund_"_L1) && column.field != "fund_total"_L1;
        if (taken.contains(column.field) && addsUp)
            layout.moreOf[column.field].append(column.column);
        else if (taken.contains(column.field))
            column.field = u"ignored"_s;
        else
            taken.insert(column.field);
    }
}

void findUnitInHeadings(ListLayout &layout)
{
    if (layout.statedUnit != 0)
        return;
    for (const ColumnMatch &column : layout.columns)
        if (column.field.startsWith("fund_"_L1))
            if (const qint64 unit = amountUnitIn(column.heading); unit != 0) {
                layout.statedUnit = unit;
                layout.unitCell = cellName(layout.headerTop, column.column);
                return;
            }
}

}

ListLayout findLayout(const Sheet &sheet, const ListText &text, const QHash<QString, QString> &chosen, const QHash<QString, QString> &remembered)
{
    LayoutFinder finder(sheet, text);
    ListLayout layout = finder.find();
    applyMapping(layout, chosen, remembered);
    guessFromContent(sheet, text, layout);
    settleDoubles(layout);
    findUnitInHeadings(layout);
    for (const ColumnMatch &column : layout.columns)
        if (!column.field.isEmpty() && column.field != "ignored"_L1 && !layout.columnOf.contains(column.field)) {
            layout.columnOf.insert(column.field, column.column);
            layout.leafOf.insert(column.field, finder.leafOf(column.column));
        }
    return layout;
}

}
