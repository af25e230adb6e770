#include "core/store/undo.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct UndoText { Q_DECLARE_TR_FUNCTIONS(core::Undo) };

constexpr int entriesAtOnce = 500;
constexpr qint64 newest = std::numeric_limits<qint64>::max();

/// The two stacks after some unit, known only at their tops: below `undo` lies the undo stack as it was before unit `below`.
struct Stacks {
    std::vector<JournalUnit> undo;
    std::vector<JournalUnit> redo;
    qint64 below = 0;                ///< 0: nothing lies below.
};

Stacks stacksBefore(Database &database, qint64 unit);

const JournalUnit *topOfUndo(Database &database, Stacks &stacks)
{
    while (stacks.undo.empty() && stacks.below != 0) {
        Stacks earlier = stacksBefore(database, stacks.below);
        stacks.undo = std::move(earlier.undo);
        stacks.below = earlier.below;
    }
    return stacks.undo.empty() ? nullptr : &stacks.undo.back();
}

const JournalUnit *topOfRedo(const Stacks &stacks)
{
    return stacks.redo.empty() ? nullptr : &stacks.redo.back();
}

// New work ends redo. An undo moves the top of one stack to the other; a redo is the undoing of an undo.
void apply(Database &database, Stacks &stacks, const JournalUnit &unit)
{
    const auto takesBack = [&](const JournalUnit *top) -> bool { return top && unit.undoes == top->id; };
    if (unit.undoes != 0 && takesBack(topOfRedo(stacks))) {
        stacks.redo.pop_back();
        stacks.undo.push_back(unit);
    } else if (unit.undoes != 0 && takesBack(topOfUndo(database, stacks))) {
        stacks.undo.pop_back();
        stacks.redo.push_back(unit);
    } else {
        stacks.undo.push_back(unit);
        stacks.redo.clear();
    }
    if (unit.final)
        stacks = {};
}

// Goes back to the newest unit that took nothing back or was final (after it the redo stack is empty), and from there forward again.
Stacks stacksBefore(Database &database, qint64 unit)
{
    std::vector<JournalUnit> since;
    Stacks stacks;
    for (auto each = unitBefore(database, unit); each; each = unitBefore(database, each->id)) {
        if (each->person == programItself)
            continue;
        if (each->final || isFounding(database, *each))
            break;
        if (each->undoes == 0) {
            stacks.undo.push_back(*each);
            stacks.below = each->id;
            break;
        }
        since.push_back(*each);
    }
    std::for_each(since.rbegin(), since.rend(), [&](const JournalUnit &each) { apply(database, stacks, each); });
    return stacks;
}

std::optional<JournalUnit> copyOf(const JournalUnit *unit)
{
    return unit ? std::optional(*unit) : std::nullopt;
}

std::optional<JournalUnit> lastChangeOf(Database &database, const QString &table, qint64 row)
{
    const auto unit = database.first<qint64>(u"SELECT unit_id FROM journal_entry WHERE table_name = ? AND row_id = ? ORDER BY id DESC LIMIT 1"_s, table, row);
    return unit ? journalUnit(database, *unit) : std::nullopt;
}

// Nothing where the journal knows of none: the row was then changed past the program.
std::optional<JournalUnit> laterChangeOf(Database &database, const JournalEntry &entry)
{
    const auto last = lastChangeOf(database, entry.table, entry.row);
    return last && last->id > entry.unit ? last : std::nullopt;
}

std::optional<UndoObstacle> obstacleInJournal(Database &database, const JournalUnit &unit)
{
    using Kind = UndoObstacle::Kind;
    if (unit.final || isFounding(database, unit))
        return UndoObstacle{.kind = Kind::Final};
    if (const auto by = takenBackBy(database, unit.id))
        return UndoObstacle{.kind = Kind::TakenBack, .by = by};
    return std::nullopt;
}

// A row that was removed comes back beside one that was entered in its place since.
void restoreRow(const JournalUnit &unit, const JournalEntry &entry, UnitOfWork &work)
{
    try {
        work.restore(entry.table, entry.row, entry.before);
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Conflict)
            throw UndoRefused(unit, {.kind = UndoObstacle::Kind::PlaceTaken, .table = entry.table, .row = entry.row});
        throw;
    }
}

void putBack(Database &database, const JournalUnit &unit, UnitOfWork &work, const Progress &progress)
{
    qint64 done = 0;
    for (auto page = entriesBefore(database, unit.id, newest, entriesAtOnce); !page.empty();
         page = entriesBefore(database, unit.id, page.back().id, entriesAtOnce)) {
        for (const JournalEntry &entry : page) {
            if (work.image(entry.table, entry.row) != entry.after)
                throw UndoRefused(unit, {.kind = UndoObstacle::Kind::ChangedLater, .table = entry.table, .row = entry.row,
                                         .by = laterChangeOf(database, entry)});
            restoreRow(unit, entry, work);
        }
        progress.at(done += qint64(page.size()), unit.entries);
    }
}

// Relations are looked at by SQLite when it commits; only when it refuses is the loose end looked for.
ChangeSet commitWhole(Database &database, const JournalUnit &unit, UnitOfWork &work)
{
    try {
        return work.commit();
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::Conflict)
            throw;
        const auto loose = database.first<std::tuple<QString, qint64>>(u"PRAGMA foreign_key_check"_s);
        if (!loose)
            throw;
        const auto &[table, row] = *loose;
        throw UndoRefused(unit, {.kind = UndoObstacle::Kind::StillNeeded, .table = table, .row = row, .by = lastChangeOf(database, table, row)});
    }
}

}

std::optional<JournalUnit> undoable(Database &database)
{
    Stacks stacks = stacksBefore(database, newest);
    return copyOf(topOfUndo(database, stacks));
}

std::optional<JournalUnit> redoable(Database &database)
{
    return copyOf(topOfRedo(stacksBefore(database, newest)));
}

UndoRefused::UndoRefused(const JournalUnit &unit, UndoObstacle obstacle)
    : Error(Kind::Conflict,
            UndoText::tr("“%1” can no longer be undone, because what it changed was changed again later. Correct it by a new entry.").arg(unit.title),
            obstacle.table + u' ' + QString::number(obstacle.row)),
      m_unit(unit), m_obstacle(std::move(obstacle))
{
}

ChangeSet takeBack(Database &database, const JournalUnit &unit, const WorkOrder &order, const UnitOfWork::Committed &committed,
                   const Progress &progress)
{
    if (const auto obstacle = obstacleInJournal(database, unit))
        throw UndoRefused(unit, *obstacle);
    UnitOfWork work(database, order, committed);
    work.setUndoes(unit.id);
    database.run(u"PRAGMA defer_foreign_keys = ON"_s);
    putBack(database, unit, work, progress);
    return commitWhole(database, unit, work);
}

}
