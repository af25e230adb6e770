#include "core/households/duplicates.h"

#include "core/base/folded.h"
#include "core/households/identity_number.h"
#include "core/places/place_name.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct LikenessText { Q_DECLARE_TR_FUNCTIONS(core::Likeness) };

constexpr int sameNumber = 10;
constexpr int sameName = 3;
constexpr int sameGivenName = 1;
constexpr int sameBirth = 4;
constexpr int sameYear = 2;
constexpr int sameHamlet = 2;
constexpr int otherNumber = -6;
constexpr int otherGender = -3;
constexpr int otherBirth = -4;

bool share(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString &number) -> bool { return b.contains(number); });
}

bool sharesNumber(const Likable &a, const Likable &b) { return share(a.numbers, b.numbers); }

bool headIsMemberOfOther(const Likable &a, const Likable &b) { return share(a.numbers, b.memberNumbers) || share(a.memberNumbers, b.numbers); }

// An old CMND beside a new CCCD says nothing; two CCCD that differ are two persons.
bool hasOtherCccd(const Likable &a, const Likable &b)
{
    const auto cccd = [](const Likable &of) -> QString {
        for (const QString &number : of.numbers)
            if (paperKindOf(number) == PaperKind::Cccd)
                return number;
        return {};
    };
    return !cccd(a).isEmpty() && !cccd(b).isEmpty() && !sharesNumber(a, b);
}

// Only where the whole birth date is the same: there are too many of one given name otherwise.
bool hasSameGivenName(const Likable &a, const Likable &b)
{
    return a.birth.isFull() && a.birth == b.birth && !a.nameFolded.isEmpty()
        && a.nameFolded.section(u' ', -1) == b.nameFolded.section(u' ', -1);
}

void compareBirths(const PartialDate &a, const PartialDate &b, Likeness &likeness)
{
    if (!a.isKnown() || !b.isKnown())
        return;
    if (a.year != b.year || (a.isFull() && b.isFull() && a != b)) {
        likeness.score += otherBirth;
    } else if (a.isFull() && b.isFull()) {
        likeness.score += sameBirth;
        likeness.evidence.append(u"birth"_s);
    } else {
        likeness.score += sameYear;
        likeness.evidence.append(u"birth_year"_s);
    }
}

}

QString evidenceText(const QStringList &evidence)
{
    const std::pair<QLatin1StringView, QString> words[] = {
        {"id"_L1, LikenessText::tr("number")}, {"name"_L1, LikenessText::tr("name")}, {"given_name"_L1, LikenessText::tr("given name")},
        {"birth"_L1, LikenessText::tr("birth date")}, {"birth_year"_L1, LikenessText::tr("year of birth")}, {"hamlet"_L1, LikenessText::tr("hamlet")}};
    QStringList told;
    for (const auto &[code, word] : words)
        if (evidence.contains(code))
            told.append(word);
    return LikenessText::tr("same %1", "what two households have in common: number, name").arg(told.join(u", "_s));
}

Likable likableOf(const HouseholdRecord &record, const QString &hamletName)
{
    Likable likable{.hamletCore = hamletCore(hamletName), .place = record.household.place};
    for (const PersonRecord &entry : record.persons)
        for (const IdentityPaper &paper : entry.papers)
            if (!paper.number.isEmpty())
                (entry.person.isHead ? likable.numbers : likable.memberNumbers).append(paper.number);
    if (const PersonRecord *head = record.findHead()) {
        likable.nameFolded = folded(head->person.name);
        likable.birth = head->person.birth;
        likable.gender = head->person.gender;
    }
    return likable;
}

Likeness likenessOf(const Likable &a, const Likable &b)
{
    if (!sharesNumber(a, b) && headIsMemberOfOther(a, b))
        return {sameNumber, {u"id"_s}};   // two persons, so that their names and births say nothing
    Likeness likeness;
    if (sharesNumber(a, b)) {
        likeness.score += sameNumber;
        likeness.evidence.append(u"id"_s);
    } else if (hasOtherCccd(a, b)) {
        likeness.score += otherNumber;
    }
    if (!a.nameFolded.isEmpty() && a.nameFolded == b.nameFolded) {
        likeness.score += sameName;
        likeness.evidence.append(u"name"_s);
    } else if (hasSameGivenName(a, b)) {
        likeness.score += sameGivenName;
        likeness.evidence.append(u"given_name"_s);
    }
    compareBirths(a.birth, b.birth, likeness);
    if (a.gender != Gender::Unknown && b.gender != Gender::Unknown && a.gender != b.gender)
        likeness.score += otherGender;
    if (!a.hamletCore.isEmpty() && a.hamletCore == b.hamletCore && a.place == b.place) {
        likeness.score += sameHamlet;
        likeness.evidence.append(u"hamlet"_s);
    }
    return likeness;
}

namespace {

QSet<qint64> candidateIds(Database &database, const Likable &likable)
{
    QSet<qint64> ids;
    for (const QString &number : likable.numbers + likable.memberNumbers)
        for (const qint64 id : database.rows<qint64>(uR"(
                SELECT person.household_id FROM identity_paper JOIN person ON person.id = identity_paper.person_id
                WHERE identity_paper.number = ?)"_s, number))
            ids.insert(id);
    if (!likable.nameFolded.isEmpty())
        for (const qint64 id : database.rows<qint64>(u"SELECT household_id FROM person WHERE name_folded = ? AND is_head = 1 LIMIT 500"_s, likable.nameFolded))
            ids.insert(id);
    return ids;
}

bool calledDifferent(Database &database, Id<Household> a, Id<Household> b)
{
    return database.value<int>(u"SELECT COUNT(*) FROM not_duplicate WHERE household_a = ? AND household_b = ?"_s,
                               std::min(a.value, b.value), std::max(a.value, b.value)) > 0;
}

QString hamletNameOf(Database &database, Id<Hamlet> id)
{
    return database.value<QString>(u"SELECT name FROM hamlet WHERE id = ?"_s, id);
}

}

std::vector<DuplicateCandidate> findDuplicates(Database &database, const HouseholdRecord &record)
{
    const Likable self = likableOf(record, hamletNameOf(database, record.household.hamlet));
    std::vector<DuplicateCandidate> found;
    for (const qint64 id : candidateIds(database, self)) {
        const Id<Household> other{id};
        if (other == record.household.id || calledDifferent(database, record.household.id, other))
            continue;
        const auto candidate = loadHousehold(database, other);
        const QString hamlet = hamletNameOf(database, candidate->household.hamlet);
        const Likeness likeness = likenessOf(self, likableOf(*candidate, hamlet));
        if (likeness.score >= likelyDuplicate)
            found.push_back({other, candidate->household.headName, candidate->household.headBirth, hamlet, candidate->household.place, likeness});
    }
    std::sort(found.begin(), found.end(), [](const DuplicateCandidate &a, const DuplicateCandidate &b) -> bool {
        return std::tuple(-a.likeness.score, a.household.value) < std::tuple(-b.likeness.score, b.household.value); });
    return found;
}

void callDifferent(Id<Household> a, Id<Household> b, const QString &reason, UnitOfWork &work)
{
    if (!calledDifferent(work.database(), a, b))
        work.add(NotDuplicate{.a = std::min(a, b), .b = std::max(a, b), .reason = reason});
}

}
