#pragma once

// How the households of a support list stand in a table, and what they sum up to.

#include "core/support/support_list.h"
#include "ui/models/table_model.h"

namespace ui {

enum class ListedColumn { Name, Birth, Hamlet, Commune, Need, Amount, Categories, Stream };

/// In the order of the enumeration.
std::vector<TableColumn<core::ListedHousehold>> listedColumns();

using ListedModel = TableModel<core::ListedHousehold>;

struct ListTotals {
    int households = 0;
    int newHouses = 0;
    int repairs = 0;
    core::Money money;
    bool verified = true;    ///< False when the level of any household was not verified.
};

ListTotals totalsOf(const std::vector<core::ListedHousehold> &households);
/// "12 households · 8 new houses · 4 repairs · 600.000.000 đồng".
QString totalsText(const ListTotals &totals);

}
