#pragma once

// Undo and redo from the journal: they work after a restart, and a whole import is one step.

#include "core/base/progress.h"
#include "core/store/journal.h"
#include "core/store/unit_of_work.h"

#include <optional>

namespace core {

/// The unit that Undo would take back, or nothing. Final units, and the one that
/// made the register, end the row: nobody comes past them step by step, but a unit before them can still be chosen and taken back alone.
/// Reads back only as far as it must: one unit after new work, two for each step that was undone since.
std::optional<JournalUnit> undoable(Database &database);
/// The unit whose taking back Redo would take back, or nothing: any new work ends redo.
std::optional<JournalUnit> redoable(Database &database);

/// What stands against taking a unit back.
struct UndoObstacle {
    enum class Kind {
        Final,           ///< The unit itself is a signed act, or made the register.
        TakenBack,       ///< `by` took it back already.
        ChangedLater,    ///< `by` changed the row after it.
        StillNeeded,     ///< The row of a later unit hangs on one that would go away.
        PlaceTaken,      ///< The row would come back beside one that was entered in its place.
    };

    Kind kind = Kind::Final;
    QString table;                   ///< Of the first row found; empty for the first two.
    qint64 row = 0;
    std::optional<JournalUnit> by;   ///< The later unit; nothing where it was changed past the program.
};

/// A conflict that says which record stands against an undo.
class UndoRefused : public Error {
public:
    UndoRefused(const JournalUnit &unit, UndoObstacle obstacle);

    const JournalUnit &unit() const { return m_unit; }
    const UndoObstacle &obstacle() const { return m_obstacle; }

private:
    JournalUnit m_unit;
    UndoObstacle m_obstacle;
};

/// Proves that the unit is not final, that it still stands and that every row still equals its `after`; then puts `before` back, as a new unit.
/// Any unit may be given, not only the newest. A later final unit stands against it only by rows that it changed or that hang on it: taking back
/// what it did not touch is no more than an edit of today. Throws UndoRefused and leaves everything as it was.
/// Memory does not grow with the number of entries.
ChangeSet takeBack(Database &database, const JournalUnit &unit, const WorkOrder &order, const UnitOfWork::Committed &committed,
                   const Progress &progress = {});

}
