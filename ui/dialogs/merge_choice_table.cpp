#include "ui/dialogs/merge_choice_table.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Title, Kept, Gone, Agreement };

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

// Not by colour and weight alone: the sign says it too.
void mark(QTableWidgetItem &item, const QString &text, bool stays)
{
    item.setText(text.isEmpty() ? QString() : QString((stays ? u"● "_s : u"○ "_s) + text));
    QFont font = item.font();
    font.setBold(stays);
    item.setFont(font);
    item.setData(Qt::AccessibleTextRole, stays ? MergeChoiceTable::tr("%1, stays").arg(text) : text);
}

}

MergeChoiceTable::MergeChoiceTable(QWidget *parent) : QTableWidget(parent)
{
    setColumnCount(4);
    setHorizontalHeaderLabels({tr("Field"), tr("1 · Household that is kept"), tr("2 · Household that goes into it"), QString()});
    setAccessibleName(tr("Which value stays"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(true);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(Title, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Kept, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Gone, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Agreement, QHeaderView::ResizeToContents);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == Kept || column == Gone)
            choose(row, column == Gone);
    });
}

void MergeChoiceTable::setLines(std::vector<MergeLine> lines)
{
    const int current = std::max(0, currentRow());
    m_lines = std::move(lines);
    setRowCount(int(m_lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (const int column : {Title, Kept, Gone, Agreement})
            setItem(row, column, cell({}));
        showLine(row);
    }
    resizeRowsToContents();
    setCurrentCell(std::min(current, rowCount() - 1), Title);
}

void MergeChoiceTable::showLine(int row)
{
    const MergeLine &line = m_lines[std::size_t(row)];
    item(row, Title)->setText(line.title);
    const bool takesGone = line.takesGone && line.isOpen();
    mark(*item(row, Kept), line.kept, !takesGone);
    mark(*item(row, Gone), line.gone, takesGone || line.kept == line.gone);
    item(row, Agreement)->setText(line.kept == line.gone ? tr("same") : line.kept.isEmpty() || line.gone.isEmpty() ? QString() : tr("differs"));
}

void MergeChoiceTable::choose(int row, bool takesGone)
{
    if (row < 0 || row >= rowCount() || !m_lines[std::size_t(row)].isOpen())
        return;
    m_lines[std::size_t(row)].takesGone = takesGone;
    showLine(row);
    Q_EMIT choiceChanged();
}

void MergeChoiceTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentRow();
    switch (event->key()) {
    case Qt::Key_1:
    case Qt::Key_Left: return choose(row, false);
    case Qt::Key_2:
    case Qt::Key_Right: return choose(row, true);
    case Qt::Key_Space: return choose(row, row >= 0 && !m_lines[std::size_t(row)].takesGone);
    case Qt::Key_Return:
    case Qt::Key_Enter: return setCurrentCell(std::min(row + 1, rowCount() - 1), Title);   // merging is Ctrl+Enter
    default: QTableWidget::keyPressEvent(event);
    }
}

}
