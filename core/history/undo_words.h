#pragma once

// Why something cannot be undone, in a sentence that names the record, who changed it and when, and how to correct it instead.

#include "core/store/undo.h"

namespace core {

QString refusalText(Database &database, const UndoRefused &refused);

/// `takeBack` whose refusal carries that sentence.
ChangeSet undoUnit(Database &database, const JournalUnit &unit, const WorkOrder &order, const UnitOfWork::Committed &committed,
                   const Progress &progress = {});

}
