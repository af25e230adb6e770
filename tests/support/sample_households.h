#pragma once

// One household as an officer would enter it, for tests to vary.

#include "core/households/household_record.h"

namespace support {

struct SampleHousehold {
    QString name = QStringLiteral("Nguyễn Thị Hòa");
    core::PartialDate birth{1956, 3, 12};
    core::Gender gender = core::Gender::Female;
    QString number = QStringLiteral("042156900001");
    core::Category category = core::Category::Poor;
    int members = 4;
    double area = 24.5;
};

inline core::HouseholdRecord sampleHousehold(core::Id<core::Place> place, const SampleHousehold &sample = {})
{
    core::HouseholdRecord record;
    record.household.place = place;
    record.household.members = sample.members;
    record.household.need = core::Need::NewHouse;
    record.household.residence = core::Residence::PermanentAtTheHouse;
    core::PersonRecord &head = record.head();
    head.person.name = sample.name;
    head.person.birth = sample.birth;
    head.person.gender = sample.gender;
    if (!sample.number.isEmpty())
        head.papers.push_back({.number = sample.number});
    record.classifications.push_back({.category = sample.category, .validFrom = QDate(2025, 1, 1)});
    core::HouseSurvey survey{.house = core::HouseStatus::HasHouse, .area = sample.area, .foundation = QStringLiteral("DAT"), .frame = QStringLiteral("TRE"),
                             .wall = QStringLiteral("TRE_NUA"), .roofFrame = QStringLiteral("TRE"), .roof = QStringLiteral("TRANH_LA"),
                             .landCertificate = QStringLiteral("CH 001"), .dispute = core::Dispute::None, .exclusion = QStringLiteral("khong")};
    record.surveys.push_back(survey);
    return record;
}

}
