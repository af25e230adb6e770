#pragma once

// The mergings of the register: which household is closed, into which it went, when, by whom and why.

#include "core/households/household_merge.h"
#include "core/store/journal.h"
#include "ui/models/table_model.h"

namespace ui {

struct MergedLine {
    core::HouseholdMerge merge;
    QString gone;
    QString kept;
    core::JournalUnit unit;
};

/// The newest first.
std::vector<MergedLine> mergedLines(core::Database &database);
std::vector<TableColumn<MergedLine>> mergedColumns();

}
