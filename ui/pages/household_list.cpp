#include "ui/pages/household_list.h"

#include "core/base/number_format.h"
#include "core/households/filter_words.h"
#include "ui/base/attempt.h"
#include "ui/base/icons.h"
#include "ui/dialogs/filter_dialog.h"
#include "ui/pages/household_bar.h"
#include "ui/pages/household_cells.h"
#include "ui/pages/household_views.h"
#include "ui/widgets/column_layout.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/selected_cells.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownHits = 5000;
constexpr int extraWidth = -14;

using Ids = std::vector<core::Id<core::Household>>;

/// In average characters and the order of `LineField`; negative: hidden until chosen.
QList<int> widths(std::size_t columns)
{
    QList<int> characters{17, 11, 13, 10, 11, 9, 13, 10, 13, -9, -16, -16, -16, -12, -12, -12, -12, -12, -16, -16, -12, -13, -24};
    while (std::size_t(characters.size()) < columns)
        characters.append(extraWidth);
    return characters;
}

}

HouseholdList::HouseholdList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_bar(new HouseholdBar), m_table(new GridView(u"households"_s, tr("Households"))),
      m_nothing(plainLabel({}, LabelText::Long)), m_remark(plainLabel({}, LabelText::Long))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(nothingFound());
    column->addWidget(m_table, 1);
    column->addWidget(m_remark);
    m_remark->hide();
    makeTable();
    connect(m_bar, &HouseholdBar::textChanged, this, [this] { m_ranked = true; });
    connect(m_bar, &HouseholdBar::searched, this, &HouseholdList::reloadNow);
    connect(m_bar, &HouseholdBar::questionsChosen, this, &HouseholdList::reloadNow);
    connect(m_bar, &HouseholdBar::clearRequested, this, &HouseholdList::clearFilters);
    auto *views = new HouseholdViews(workspace, *m_bar->savedFilters(), [this] { return view(); }, this);
    connect(views, &HouseholdViews::chosen, this, &HouseholdList::showView);
    connect(&workspace, &Workspace::registerClosed, this, &HouseholdList::forget);
    connect(m_bar, &HouseholdBar::entered, m_table, qOverload<>(&QWidget::setFocus));
}

HouseholdList::~HouseholdList()
{
    m_model->disconnect(this);
}

void HouseholdList::makeTable()
{
    m_columns = core::lineDescriptions({});
    const auto on = [this] { return m_workspace.asOf(); };
    m_model = new HouseholdModel(householdColumns(m_columns, m_workspace.places(), on), &core::HouseholdLine::id, [this](const Ids &ids) { return fetch(ids); }, this);
    m_table->setModel(m_model);
    m_table->setWidths(widths(m_columns.size()));
    m_table->setFilterable(true);
    m_cells = new HouseholdCells(m_workspace, *m_table, *m_model, m_columns, this);
    m_table->setCellStore(*m_cells);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(0, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &HouseholdList::sortBy);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int before, int) {
        if (before == 0 && column > int(core::LineField::Area))      // it was hidden, so its cells were not read
            m_model->refresh();
    });
    connect(m_table, &GridView::filterRequested, this, &HouseholdList::filterColumn);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) { Q_EMIT opened(m_model->keyAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { Q_EMIT choiceChanged(chosen()); });
    connect(m_cells, &HouseholdCells::remarked, this, [this](const QString &text) {
        m_remark->setText(text);
        m_remark->setVisible(!text.isEmpty());
    });
    const auto allowTyping = [this] { m_table->setTypingAllowed(m_workspace.isOpen() && !m_workspace.isReadOnly()); };
    connect(&m_workspace, &Workspace::readOnlyChanged, m_table, allowTyping);
    allowTyping();
}

// The office's own fields are known once the register is open, and may change.
void HouseholdList::showColumns()
{
    const auto titlesOf = [](const std::vector<core::LineDescription> &columns) -> QStringList {
        QStringList titles;
        for (const core::LineDescription &column : columns)
            titles.append(core::keyOf(column.column) + column.title + (column.extra ? core::nameOf(column.extra->kind) + column.extra->choices : QString()));
        return titles;
    };
    auto now = core::lineDescriptions(core::extraFields(m_workspace.database()));
    if (titlesOf(now) == titlesOf(m_columns))
        return;
    m_table->rememberColumns();
    m_columns = std::move(now);
    const QSignalBlocker quiet(m_table->horizontalHeader());
    m_model->setColumns(householdColumns(m_columns, m_workspace.places(), [this] { return m_workspace.asOf(); }));
    m_table->setWidths(widths(m_columns.size()));
}

core::HouseholdQuery HouseholdList::query() const
{
    return {.places = m_workspace.placesInView(), .openQuestions = m_bar->openQuestions(), .fields = m_filters, .order = m_order, .direction = m_direction};
}

// Without a text: the order of the header. With one: the hits, best first, or in the order of the header once it was clicked.
Ids HouseholdList::found()
{
    const core::HouseholdQuery asked = query();
    const bool isFiltered = !asked.fields.empty() || asked.openQuestions || !asked.places.isEverywhere;
    const QString text = m_bar->text();
    core::HouseholdIndex &index = m_workspace.index();
    if (text.isEmpty()) {
        Ids ids = index.ids(asked);
        m_total = qint64(ids.size());
        return ids;
    }
    const qsizetype limit = isFiltered || !m_ranked ? std::numeric_limits<int>::max() : shownHits;
    core::SearchHits hits = m_workspace.search().hits(m_workspace.database(), text, limit);
    m_total = hits.total;
    if (!isFiltered && m_ranked)
        return std::move(hits.ids);
    Ids kept = m_ranked ? index.passing(hits.ids, asked) : index.idsAmong(hits.ids, asked);
    m_total = qint64(kept.size());
    return kept;
}

bool HouseholdList::showsMore() const
{
    for (int column = int(core::LineField::Area) + 1; column < m_model->columnCount(); ++column)
        if (!m_table->isColumnHidden(column))
            return true;
    return false;
}

std::vector<core::HouseholdLine> HouseholdList::fetch(const Ids &ids) const
{
    std::vector<core::HouseholdLine> lines;
    const auto detail = showsMore() ? core::LineDetail::All : core::LineDetail::Usual;
    if (m_workspace.isOpen())
        attempt(m_workspace.ask(), m_table, [&] { lines = core::householdLines(m_workspace.database(), ids, m_workspace.asOf(), detail); });
    return lines;
}

// What is typed in place stays where it is, as in a sheet: rows move only when the person sorts or filters again.
void HouseholdList::reload()
{
    if (m_cells->isStoring())
        return m_model->refresh();
    if (!m_table->finishTyping())
        return;
    showColumns();
    const core::Id<core::Household> before = chosen();
    const int column = m_table->currentIndex().column();
    m_model->setKeys(found());
    select(before);
    if (const QModelIndex now = m_table->currentIndex(); now.isValid() && column > 0)
        m_table->setCurrentIndex(now.siblingAtColumn(column));
    showCount();
    showFilters();
    showNothingFound();
}

void HouseholdList::reloadNow()
{
    if (m_workspace.isOpen())
        attempt(m_workspace.ask(), this, [this] { reload(); });
}

void HouseholdList::showCount()
{
    const qint64 shown = m_model->rowCount();
    m_bar->showCount(shown == m_total ? tr("%Ln household(s)", nullptr, int(shown))
                                      : tr("%1 of %2 found", "households").arg(core::grouped(shown), core::grouped(m_total)));
}

QWidget *HouseholdList::nothingFound()
{
    auto *panel = new QWidget;
    panel->setObjectName(u"nothingFound"_s);
    auto *clear = new QPushButton(icon(u"edit-clear"_s), tr("Show all again"));
    connect(clear, &QPushButton::clicked, this, &HouseholdList::clearFilters);
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_nothing, 1);
    row->addWidget(clear);
    panel->hide();
    return panel;
}

void HouseholdList::showNothingFound()
{
    const QString text = m_bar->text();
    const bool isSought = !text.isEmpty() || !m_filters.empty() || m_bar->openQuestions();
    m_nothing->setText(text.isEmpty() ? tr("No household passes the filters.") : tr("No household is found for “%1” with these filters.").arg(text));
    m_nothing->parentWidget()->setVisible(isSought && m_model->rowCount() == 0);
}

void HouseholdList::forget()
{
    m_bar->clear();
    m_filters.clear();
    m_ranked = true;
}

void HouseholdList::showFilters()
{
    QStringList words;
    QSet<int> filtered;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        for (const core::FieldFilter &filter : m_filters)
            if (filter.column == m_columns[i].column) {
                words.append(core::filterText(m_columns[i], filter));
                filtered.insert(int(i));
            }
    m_bar->showFilter(words.join(u"; "_s));
    m_table->setFiltered(filtered);
}

void HouseholdList::focusSearch()
{
    m_bar->focusSearch();
}

void HouseholdList::select(core::Id<core::Household> household)
{
    const int row = household.isStored() ? m_model->rowOf(household) : -1;
    const QModelIndex index = m_model->index(std::max(row, 0), 0);
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    } else {
        Q_EMIT choiceChanged({});
    }
}

void HouseholdList::clearFilters()
{
    m_bar->clear();
    m_filters.clear();
    reloadNow();
}

void HouseholdList::choose(core::Id<core::Household> household)
{
    if (m_model->rowOf(household) < 0) {
        m_workspace.choosePlace({});
        clearFilters();
    }
    select(household);
}

core::Id<core::Household> HouseholdList::chosen() const
{
    return m_model->keyAt(m_table->currentIndex().row());
}

Ids HouseholdList::allChosen() const
{
    Ids ids;
    for (const int row : chosenRows(*m_table))
        ids.push_back(m_model->keyAt(row));
    return ids;
}

void HouseholdList::sortBy(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= int(m_columns.size()) || !m_workspace.isOpen())
        return;
    m_order = m_columns[std::size_t(column)].column;
    m_direction = order;
    m_ranked = false;
    reloadNow();
}

void HouseholdList::setFilter(const core::FieldFilter &filter)
{
    std::erase_if(m_filters, [&](const core::FieldFilter &each) -> bool { return each.column == filter.column; });
    if (!filter.isEmpty())
        m_filters.push_back(filter);
    reloadNow();
}

core::SavedView HouseholdList::view() const
{
    return {.search = m_bar->text(), .openQuestions = m_bar->openQuestions(), .fields = m_filters, .order = m_order, .direction = m_direction,
            .columns = columnLayout(*m_table)};
}

void HouseholdList::showView(const core::SavedView &view)
{
    if (!m_workspace.isOpen() || !m_table->finishTyping())
        return;
    m_bar->setSearch(view.search);
    m_bar->setOpenQuestions(view.openQuestions);
    m_filters = view.fields;
    m_order = view.order;
    m_direction = view.direction;
    m_ranked = view.order == core::LineColumn();
    {
        const QSignalBlocker quiet(m_table->horizontalHeader());
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (m_columns[i].column == m_order)
                m_table->horizontalHeader()->setSortIndicator(int(i), m_direction);
    }
    setColumnLayout(*m_table, view.columns);
    reloadNow();
}

void HouseholdList::filterColumn(int column)
{
    if (!m_workspace.isOpen() || !m_table->finishTyping())
        return;
    attempt(m_workspace.ask(), this, [&] {
        const core::LineDescription &described = m_columns[std::size_t(column)];
        const auto known = std::find_if(m_filters.begin(), m_filters.end(), [&](const core::FieldFilter &each) -> bool { return each.column == described.column; });
        const bool hasWords = described.kind == core::LineKind::Words;
        FilterDialog dialog(described, known == m_filters.end() ? core::FieldFilter{.column = described.column} : *known,
                            hasWords ? m_workspace.index().wordsOf(described.column, query()) : std::vector<core::WordCount>(), this);
        if (dialog.exec() == QDialog::Accepted)
            setFilter(dialog.filter());
    });
}

}
