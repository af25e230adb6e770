#pragma once

// A table of given rows of which some cells are typed or chosen, like a sheet: Enter and Tab go to the next such cell, and from the last one on
// with the form.

#include <QJsonObject>
#include <QPointer>
#include <QTableWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;

namespace ui {

struct RowColumn {
    enum class Kind { Shown, Text, Choice };

    QString title;
    int characters = 12;                                  ///< Width in average characters.
    Kind kind = Kind::Shown;
    std::vector<std::pair<QString, QString>> choices;     ///< Of a choice: what is meant, and what is shown.
    std::function<std::optional<QString>(const QString &)> tidied;   ///< As of ui/widgets/typed_text.h; not given: any text.
};

struct GivenRow {
    QString key;             ///< By which it is found again, in drafts too: a uid.
    QStringList cells;       ///< By column; of a choice what is meant.
    QString exception;       ///< Why it needs attention, for the tool tip; empty where it does not.
};

class RowTable : public QTableWidget {
    Q_OBJECT

public:
    RowTable(std::vector<RowColumn> columns, const QString &accessibleName, QWidget *parent = nullptr);

    void setRows(const QList<GivenRow> &rows);
    QString keyOf(int row) const;
    /// -1 where there is none.
    int rowOf(const QString &key) const;
    /// Whether every typed cell can be read.
    bool isReadable() const;
    /// What is meant by a choice; else the text.
    QString value(int row, int column) const;
    void setValue(int row, int column, const QString &value);
    /// Whether this cell can be typed into now.
    void setTypable(int row, int column, bool typable);
    QList<int> chosenRows() const;
    /// Opens the cell.
    void editCell(int row, int column);
    bool isTyping() const { return state() == EditingState; }
    /// A line to stand below the table: it says in full why the current row needs attention.
    QLabel *makeExceptionLine();

    /// What stands in the typed columns, by key; for drafts.
    QJsonObject typed() const;
    void putBack(const QJsonObject &typed);

Q_SIGNALS:
    void edited(int row, int column);
    /// Del, or a letter, where nothing can be typed.
    void deletePressed();
    void letterPressed(QChar letter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool isTypable(int row, int column) const;
    void write(QTableWidgetItem &item, int column, const QString &value) const;
    bool isReadable(const QTableWidgetItem &item) const;
    void markReadable(QTableWidgetItem &item) const;
    void noteChange(QTableWidgetItem *item);
    void moveToNext();
    void showException();

    std::vector<RowColumn> m_columns;
    QPointer<QLabel> m_exception;
};

}
