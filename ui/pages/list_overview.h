#pragma once

// The support lists of the register, one line each with what they hold.

#include "ui/base/workspace.h"
#include "ui/models/list_progress.h"
#include "ui/models/table_model.h"

namespace ui {

struct ListOverview {
    core::SupportList list;
    ListProgress progress;
    QString unit;
    int households = 0;          ///< As of the last decision, and so their money.
    core::Money money;
};

/// Of the unit in view, or all of them; newest first.
std::vector<ListOverview> listsInView(const Workspace &workspace);

enum class OverviewColumn { Unit, Batch, Households, Money, State, Decision, Title };

/// Who stands on it as of the last decision.
std::vector<core::ListedHousehold> householdsOf(core::Database &database, const ListProgress &progress);

/// In the order of the enumeration.
std::vector<TableColumn<ListOverview>> overviewColumns();

}
