#pragma once

// How a judged household stands in a table.

#include "core/places/place_book.h"
#include "ui/models/table_model.h"
#include "ui/pages/deciding_sentences.h"

namespace ui {

enum class JudgedColumn { Name, Birth, Hamlet, Commune, Outcome, Help, Reason };

/// In the order of the enumeration. `places` and `sentences` must stay valid.
std::vector<TableColumn<JudgedHousehold>> judgedColumns(const core::PlaceBook &places, const std::function<QDate()> &day, DecidingSentences &sentences);

using JudgedModel = TableModel<JudgedHousehold>;

}
