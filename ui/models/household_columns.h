#pragma once

// How a household stands in a table: one list of columns for every page that lists households.

#include "core/households/household_lines.h"
#include "core/places/place_book.h"
#include "ui/models/window_model.h"

namespace ui {

/// One for each description. `places` must stay valid; `on` says on which day units are looked at. Numbers are masked but copied in full.
std::vector<TableColumn<core::HouseholdLine>> householdColumns(const std::vector<core::LineDescription> &descriptions, const core::PlaceBook &places,
                                                               const std::function<QDate()> &on);

using HouseholdModel = WindowModel<core::HouseholdLine, core::Id<core::Household>>;

}
