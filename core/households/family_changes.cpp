#include "core/households/family_changes.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct FamilyText { Q_DECLARE_TR_FUNCTIONS(core::FamilyChanges) };

HouseholdRecord recordOf(Database &database, Id<Household> household)
{
    auto record = loadHousehold(database, household);
    if (!record)
        throw Error(Error::Kind::Conflict, FamilyText::tr("This household has been deleted meanwhile."));
    return *record;
}

/// The person becomes the head and stands first; nobody else is.
void makeHead(std::vector<PersonRecord> &persons, Id<Person> head, const QHash<qint64, QString> &relations)
{
    for (PersonRecord &record : persons) {
        record.person.isHead = record.person.id == head;
        record.person.relation = record.person.isHead ? QString() : relations.value(record.person.id.value, record.person.relation);
    }
    std::stable_partition(persons.begin(), persons.end(), [](const PersonRecord &record) -> bool { return record.person.isHead; });
}

int fewer(int members, std::size_t by)
{
    return members > int(by) ? members - int(by) : members;
}

}

void changeHead(const HeadChange &change, UnitOfWork &work)
{
    HouseholdRecord record = recordOf(work.database(), change.household);
    const auto isNewHead = [&](const PersonRecord &each) -> bool { return each.person.id == change.newHead && !each.person.isHead; };
    if (std::none_of(record.persons.begin(), record.persons.end(), isNewHead))
        throw Error(Error::Kind::Conflict, FamilyText::tr("Choose another member of the household as its new head."));
    if (change.formerHead == HeadChange::FormerHead::Leaves) {
        const auto left = std::erase_if(record.persons, [](const PersonRecord &each) -> bool { return each.person.isHead; });
        record.household.members = fewer(record.household.members, left);
    }
    makeHead(record.persons, change.newHead, change.relations);
    saveHousehold(record, work);
}

Id<Household> splitHousehold(const HouseholdSplit &split, UnitOfWork &work)
{
    const HouseholdRecord before = recordOf(work.database(), split.household);
    HouseholdRecord part;
    part.household.place = before.household.place;
    part.household.hamlet = split.hamlet;
    part.household.address = split.address;
    for (const PersonRecord &each : before.persons)
        if (std::find(split.leaving.begin(), split.leaving.end(), each.person.id) != split.leaving.end())
            part.persons.push_back(each);
    if (part.persons.empty() || part.findHead())
        throw Error(Error::Kind::Conflict, FamilyText::tr("Choose the members who leave. The head stays; if the head leaves, make somebody else the head first."));
    makeHead(part.persons, split.newHead, split.relations);
    if (!part.findHead())
        throw Error(Error::Kind::Conflict, FamilyText::tr("Choose one of the members who leave as the head of the new household."));
    part.household.members = int(part.persons.size());
    const Id<Household> made = saveHousehold(part, work);
    HouseholdRecord rest = recordOf(work.database(), split.household);
    rest.household.members = fewer(before.household.members, part.persons.size());
    saveHousehold(rest, work);
    return made;
}

}
