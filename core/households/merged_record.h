#pragma once

// What two households are as one: a pure function of both records and of the officer's choices.

#include "core/households/household_record.h"

#include <set>

namespace core {

/// What two households can both say and only one of them can stand. The four about the head are asked where both heads are one person,
/// `Head` where they are two.
enum class MergeField { Head, HeadName, HeadBirth, HeadGender, HeadEthnic, HeadMerit, Home, Address, Members, Residence, Need, Phone, Code, Note, Survey, Money };
constexpr MergeField allMergeFields[] = {MergeField::Head, MergeField::HeadName, MergeField::HeadBirth, MergeField::HeadGender, MergeField::HeadEthnic,
    MergeField::HeadMerit, MergeField::Home, MergeField::Address, MergeField::Members, MergeField::Residence, MergeField::Need, MergeField::Phone,
    MergeField::Code, MergeField::Note, MergeField::Survey, MergeField::Money};

/// Where the value of the household that is closed stays; everywhere else that of the household that is kept.
struct MergeChoice {
    std::set<MergeField> fromGone;
    std::set<qint64> answersFromGone;    ///< The same for the office's own fields, by `Id<ExtraField>`.
    bool operator==(const MergeChoice &) const = default;
};

/// The same number, or the same name and no birth that contradicts; never two different CCCD.
bool isSamePerson(const PersonRecord &a, const PersonRecord &b);
/// Whether both heads are one person, so that their names and births are compared.
bool hasSameHead(const HouseholdRecord &kept, const HouseholdRecord &gone);

/// The kept household, filled up from the other where it says nothing.
MergeChoice defaultChoice(const HouseholdRecord &kept, const HouseholdRecord &gone);

/// The record of the household that is kept after the merging. Rows of the other that belong to it now keep their ids, so that storing the record
/// moves them; persons, papers, categories and earlier help that both have stand once.
HouseholdRecord mergedRecord(const HouseholdRecord &kept, const HouseholdRecord &gone, const MergeChoice &choice);

}
