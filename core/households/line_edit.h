#pragma once

// Cells of a list of households typed over: what each would become, what is wrong with it, and all of them stored as one unit. Typing in
// place, filling down, pasting a block and changing many households are the same deed.

#include "core/households/household_record.h"
#include "core/households/line_field.h"

namespace core {

/// Whether the cells of a column may be typed over in a list; the others are changed in the household's form.
bool isTypedInPlace(const LineColumn &column);

struct CellEdit {
    Id<Household> household;
    LineColumn column;
    QString typed;
};

struct PlannedCell {
    CellEdit edit;
    QString headName;
    QString before;            ///< As shown; identity numbers in full.
    QString after;             ///< The usual spelling of what was typed; as typed where it is refused.
    QString refusal;           ///< A sentence; the cell then stays as it is.
    QStringList warnings;      ///< What the checks of the editor and the import say of the changed record and did not say before.

    bool isRefused() const { return !refusal.isEmpty(); }
    bool changes() const { return !isRefused() && before != after; }
};

struct PlannedRecord {
    HouseholdRecord before;
    HouseholdRecord after;
};

struct EditPlan {
    std::vector<PlannedCell> cells;           ///< In the order of the edits.
    std::vector<PlannedRecord> records;       ///< Those that would be stored.

    int changing() const;
    int refused() const;
};

/// Nothing is stored. Several cells of one household are judged together. `on` is the day on which the records are looked at.
EditPlan planEdits(Database &database, const std::vector<CellEdit> &edits, QDate on);
/// Stores all that is not refused.
void applyEdits(const EditPlan &plan, UnitOfWork &work);

/// What stands in a cell as it would be typed; identity numbers in full. Empty where the household is gone.
QString typedText(Database &database, Id<Household> household, const LineColumn &column);
/// What is offered while a cell is typed into; empty where anything goes.
QStringList offeredTexts(Database &database, Id<Household> household, const LineColumn &column);

}
