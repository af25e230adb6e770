#include "core/households/household_index.h"
#include "core/households/divided_hamlets.h"

#include "core/households/household_lines.h"
#include "core/households/household_search.h"
#include "core/places/hamlet_assignment.h"
#include "tests/support/catch.h"
#include "tests/support/divided_register.h"
#include "tests/support/sample_households.h"

using namespace core;
using namespace Qt::StringLiterals;
using support::dayBefore;
using support::divisionDay;

namespace {

struct Divided : support::DividedDistrict {
    Divided()
    {
        enter(u"Nguyễn Văn Đông"_s, u"Thôn Đông"_s);
        enter(u"Trần Thị Tây"_s, u"Thôn Tây"_s);
        enter(u"Lê Văn Không"_s, {});
    }

    void enter(const QString &name, const QString &hamlet)
    {
        commit(u"Nhập hộ"_s, [&](UnitOfWork &work) {
            HouseholdRecord record = support::sampleHousehold(giua, {.name = name, .number = {}});
            record.household.hamlet = hamletNamed(hamlet, giua, work);
            saveHousehold(record, work);
        });
    }
    ChangeSet assign(const QString &hamlet, Id<Place> unit)
    {
        return commit(u"Phân thôn"_s, [&](UnitOfWork &work) {
            assignHamlets({{.hamlet = hamletNamed(hamlet, giua, work), .place = unit, .validFrom = divisionDay, .decision = u"15/QĐ-UBND"_s}}, work); });
    }
    QStringList namesIn(const Territory &places)
    {
        QStringList names;
        for (const HouseholdLine &line : householdLines(database, HouseholdIndex(database, divisionDay).ids({.places = places}), divisionDay))
            names.append(line.name);
        return names;
    }
    QStringList found(const HouseholdSearch &search, const QString &text)
    {
        QStringList names;
        for (const HouseholdLine &line : householdLines(database, search.hits(database, text, 10).ids, divisionDay))
            names.append(line.name);
        names.sort();
        return names;
    }
};

}

TEST_CASE_METHOD(Divided, "the hamlets of divided communes stand with their households, those in no hamlet last", "[households]")
{
    assign(u"Thôn Đông"_s, tren);

    const std::vector<DividedHamlet> hamlets = dividedHamlets(database, PlaceBook(database));

    REQUIRE(hamlets.size() == 3);
    CHECK(hamlets[0].name == u"Thôn Đông"_s);
    CHECK(hamlets[0].assignment->place == tren);
    CHECK(hamlets[1].name == u"Thôn Tây"_s);
    CHECK_FALSE(hamlets[1].assignment);
    CHECK_FALSE(hamlets[2].hamlet.isStored());
    CHECK(hamlets[2].households == 1);
}

TEST_CASE_METHOD(Divided, "nobody awaits a unit before the division, and after it whose hamlet was not assigned", "[households]")
{
    assign(u"Thôn Đông"_s, tren);
    const PlaceBook book(database);

    CHECK(householdsAwaitingUnit(database, book, dayBefore) == 0);
    CHECK(householdsAwaitingUnit(database, book, divisionDay) == 2);
    CHECK(awaitingByCommune(database, book, divisionDay) == std::vector<AwaitingHouseholds>{{giua, 2}});
}

TEST_CASE_METHOD(Divided, "the list of a unit holds the households of the hamlets assigned to it", "[households]")
{
    assign(u"Thôn Đông"_s, tren);
    const PlaceBook book(database);

    CHECK(namesIn(territoryOf(book, tren, divisionDay)) == QStringList{u"Nguyễn Văn Đông"_s});
    CHECK(namesIn(territoryOf(book, duoi, divisionDay)).isEmpty());
    CHECK(namesIn(awaitingTerritory(book, divisionDay)) == QStringList{u"Lê Văn Không"_s, u"Trần Thị Tây"_s});
    CHECK(namesIn(awaitingTerritory(book, dayBefore)).isEmpty());
    CHECK(namesIn(territoryOf(book, giua, dayBefore)).size() == 3);
}

TEST_CASE_METHOD(Divided, "a search by a new commune's name follows the assignment of a hamlet and its correction", "[households]")
{
    HouseholdSearch search(database);
    CHECK(found(search, u"song tren"_s).size() == 3);   // all of them may belong there

    search.update(database, assign(u"Thôn Đông"_s, duoi));
    CHECK(found(search, u"song tren"_s) == QStringList{u"Lê Văn Không"_s, u"Trần Thị Tây"_s});
    CHECK(found(search, u"song duoi van"_s) == QStringList{u"Lê Văn Không"_s, u"Nguyễn Văn Đông"_s});
    CHECK(found(search, u"xa giua"_s).size() == 3);

    search.update(database, assign(u"Thôn Đông"_s, tren));
    CHECK(found(search, u"Sông Trên Đông"_s) == QStringList{u"Nguyễn Văn Đông"_s});
    CHECK(found(HouseholdSearch(database), u"song duoi"_s) == QStringList{u"Lê Văn Không"_s, u"Trần Thị Tây"_s});
}
