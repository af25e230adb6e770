#include "core/sample_surveys.h"

#include "core/households/household_record.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QDate surveyDay(2025, 2, 20);

/// One in so many households has a finding of its own; the others are in order.
constexpr qint64 oneInNotSurveyed = 9;
constexpr qint64 oneInDisputed = 31;
constexpr qint64 oneInWithoutCertificate = 11;
constexpr qint64 oneInExcluded = 47;
constexpr qint64 oneInHelpedBefore = 23;
constexpr qint64 oneInLivingElsewhere = 29;

bool isOneIn(qint64 number, qint64 many) { return number % many == many - 1; }

void surveyHouse(HouseSurvey &survey, qint64 number)
{
    survey.surveyedOn = surveyDay;
    survey.surveyors = u"Tổ khảo sát xã"_s;
    survey.builtYear = 1978 + int(number * 7 % 30);
    survey.foundationDamage = 2 + int(number % 2);
    survey.frameDamage = 2 + int(number % 3);
    survey.wallDamage = 2 + int(number % 2);
    survey.roofDamage = 3;
    survey.landKind = u"Đất ở tại nông thôn"_s;
    survey.landCertificate = isOneIn(number, oneInWithoutCertificate) ? u"khong"_s : u"CH "_s + QString::number(10000 + number * 37 % 90000);
    survey.dispute = isOneIn(number, oneInDisputed) ? Dispute::BeingSettled : Dispute::None;
    survey.exclusion = isOneIn(number, oneInExcluded) ? u"X1"_s : u"khong"_s;
}

void surveyHousehold(HouseholdRecord &record, qint64 number)
{
    record.household.residence = isOneIn(number, oneInLivingElsewhere) ? Residence::Actual : Residence::PermanentAtTheHouse;
    if (record.surveys.empty())
        record.surveys.push_back({.house = HouseStatus::HasHouse});
    surveyHouse(record.surveys.back(), number);
    record.surveys.back().everRepaired = Answer::No;
    if (isOneIn(number, oneInHelpedBefore))
        record.earlierSupport.push_back({.programme = u"QD167"_s, .year = 2010});
}

}

void addSampleSurveys(UnitOfWork &work)
{
    qint64 number = 0;
    for (const Id<Household> id : work.database().rows<Id<Household>>(u"SELECT id FROM household ORDER BY id"_s)) {
        if (isOneIn(++number, oneInNotSurveyed))
            continue;
        HouseholdRecord record = *loadHousehold(work.database(), id);
        surveyHousehold(record, number);
        saveHousehold(record, work);
    }
}

}
