#include "core/households/family_changes.h"

#include "core/places/place_book.h"
#include "core/places/place_table.h"
#include "core/store/undo.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"
#include "tests/support/sample_households.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

struct Family : MemoryRegister {
    Id<Place> place;
    Id<Household> household;
    Id<Person> mother, son, wife;

    Family()
    {
        commit(u"Tạo sổ"_s, [](UnitOfWork &work) { seedPlaces(u"440"_s, work); });
        place = PlaceBook(database).communeByCode(u"18310"_s, testDay)->id;
        HouseholdRecord record = sampleHousehold(place);
        record.persons.push_back({.person = {.name = u"Trần Văn Bình"_s, .birth = {1984, 3, 0}, .relation = u"con"_s}, .papers = {{.number = u"042084000017"_s}}});
        record.persons.push_back({.person = {.name = u"Lê Thị Cúc"_s, .relation = u"con dâu"_s}});
        commit(u"Lưu hộ"_s, [&](UnitOfWork &work) { household = saveHousehold(record, work); });
        const auto stored = loadHousehold(database, household);
        mother = stored->persons[0].person.id;
        son = stored->persons[1].person.id;
        wife = stored->persons[2].person.id;
    }
};

}

TEST_CASE_METHOD(Family, "members leave with their papers and become a household of their own", "[households][split]")
{
    Id<Household> made;
    commit(u"Tách hộ"_s, [&](UnitOfWork &work) {
        made = splitHousehold({.household = household, .leaving = {son, wife}, .newHead = son, .hamlet = {}, .address = u"Cạnh đình"_s, .relations = {{wife.value, u"vợ"_s}}}, work);
    });

    const HouseholdRecord part = *loadHousehold(database, made);
    CHECK(part.household.headName == u"Trần Văn Bình"_s);
    CHECK(part.household.place == place);
    CHECK(part.household.members == 2);
    CHECK(part.headNumber() == u"042084000017"_s);
    CHECK(part.persons[1].person.relation == u"vợ"_s);
    CHECK(loadHousehold(database, household)->persons.size() == 1);
    CHECK(database.find(household)->members == 2);
    CHECK_FALSE(database.find(household)->search.contains(u"binh"_s));
}

TEST_CASE_METHOD(Family, "a split is one step that can be taken back", "[households][split][undo]")
{
    const auto before = loadHousehold(database, household);
    Id<Household> made;
    commit(u"Tách hộ"_s, [&](UnitOfWork &work) { made = splitHousehold({.household = household, .leaving = {son}, .newHead = son, .hamlet = {}, .address = {}, .relations = {}}, work); });

    takeBack(database, *undoable(database), orderFor(u"Hoàn tác"_s), {});

    CHECK(loadHousehold(database, household) == before);
    CHECK_FALSE(loadHousehold(database, made));
}

TEST_CASE_METHOD(Family, "a split without members, with the head, or with a head who stays is refused", "[households][split]")
{
    const auto split = [&](const std::vector<Id<Person>> &leaving, Id<Person> head) {
        commit(u"Tách hộ"_s, [&](UnitOfWork &work) { splitHousehold({.household = household, .leaving = leaving, .newHead = head, .hamlet = {}, .address = {}, .relations = {}}, work); });
    };

    CHECK_THROWS_AS(split({}, son), Error);
    CHECK_THROWS_AS(split({mother, son}, son), Error);
    CHECK_THROWS_AS(split({wife}, son), Error);
    CHECK(loadHousehold(database, household)->persons.size() == 3);
}

TEST_CASE_METHOD(Family, "another member becomes head, and the former head stays or leaves", "[households][head]")
{
    HeadChange change{.household = household, .newHead = son, .relations = {{mother.value, u"mẹ"_s}, {wife.value, u"vợ"_s}}};
    SECTION("stays")
    {
        commit(u"Đổi chủ hộ"_s, [&](UnitOfWork &work) { changeHead(change, work); });
        CHECK(loadHousehold(database, household)->persons.size() == 3);
        CHECK(database.find(mother)->relation == u"mẹ"_s);
        CHECK(database.find(household)->members == 4);
    }
    SECTION("died")
    {
        change.formerHead = HeadChange::FormerHead::Leaves;
        commit(u"Đổi chủ hộ"_s, [&](UnitOfWork &work) { changeHead(change, work); });
        CHECK(loadHousehold(database, household)->persons.size() == 2);
        CHECK(database.find(household)->members == 3);
    }

    const HouseholdRecord record = *loadHousehold(database, household);
    CHECK(record.household.headName == u"Trần Văn Bình"_s);
    CHECK(record.findHead()->person.relation.isEmpty());
    CHECK_THROWS_AS(commit(u"Đổi chủ hộ"_s, [&](UnitOfWork &work) { changeHead(change, work); }), Error);   // he is head already
}
