#include "core/history/undo_words.h"

#include "core/integrity/record_title.h"

#include <QCoreApplication>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct RefusalText { Q_DECLARE_TR_FUNCTIONS(core::UndoRefused) };

QString when(const JournalUnit &unit)
{
    return QDateTime::fromString(unit.at, Qt::ISODateWithMs).toLocalTime().toString(u"HH:mm dd/MM/yyyy"_s);
}

bool isDecision(Database &database, const JournalUnit &unit)
{
    return database.value<int>(u"SELECT COUNT(*) FROM journal_entry WHERE unit_id = ? AND table_name = 'case_step'"_s, unit.id) > 0;
}

bool isRestore(Database &database, const JournalUnit &unit)
{
    return database.value<int>(u"SELECT COUNT(*) FROM journal_entry WHERE unit_id = ? AND table_name = 'restoration'"_s, unit.id) > 0;
}

}

QString refusalText(Database &database, const UndoRefused &refused)
{
    using Kind = UndoObstacle::Kind;
    const UndoObstacle &obstacle = refused.obstacle();
    const JournalUnit by = obstacle.by.value_or(JournalUnit{});
    const QString title = refused.unit().title;
    const QString record = obstacle.table.isEmpty() ? QString() : recordTitle(database, obstacle.table, obstacle.row);
    switch (obstacle.kind) {
    case Kind::Final:
        if (isFounding(database, refused.unit()))
            return RefusalText::tr("The making of the register cannot be undone: everything in it stands on the units and rules that came with it.");
        if (isRestore(database, refused.unit()))
            return RefusalText::tr("A restore cannot be undone. To go back to the state before it, restore the file that it replaced: it stands in the list of backups.");
        if (isDecision(database, refused.unit()))
            return RefusalText::tr("“%1” is a signed decision, so it cannot be undone. Change it by a numbered adjusting decision: page Lists, “Adjust”.").arg(title);
        return RefusalText::tr("“%1” is a signed act, so it cannot be undone. Correct it by a new act.").arg(title);
    case Kind::TakenBack:
        return RefusalText::tr("“%1” was undone already (%2, %3). To put it back, undo that undoing.").arg(title, by.person, when(by));
    case Kind::ChangedLater:
        if (!obstacle.by)
            return RefusalText::tr("“%1” cannot be undone, because %2 is no longer as the history says. Check the register.").arg(title, record);
        if (by.final)
            return RefusalText::tr("“%1” cannot be undone, because the signed act “%2” (%3, %4) changed %5 after it. Correct the data by a new entry.")
                .arg(title, by.title, by.person, when(by), record);
        return RefusalText::tr("“%1” cannot be undone, because %2 was changed later by %3 at %4 (“%5”). Undo that first, or correct the record by hand.")
            .arg(title, record, by.person, when(by), by.title);
    case Kind::StillNeeded:
        if (by.final)
            return RefusalText::tr("“%1” cannot be undone, because %2 was entered by the later signed act “%3” (%4, %5) and depends on it. Correct the data by a new entry.")
                .arg(title, record, by.title, by.person, when(by));
        return RefusalText::tr("“%1” cannot be undone, because %2 was entered later and depends on it (%3, %4, “%5”). Undo that first.")
            .arg(title, record, by.person, when(by), by.title);
    case Kind::PlaceTaken: break;
    }
    return RefusalText::tr("“%1” cannot be undone, because another record was entered later in place of %2. Remove that one first, or correct the record by hand.")
        .arg(title, record);
}

ChangeSet undoUnit(Database &database, const JournalUnit &unit, const WorkOrder &order, const UnitOfWork::Committed &committed, const Progress &progress)
{
    try {
        return takeBack(database, unit, order, committed, progress);
    } catch (const UndoRefused &refused) {
        throw Error(Error::Kind::Conflict, refusalText(database, refused), refused.detail());
    }
}

}
