#include "core/households/household_record.h"

#include "core/base/folded.h"
#include "core/base/sort_key.h"
#include "core/base/uid.h"
#include "core/households/identity_number.h"
#include "core/places/place_name.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct RecordText { Q_DECLARE_TR_FUNCTIONS(core::HouseholdRecord) };

template<class T> std::vector<T> childrenOf(Database &database, Id<Household> id)
{
    return database.all<T>(u"WHERE household_id = ? ORDER BY id"_s, id);
}

std::vector<PersonRecord> personsOf(Database &database, Id<Household> id)
{
    std::vector<PersonRecord> persons;
    for (Person &person : database.all<Person>(u"WHERE household_id = ? ORDER BY is_head DESC, id"_s, id)) {
        const Id<Person> personId = person.id;
        persons.push_back({std::move(person), database.all<IdentityPaper>(u"WHERE person_id = ? ORDER BY id"_s, personId)});
    }
    return persons;
}

// Adds what is new, changes what differs, removes what is gone. `wanted` gets the ids.
template<class T> void reconcile(std::vector<T> &wanted, const std::vector<T> &stored, UnitOfWork &work)
{
    QSet<qint64> kept;
    for (T &row : wanted) {
        if (row.id.isStored())
            work.change(row);
        else
            row.id = work.add(row);
        kept.insert(row.id.value);
    }
    for (const T &row : stored)
        if (!kept.contains(row.id.value))
            work.remove(row.id);
}

/// A household that was just added has nothing stored yet; asking for it would cost an import most of its time.
enum class Stored { Nothing, Perhaps };

template<class T> void reconcileChildren(std::vector<T> wanted, Id<Household> household, Stored stored, UnitOfWork &work)
{
    for (T &row : wanted)
        row.household = household;
    reconcile(wanted, stored == Stored::Nothing ? std::vector<T>() : childrenOf<T>(work.database(), household), work);
}

bool hasAmount(const FundingProposal &funding)
{
    return funding.total || funding.state || funding.poorFund || funding.social || funding.family;
}

void reconcileFunding(const FundingProposal &funding, Id<Household> household, Stored stored, UnitOfWork &work)
{
    reconcileChildren(hasAmount(funding) ? std::vector{funding} : std::vector<FundingProposal>(), household, stored, work);
}

void removePerson(const PersonRecord &record, UnitOfWork &work)
{
    for (const IdentityPaper &paper : record.papers)
        work.remove(paper.id);
    work.remove(record.person.id);
}

void removeMissingPersons(const std::vector<PersonRecord> &wanted, Id<Household> household, UnitOfWork &work)
{
    QSet<qint64> kept;
    for (const PersonRecord &record : wanted)
        kept.insert(record.person.id.value);
    for (const PersonRecord &record : personsOf(work.database(), household))
        if (!kept.contains(record.person.id.value))
            removePerson(record, work);
}

// Who is head no longer gives way first: a household has one head at any time.
void demoteFormerHead(const std::vector<PersonRecord> &wanted, Id<Household> household, UnitOfWork &work)
{
    for (Person &head : work.database().all<Person>(u"WHERE household_id = ? AND is_head = 1"_s, household))
        if (std::any_of(wanted.begin(), wanted.end(), [&](const PersonRecord &record) -> bool { return record.person.id == head.id && !record.person.isHead; })) {
            head.isHead = false;
            work.change(head);
        }
}

void reconcilePersons(std::vector<PersonRecord> wanted, Id<Household> household, Stored stored, UnitOfWork &work)
{
    if (stored == Stored::Perhaps) {
        removeMissingPersons(wanted, household, work);
        demoteFormerHead(wanted, household, work);
    }
    for (PersonRecord &record : wanted) {
        record.person.household = household;
        const bool isNew = !record.person.id.isStored();
        if (!isNew) {
            work.change(record.person);
        } else {
            record.person.uid = newUid(work.order().at.toMSecsSinceEpoch());
            record.person.id = work.add(record.person);
        }
        for (IdentityPaper &paper : record.papers)
            paper.person = record.person.id;
        reconcile(record.papers, isNew ? std::vector<IdentityPaper>() : work.database().all<IdentityPaper>(u"WHERE person_id = ? ORDER BY id"_s, record.person.id), work);
    }
}

void tidy(Person &person)
{
    person.name = cleaned(person.name);
    person.nameFolded = folded(person.name);
    person.ethnic = cleaned(person.ethnic);
    person.relation = cleaned(person.relation);
}

void reconcileParts(const HouseholdRecord &record, Stored stored, UnitOfWork &work)
{
    const Id<Household> id = record.household.id;
    reconcilePersons(record.persons, id, stored, work);
    reconcileChildren(record.classifications, id, stored, work);
    reconcileChildren(record.surveys, id, stored, work);
    reconcileChildren(record.earlierSupport, id, stored, work);
    reconcileChildren(record.obstacles, id, stored, work);
    reconcileFunding(record.funding, id, stored, work);
    reconcileChildren(record.extra, id, stored, work);
}

// Whoever looks for a household that was merged into this one finds this one.
QStringList searchTextsOfMerged(Database &database, Id<Household> kept)
{
    const auto texts = database.rows<QString>(uR"(
        SELECT household.search
        FROM household_merge
        JOIN household ON household.id = household_merge.gone_id
        WHERE household_merge.kept_id = ?
        ORDER BY household_merge.id)"_s, kept);
    return {texts.begin(), texts.end()};
}

// A form that was opened before the merging would fetch its persons back.
void refuseMerged(Database &database, Id<Household> id)
{
    const auto kept = database.first<QString>(uR"(
        SELECT household.head_name
        FROM household_merge
        JOIN household ON household.id = household_merge.kept_id
        WHERE household_merge.gone_id = ?)"_s, id);
    if (kept)
        throw Error(Error::Kind::Conflict, RecordText::tr("This household was merged into household %1 meanwhile. Make the change there, or take the merging apart first.").arg(*kept));
}

QString searchText(const HouseholdRecord &record, const QString &hamlet)
{
    QStringList words{folded(record.household.headName)};
    for (const PersonRecord &entry : record.persons) {
        if (!entry.person.isHead)
            words.append(entry.person.nameFolded);
        if (entry.person.birth.isKnown())
            words.append(QString::number(entry.person.birth.year));
        for (const IdentityPaper &paper : entry.papers)
            words.append(paper.number);
    }
    words.append(folded(hamlet));
    words.append(folded(record.household.address));
    words.append(folded(record.household.code));
    words.removeAll(QString());
    return words.join(u' ');
}

}

PersonRecord &HouseholdRecord::head()
{
    const auto found = std::find_if(persons.begin(), persons.end(), [](const PersonRecord &record) -> bool { return record.person.isHead; });
    if (found != persons.end())
        return *found;
    PersonRecord record;
    record.person.isHead = true;
    return *persons.insert(persons.begin(), record);
}

const PersonRecord *HouseholdRecord::findHead() const
{
    const auto found = std::find_if(persons.begin(), persons.end(), [](const PersonRecord &record) -> bool { return record.person.isHead; });
    return found == persons.end() ? nullptr : &*found;
}

QString HouseholdRecord::headNumber() const
{
    const PersonRecord *record = findHead();
    if (!record)
        return {};
    for (const PaperKind kind : {PaperKind::Cccd, PaperKind::Cmnd, PaperKind::Other})
        for (const IdentityPaper &paper : record->papers)
            if (paper.kind == kind && !paper.number.isEmpty())
                return paper.number;
    return {};
}

std::optional<HouseholdRecord> loadHousehold(Database &database, Id<Household> id)
{
    auto household = database.find(id);
    if (!household)
        return std::nullopt;
    HouseholdRecord record{.household = std::move(*household)};
    record.persons = personsOf(database, id);
    record.classifications = childrenOf<Classification>(database, id);
    record.surveys = database.all<HouseSurvey>(u"WHERE household_id = ? ORDER BY COALESCE(surveyed_on, ''), id"_s, id);
    record.earlierSupport = childrenOf<EarlierSupport>(database, id);
    record.obstacles = childrenOf<Obstacle>(database, id);
    for (const FundingProposal &funding : childrenOf<FundingProposal>(database, id))
        record.funding = funding;
    record.extra = childrenOf<ExtraValue>(database, id);
    return record;
}

std::optional<Id<Household>> householdByUid(Database &database, const QString &uid)
{
    return database.first<Id<Household>>(u"SELECT id FROM household WHERE uid = ?"_s, uid);
}

Id<Household> saveHousehold(const HouseholdRecord &given, UnitOfWork &work)
{
    HouseholdRecord record = given;
    for (PersonRecord &entry : record.persons)
        tidy(entry.person);
    Household &household = record.household;
    if (const PersonRecord *head = record.findHead()) {
        household.headName = head->person.name;
        household.headBirth = head->person.birth;
    }
    household.nameKey = nameSortKey(household.headName);
    household.address = cleaned(household.address);
    const auto hamlet = work.database().find(household.hamlet);
    household.search = searchText(record, hamlet ? hamlet->name : QString());
    if (household.uid.isEmpty())
        household.uid = newUid(work.order().at.toMSecsSinceEpoch());
    const Stored stored = household.id.isStored() ? Stored::Perhaps : Stored::Nothing;
    if (stored == Stored::Perhaps) {
        refuseMerged(work.database(), household.id);
        household.search = (QStringList(household.search) + searchTextsOfMerged(work.database(), household.id)).join(u' ');
    }
    if (stored == Stored::Perhaps)
        work.change(household);
    else
        household.id = work.add(household);
    reconcileParts(record, stored, work);
    return household.id;
}

void removeParts(Id<Household> id, UnitOfWork &work)
{
    HouseholdRecord bare;
    bare.household.id = id;
    reconcileParts(bare, Stored::Perhaps, work);
}

void removeHousehold(Id<Household> id, UnitOfWork &work)
{
    Database &database = work.database();
    if (database.value<int>(u"SELECT COUNT(*) FROM household_merge WHERE ? IN (kept_id, gone_id)"_s, id) > 0)
        throw Error(Error::Kind::Conflict, RecordText::tr("Another household was merged into this one, so it cannot be deleted. Take the merging apart first."));
    if (database.value<int>(u"SELECT COUNT(*) FROM support_line WHERE household_id = ?"_s, id) > 0)
        throw Error(Error::Kind::Conflict, RecordText::tr("This household stands on a support list, so it cannot be deleted. Take it off the list first."));
    if (database.value<int>(u"SELECT COUNT(*) FROM support_case WHERE household_id = ?"_s, id) > 0)
        throw Error(Error::Kind::Conflict, RecordText::tr("A case has been opened for this household, so it cannot be deleted. Refuse or withdraw the case instead; its story stays."));
    const auto record = loadHousehold(database, id);
    if (!record)
        return;
    for (const auto &[table, column] : {std::pair{u"open_question"_s, u"household_id"_s}, {u"list_row"_s, u"household_id"_s},
                                        {u"not_duplicate"_s, u"household_a"_s}, {u"not_duplicate"_s, u"household_b"_s}})
        for (const qint64 row : database.rows<qint64>(u"SELECT id FROM "_s + table + u" WHERE "_s + column + u" = ?"_s, id))
            work.restore(table, row, QString());
    removeParts(id, work);
    work.remove(id);
}

Id<Hamlet> hamletNamed(const QString &name, Id<Place> commune, UnitOfWork &work)
{
    const QString tidyName = cleaned(name);
    if (tidyName.isEmpty())
        return {};
    const QString core = hamletCore(tidyName);
    for (const Hamlet &hamlet : work.database().all<Hamlet>(u"WHERE place_id = ? ORDER BY id"_s, commune))
        if (hamletCore(hamlet.name) == core)
            return hamlet.id;
    return work.add(Hamlet{.place = commune, .name = tidyName, .nameFolded = folded(tidyName), .nameKey = sortKey(tidyName)});
}

}
