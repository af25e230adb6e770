#pragma once

// Who in the register may be the same family: weighted evidence, in which a name alone weighs little.

#include "core/households/household_record.h"

namespace core {

/// What two records have in common; both sides' texts are compared as `folded`.
struct Likeness {
    int score = 0;               ///< From `certainDuplicate` on it is the same; from `likelyDuplicate` on a person must look.
    QStringList evidence;        ///< "id", "name", "given_name", "birth", "birth_year", "hamlet".
    bool operator==(const Likeness &) const = default;
};
constexpr int likelyDuplicate = 6;
constexpr int certainDuplicate = 10;
/// "same number, year of birth", in the user's language.
QString evidenceText(const QStringList &evidence);

/// Two households that somebody looked at and called different families.
struct NotDuplicate {
    Id<NotDuplicate> id;
    Id<Household> a;             ///< The smaller of both.
    Id<Household> b;
    QString reason;
    bool operator==(const NotDuplicate &) const = default;
};
template<> struct Mapping<NotDuplicate> {
    static constexpr auto table = "not_duplicate";
    static constexpr auto columns = std::tuple{Column{"id", &NotDuplicate::id}, Column{"household_a", &NotDuplicate::a},
                                               Column{"household_b", &NotDuplicate::b}, Column{"reason", &NotDuplicate::reason}};
};

/// What is compared of one record.
struct Likable {
    QStringList numbers;         ///< Identity numbers of the head; digits only.
    QStringList memberNumbers;   ///< Of the other persons.
    QString nameFolded;
    PartialDate birth;
    Gender gender = Gender::Unknown;
    QString hamletCore;
    Id<Place> place;
};
Likable likableOf(const HouseholdRecord &record, const QString &hamletName);

/// Same number is certain, also where the head of one is another person of the other: husband and wife each as a head are one family.
/// Two different CCCD speak against it. Name with full birth date is likely; name with the year needs the hamlet too, and so does the given
/// name alone ("Hòa") with the full birth date: a surname is worth nothing.
Likeness likenessOf(const Likable &a, const Likable &b);

struct DuplicateCandidate {
    Id<Household> household;
    QString headName;
    PartialDate birth;
    QString hamlet;
    Id<Place> place;
    Likeness likeness;
};

/// Candidates for one record, the likeliest first; pairs that a person has called different are left out. Index look-ups only.
std::vector<DuplicateCandidate> findDuplicates(Database &database, const HouseholdRecord &record);

/// Remembers that two households are not the same family; nothing happens where it is known.
void callDifferent(Id<Household> a, Id<Household> b, const QString &reason, UnitOfWork &work);

}
