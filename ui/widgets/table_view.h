#pragma once

// A table that behaves as people know it: Ctrl+C copies the chosen block with headings, what is chosen is counted and summed up, columns are
// chosen, moved and remembered.

#include <QTableView>
#include <QTimer>

class QMenu;

namespace ui {

class TableView : public QTableView {
    Q_OBJECT

public:
    /// `name` is under which columns are remembered: "households". `accessibleName` is what a screen reader says.
    TableView(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);
    ~TableView() override;

    /// Sets widths in average characters, negative ones of columns that are hidden until they are chosen; then what was remembered. To be
    /// called once the model is set, and again when it got other columns.
    void setWidths(const QList<int> &characters);
    /// Before the model gets other columns.
    void rememberColumns() const;
    void chooseColumns();
    void copySelection();
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// Enter, F2 or a double click.
    void opened(const QModelIndex &index);
    /// For the status bar: count and sums of what is chosen, or what was copied; empty when there is nothing to say.
    void summed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// What can be done with a column, -1 for none; for the right mouse button on its heading.
    virtual void fillHeaderMenu(QMenu &menu, int column);
    /// A column that is always shown and stands first; -1 for none.
    virtual int fixedColumn() const { return -1; }
    /// Puts a header of another kind in place of the plain one.
    void takeHeader(QHeaderView *header);

private:
    void showHeaderMenu(const QPoint &at);
    void applyDefaultColumns();

    QString m_name;
    QList<int> m_characters;
    QTimer m_sumSoon;
};

}
