#include "core/store/undo.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct UndoText { Q_DECLARE_TR_FUNCTIONS(core::Undo) };

struct Stacks {
    std::vector<JournalUnit> undo;
    std::vector<JournalUnit> redo;
};

// New work ends redo. An undo moves the top of one stack to the other; a redo is the undoing of an undo.
void apply(Stacks &stacks, const JournalUnit &unit)
{
    const auto isTop = [&](const std::vector<JournalUnit> &stack) -> bool { return !stack.empty() && stack.back().id == unit.undoes; };
    if (unit.undoes != 0 && isTop(stacks.undo)) {
        stacks.undo.pop_back();
        stacks.redo.push_back(unit);
    } else if (unit.undoes != 0 && isTop(stacks.redo)) {
        stacks.redo.pop_back();
        stacks.undo.push_back(unit);
    } else {
        stacks.undo.push_back(unit);
        stacks.redo.clear();
    }
    if (unit.final)
        stacks = {};
}

Stacks stacksOf(Database &database)
{
    std::vector<JournalUnit> units = journalUnits(database, -1);
    std::reverse(units.begin(), units.end());
    Stacks stacks;
    for (const JournalUnit &unit : units)
        apply(stacks, unit);
    return stacks;
}

std::optional<JournalUnit> top(const std::vector<JournalUnit> &stack)
{
    return stack.empty() ? std::nullopt : std::optional(stack.back());
}

}

std::optional<JournalUnit> undoable(Database &database)
{
    return top(stacksOf(database).undo);
}

std::optional<JournalUnit> redoable(Database &database)
{
    return top(stacksOf(database).redo);
}

ChangeSet takeBack(Database &database, const JournalUnit &unit, const WorkOrder &order, const UnitOfWork::Committed &committed)
{
    UnitOfWork work(database, order, committed);
    work.setUndoes(unit.id);
    database.run(u"PRAGMA defer_foreign_keys = ON"_s);
    std::vector<JournalEntry> entries = entriesOf(database, unit.id);
    std::reverse(entries.begin(), entries.end());
    for (const JournalEntry &entry : entries) {
        if (work.image(entry.table, entry.row) != entry.after)
            throw Error(Error::Kind::Conflict,
                        UndoText::tr("“%1” can no longer be undone, because what it changed was changed again later. Correct it by a new entry.").arg(unit.title),
                        entry.table + u' ' + QString::number(entry.row));
        work.restore(entry.table, entry.row, entry.before);
    }
    return work.commit();
}

}
