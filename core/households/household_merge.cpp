#include "core/households/household_merge.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct MergeText { Q_DECLARE_TR_FUNCTIONS(core::HouseholdMerge) };

/// A support list that a household stands on.
struct ListedOn {
    QString title;
    QString stream;
    bool frozen = false;
};

std::vector<ListedOn> listsOf(Database &database, Id<Household> household)
{
    return database.rows<ListedOn>(uR"(
        SELECT support_list.title, support_line.stream, support_list.frozen_on IS NOT NULL
        FROM support_line
        JOIN support_list ON support_list.id = support_line.list_id
        WHERE support_line.household_id = ?
        ORDER BY support_list.id)"_s, household);
}

QString nameOf(Database &database, Id<Household> household)
{
    return database.value<QString>(u"SELECT head_name FROM household WHERE id = ?"_s, household);
}

QString whyListsForbid(Database &database, Id<Household> kept, Id<Household> gone)
{
    const std::vector<ListedOn> ofKept = listsOf(database, kept);
    const std::vector<ListedOn> ofGone = listsOf(database, gone);
    for (const ListedOn &mine : ofKept)
        for (const ListedOn &other : ofGone) {
            if (!mine.frozen || !other.frozen)
                return MergeText::tr("Both households stand on support lists. Take %1 off the open list “%2” first; then they can be merged.")
                    .arg(nameOf(database, other.frozen ? kept : gone), other.frozen ? mine.title : other.title);
            if (mine.stream == other.stream)
                return MergeText::tr("Both households stand on frozen lists of the same programme (“%1” and “%2”), so one family was to be helped twice. "
                                     "Have one of the two decisions corrected first; until then note the pair and leave both as they are.")
                    .arg(mine.title, other.title);
        }
    return {};
}

// One case per programme: which of two goes on is for the officer to say.
QString whyCasesForbid(Database &database, Id<Household> kept, Id<Household> gone)
{
    const QString code = database.value<QString>(uR"(
        SELECT mine.code
        FROM support_case AS mine
        JOIN support_case AS other ON other.stream = mine.stream
        WHERE mine.household_id = ? AND other.household_id = ?
          AND mine.step NOT IN ('TU_CHOI', 'RUT', 'LOAI_KHOI_DS') AND other.step NOT IN ('TU_CHOI', 'RUT', 'LOAI_KHOI_DS')
        ORDER BY mine.id
        LIMIT 1)"_s, gone, kept);
    return code.isEmpty() ? QString() : MergeText::tr("Both households have an open case in the same programme. Close the case %1 of %2 first (withdrawn: a double); then they can be merged.")
                                            .arg(code, nameOf(database, gone));
}

// The text in the journal's own form, with one member replaced.
QString withId(Database &database, const QString &image, const QString &column, qint64 id)
{
    return database.value<QString>(u"SELECT json_set(?, '$.' || ?, ?)"_s, image, column, id);
}

void moveRows(const QString &table, Id<Household> from, Id<Household> to, UnitOfWork &work)
{
    for (const qint64 row : work.database().rows<qint64>(u"SELECT id FROM "_s + table + u" WHERE household_id = ? ORDER BY id"_s, from))
        work.restore(table, row, withId(work.database(), work.image(table, row), u"household_id"_s, to.value));
}

/// What a person has said of a pair.
struct Different {
    qint64 id = 0;
    qint64 a = 0;
    qint64 b = 0;
};

std::vector<Different> differentFrom(Database &database, Id<Household> household)
{
    return database.rows<Different>(u"SELECT id, household_a, household_b FROM not_duplicate WHERE ? IN (household_a, household_b) ORDER BY id"_s, household);
}

// Who is not the one that is gone is not the one that is kept. That the two themselves were called different is over.
void moveDifferences(Id<Household> from, Id<Household> to, UnitOfWork &work)
{
    const QString table = u"not_duplicate"_s;
    QSet<qint64> known{to.value};
    for (const Different &pair : differentFrom(work.database(), to))
        known.insert(pair.a == to.value ? pair.b : pair.a);
    for (const Different &pair : differentFrom(work.database(), from)) {
        const qint64 other = pair.a == from.value ? pair.b : pair.a;
        QString image = work.image(table, pair.id);
        image = withId(work.database(), image, u"household_a"_s, std::min(other, to.value));
        image = withId(work.database(), image, u"household_b"_s, std::max(other, to.value));
        work.restore(table, pair.id, known.contains(other) ? QString() : image);
    }
}

}

qint64 householdCount(Database &database)
{
    return database.value<qint64>(u"SELECT COUNT(*) FROM household WHERE "_s + standsForItself);
}

std::vector<HouseholdMerge> householdMerges(Database &database)
{
    return database.all<HouseholdMerge>(u"ORDER BY id DESC"_s);
}

std::vector<HouseholdMerge> mergedInto(Database &database, Id<Household> kept)
{
    return database.all<HouseholdMerge>(u"WHERE kept_id = ? ORDER BY id"_s, kept);
}

std::optional<HouseholdMerge> mergeOf(Database &database, Id<Household> gone)
{
    const auto found = database.all<HouseholdMerge>(u"WHERE gone_id = ?"_s, gone);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

QString whyNotMerged(Database &database, Id<Household> kept, Id<Household> gone)
{
    if (kept == gone)
        return MergeText::tr("This is one and the same household. Choose another one.");
    for (const Id<Household> id : {kept, gone}) {
        if (!database.find(id))
            return MergeText::tr("One of the two households has been deleted meanwhile. Look at the pair again.");
        if (const auto merge = mergeOf(database, id))
            return MergeText::tr("%1 has been merged into household %2 already. Choose that household.").arg(nameOf(database, id), nameOf(database, merge->kept));
    }
    if (const QString why = whyCasesForbid(database, kept, gone); !why.isEmpty())
        return why;
    return whyListsForbid(database, kept, gone);
}

void mergeHouseholds(Id<Household> kept, Id<Household> gone, const MergeChoice &choice, UnitOfWork &work)
{
    Database &database = work.database();
    if (const QString why = whyNotMerged(database, kept, gone); !why.isEmpty())
        throw Error(Error::Kind::Conflict, why);
    const HouseholdRecord merged = mergedRecord(*loadHousehold(database, kept), *loadHousehold(database, gone), choice);
    work.add(HouseholdMerge{.kept = kept, .gone = gone});
    saveHousehold(merged, work);
    removeParts(gone, work);
    for (const QString &table : {u"list_row"_s, u"open_question"_s, u"support_line"_s, u"support_case"_s, u"adjustment"_s})
        moveRows(table, gone, kept, work);
    moveDifferences(gone, kept, work);
}

}
