#pragma once

// The table of households with its search line and filters.

#include "ui/base/workspace.h"
#include "ui/models/household_columns.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ui {

class ChoiceBox;
class TableView;

class HouseholdList : public QWidget {
    Q_OBJECT

public:
    HouseholdList(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads again; the chosen household stays chosen where it is still in the list. Needs an open register.
    void reload();
    void focusSearch();
    /// Clears search and filters when they hide it.
    void choose(core::Id<core::Household> household);
    core::Id<core::Household> chosen() const;
    std::vector<core::Id<core::Household>> allChosen() const;
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void choiceChanged(core::Id<core::Household> household);
    /// Enter, F2 or a double click.
    void opened(core::Id<core::Household> household);

private:
    QWidget *makeBar();
    void makeTable();
    core::HouseholdFilter filter() const;
    bool hasFilter() const;
    std::vector<core::Id<core::Household>> found();
    std::vector<core::HouseholdLine> fetch(const std::vector<core::Id<core::Household>> &ids) const;
    void select(core::Id<core::Household> household);
    void sortBy(int column, Qt::SortOrder order);
    void showCount();
    void clearFilters();

    Workspace &m_workspace;
    QLineEdit *m_text;
    ChoiceBox *m_category;
    ChoiceBox *m_need;
    QCheckBox *m_questions;
    QLabel *m_count;
    TableView *m_table;
    HouseholdModel *m_model = nullptr;
    QTimer m_searchSoon;
    core::HouseholdFilter::Sort m_sort = core::HouseholdFilter::Sort::Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_ranked = true;             ///< Hits stand best first until a header is clicked.
    qint64 m_total = 0;
};

}
