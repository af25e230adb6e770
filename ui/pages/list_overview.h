#pragma once

// The support lists of the register, one line each with what they hold.

#include "core/support/support_list.h"
#include "ui/base/workspace.h"
#include "ui/models/table_model.h"

namespace ui {

struct ListOverview {
    core::SupportList list;
    QString unit;
    int households = 0;
    core::Money money;
};

/// Of the unit in view, or all of them; newest first.
std::vector<ListOverview> listsInView(const Workspace &workspace);

enum class OverviewColumn { Unit, Batch, Households, Money, State, Title };

/// In the order of the enumeration.
std::vector<TableColumn<ListOverview>> overviewColumns();

}
