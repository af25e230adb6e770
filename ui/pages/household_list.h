#pragma once

// The table of households with its search line and the filters in its headings.

#include "core/households/saved_view.h"
#include "ui/base/workspace.h"
#include "ui/models/household_columns.h"

#include <QWidget>

class QLabel;

namespace ui {

class GridView;
class HouseholdBar;
class HouseholdCells;

class HouseholdList : public QWidget {
    Q_OBJECT

public:
    HouseholdList(Workspace &workspace, QWidget *parent = nullptr);
    ~HouseholdList() override;

    /// Reads again; the chosen household stays chosen where it is still in the list. Nothing happens while a cell holds what cannot be read.
    /// Needs an open register.
    void reload();
    void focusSearch();
    /// Clears search and filters when they hide it.
    void choose(core::Id<core::Household> household);
    core::Id<core::Household> chosen() const;
    /// Those of which any cell is chosen.
    std::vector<core::Id<core::Household>> allChosen() const;
    GridView *table() const { return m_table; }
    HouseholdCells *cells() const { return m_cells; }
    HouseholdBar *bar() const { return m_bar; }

    /// Asks what must hold in a column.
    void filterColumn(int column);
    void setFilter(const core::FieldFilter &filter);
    void clearFilters();
    /// What is shown, without a name.
    core::SavedView view() const;
    void showView(const core::SavedView &view);

Q_SIGNALS:
    void choiceChanged(core::Id<core::Household> household);
    /// Enter or F2 where nothing can be typed, or a double click there.
    void opened(core::Id<core::Household> household);

private:
    void makeTable();
    void showColumns();
    /// Whether any column is shown beyond those that every line has.
    bool showsMore() const;
    core::HouseholdQuery query() const;
    std::vector<core::Id<core::Household>> found();
    std::vector<core::HouseholdLine> fetch(const std::vector<core::Id<core::Household>> &ids) const;
    void select(core::Id<core::Household> household);
    void sortBy(int column, Qt::SortOrder order);
    void showCount();
    void showFilters();
    QWidget *nothingFound();
    void showNothingFound();
    /// Another register has other hamlets and other questions.
    void forget();
    void reloadNow();

    Workspace &m_workspace;
    HouseholdBar *m_bar;
    GridView *m_table;
    HouseholdModel *m_model = nullptr;
    HouseholdCells *m_cells = nullptr;
    QLabel *m_nothing;                ///< What was looked for in vain.
    QLabel *m_remark;
    std::vector<core::LineDescription> m_columns;
    std::vector<core::FieldFilter> m_filters;
    core::LineColumn m_order;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    bool m_ranked = true;             ///< Hits stand best first until a header is clicked.
    qint64 m_total = 0;
};

}
