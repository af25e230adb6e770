#pragma once

// Whose change it was: the household a journal entry belongs to, also of rows and households that were removed.

#include "core/households/household.h"
#include "core/store/journal.h"

#include <QSet>

namespace core {

/// Answers from the journal alone and remembers what it looked up. The database must outlive it.
class Belonging {
public:
    explicit Belonging(Database &database) : m_database(database) {}

    /// Not stored for what belongs to no household: places, rules, lists.
    Id<Household> householdOf(const JournalEntry &entry);
    /// Where a household is, or was before it was removed.
    Id<Place> placeOf(Id<Household> household);
    /// The place an entry is about: that of its household, else the one it names itself; not stored where it names none.
    Id<Place> placeOf(const JournalEntry &entry);

private:
    qint64 ownerOf(const QString &table, qint64 row, QHash<qint64, qint64> &known);

    Database &m_database;
    QHash<qint64, qint64> m_householdOfPerson;
    QHash<qint64, qint64> m_householdOfCase;
    QHash<qint64, qint64> m_placeOfHousehold;
};

/// All entries of one household, oldest first: its own row and every row that belonged to it. A number that was given to another household
/// or person after a removal is told apart by the uid. `household` may have been removed.
std::vector<JournalEntry> entriesOfHousehold(Database &database, Id<Household> household);
/// The units of these entries.
QSet<qint64> unitsOfHousehold(Database &database, Id<Household> household);

}
