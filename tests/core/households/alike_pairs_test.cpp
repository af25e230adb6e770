#include "core/households/alike_pairs.h"

#include "core/places/place_book.h"
#include "core/places/place_table.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"
#include "tests/support/sample_households.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

struct Neighbours : MemoryRegister {
    Id<Place> tanHuong, tungAnh;
    Id<Hamlet> tanLoc;

    Neighbours()
    {
        commit(u"Tạo sổ"_s, [](UnitOfWork &work) { seedPlaces(u"440"_s, work); });
        const PlaceBook book(database);
        tanHuong = book.communeByCode(u"18310"_s, testDay)->id;
        tungAnh = book.communeByCode(u"18259"_s, testDay)->id;
        commit(u"Thêm thôn"_s, [&](UnitOfWork &work) { tanLoc = hamletNamed(u"Thôn Tân Lộc"_s, tanHuong, work); });
    }

    Id<Household> save(const SampleHousehold &sample, Id<Hamlet> hamlet = {})
    {
        HouseholdRecord record = sampleHousehold(tanHuong, sample);
        record.household.hamlet = hamlet;
        Id<Household> id;
        commit(u"Lưu hộ"_s, [&](UnitOfWork &work) { id = saveHousehold(record, work); });
        return id;
    }
};

}

TEST_CASE_METHOD(Neighbours, "the whole register is searched for pairs, the likeliest first, each with its evidence", "[households][duplicates]")
{
    const Id<Household> number = save({.name = u"Lê Văn Bảy"_s, .birth = {1970, 0, 0}, .number = u"042170900002"_s});
    const Id<Household> sameNumber = save({.name = u"Lê Văn Bẩy"_s, .birth = {1970, 5, 1}, .number = u"042170900002"_s});
    const Id<Household> year = save({.birth = {1956, 0, 0}, .number = QString()}, tanLoc);
    const Id<Household> sameYear = save({.name = u"NGUYỄN THỊ HOÀ"_s, .number = u"183456789"_s}, tanLoc);
    save({.name = u"Trần Thị Hòa"_s, .birth = {1957, 1, 1}, .number = QString()}, tanLoc);

    const std::vector<AlikePair> pairs = alikePairs(database);

    REQUIRE(pairs.size() == 2);
    CHECK(std::tuple(pairs[0].first, pairs[0].second) == std::tuple(number, sameNumber));
    CHECK(pairs[0].likeness.evidence == QStringList{u"id"_s, u"name"_s, u"birth_year"_s});
    CHECK(std::tuple(pairs[1].first, pairs[1].second) == std::tuple(year, sameYear));
    CHECK(pairs[1].likeness.evidence == QStringList{u"name"_s, u"birth_year"_s, u"hamlet"_s});
}

TEST_CASE_METHOD(Neighbours, "another surname with the same given name, birth date and hamlet is a pair, the same surname alone is none", "[households][duplicates]")
{
    save({.name = u"Nguyễn Thị Hòa"_s, .number = QString()}, tanLoc);
    save({.name = u"Ng. T. Hòa"_s, .number = QString()}, tanLoc);
    save({.name = u"Nguyễn Thị Lan"_s, .number = QString()}, tanLoc);

    const std::vector<AlikePair> pairs = alikePairs(database);

    REQUIRE(pairs.size() == 1);
    CHECK(pairs.front().likeness.evidence == QStringList{u"given_name"_s, u"birth"_s, u"hamlet"_s});
}

TEST_CASE_METHOD(Neighbours, "the search of the register finds what the warning while typing finds", "[households][duplicates]")
{
    const Id<Household> first = save({});
    const Id<Household> second = save({.number = u"183456789"_s});

    const std::vector<AlikePair> pairs = alikePairs(database);
    const auto warned = findDuplicates(database, *loadHousehold(database, second));

    REQUIRE(pairs.size() == 1);
    REQUIRE(warned.size() == 1);
    CHECK(warned.front().household == first);
    CHECK(pairs.front().likeness == warned.front().likeness);
}

TEST_CASE_METHOD(Neighbours, "a pair that was called different is not found again", "[households][duplicates]")
{
    const Id<Household> first = save({});
    const Id<Household> second = save({});

    commit(u"Không trùng"_s, [&](UnitOfWork &work) { callDifferent(second, first, u"Hai người khác nhau"_s, work); });
    const ChangeSet again = commit(u"Không trùng"_s, [&](UnitOfWork &work) { callDifferent(first, second, u"Lần nữa"_s, work); });

    CHECK(alikePairs(database).empty());
    CHECK(again.unit == 0);
}

TEST_CASE_METHOD(Neighbours, "a number that very many share gives a list of pairs, not their square", "[households][duplicates]")
{
    commit(u"Lưu hộ"_s, [&](UnitOfWork &work) {
        for (int i = 0; i < 200; ++i)
            saveHousehold(sampleHousehold(tanHuong, {.name = u"Trần Văn %1"_s.arg(i), .number = u"000000000000"_s}), work);
    });

    CHECK(alikePairs(database).size() == 199);
}

TEST_CASE_METHOD(Neighbours, "the search can be stopped", "[households][duplicates]")
{
    save({});
    save({});

    CHECK_THROWS_AS(alikePairs(database, Progress([](qint64, qint64) { return false; })), Error);
}
