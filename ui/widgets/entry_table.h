#pragma once

// A small table to type into, like a sheet: an empty row always waits at the end, Enter and Tab go to the next cell,
// what cannot be read is marked and kept.

#include <QTableWidget>

#include <functional>
#include <optional>
#include <vector>

namespace ui {

struct EntryColumn {
    QString title;
    int characters = 12;                                             ///< Width in average characters.
    std::function<std::optional<QString>(const QString &)> tidied;   ///< As of ui/widgets/typed_text.h; not given: any text.
};

class EntryTable : public QTableWidget {
    Q_OBJECT

public:
    struct Entry {
        int origin = -1;       ///< Which of `setEntries` it was; -1 for a new one.
        QStringList cells;
    };

    EntryTable(std::vector<EntryColumn> columns, const QString &accessibleName, QWidget *parent = nullptr);

    void setEntries(const QList<QStringList> &entries);
    /// Without empty rows.
    QList<Entry> entries() const;
    /// As it stands, blanks and half-typed cells and all; for drafts. Without empty rows.
    QList<Entry> typed() const;
    void setTyped(const QList<Entry> &entries);
    /// Which of `setEntries` a row was; -1 for a new one.
    int originOf(int row) const;
    bool isReadable() const;
    void removeCurrent();

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void appendRow(const QStringList &cells, int origin);
    void noteChange(QTableWidgetItem *item);
    bool isReadable(const QTableWidgetItem &item) const;
    void markReadable(QTableWidgetItem &item) const;
    QString typedIn(int row, int column) const;
    void moveToNext();
    void leave();

    std::vector<EntryColumn> m_columns;
};

}
