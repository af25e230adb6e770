#pragma once

// A table that behaves like a sheet: single cells and blocks are chosen, the first column stays in view, cells are typed over in place,
// headings filter.

#include "ui/widgets/cell_editor.h"
#include "ui/widgets/table_view.h"

namespace ui {

class FilterHeader;

class GridView : public TableView {
    Q_OBJECT

public:
    GridView(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /// Cells whose model says so can be typed over; `store` must outlive the view.
    void setCellStore(CellStore &store);
    void setTypingAllowed(bool allowed);
    /// Stores what is being typed. False when it cannot be: the cell stays open and has the focus, and nothing else may change in the grid.
    bool finishTyping();
    /// Whether a cell is open.
    bool isTyping() const { return m_editor && m_editor->isOpen(); }
    /// Why the open cell was not stored.
    QString refusal() const { return m_editor ? m_editor->refusal() : QString(); }

    /// Whether headings have a funnel; `filterRequested` says that one was pressed.
    void setFilterable(bool filterable);
    void setFiltered(const QSet<int> &columns);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &at) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void filterRequested(int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void fillHeaderMenu(QMenu &menu, int column) override;
    int fixedColumn() const override { return 0; }

private:
    int frozenWidth() const;
    void keepFirst();
    void move(int down, int right);
    void pressKey(QKeyEvent *event);
    bool isTyped(const QModelIndex &index) const;
    QModelIndex beside(const QModelIndex &index, int right) const;

    FilterHeader *m_header;
    CellEditor *m_editor = nullptr;
    QPersistentModelIndex m_anchor;      ///< Where a block begins that Shift or the mouse extends.
    QModelIndex m_dragged;               ///< The cell under the mouse while it extends a block.
    bool m_isExtending = false;
};

}
