#include "core/households/merged_record.h"

#include "core/base/folded.h"
#include "core/households/identity_number.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What is no saying of the household: keys, copies, and who is head.
bool isSaying(const char *column)
{
    static const QSet<QLatin1StringView> others{"id"_L1, "uid"_L1, "household_id"_L1, "person_id"_L1, "name_folded"_L1, "is_head"_L1, "relation"_L1};
    return !others.contains(QLatin1StringView(column));
}

template<class T> void fillUp(T &kept, const T &gone)
{
    std::apply([&](const auto &...column) {
        const auto fill = [&](const auto &each) {
            using Value = std::decay_t<decltype(kept.*each.member)>;
            if (isSaying(each.name) && kept.*each.member == Value{})
                kept.*each.member = gone.*each.member;
        };
        (fill(column), ...);
    }, Mapping<T>::columns);
}

/// The values of one row in the place of another.
template<class T> T inPlaceOf(const T &row, T values)
{
    if (row.id.isStored())
        values.id = row.id;
    return values;
}

bool hasAmount(const FundingProposal &funding)
{
    return funding != FundingProposal{.id = funding.id, .household = funding.household};
}

const Person &headOf(const HouseholdRecord &record)
{
    static const Person nobody;
    const PersonRecord *head = record.findHead();
    return head ? head->person : nobody;
}

/// Calls `act` with the same member of both, for a field that is one member.
template<class Act> void withMember(MergeField field, HouseholdRecord &kept, const HouseholdRecord &gone, Act act)
{
    switch (field) {
    case MergeField::HeadName: return act(kept.head().person.name, headOf(gone).name);
    case MergeField::HeadBirth: return act(kept.head().person.birth, headOf(gone).birth);
    case MergeField::HeadGender: return act(kept.head().person.gender, headOf(gone).gender);
    case MergeField::HeadEthnic: return act(kept.head().person.ethnic, headOf(gone).ethnic);
    case MergeField::HeadMerit: return act(kept.head().person.merit, headOf(gone).merit);
    case MergeField::Address: return act(kept.household.address, gone.household.address);
    case MergeField::Members: return act(kept.household.members, gone.household.members);
    case MergeField::Residence: return act(kept.household.residence, gone.household.residence);
    case MergeField::Need: return act(kept.household.need, gone.household.need);
    case MergeField::Phone: return act(kept.household.phone, gone.household.phone);
    case MergeField::Code: return act(kept.household.code, gone.household.code);
    case MergeField::Note: return act(kept.household.note, gone.household.note);
    case MergeField::Head:
    case MergeField::Home:
    case MergeField::Survey:
    case MergeField::Money: return;
    }
}

bool isMoreExact(const PartialDate &a, const PartialDate &b)
{
    return a.year == b.year && ((a.month != 0 && b.month == 0) || (a.month == b.month && a.day != 0 && b.day == 0));
}

bool isLeftToOther(MergeField field, const HouseholdRecord &kept, const HouseholdRecord &gone)
{
    if (field == MergeField::Head)
        return !kept.findHead() && gone.findHead();
    if (field == MergeField::Home)
        return kept.household.place == gone.household.place && !kept.household.hamlet.isStored() && gone.household.hamlet.isStored();
    if (field == MergeField::Survey)
        return false;
    if (field == MergeField::Money)
        return !hasAmount(kept.funding) && hasAmount(gone.funding);
    if (field == MergeField::HeadBirth && isMoreExact(headOf(gone).birth, headOf(kept).birth))
        return true;
    bool left = false;
    HouseholdRecord copy = kept;
    withMember(field, copy, gone, [&](const auto &mine, const auto &other) { left = mine == std::decay_t<decltype(mine)>{} && mine != other; });
    return left;
}

bool doNotContradict(const PartialDate &a, const PartialDate &b)
{
    const auto agree = [](int mine, int other) -> bool { return mine == 0 || other == 0 || mine == other; };
    return agree(a.year, b.year) && agree(a.month, b.month) && agree(a.day, b.day);
}

QString cccdOf(const PersonRecord &record)
{
    for (const IdentityPaper &paper : record.papers)
        if (paperKindOf(paper.number) == PaperKind::Cccd)
            return paper.number;
    return {};
}

bool hasNumber(const PersonRecord &record, const QString &number)
{
    return std::any_of(record.papers.begin(), record.papers.end(), [&](const IdentityPaper &paper) -> bool { return paper.number == number; });
}

void joinPerson(PersonRecord &kept, const PersonRecord &gone)
{
    fillUp(kept.person, gone.person);
    if (!kept.person.isHead && kept.person.relation.isEmpty() && !gone.person.isHead)
        kept.person.relation = gone.person.relation;
    for (const IdentityPaper &paper : gone.papers)
        if (!hasNumber(kept, paper.number))
            kept.papers.push_back(paper);
}

/// Where each person of the other household stands in `persons`, which may be a new place at the end.
void joinPersons(HouseholdRecord &merged, const HouseholdRecord &gone, bool takesHead)
{
    const std::size_t own = merged.persons.size();
    std::vector<bool> joined(own, false);
    std::size_t newHead = 0;
    for (const PersonRecord &person : gone.persons) {
        std::size_t at = 0;
        while (at < own && (joined[at] || !isSamePerson(merged.persons[at], person)))
            ++at;
        if (at < own) {
            joined[at] = true;
            joinPerson(merged.persons[at], person);
        } else {
            at = merged.persons.size();
            merged.persons.push_back(person);
            merged.persons.back().person.isHead = false;
        }
        if (person.person.isHead)
            newHead = at;
    }
    if (!takesHead)
        return;
    for (std::size_t at = 0; at < merged.persons.size(); ++at)
        merged.persons[at].person.isHead = at == newHead;
    merged.persons[newHead].person.relation.clear();
    std::rotate(merged.persons.begin(), merged.persons.begin() + std::ptrdiff_t(newHead), merged.persons.begin() + std::ptrdiff_t(newHead) + 1);
}

/// Adds what `kept` does not have; what both have is filled up and stands once.
template<class T, class Same> void join(std::vector<T> &kept, const std::vector<T> &gone, Same isSame)
{
    const std::size_t own = kept.size();
    for (const T &row : gone) {
        const auto known = std::find_if(kept.begin(), kept.begin() + std::ptrdiff_t(own), [&](const T &each) -> bool { return isSame(each, row); });
        if (known == kept.begin() + std::ptrdiff_t(own))
            kept.push_back(row);
        else
            fillUp(*known, row);
    }
}

bool isSameCategory(const Classification &a, const Classification &b)
{
    return a.category == b.category && a.validFrom == b.validFrom && a.validTo == b.validTo
        && (a.decision == b.decision || a.decision.isEmpty() || b.decision.isEmpty());
}

// Of two surveys of one day only one can be the newest.
void joinSurveys(std::vector<HouseSurvey> &kept, const std::vector<HouseSurvey> &gone, bool preferGone)
{
    const auto ofSameDay = [](const HouseSurvey &a, const HouseSurvey &b) -> bool { return a.surveyedOn == b.surveyedOn; };
    if (preferGone)
        for (HouseSurvey &own : kept)
            for (const HouseSurvey &other : gone)
                if (ofSameDay(own, other)) {
                    HouseSurvey preferred = inPlaceOf(own, other);
                    fillUp(preferred, own);
                    own = preferred;
                }
    join(kept, gone, ofSameDay);
}

// "Never helped" no longer holds where the other household was.
void joinEarlierSupport(std::vector<EarlierSupport> &kept, const std::vector<EarlierSupport> &gone)
{
    join(kept, gone, [](const EarlierSupport &a, const EarlierSupport &b) -> bool { return a.programme == b.programme && a.year == b.year; });
    const auto isHelp = [](const EarlierSupport &support) -> bool { return support.programme != "khong"_L1; };
    if (std::any_of(kept.begin(), kept.end(), isHelp))
        std::erase_if(kept, [&](const EarlierSupport &support) -> bool { return !isHelp(support); });
}

void joinAnswers(std::vector<ExtraValue> &kept, const std::vector<ExtraValue> &gone, const std::set<qint64> &preferGone)
{
    for (const ExtraValue &answer : gone) {
        const auto known = std::find_if(kept.begin(), kept.end(), [&](const ExtraValue &each) -> bool { return each.field == answer.field; });
        if (known == kept.end())
            kept.push_back(answer);
        else if (preferGone.contains(answer.field.value))
            known->value = answer.value;
    }
}

}

bool isSamePerson(const PersonRecord &a, const PersonRecord &b)
{
    if (std::any_of(a.papers.begin(), a.papers.end(), [&](const IdentityPaper &paper) -> bool { return !paper.number.isEmpty() && hasNumber(b, paper.number); }))
        return true;
    const bool twoCccd = !cccdOf(a).isEmpty() && !cccdOf(b).isEmpty();
    const QString name = folded(a.person.name);
    return !twoCccd && !name.isEmpty() && name == folded(b.person.name) && doNotContradict(a.person.birth, b.person.birth);
}

bool hasSameHead(const HouseholdRecord &kept, const HouseholdRecord &gone)
{
    return kept.findHead() && gone.findHead() && isSamePerson(*kept.findHead(), *gone.findHead());
}

MergeChoice defaultChoice(const HouseholdRecord &kept, const HouseholdRecord &gone)
{
    MergeChoice choice;
    for (const MergeField field : allMergeFields)
        if (isLeftToOther(field, kept, gone))
            choice.fromGone.insert(field);
    return choice;
}

HouseholdRecord mergedRecord(const HouseholdRecord &kept, const HouseholdRecord &gone, const MergeChoice &choice)
{
    const auto takes = [&](MergeField field) -> bool { return choice.fromGone.contains(field); };
    const bool sameHead = hasSameHead(kept, gone);
    HouseholdRecord merged = kept;
    joinPersons(merged, gone, !sameHead && takes(MergeField::Head));
    for (const MergeField field : choice.fromGone)
        if (sameHead || field > MergeField::HeadMerit)
            withMember(field, merged, gone, [](auto &mine, const auto &other) { mine = other; });
    if (takes(MergeField::Home)) {
        merged.household.place = gone.household.place;
        merged.household.hamlet = gone.household.hamlet;
    }
    join(merged.classifications, gone.classifications, isSameCategory);
    joinSurveys(merged.surveys, gone.surveys, takes(MergeField::Survey));
    joinEarlierSupport(merged.earlierSupport, gone.earlierSupport);
    join(merged.obstacles, gone.obstacles, [](const Obstacle &a, const Obstacle &b) -> bool { return folded(a.matter) == folded(b.matter); });
    if (takes(MergeField::Money))
        merged.funding = inPlaceOf(kept.funding, gone.funding);
    joinAnswers(merged.extra, gone.extra, choice.answersFromGone);
    return merged;
}

}
