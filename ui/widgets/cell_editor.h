#pragma once

// Typing into the cells of a grid: what can be read is stored when the cell is left, what cannot be read stays in its cell with the reason
// beside it until it is mended or given up with Esc.

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QStringList>
#include <QStyledItemDelegate>

namespace ui {

/// What a grid asks of the page whose cells are typed over.
class CellStore {
public:
    virtual ~CellStore() = default;

    /// What stands in the cell as it would be typed: a masked number in full.
    virtual QString typedText(const QModelIndex &cell) = 0;
    /// Offered in a list below the cell; empty where anything goes.
    virtual QStringList offered(const QModelIndex &cell) = 0;
    /// Empty when it was stored; else the sentence that says why not.
    virtual QString store(const QModelIndex &cell, const QString &typed) = 0;
};

class CellEditor : public QStyledItemDelegate {
    Q_OBJECT

public:
    CellEditor(CellStore &store, QObject *parent);

    /// Stores what is being typed; true when nothing is open any more.
    bool finish();
    bool isOpen() const { return m_line; }
    /// Why the open cell was not stored; empty when it was not tried or nothing is open.
    QString refusal() const;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *, const QModelIndex &) const override {}     // what is being typed is never overwritten
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override {}
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;

Q_SIGNALS:
    /// The cell was stored or is as it was; to the next one, so many rows down and columns to the right.
    void left(int down, int right);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool submit();
    void showRefusal(const QString &sentence) const;
    void close();

    CellStore &m_store;
    mutable QPointer<QLineEdit> m_line;
    mutable QPointer<QLabel> m_message;
    mutable QPersistentModelIndex m_cell;
    mutable QString m_before;
    bool m_isSubmitting = false;
};

}
