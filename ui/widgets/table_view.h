#pragma once

// A table that behaves as people know it: whole rows, Ctrl+C copies with headings, column widths are remembered.

#include <QTableView>

namespace ui {

class TableView : public QTableView {
    Q_OBJECT

public:
    /// `name` is under which widths are remembered: "households". `accessibleName` is what a screen reader says.
    TableView(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);
    ~TableView() override;

    /// Sets widths in average characters where none were remembered. To be called once the model is set.
    void setWidths(const QList<int> &characters);

Q_SIGNALS:
    /// Enter, F2 or a double click.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copySelection();

    QString m_name;
};

}
