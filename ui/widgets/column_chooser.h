#pragma once

// Which columns of a table are shown and in which order: ticked in a list, moved up and down.

#include <QDialog>
#include <QStringList>

class QListWidget;
class QPushButton;

namespace ui {

struct ChosenColumn {
    QString key;
    QString title;
    bool isShown = true;
    bool isFixed = false;      ///< Always shown, and the first.
};

class ColumnChooser : public QDialog {
    Q_OBJECT

public:
    ColumnChooser(const QList<ChosenColumn> &columns, QWidget *parent = nullptr);

    /// In the new order.
    QList<ChosenColumn> columns() const;
    /// The person wants the columns as the program came with them.
    bool wantsDefault() const { return m_wantsDefault; }

private:
    void move(int by);
    void showButtons();

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    bool m_wantsDefault = false;
};

}
