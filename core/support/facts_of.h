#pragma once

// Reads the facts of one household on one day out of its record and out of what else the register knows of it.

#include "core/eligibility/durability.h"
#include "core/eligibility/facts.h"
#include "core/households/household_record.h"

namespace core {

/// E13: what the register knows of the same family elsewhere.
struct OtherCases {
    bool sameNumberElsewhere = false;   ///< The head or spouse of another household has a number of this one's head or spouse.
    bool listed = false;                ///< The household stands on a frozen list.
    bool listedElsewhere = false;       ///< The other household does.
    QString told;                       ///< What a sentence says of it; empty for none.
    bool operator==(const OtherCases &) const = default;
};

/// The newest survey that existed on the day counts. Categories are those held on the day; who holds none is known to hold none.
/// Earlier support is known to be none when a person said so ("khong" as programme) or when somebody went through the exclusions of the house.
/// E12 (date of separation), E14 (application), E15 (vote) and E16 (posting) have no facts yet: the register does not keep them.
Facts factsOf(const HouseholdRecord &record, const OtherCases &others, const Durability &materials, QDate on);

/// The survey that counts on a day; null when there is none.
const HouseSurvey *surveyOn(const HouseholdRecord &record, QDate on);
/// What was given, without the row that says that nothing was.
std::vector<EarlierSupport> supportGiven(const HouseholdRecord &record);
/// "Quyết định 22/2013/QĐ-TTg" of "QD22"; free text stays.
QString programmeTitle(const QString &programme);
/// What a list shows of a component: as written, else the material's title.
QString componentText(const HouseSurvey &survey, Component component);

}
