#pragma once

// Reads the facts of one household on one day out of its record and out of what else the register knows of it.

#include "core/eligibility/durability.h"
#include "core/eligibility/facts.h"
#include "core/support/other_cases.h"

namespace core {

/// The newest survey that existed on the day counts. Categories are those held on the day; whose every category has ended is
/// known to hold none, whose every category begins later is unknown.
/// Earlier support is known to be none when a person said so ("khong" as programme) or when somebody went through the exclusions of the house.
/// E12 (date of separation), E14 (application), E15 (vote) and E16 (posting) have no facts yet: the register does not keep them.
Facts factsOf(const HouseholdRecord &record, const OtherCases &others, const Durability &materials, QDate on);

/// The facts that a condition can test, without the texts that only sentences show and without what follows from the materials.
Facts testedFactsOf(const HouseholdRecord &record, const OtherCases &others, QDate on);
/// Adds what follows from the materials of the house, in place of what other materials said.
void setStructures(Facts &facts, const StructureStates &states);

/// The survey that counts on a day; null when there is none.
const HouseSurvey *surveyOn(const HouseholdRecord &record, QDate on);
/// The same as long as it does not say that there is no house.
const HouseSurvey *houseOn(const HouseholdRecord &record, QDate on);
/// What was given, without the row that says that nothing was.
std::vector<EarlierSupport> supportGiven(const HouseholdRecord &record);
/// "Quyết định 22/2013/QĐ-TTg" of "QD22"; free text stays.
QString programmeTitle(const QString &programme);
/// What a list shows of a component: as written, else the material's title.
QString componentText(const HouseSurvey &survey, Component component);

}
