#include "core/support/commune_check.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

void confirmHouse(HouseSurvey &survey, const QString &paper)
{
    const HouseSurvey before = survey;
    if (survey.dispute == Dispute::Unknown)
        survey.dispute = Dispute::None;
    if (survey.exclusion.isEmpty())
        survey.exclusion = u"khong"_s;
    if (survey != before)
        survey.note = survey.note.isEmpty() ? paper : survey.note + u"; "_s + paper;
}

// A household without any survey has no house to speak of yet: it must be surveyed first.
HouseholdRecord confirmed(HouseholdRecord record, const QString &paper)
{
    if (record.household.residence == Residence::Unknown)
        record.household.residence = Residence::PermanentAtTheHouse;
    if (!record.surveys.empty())
        confirmHouse(record.surveys.back(), paper);
    return record;
}

}

int confirmCommuneCheck(const std::vector<Id<Household>> &households, const QString &paper, UnitOfWork &work)
{
    int changed = 0;
    for (const Id<Household> id : households) {
        const auto record = loadHousehold(work.database(), id);
        if (!record)
            continue;
        const HouseholdRecord after = confirmed(*record, paper);
        if (after == *record)
            continue;
        saveHousehold(after, work);
        ++changed;
    }
    return changed;
}

}
