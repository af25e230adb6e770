#include "core/households/checks.h"

#include "core/households/category.h"
#include "core/households/identity_number.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct CheckText { Q_DECLARE_TR_FUNCTIONS(core::Checks) };

constexpr int oldestAge = 120;
constexpr int mostMembers = 20;
constexpr double largestArea = 500;

void add(std::vector<Issue> &issues, const QString &field, const QString &code, Handling handling, const QString &message)
{
    issues.push_back({.field = field, .code = code, .handling = handling, .message = message});
}

void checkPerson(const PersonRecord &record, QDate today, std::vector<Issue> &issues)
{
    const Person &person = record.person;
    if (person.name.trimmed().isEmpty())
        add(issues, u"name"_s, u"missing_name"_s, Handling::Ask, CheckText::tr("The name is missing."));
    if (person.birth.isKnown() && person.birth.year > today.year())
        add(issues, u"dob"_s, u"date_future"_s, Handling::Ask, CheckText::tr("%1 is born in the future.").arg(person.name));
    else if (person.birth.isKnown() && today.year() - person.birth.year > oldestAge)
        add(issues, u"dob"_s, u"date_old"_s, Handling::Warn, CheckText::tr("%1 would be older than %2 years.").arg(person.name).arg(oldestAge));
    for (const IdentityPaper &paper : record.papers)
        for (const IdentityFinding &finding : checkIdentityNumber(paper.number, person.birth, person.gender))
            if (paper.overrideReason.isEmpty())
                add(issues, u"id"_s, finding.code, finding.handling, finding.message);
}

void checkHead(const HouseholdRecord &record, std::vector<Issue> &issues)
{
    const PersonRecord *head = record.findHead();
    if (!head) {
        add(issues, u"name"_s, u"missing_name"_s, Handling::Ask, CheckText::tr("The household has no head."));
        return;
    }
    if (!head->person.birth.isKnown())
        add(issues, u"dob"_s, u"missing_dob"_s, Handling::Ask, CheckText::tr("The birth date or year of the head is missing."));
    if (record.headNumber().isEmpty())
        add(issues, u"id"_s, u"missing_id"_s, Handling::Ask, CheckText::tr("The identity number of the head is missing."));
}

void checkClassifications(const HouseholdRecord &record, QDate today, std::vector<Issue> &issues)
{
    const std::vector<Category> held = categoriesOn(record.classifications, today);
    const auto has = [&](Category category) -> bool { return std::find(held.begin(), held.end(), category) != held.end(); };
    if (held.empty())
        add(issues, u"cats"_s, u"no_cat"_s, Handling::Ask, CheckText::tr("The household belongs to no category on this day."));
    if (has(Category::Poor) && has(Category::NearPoor))
        add(issues, u"cats"_s, u"conflict_cats"_s, Handling::Ask, CheckText::tr("A household cannot be poor and near-poor at the same time."));
    for (const Classification &classification : record.classifications)
        if (classification.validTo.isValid() && classification.validFrom.isValid() && classification.validTo <= classification.validFrom)
            add(issues, u"cats"_s, u"period"_s, Handling::Ask, CheckText::tr("%1 ends before it begins.").arg(categoryTitle(classification.category)));
}

void checkHouse(const HouseholdRecord &record, QDate today, std::vector<Issue> &issues)
{
    if (record.household.need == Need::Unknown)
        add(issues, u"need"_s, u"no_need"_s, Handling::Ask, CheckText::tr("It is not said whether to build anew or to repair."));
    for (const HouseSurvey &survey : record.surveys) {
        if (survey.area && (*survey.area <= 0 || *survey.area > largestArea))
            add(issues, u"area"_s, u"area_range"_s, Handling::Ask, CheckText::tr("The area of the house must be between 0 and %1 m².").arg(largestArea));
        if (survey.builtYear && *survey.builtYear > today.year())
            add(issues, u"built_year"_s, u"date_future"_s, Handling::Ask, CheckText::tr("The house is built in the future."));
        if (survey.builtYear && survey.repairedYear && *survey.repairedYear < *survey.builtYear)
            add(issues, u"repaired_year"_s, u"order"_s, Handling::Ask, CheckText::tr("The house was repaired before it was built."));
    }
}

void checkMembers(const HouseholdRecord &record, std::vector<Issue> &issues)
{
    const int members = record.household.members;
    if (members == 0)
        add(issues, u"members"_s, u"missing_members"_s, Handling::Warn, CheckText::tr("The number of members is missing."));
    else if (members < int(record.persons.size()))
        add(issues, u"members"_s, u"members_fewer"_s, Handling::Ask, CheckText::tr("More persons are named than the household has members."));
    if (members > mostMembers)
        add(issues, u"members"_s, u"members_many"_s, Handling::Warn, CheckText::tr("%1 members are unusually many.").arg(members));
}

void checkFunding(const FundingProposal &funding, std::vector<Issue> &issues)
{
    if (!funding.total || !funding.state)
        return;
    const Money parts = *funding.state + funding.poorFund.value_or(Money()) + funding.social.value_or(Money()) + funding.family.value_or(Money());
    if (parts != *funding.total)
        add(issues, u"fund_total"_s, u"sum_mismatch"_s, Handling::Ask, CheckText::tr("The total of the proposal is not the sum of its parts."));
}

}

std::vector<Issue> checkRecord(const HouseholdRecord &record, QDate today)
{
    std::vector<Issue> issues;
    checkHead(record, issues);
    for (const PersonRecord &person : record.persons)
        checkPerson(person, today, issues);
    checkMembers(record, issues);
    checkClassifications(record, today, issues);
    checkHouse(record, today, issues);
    checkFunding(record.funding, issues);
    return issues;
}

}
