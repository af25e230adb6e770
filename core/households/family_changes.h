#pragma once

// What happens in a family: another person becomes head, or a part of it becomes a household of its own.

#include "core/households/household_record.h"

#include <QHash>

namespace core {

struct HeadChange {
    enum class FormerHead { Stays, Leaves };   ///< Leaves: died or moved away.

    Id<Household> household;
    Id<Person> newHead;                    ///< A member of it.
    FormerHead formerHead = FormerHead::Stays;
    QHash<qint64, QString> relations;      ///< To the new head, by person; who is not named keeps the old words.
};

/// Throws Error{Conflict} where the new head is not another member of the household.
void changeHead(const HeadChange &change, UnitOfWork &work);

struct HouseholdSplit {
    Id<Household> household;
    std::vector<Id<Person>> leaving;       ///< Members of it, without its head.
    Id<Person> newHead;                    ///< One of them.
    Id<Hamlet> hamlet;                     ///< Of the new household, in the same commune; may be unknown.
    QString address;
    QHash<qint64, QString> relations;      ///< To the new head, by person.
};

/// Moves persons with their papers into a new household and returns it. Both keep counting as many members as stated before. Categories,
/// surveys and earlier help stay with the old household: they were found there. Throws Error{Conflict} where nobody leaves, the head does, or
/// the new head does not.
Id<Household> splitHousehold(const HouseholdSplit &split, UnitOfWork &work);

}
