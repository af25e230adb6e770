#pragma once

// How units of work and their changes stand in the tables of the history page.

#include "core/history/journal_search.h"
#include "core/history/record_change.h"
#include "ui/models/table_model.h"

namespace ui {

std::vector<TableColumn<core::FoundUnit>> unitColumns();
/// "stands", "undone", "final": a word each, so that colour is never the only sign.
QString stateWord(core::UnitState state);

/// One field of one change, or the change itself where it has no readable field.
struct ChangeRow {
    core::RecordChange change;       ///< Without its fields.
    core::FieldChange field;
};

std::vector<ChangeRow> rowsOf(std::vector<core::RecordChange> changes);
std::vector<TableColumn<ChangeRow>> changeColumns();

}
