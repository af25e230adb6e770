#include "ui/widgets/entry_table.h"

#include "ui/base/colours.h"
#include "ui/base/icons.h"
#include "ui/base/plain_tip.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ui {

namespace {

constexpr int OriginRole = Qt::UserRole;

}

EntryTable::EntryTable(std::vector<EntryColumn> columns, const QString &accessibleName, QWidget *parent)
    : QTableWidget(0, int(columns.size()), parent), m_columns(std::move(columns))
{
    setAccessibleName(accessibleName);
    setEditTriggers(AllEditTriggers);
    setSelectionMode(SingleSelection);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < int(m_columns.size()); ++column) {
        setHorizontalHeaderItem(column, new QTableWidgetItem(m_columns[std::size_t(column)].title));
        setColumnWidth(column, m_columns[std::size_t(column)].characters * fontMetrics().averageCharWidth() + 12);
    }
    appendRow({}, -1);
    connect(this, &QTableWidget::itemChanged, this, &EntryTable::noteChange);
}

void EntryTable::appendRow(const QStringList &cells, int origin)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < columnCount(); ++column) {
        auto *item = new QTableWidgetItem(cells.value(column));
        item->setData(OriginRole, origin);
        setItem(row, column, item);
    }
}

void EntryTable::setEntries(const QList<QStringList> &entries)
{
    const QSignalBlocker quiet(this);
    setRowCount(0);
    for (int i = 0; i < entries.size(); ++i)
        appendRow(entries.at(i), i);
    appendRow({}, -1);
}

QList<EntryTable::Entry> EntryTable::entries() const
{
    QList<Entry> entries;
    for (int row = 0; row < rowCount(); ++row) {
        Entry entry{.origin = item(row, 0)->data(OriginRole).toInt()};
        for (int column = 0; column < columnCount(); ++column)
            entry.cells.append(item(row, column)->text().trimmed());
        if (!entry.cells.join(QString()).isEmpty())
            entries.append(entry);
    }
    return entries;
}

// The cell that is open right now has its text in a line edit of its own.
QString EntryTable::typedIn(int row, int column) const
{
    const bool isOpen = state() == EditingState && row == currentRow() && column == currentColumn();
    const auto *editor = isOpen ? qobject_cast<const QLineEdit *>(indexWidget(currentIndex())) : nullptr;
    return editor ? editor->text() : item(row, column)->text();
}

QList<EntryTable::Entry> EntryTable::typed() const
{
    QList<Entry> entries;
    for (int row = 0; row < rowCount(); ++row) {
        Entry entry{.origin = item(row, 0)->data(OriginRole).toInt()};
        for (int column = 0; column < columnCount(); ++column)
            entry.cells.append(typedIn(row, column));
        if (!entry.cells.join(QString()).isEmpty())
            entries.append(entry);
    }
    return entries;
}

int EntryTable::originOf(int row) const
{
    return item(row, 0)->data(OriginRole).toInt();
}

void EntryTable::setTyped(const QList<Entry> &entries)
{
    const QSignalBlocker quiet(this);
    setRowCount(0);
    for (const Entry &entry : entries)
        appendRow(entry.cells, entry.origin);
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            markReadable(*item(row, column));
    appendRow({}, -1);
}

bool EntryTable::isReadable(const QTableWidgetItem &item) const
{
    const auto &tidied = m_columns[std::size_t(item.column())].tidied;
    return !tidied || item.text().trimmed().isEmpty() || tidied(item.text());
}

bool EntryTable::isReadable() const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (!isReadable(*item(row, column)))
                return false;
    return true;
}

void EntryTable::markReadable(QTableWidgetItem &item) const
{
    item.setBackground(isReadable(item) ? QBrush() : QBrush(ground::unreadable));
    item.setIcon(isReadable(item) ? QIcon() : icon(QStringLiteral("emblem-error")));   // a sign beside the colour
    item.setForeground(isReadable(item) ? QBrush() : QBrush(Qt::black));
    item.setToolTip(plainTip(isReadable(item) ? QString() : tr("This cannot be read.")));
}

void EntryTable::noteChange(QTableWidgetItem *item)
{
    {
        const QSignalBlocker quiet(this);
        const auto &tidied = m_columns[std::size_t(item->column())].tidied;
        if (tidied && !item->text().trimmed().isEmpty())
            item->setText(tidied(item->text()).value_or(item->text()));
        markReadable(*item);
        if (item->row() == rowCount() - 1 && !item->text().trimmed().isEmpty())
            appendRow({}, -1);
    }
    viewport()->update();
    Q_EMIT edited();
}

void EntryTable::removeCurrent()
{
    if (currentRow() < 0 || currentRow() == rowCount() - 1)
        return;
    removeRow(currentRow());
    Q_EMIT edited();
}

void EntryTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier)
        return moveToNext();
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier)
        return removeCurrent();
    if (event->key() == Qt::Key_Delete && currentItem())
        return currentItem()->setText({});
    QTableWidget::keyPressEvent(event);
}

void EntryTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableWidget::closeEditor(editor, hint == QAbstractItemDelegate::SubmitModelCache ? QAbstractItemDelegate::NoHint : hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        moveToNext();
}

// Not `focusNextChild`, which in a table goes to the next cell.
void EntryTable::leave()
{
    QWidget::focusNextPrevChild(true);
}

void EntryTable::moveToNext()
{
    const int column = currentColumn() + 1;
    const bool isWaiting = currentRow() == rowCount() - 1 && currentColumn() == 0;   // nobody more: on with the form
    if (isWaiting)
        return leave();
    const bool lineEnds = column >= columnCount();
    if (lineEnds && currentRow() == rowCount() - 1)
        return leave();
    setCurrentCell(lineEnds ? currentRow() + 1 : currentRow(), lineEnds ? 0 : column);
}

}
