#include "ui/widgets/grid_view.h"

#include "ui/widgets/filter_header.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace ui {

GridView::GridView(const QString &name, const QString &accessibleName, QWidget *parent) : TableView(name, accessibleName, parent), m_header(new FilterHeader)
{
    takeHeader(m_header);
    setSelectionBehavior(SelectItems);
    setShowGrid(true);
    setAutoScroll(true);
    connect(m_header, &FilterHeader::filterPressed, this, &GridView::filterRequested);
    connect(m_header, &QHeaderView::sectionMoved, this, &GridView::keepFirst);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header->viewport(), qOverload<>(&QWidget::update));
}

void GridView::setCellStore(CellStore &store)
{
    m_editor = new CellEditor(store, this);
    setItemDelegate(m_editor);
    connect(m_editor, &CellEditor::left, this, &GridView::move);
}

void GridView::setTypingAllowed(bool allowed)
{
    setEditTriggers(allowed ? DoubleClicked | EditKeyPressed | AnyKeyPressed : NoEditTriggers);
}

bool GridView::finishTyping()
{
    return !m_editor || m_editor->finish();
}

void GridView::setFilterable(bool filterable)
{
    m_header->setFilterable(filterable);
}

void GridView::setFiltered(const QSet<int> &columns)
{
    m_header->setFiltered(columns);
}

int GridView::frozenWidth() const
{
    return m_header->frozenWidth();
}

// The first column is the one by which people know the row.
void GridView::keepFirst()
{
    if (const int visual = m_header->visualIndex(fixedColumn()); visual > 0)
        m_header->moveSection(visual, 0);
}

bool GridView::isTyped(const QModelIndex &index) const
{
    return m_editor && editTriggers() != NoEditTriggers && index.isValid() && index.flags().testFlag(Qt::ItemIsEditable);
}

QModelIndex GridView::beside(const QModelIndex &index, int right) const
{
    for (int visual = m_header->visualIndex(index.column()) + right; visual >= 0 && visual < m_header->count(); visual += right)
        if (const int column = m_header->logicalIndex(visual); !isColumnHidden(column))
            return index.siblingAtColumn(column);
    return {};
}

void GridView::move(int down, int right)
{
    const QModelIndex now = currentIndex();
    const QModelIndex next = right != 0 ? beside(now, right) : now.sibling(std::clamp(now.row() + down, 0, model()->rowCount() - 1), now.column());
    setFocus();
    if (next.isValid())
        setCurrentIndex(next);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback<bool> extending(m_isExtending, event->modifiers() & Qt::ShiftModifier);
    pressKey(event);
}

// Enter goes down, as in a sheet; where nothing can be typed it opens the record. Tab leaves the grid at the ends of a row.
void GridView::pressKey(QKeyEvent *event)
{
    const QModelIndex now = currentIndex();
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool isBack = event->modifiers() & Qt::ShiftModifier;
    const int key = event->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && isPlain && isTyped(now))
        return move(isBack ? -1 : 1, 0);
    if (key == Qt::Key_F2 && isPlain && isTyped(now)) {
        edit(now);
        return;
    }
    if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) && isPlain && m_editor && beside(now, key == Qt::Key_Tab ? 1 : -1).isValid())
        return move(0, key == Qt::Key_Tab ? 1 : -1);
    if (key == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier && now.isValid()) {
        selectionModel()->select(selectionModel()->selection(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        return;
    }
    TableView::keyPressEvent(event);
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    if (!finishTyping())
        return;
    const QScopedValueRollback<bool> extending(m_isExtending, event->modifiers() & Qt::ShiftModifier);
    TableView::mousePressEvent(event);
}

void GridView::mouseMoveEvent(QMouseEvent *event)
{
    m_dragged = indexAt(event->pos());
    TableView::mouseMoveEvent(event);
    m_dragged = {};
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (!m_isExtending && !m_dragged.isValid())
        m_anchor = current;
    TableView::currentChanged(current, previous);
}

// Elsewhere Ctrl with an arrow moves and chooses nothing; in a sheet it jumps to the edge and chooses the cell there.
QItemSelectionModel::SelectionFlags GridView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (!event || event->type() != QEvent::KeyPress)
        return TableView::selectionCommand(index, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool moves = (key->key() >= Qt::Key_Home && key->key() <= Qt::Key_PageDown);
    if (!moves || !(key->modifiers() & Qt::ControlModifier))
        return TableView::selectionCommand(index, event);
    return key->modifiers() & Qt::ShiftModifier ? QItemSelectionModel::SelectCurrent : QItemSelectionModel::ClearAndSelect;
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex now = currentIndex();
    if (!(modifiers & Qt::ControlModifier) || !now.isValid())
        return TableView::moveCursor(action, modifiers);
    switch (action) {
    case MoveUp: return now.sibling(0, now.column());
    case MoveDown: return now.sibling(model()->rowCount() - 1, now.column());
    case MoveLeft: return TableView::moveCursor(MoveHome, {});
    case MoveRight: return TableView::moveCursor(MoveEnd, {});
    default: return TableView::moveCursor(action, modifiers);
    }
}

// From cell to cell and not by a rectangle of the screen: under the first column others may be hidden.
void GridView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex end = m_dragged.isValid() ? m_dragged : currentIndex();
    if (!command.testFlag(QItemSelectionModel::Current) || !m_anchor.isValid() || !end.isValid())
        return TableView::setSelection(rect, command);
    const auto [top, bottom] = std::minmax({m_anchor.row(), end.row()});
    const auto [first, last] = std::minmax({m_header->visualIndex(m_anchor.column()), m_header->visualIndex(end.column())});
    QItemSelection block;
    for (int visual = first; visual <= last; ++visual)
        if (const int column = m_header->logicalIndex(visual); !isColumnHidden(column))
            block.append(QItemSelectionRange(model()->index(top, column), model()->index(bottom, column)));
    selectionModel()->select(block, command);
}

void GridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!isTyped(index))
        return TableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton)
        edit(index);
}

// The cells of the first column are where the columns that scroll away would otherwise be.
QRect GridView::visualRect(const QModelIndex &index) const
{
    const int width = frozenWidth();
    if (width == 0 || index.column() != fixedColumn())
        return TableView::visualRect(index);
    return {0, rowViewportPosition(index.row()), width, rowHeight(index.row())};
}

QModelIndex GridView::indexAt(const QPoint &at) const
{
    if (at.x() >= frozenWidth() || at.x() < 0)
        return TableView::indexAt(at);
    const int row = rowAt(at.y());
    return row < 0 ? QModelIndex() : model()->index(row, fixedColumn(), rootIndex());
}

void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    TableView::scrollTo(index, hint);
    if (index.column() == fixedColumn())
        bar->setValue(before);
    else if (const int hidden = frozenWidth() - columnViewportPosition(index.column()); frozenWidth() > 0 && hidden > 0)
        bar->setValue(bar->value() - hidden);
}

void GridView::scrollContentsBy(int dx, int dy)
{
    TableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        viewport()->update();
}

void GridView::paintEvent(QPaintEvent *event)
{
    TableView::paintEvent(event);
    const int width = frozenWidth();
    if (width == 0 || event->rect().left() > width || !model() || model()->rowCount() == 0)
        return;
    QPainter painter(viewport());
    painter.fillRect(0, 0, width, viewport()->height(), palette().base());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int first = rowAt(0);
    for (int row = first; row >= 0 && row < model()->rowCount() && rowViewportPosition(row) < viewport()->height(); ++row) {
        const QModelIndex index = model()->index(row, fixedColumn());
        option.rect = visualRect(index).adjusted(0, 0, -1, -1);
        option.state = QStyle::State_Enabled;
        if (hasFocus() || isTyping())
            option.state |= QStyle::State_Active;
        if (selectionModel()->isSelected(index))
            option.state |= QStyle::State_Selected;
        if (index == currentIndex() && hasFocus())
            option.state |= QStyle::State_HasFocus;
        option.features.setFlag(QStyleOptionViewItem::Alternate, row % 2 == 1);
        style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
        itemDelegateForIndex(index)->paint(&painter, option, index);
        painter.setPen(palette().color(QPalette::Midlight));
        painter.drawLine(0, option.rect.bottom() + 1, width, option.rect.bottom() + 1);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(width - 1, 0, width - 1, viewport()->height());
}

void GridView::fillHeaderMenu(QMenu &menu, int column)
{
    if (m_header->isFilterable() && column >= 0) {
        menu.addAction(tr("&Filter…"), this, [this, column] { Q_EMIT filterRequested(column); });
        menu.addSeparator();
    }
    TableView::fillHeaderMenu(menu, column);
}

}
