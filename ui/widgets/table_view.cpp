#include "ui/widgets/table_view.h"

#include "ui/base/settings.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellPadding = 12;

Setting<QByteArray> widthsOf(const QString &name)
{
    return Setting<QByteArray>(u"tables/"_s + name);
}

// A cell with a tab or a line end would break the block that is pasted.
QString oneCell(const QVariant &value)
{
    return value.toString().replace(u'\t', u' ').replace(u'\n', u' ');
}

}

TableView::TableView(const QString &name, const QString &accessibleName, QWidget *parent) : QTableView(parent), m_name(name)
{
    setAccessibleName(accessibleName);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
}

TableView::~TableView()
{
    if (model())
        widthsOf(m_name) = horizontalHeader()->saveState();
}

void TableView::setWidths(const QList<int> &characters)
{
    if (const QByteArray saved = widthsOf(m_name); !saved.isEmpty() && horizontalHeader()->restoreState(saved))
        return;
    for (int column = 0; column < characters.size(); ++column)
        setColumnWidth(column, characters.at(column) * fontMetrics().averageCharWidth() + cellPadding);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (opens && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::copySelection()
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return;
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.append(column);
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList cells;
    for (const int column : columns)
        cells.append(oneCell(model()->headerData(column, Qt::Horizontal)));
    lines.append(cells.join(u'\t'));
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(oneCell(row.siblingAtColumn(column).data()));
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

}
