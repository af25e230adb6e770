#include "ui/pages/household_list.h"

#include "core/base/number_format.h"
#include "core/households/category.h"
#include "ui/base/attempt.h"
#include "ui/base/icons.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseWhileTypingMs = 60;         // UniKey sends a letter, a Backspace and a letter at once
constexpr qsizetype shownHits = 5000;
constexpr int anyChoice = -1;

using Sort = core::HouseholdFilter::Sort;

std::optional<Sort> sortOf(HouseholdColumn column)
{
    switch (column) {
    case HouseholdColumn::Name: return Sort::Name;
    case HouseholdColumn::Birth: return Sort::Birth;
    case HouseholdColumn::Hamlet:
    case HouseholdColumn::Commune: return Sort::Place;
    case HouseholdColumn::Members: return Sort::Members;
    case HouseholdColumn::Need: return Sort::Need;
    case HouseholdColumn::Area: return Sort::Area;
    case HouseholdColumn::Number:
    case HouseholdColumn::Categories: break;
    }
    return std::nullopt;
}

}

HouseholdList::HouseholdList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_text(new QLineEdit), m_category(new ChoiceBox), m_need(new ChoiceBox),
      m_questions(new QCheckBox(tr("Open &questions"))), m_count(plainLabel()), m_table(new TableView(u"households"_s, tr("Households")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeBar());
    column->addWidget(m_table, 1);
    makeTable();
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(pauseWhileTypingMs);
    const auto reloadNow = [this] { attempt(m_workspace.ask(), this, [this] { reload(); }); };
    connect(&m_searchSoon, &QTimer::timeout, this, reloadNow);
    connect(m_category, &QComboBox::activated, this, reloadNow);
    connect(m_need, &QComboBox::activated, this, reloadNow);
    connect(m_questions, &QCheckBox::clicked, this, reloadNow);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_ranked = true;
        m_searchSoon.start();
    });
    connect(m_text, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
}

QWidget *HouseholdList::makeBar()
{
    m_text->setPlaceholderText(tr("Search: name, number, year of birth, hamlet, commune (with or without marks)"));
    m_text->setAccessibleName(tr("Search households"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_category->add(tr("All categories"), anyChoice);
    for (const core::Category category : core::allCategories)
        m_category->add(core::categoryTitle(category), int(category));
    m_category->setAccessibleName(tr("Category"));
    m_need->add(tr("New and repair"), anyChoice);
    m_need->add(core::needTitle(core::Need::NewHouse), int(core::Need::NewHouse));
    m_need->add(core::needTitle(core::Need::Repair), int(core::Need::Repair));
    m_need->setAccessibleName(tr("Need", "new house or repair"));
    for (ChoiceBox *box : {m_category, m_need})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_questions->setToolTip(tr("Only households with something a person must decide"));

    auto *bar = new QWidget;
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->addWidget(m_category);
    row->addWidget(m_need);
    row->addWidget(m_questions);
    row->addStretch(1);
    row->addWidget(m_count);
    column->addLayout(row);
    return bar;
}

void HouseholdList::makeTable()
{
    m_model = new HouseholdModel(householdColumns(m_workspace.places(), [this] { return m_workspace.asOf(); }), &core::HouseholdLine::id,
                                 [this](const std::vector<core::Id<core::Household>> &ids) { return fetch(ids); }, this);
    m_table->setModel(m_model);
    m_table->setWidths({20, 11, 14, 11, 14, 8, 14, 9, 7});
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(int(HouseholdColumn::Name), Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &HouseholdList::sortBy);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) { Q_EMIT opened(m_model->keyAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { Q_EMIT choiceChanged(chosen()); });
}

bool HouseholdList::hasFilter() const
{
    return m_category->currentIndex() > 0 || m_need->currentIndex() > 0 || m_questions->isChecked();
}

core::HouseholdFilter HouseholdList::filter() const
{
    core::HouseholdFilter filter{.places = m_workspace.placesInView(), .openQuestions = m_questions->isChecked(),
                                 .on = m_workspace.asOf(), .sort = m_sort};
    if (const int category = m_category->chosen<int>(); category != anyChoice)
        filter.category = core::Category(category);
    if (const int need = m_need->chosen<int>(); need != anyChoice)
        filter.need = core::Need(need);
    return filter;
}

// Without a text: the order of the header. With one: the hits, best first, or in the order of the header once it was clicked.
std::vector<core::Id<core::Household>> HouseholdList::found()
{
    using Ids = std::vector<core::Id<core::Household>>;
    const core::HouseholdFilter chosenFilter = filter();
    const bool isFiltered = hasFilter() || !chosenFilter.places.isEverywhere;
    const auto inOrder = [&]() -> Ids {
        Ids ids = core::householdIds(m_workspace.database(), chosenFilter);
        if (m_order == Qt::DescendingOrder)
            std::reverse(ids.begin(), ids.end());
        return ids;
    };
    const QString text = m_text->text().trimmed();
    if (text.isEmpty()) {
        Ids ids = inOrder();
        m_total = qint64(ids.size());
        return ids;
    }
    const qsizetype limit = isFiltered || !m_ranked ? std::numeric_limits<int>::max() : shownHits;
    core::SearchHits hits = m_workspace.search().hits(m_workspace.database(), text, limit);
    m_total = hits.total;
    if (!isFiltered && m_ranked)
        return std::move(hits.ids);
    Ids kept = m_ranked ? std::move(hits.ids) : inOrder();
    std::unordered_set<qint64> allowed;
    for (const auto id : m_ranked ? core::householdIds(m_workspace.database(), chosenFilter) : hits.ids)
        allowed.insert(id.value);
    std::erase_if(kept, [&](core::Id<core::Household> id) -> bool { return !allowed.contains(id.value); });
    m_total = qint64(kept.size());
    return kept;
}

std::vector<core::HouseholdLine> HouseholdList::fetch(const std::vector<core::Id<core::Household>> &ids) const
{
    std::vector<core::HouseholdLine> lines;
    if (m_workspace.isOpen())
        attempt(m_workspace.ask(), m_table, [&] { lines = core::householdLines(m_workspace.database(), ids, m_workspace.asOf()); });
    return lines;
}

void HouseholdList::reload()
{
    const core::Id<core::Household> before = chosen();
    m_model->setKeys(found());
    select(before);
    showCount();
}

void HouseholdList::showCount()
{
    const qint64 shown = m_model->rowCount();
    m_count->setText(shown == m_total ? tr("%n household(s)", nullptr, int(shown))
                                      : tr("%1 of %2 found", "households").arg(core::grouped(shown), core::grouped(m_total)));
}

void HouseholdList::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
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
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_category->setCurrentIndex(0);
    m_need->setCurrentIndex(0);
    m_questions->setChecked(false);
}

void HouseholdList::choose(core::Id<core::Household> household)
{
    if (m_model->rowOf(household) < 0) {
        clearFilters();
        m_workspace.choosePlace({});
        reload();
    }
    select(household);
}

core::Id<core::Household> HouseholdList::chosen() const
{
    return m_model->keyAt(m_table->currentIndex().row());
}

std::vector<core::Id<core::Household>> HouseholdList::allChosen() const
{
    std::vector<core::Id<core::Household>> ids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->keyAt(row.row()));
    return ids;
}

void HouseholdList::sortBy(int column, Qt::SortOrder order)
{
    const auto sort = sortOf(HouseholdColumn(column));
    if (!sort || !m_workspace.isOpen())
        return;
    m_sort = *sort;
    m_order = order;
    m_ranked = false;
    attempt(m_workspace.ask(), this, [this] { reload(); });
}

}
