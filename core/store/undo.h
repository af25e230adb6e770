#pragma once

// Undo and redo from the journal: they work after a restart, and a whole import is one step.

#include "core/store/journal.h"
#include "core/store/unit_of_work.h"

#include <optional>

namespace core {

/// The unit that Undo would take back, or nothing. Final units end the row: nothing before them is undone.
std::optional<JournalUnit> undoable(Database &database);
/// The unit whose taking back Redo would take back, or nothing: any new work ends redo.
std::optional<JournalUnit> redoable(Database &database);

/// Proves that every row still equals its `after`, then puts `before` back, as a new unit. Throws Error{Conflict} naming what stands against it.
ChangeSet takeBack(Database &database, const JournalUnit &unit, const WorkOrder &order, const UnitOfWork::Committed &committed);

}
