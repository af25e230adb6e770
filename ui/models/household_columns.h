#pragma once

// How a household stands in a table: one list of columns for every page that lists households.

#include "core/households/household_lines.h"
#include "core/places/place_book.h"
#include "ui/models/window_model.h"

namespace ui {

enum class HouseholdColumn { Name, Birth, Number, Hamlet, Commune, Members, Categories, Need, Area };

/// In the order of the enumeration. `places` must stay valid; the number is masked.
std::vector<TableColumn<core::HouseholdLine>> householdColumns(const core::PlaceBook &places, const std::function<QDate()> &day);

using HouseholdModel = WindowModel<core::HouseholdLine, core::Id<core::Household>>;

}
