#include "ui/widgets/row_table.h"

#include "ui/base/colours.h"
#include "ui/base/icons.h"
#include "ui/base/plain_tip.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MeantRole = Qt::UserRole;
constexpr int KeyRole = Qt::UserRole + 1;
constexpr int ExceptionRole = Qt::UserRole + 2;

class ChoiceDelegate : public QStyledItemDelegate {
public:
    ChoiceDelegate(const std::vector<std::pair<QString, QString>> &choices, QObject *parent) : QStyledItemDelegate(parent), m_choices(choices) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *box = new ChoiceBox(parent);
        box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        for (const auto &[meant, shown] : m_choices)
            box->add(shown, meant);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<ChoiceBox *>(editor)->choose(index.data(MeantRole).toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *box = static_cast<ChoiceBox *>(editor);
        model->setData(index, box->chosen<QString>(), MeantRole);
        model->setData(index, box->currentText(), Qt::DisplayRole);
    }

private:
    std::vector<std::pair<QString, QString>> m_choices;
};

}

RowTable::RowTable(std::vector<RowColumn> columns, const QString &accessibleName, QWidget *parent)
    : QTableWidget(0, int(columns.size()), parent), m_columns(std::move(columns))
{
    setAccessibleName(accessibleName);
    setSelectionBehavior(SelectRows);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const RowColumn &description = m_columns[std::size_t(column)];
        setHorizontalHeaderItem(column, new QTableWidgetItem(description.title));
        setColumnWidth(column, description.characters * fontMetrics().averageCharWidth() + 12);
        if (description.kind == RowColumn::Kind::Choice)
            setItemDelegateForColumn(column, new ChoiceDelegate(description.choices, this));
    }
    connect(this, &QTableWidget::itemChanged, this, &RowTable::noteChange);
}

void RowTable::setRows(const QList<GivenRow> &rows)
{
    const QSignalBlocker quiet(this);
    clearSelection();
    setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row)
        for (int column = 0; column < columnCount(); ++column) {
            auto *item = new QTableWidgetItem;
            item->setData(KeyRole, rows.at(row).key);
            item->setData(ExceptionRole, rows.at(row).exception);
            const bool isShown = m_columns[std::size_t(column)].kind == RowColumn::Kind::Shown;
            item->setFlags(isShown ? item->flags() & ~Qt::ItemIsEditable : item->flags() | Qt::ItemIsEditable);
            write(*item, column, rows.at(row).cells.value(column));
            item->setToolTip(plainTip(rows.at(row).exception.isEmpty() ? item->text() : rows.at(row).exception));
            if (column == 0 && !rows.at(row).exception.isEmpty())
                item->setIcon(icon(u"emblem-warning"_s));
            setItem(row, column, item);
        }
    if (rowCount() > 0)
        setCurrentCell(0, 0, QItemSelectionModel::NoUpdate);
    showException();
    viewport()->update();
}

QLabel *RowTable::makeExceptionLine()
{
    m_exception = plainLabel({}, LabelText::Long);
    connect(this, &QTableWidget::currentCellChanged, this, &RowTable::showException);
    showException();
    return m_exception;
}

void RowTable::showException()
{
    if (!m_exception)
        return;
    const QString exception = currentRow() >= 0 && item(currentRow(), 0) ? item(currentRow(), 0)->data(ExceptionRole).toString() : QString();
    m_exception->setText(exception);
    if (exception.isEmpty() || m_exception->parentWidget())   // shown before it has its place it would be a window of its own
        m_exception->setVisible(!exception.isEmpty());
}

QString RowTable::keyOf(int row) const
{
    return item(row, 0)->data(KeyRole).toString();
}

int RowTable::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (keyOf(row) == key)
            return row;
    return -1;
}

QString RowTable::value(int row, int column) const
{
    const bool isChoice = m_columns[std::size_t(column)].kind == RowColumn::Kind::Choice;
    return item(row, column)->data(isChoice ? int(MeantRole) : int(Qt::DisplayRole)).toString().trimmed();
}

void RowTable::write(QTableWidgetItem &item, int column, const QString &value) const
{
    const auto &choices = m_columns[std::size_t(column)].choices;
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const auto &choice) -> bool { return choice.first == value; });
    item.setData(MeantRole, value);
    item.setText(found == choices.end() ? value : found->second);
}

void RowTable::setValue(int row, int column, const QString &value)
{
    const QSignalBlocker quiet(this);
    write(*item(row, column), column, value);
    markReadable(*item(row, column));
    viewport()->update();
}

void RowTable::setTypable(int row, int column, bool typable)
{
    const QSignalBlocker quiet(this);
    QTableWidgetItem *cell = item(row, column);
    cell->setFlags(typable ? cell->flags() | Qt::ItemIsEditable : cell->flags() & ~Qt::ItemIsEditable);
}

bool RowTable::isTypable(int row, int column) const
{
    return !isColumnHidden(column) && (item(row, column)->flags() & Qt::ItemIsEditable) != 0;
}

QList<int> RowTable::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty() && currentRow() >= 0)
        rows.append(currentRow());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RowTable::editCell(int row, int column)
{
    setCurrentCell(row, column, QItemSelectionModel::NoUpdate);
    scrollToItem(item(row, column));
    edit(currentIndex());
}

bool RowTable::isReadable(const QTableWidgetItem &item) const
{
    const auto &tidied = m_columns[std::size_t(item.column())].tidied;
    return !tidied || item.text().trimmed().isEmpty() || tidied(item.text());
}

bool RowTable::isReadable() const
{
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (!isReadable(*item(row, column)))
                return false;
    return true;
}

void RowTable::markReadable(QTableWidgetItem &item) const
{
    const auto &tidied = m_columns[std::size_t(item.column())].tidied;
    if (!tidied)
        return;
    if (isReadable(item) && !item.text().trimmed().isEmpty())
        item.setText(*tidied(item.text()));
    item.setBackground(isReadable(item) ? QBrush() : QBrush(ground::unreadable));
    item.setIcon(isReadable(item) ? QIcon() : icon(u"emblem-warning"_s));
    item.setToolTip(plainTip(isReadable(item) ? QString() : tr("This cannot be read.")));
}

void RowTable::noteChange(QTableWidgetItem *item)
{
    {
        const QSignalBlocker quiet(this);
        markReadable(*item);
    }
    viewport()->update();
    Q_EMIT edited(item->row(), item->column());
}

QJsonObject RowTable::typed() const
{
    QJsonObject rows;
    for (int row = 0; row < rowCount(); ++row) {
        QJsonArray cells;
        for (int column = 0; column < columnCount(); ++column)
            if (m_columns[std::size_t(column)].kind != RowColumn::Kind::Shown)
                cells.append(value(row, column));
        rows.insert(keyOf(row), cells);
    }
    return rows;
}

void RowTable::putBack(const QJsonObject &typed)
{
    for (int row = 0; row < rowCount(); ++row) {
        const QJsonArray cells = typed.value(keyOf(row)).toArray();
        for (int column = 0, at = 0; column < columnCount() && at < cells.size(); ++column)
            if (m_columns[std::size_t(column)].kind != RowColumn::Kind::Shown)
                setValue(row, column, cells.at(at++).toString());
    }
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if (isTyping())   // an open cell lets Enter through, and closes by itself
        return QTableWidget::keyPressEvent(event);
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier)
        return moveToNext();
    const bool canType = currentItem() && isTypable(currentRow(), currentColumn());
    if (event->key() == Qt::Key_Delete && isPlain) {
        if (!canType)
            Q_EMIT deletePressed();
        else
            currentItem()->setText({});
        return;
    }
    const QString text = event->text();
    if (!canType && isPlain && text.size() == 1 && text.at(0).isLetter())
        Q_EMIT letterPressed(text.at(0).toLower());
    else
        QTableWidget::keyPressEvent(event);
}

void RowTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool goesOn = hint == QAbstractItemDelegate::SubmitModelCache || hint == QAbstractItemDelegate::EditNextItem;
    QTableWidget::closeEditor(editor, goesOn ? QAbstractItemDelegate::NoHint : hint);
    if (goesOn)
        moveToNext();
}

// A choice opens at once: its arrow keys would go to another row. Not `focusNextChild`, which in a table goes to the next cell.
void RowTable::moveToNext()
{
    const int cells = rowCount() * columnCount();
    for (int at = std::max(0, currentRow()) * columnCount() + currentColumn() + 1; at < cells; ++at) {
        const int row = at / columnCount(), column = at % columnCount();
        if (!isTypable(row, column))
            continue;
        setCurrentCell(row, column, QItemSelectionModel::NoUpdate);
        if (m_columns[std::size_t(column)].kind == RowColumn::Kind::Choice)
            edit(currentIndex());
        return;
    }
    QWidget::focusNextPrevChild(true);
}

}
