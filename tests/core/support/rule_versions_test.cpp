#include "core/support/rule_versions.h"

#include "tests/core/support/support_register.h"

#include <QJsonDocument>

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

const LegalBasis basis{.document = u"Quyết định 12/2025/QĐ-UBND"_s, .issuedOn = QDate(2025, 3, 5), .article = u"Điều 2"_s, .from = QDate(2025, 7, 1), .isVerified = true};
const RuleSetChange nine{.thresholds = {{u"T1.area_per_person"_s, 9}}, .materials = {}};

/// A sound house of 25 m² for three: 8,3 m² each.
HouseholdRecord soundHouse(Id<Place> place)
{
    HouseholdRecord record = sampleHousehold(place, {.members = 3, .area = 25});
    for (const auto &[component, material] : {std::pair(Component::Foundation, u"BE_TONG"_s), std::pair(Component::Frame, u"BTCT"_s), std::pair(Component::Wall, u"GACH_DA"_s),
                                              std::pair(Component::RoofFrame, u"BTCT"_s), std::pair(Component::Roof, u"NGOI"_s)})
        setComponent(record.surveys.front(), component, {.material = material, .text = {}, .damage = 0});
    record.surveys.front().builtYear = 2015;
    record.surveys.front().everRepaired = Answer::No;
    return record;
}

struct Versions : SupportRegister {
    Id<StoredRuleSet> change(const RuleSetChange &what = nine, const LegalBasis &by = basis)
    {
        Id<StoredRuleSet> id;
        commit(u"Phiên bản mới"_s, [&](UnitOfWork &work) { id = addRuleVersion(*newestVersion(database, u"QD55"_s), what, by, work); });
        return id;
    }

    SupportPackage level() { return packagesFor(database, u"CT_PHATDONG"_s, Need::NewHouse, testDay).front(); }
};

}

TEST_CASE_METHOD(Versions, "a new version counts from its first day, and before it the earlier one", "[rules]")
{
    const Id<Household> household = save(soundHouse(tanHuong));
    const StoredRuleSet first = *newestVersion(database, u"QD55"_s);

    change();

    CHECK(outcomeOf(household, QDate(2025, 6, 30)) == Outcome::Refused);
    CHECK(outcomeOf(household, QDate(2025, 7, 1)) == Outcome::Eligible);
    const auto inForce = [&](QDate on) -> StoredRuleSet {
        for (const StoredRuleSet &stored : storedInForce(database, on))
            if (stored.code == first.code)
                return stored;
        return {};
    };
    CHECK(inForce(QDate(2025, 6, 30)) == first);
    CHECK(inForce(QDate(2025, 7, 1)).version == 2);
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(Versions, "it is one step in the history and can be undone", "[rules]")
{
    const Id<Household> household = save(soundHouse(tanHuong));
    change();

    takeBack(database, *undoable(database), orderFor(u"Hoàn tác"_s), {});

    CHECK(newestVersion(database, u"QD55"_s)->version == 1);
    CHECK(outcomeOf(household, QDate(2025, 7, 1)) == Outcome::Refused);
}

TEST_CASE_METHOD(Versions, "a frozen list says what it said, though its day lies after the new version", "[rules]")
{
    const Id<Household> household = saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong);
    SupportList list = listFor(tanHuong);
    list.asOf = QDate(2025, 8, 1);
    const Id<SupportList> id = make(list, {household});
    commit(u"Chốt"_s, [&](UnitOfWork &work) { freezeList(id, QDate(2025, 8, 1), work); });
    const auto lines = database.all<SupportLine>(QString());
    const auto listed = listedHouseholds(database, id);

    change();
    commit(u"Mức mới"_s, [&](UnitOfWork &work) { addLevel(level(), 70'000'000_dong, basis, work); });

    CHECK(database.all<SupportLine>(QString()) == lines);
    CHECK(listedHouseholds(database, id) == listed);
    CHECK(listed.front().amount == 60'000'000_dong);
}

TEST_CASE_METHOD(Versions, "a new level takes the place of the earlier one from its first day", "[rules]")
{
    commit(u"Mức mới"_s, [&](UnitOfWork &work) { addLevel(level(), 70'000'000_dong, basis, work); });

    CHECK(totalOf(packagesFor(database, u"CT_PHATDONG"_s, Need::NewHouse, QDate(2025, 6, 30))) == 60'000'000_dong);
    const auto after = packagesFor(database, u"CT_PHATDONG"_s, Need::NewHouse, QDate(2025, 7, 1));
    REQUIRE(after.size() == 1);
    CHECK(after.front().amount == 70'000'000_dong);
    CHECK(after.front().citation == u"Quyết định 12/2025/QĐ-UBND ngày 05/3/2025, Điều 2"_s);
    CHECK(after.front().verified);
    CHECK(totalOf(packagesFor(database, u"CT_PHATDONG"_s, Need::Repair, QDate(2025, 7, 1))) == 30'000'000_dong);
}

TEST_CASE_METHOD(Versions, "what is missing or cannot be meant is refused in sentences, and nothing is stored", "[rules]")
{
    const StoredRuleSet first = *newestVersion(database, u"QD55"_s);
    LegalBasis empty;
    LegalBasis early = basis;
    early.from = QDate(2025, 1, 20);

    CHECK(objectionsTo(first, nine, basis).isEmpty());
    CHECK(objectionsTo(first, nine, empty).size() == 3);
    CHECK(objectionsTo(first, {}, basis) == QStringList{u"Nothing differs from version 1 yet. Change a threshold or a list of materials first."_s});
    CHECK(objectionsTo(first, nine, early) == QStringList{u"The new version must begin after the one it follows, which counts from 20/01/2025."_s});
    CHECK(objectionsTo(level(), std::nullopt, basis).size() == 1);
    CHECK(objectionsTo(level(), 60'000'000_dong, basis) == QStringList{u"The amount is the same as before. Enter the new one first."_s});
    CHECK(objectionsTo(level(), 2'000'000'000_dong, basis).size() == 1);
    CHECK_THROWS_AS(change(nine, early), Error);
    CHECK(storedRuleSets(database).size() == 3);
}

TEST_CASE_METHOD(Versions, "who prepared it on an older version is told that there is a further one", "[rules]")
{
    const StoredRuleSet first = *newestVersion(database, u"QD55"_s);
    change();
    LegalBasis later = basis;
    later.from = QDate(2025, 9, 1);

    UnitOfWork work(database, orderFor(u"Phiên bản mới"_s));
    CHECK_THROWS_AS(addRuleVersion(first, nine, later, work), Error);
}
