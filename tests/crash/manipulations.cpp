#include "tests/crash/manipulations.h"

#include "core/integrity/verify.h"
#include "core/store/journal.h"
#include "core/store/undo.h"
#include "tests/crash/kept_register.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <iterator>

namespace crash {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

void dropGuards(Database &database)
{
    for (const QString &trigger : database.rows<QString>(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s))
        database.run(u"DROP TRIGGER "_s + trigger);
}

qint64 anyOf(Database &database, Random &random, const QString &ids)
{
    const std::vector<qint64> all = database.rows<qint64>(ids);
    return all.at(std::size_t(between(random, 0, int(all.size()) - 1)));
}

qint64 anyEntry(Database &database, Random &random)
{
    return anyOf(database, random, u"SELECT id FROM journal_entry ORDER BY id"_s);
}

qint64 anyUnit(Database &database, Random &random)
{
    return anyOf(database, random, u"SELECT id FROM journal_unit ORDER BY id"_s);
}

qint64 anyUnitButTheLast(Database &database, Random &random)
{
    return anyOf(database, random, u"SELECT id FROM journal_unit WHERE id < (SELECT MAX(id) FROM journal_unit) ORDER BY id"_s);
}

qint64 anyHousehold(Database &database, Random &random)
{
    return anyOf(database, random, u"SELECT id FROM household ORDER BY id"_s);
}

void editAfter(Database &database, Random &random)
{
    const qint64 entry = anyOf(database, random, u"SELECT id FROM journal_entry WHERE after IS NOT NULL ORDER BY id"_s);
    database.run(u"UPDATE journal_entry SET after = json_set(after, '$.note', 'khác') WHERE id = ?"_s, entry);
}

void editBefore(Database &database, Random &random)
{
    const qint64 entry = anyOf(database, random, u"SELECT id FROM journal_entry WHERE before IS NOT NULL ORDER BY id"_s);
    database.run(u"UPDATE journal_entry SET before = json_set(before, '$.note', 'khác') WHERE id = ?"_s, entry);
}

void takeEntryOut(Database &database, Random &random)
{
    database.run(u"DELETE FROM journal_entry WHERE id = ?"_s, anyEntry(database, random));
}

void moveEntryToAnotherRow(Database &database, Random &random)
{
    database.run(u"UPDATE journal_entry SET row_id = row_id + 1000 WHERE id = ?"_s, anyEntry(database, random));
}

void moveEntryToAnotherUnit(Database &database, Random &random)
{
    database.run(u"UPDATE journal_entry SET unit_id = unit_id % (SELECT MAX(id) FROM journal_unit) + 1 WHERE id = ?"_s, anyEntry(database, random));
}

void passForErased(Database &database, Random &random)
{
    const qint64 entry = anyOf(database, random, u"SELECT id FROM journal_entry WHERE after IS NOT NULL ORDER BY id"_s);
    database.run(u"UPDATE journal_entry SET salt = NULL, after = json_set(after, '$.note', 'khác') WHERE id = ?"_s, entry);
}

void renameTheActor(Database &database, Random &random)
{
    database.run(u"UPDATE journal_unit SET person = 'Người khác' WHERE id = ?"_s, anyUnit(database, random));
}

void moveInTime(Database &database, Random &random)
{
    database.run(u"UPDATE journal_unit SET at = '2024-12-31T08:00:00.000Z' WHERE id = ?"_s, anyUnit(database, random));
}

void unsign(Database &database, Random &random)
{
    database.run(u"UPDATE journal_unit SET final = 1 - final WHERE id = ?"_s, anyUnit(database, random));
}

void takeUnitOut(Database &database, Random &random)
{
    const qint64 unit = anyUnitButTheLast(database, random);
    database.run(u"PRAGMA foreign_keys = OFF"_s);
    database.run(u"DELETE FROM journal_entry WHERE unit_id = ?"_s, unit);
    database.run(u"DELETE FROM journal_unit WHERE id = ?"_s, unit);
}

void changeRow(Database &database, Random &random)
{
    database.run(u"UPDATE household SET members = members + 1 WHERE id = ?"_s, anyHousehold(database, random));
}

void changeAmount(Database &database, Random &random)
{
    database.run(u"UPDATE support_line SET amount = amount + 1000000 WHERE id = ?"_s, anyOf(database, random, u"SELECT id FROM support_line ORDER BY id"_s));
}

void deleteRow(Database &database, Random &random)
{
    database.run(u"DELETE FROM identity_paper WHERE id = ?"_s, anyOf(database, random, u"SELECT id FROM identity_paper ORDER BY id"_s));
}

void enterRow(Database &database, Random &random)
{
    database.run(u"INSERT INTO obstacle (household_id, matter, owner, note) VALUES (?, 'Đất', 'An', '')"_s, anyHousehold(database, random));
}

void thaw(Database &database, Random &)
{
    database.run(u"UPDATE support_list SET frozen_on = NULL"_s);
}

void cutTail(Database &database)
{
    const auto last = database.value<qint64>(u"SELECT MAX(id) FROM journal_unit"_s);
    database.run(u"DELETE FROM journal_entry WHERE unit_id = ?"_s, last);
    database.run(u"DELETE FROM journal_unit WHERE id = ?"_s, last);
}

// Its rows stay as the last unit left them.
void cutTailAlone(Database &database, Random &)
{
    cutTail(database);
}

// As if the last unit had never been.
void cutTailAndTakeBack(Database &database, Random &)
{
    const JournalUnit last = journalUnits(database, 1).front();
    takeBack(database, last, {.title = last.title, .person = last.person, .computer = last.computer, .at = QDateTime::fromString(last.at, Qt::ISODateWithMs)}, {});
    cutTail(database);
    cutTail(database);
}

// A row and its last entry are changed, and every digest and link after it is computed anew.
void rebuildChain(Database &database, Random &random)
{
    const qint64 household = anyHousehold(database, random);
    database.run(u"UPDATE household SET note = 'khác' WHERE id = ?"_s, household);
    database.run(uR"(
        UPDATE journal_entry SET after = json_set(after, '$.note', 'khác')
        WHERE id = (SELECT MAX(id) FROM journal_entry WHERE table_name = 'household' AND row_id = ?))"_s, household);
    std::vector<JournalUnit> units = journalUnits(database, -1);
    std::reverse(units.begin(), units.end());
    QByteArray previous;
    for (const JournalUnit &unit : units) {
        QCryptographicHash digests(QCryptographicHash::Blake2b_256);
        for (const JournalEntry &entry : entriesOf(database, unit.id)) {
            const auto salt = database.value<QByteArray>(u"SELECT salt FROM journal_entry WHERE id = ?"_s, entry.id);
            const QByteArray digest = entryDigest(salt, entry.table, entry.row, entry.before, entry.after);
            database.run(u"UPDATE journal_entry SET digest = ? WHERE id = ?"_s, digest, entry.id);
            digests.addData(digest);
        }
        const QByteArray link = unitLink(previous, unit, digests.result());
        database.run(u"UPDATE journal_unit SET previous = ?, link = ? WHERE id = ?"_s, previous, link, unit.id);
        previous = link;
    }
}

}

const std::vector<Manipulation> &manipulations()
{
    static const std::vector<Manipulation> table{
        {"an entry says another new value", SeenBy::Chain, editAfter},
        {"an entry says another old value", SeenBy::Chain, editBefore},
        {"an entry is taken out", SeenBy::Chain, takeEntryOut},
        {"an entry speaks of another row", SeenBy::Chain, moveEntryToAnotherRow},
        {"an entry stands in another unit", SeenBy::Chain, moveEntryToAnotherUnit},
        {"an entry passes for erased with another text", SeenBy::Chain, passForErased},
        {"a unit names another person", SeenBy::Chain, renameTheActor},
        {"a unit is moved in time", SeenBy::Chain, moveInTime},
        {"a unit is no longer a signed act, or has become one", SeenBy::Chain, unsign},
        {"a unit is taken out of the middle", SeenBy::Chain, takeUnitOut},
        {"a household is changed past the journal", SeenBy::State, changeRow},
        {"an amount on a list is changed past the journal", SeenBy::State, changeAmount},
        {"a paper is deleted past the journal", SeenBy::State, deleteRow},
        {"an obstacle is entered past the journal", SeenBy::State, enterRow},
        {"a frozen list is thawed past the journal", SeenBy::State, thaw},
        {"the last unit is cut off", SeenBy::State, cutTailAlone},
        {"the last unit is cut off and its rows put back", SeenBy::Anchor, cutTailAndTakeBack},
        {"the chain is built anew over a changed row", SeenBy::Anchor, rebuildChain},
    };
    return table;
}

QStringList checksThatSee(const Manipulation &manipulation, const QString &path, Random &random)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"sổ.ancu"_s);
    QFile::copy(path, copy);
    {
        Database database(copy);
        dropGuards(database);
        manipulation.apply(database, random);
    }
    QStringList names;
    Database database(copy);
    for (const Check &check : verify(database).checks)
        if (!check.ok)
            names.append(check.name);
    return names;
}

Tally randomManipulations(int times, quint32 seed)
{
    Tally tally{.test = u"changed by another tool"_s};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sổ.ancu"_s);
    makeKeptRegister(path);
    Random random(seed);
    std::vector<Manipulation> visible;
    std::copy_if(manipulations().begin(), manipulations().end(), std::back_inserter(visible),
                 [](const Manipulation &manipulation) -> bool { return manipulation.seenBy != SeenBy::Anchor; });
    for (; tally.done < times; ++tally.done) {
        const Manipulation &manipulation = visible.at(std::size_t(between(random, 0, int(visible.size()) - 1)));
        if (checksThatSee(manipulation, path, random).isEmpty())
            tally.findings += {.lost = 1, .words = {QLatin1StringView(manipulation.name) + u" was not seen"_s}};
    }
    tally.note = u"all seen by chain or state; two kinds need a head known outside"_s;
    return tally;
}

}
