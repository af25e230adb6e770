#pragma once

// How a judged household stands in a table.

#include "core/places/place_book.h"
#include "ui/models/table_model.h"
#include "ui/pages/judged_rows.h"

namespace ui {

enum class JudgedColumn { Name, Birth, Hamlet, Commune, Outcome, Help, Reason };

/// In the order of the enumeration. `places` must stay valid.
std::vector<TableColumn<JudgedHousehold>> judgedColumns(const core::PlaceBook &places);

using JudgedModel = TableModel<JudgedHousehold>;

}
