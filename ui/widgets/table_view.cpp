#include "ui/widgets/table_view.h"

#include "core/base/number_format.h"
#include "ui/base/settings.h"
#include "ui/widgets/column_chooser.h"
#include "ui/widgets/column_layout.h"
#include "ui/widgets/selected_cells.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellPadding = 12;
constexpr int pauseWhileChoosingMs = 120;     // Shift and an arrow key held down do not sum up every block they pass.

Setting<QStringList> columnsOf(const QString &name)
{
    return Setting<QStringList>(u"columns/"_s + name);
}

}

TableView::TableView(const QString &name, const QString &accessibleName, QWidget *parent) : QTableView(parent), m_name(name)
{
    setAccessibleName(accessibleName);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_sumSoon.setSingleShot(true);
    m_sumSoon.setInterval(pauseWhileChoosingMs);
    takeHeader(horizontalHeader());
    connect(&m_sumSoon, &QTimer::timeout, this, [this] { Q_EMIT summed(chosenSummary(*this)); });
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
}

void TableView::takeHeader(QHeaderView *header)
{
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::showHeaderMenu);
    if (header != horizontalHeader())
        setHorizontalHeader(header);
}

TableView::~TableView()
{
    rememberColumns();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, &m_sumSoon, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::modelReset, &m_sumSoon, qOverload<>(&QTimer::start));
}

void TableView::setWidths(const QList<int> &characters)
{
    m_characters = characters;
    applyDefaultColumns();
    setColumnLayout(*this, columnsOf(m_name));
}

void TableView::applyDefaultColumns()
{
    for (int column = 0; column < m_characters.size() && column < horizontalHeader()->count(); ++column) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        setColumnWidth(column, std::abs(m_characters.at(column)) * fontMetrics().averageCharWidth() + cellPadding);
        setColumnHidden(column, m_characters.at(column) < 0);
    }
}

void TableView::rememberColumns() const
{
    if (model() && horizontalHeader()->count() > 0)
        columnsOf(m_name) = columnLayout(*this);
}

void TableView::chooseColumns()
{
    QList<ChosenColumn> columns;
    for (const QString &entry : columnLayout(*this)) {
        const int column = horizontalHeader()->logicalIndex(int(columns.size()));
        columns.append({entry.section(u' ', 0, 0), model()->headerData(column, Qt::Horizontal).toString(), !isColumnHidden(column), column == fixedColumn()});
    }
    ColumnChooser chooser(columns, this);
    if (chooser.exec() != QDialog::Accepted)
        return;
    if (chooser.wantsDefault())
        return applyDefaultColumns();
    QStringList layout;
    for (const ChosenColumn &column : chooser.columns())
        layout.append(column.key + QLatin1StringView(column.isShown ? " 0 shown" : " 0 hidden"));
    setColumnLayout(*this, layout);
    rememberColumns();
}

void TableView::fillHeaderMenu(QMenu &menu, int column)
{
    if (horizontalHeader()->isSortIndicatorShown() && column >= 0) {
        menu.addAction(tr("Sort &ascending"), this, [this, column] { horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder); });
        menu.addAction(tr("Sort &descending"), this, [this, column] { horizontalHeader()->setSortIndicator(column, Qt::DescendingOrder); });
        menu.addSeparator();
    }
    if (column >= 0 && column != fixedColumn())
        menu.addAction(tr("&Hide column"), this, [this, column] { setColumnHidden(column, true); })->setEnabled(horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() > 1);
    menu.addAction(tr("&Columns…"), this, &TableView::chooseColumns);
}

void TableView::showHeaderMenu(const QPoint &at)
{
    QMenu menu(this);
    fillHeaderMenu(menu, horizontalHeader()->logicalIndexAt(at));
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (opens && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::copySelection()
{
    if (!selectionModel() || !selectionModel()->hasSelection())
        return;
    const qint64 rows = chosenRowCount(*this);
    if (rows > mostRowsReckoned) {
        Q_EMIT summed(tr("At most %1 rows are copied at once, %2 are chosen: nothing was copied").arg(core::grouped(mostRowsReckoned), core::grouped(rows)));
        return;
    }
    const CopiedBlock block = chosenBlock(*this);
    QGuiApplication::clipboard()->setMimeData(mimeOf(block));
    Q_EMIT summed(tr("Copied with headings: %1 × %2 cells").arg(core::grouped(rows)).arg(block.headings.size()));
}

}
