#include "core/places/hamlet_assignment.h"

#include "core/integrity/verify.h"
#include "core/places/hamlet_table.h"
#include "core/places/territory.h"
#include "core/store/undo.h"
#include "tests/support/catch.h"
#include "tests/support/divided_register.h"

using namespace core;
using namespace Qt::StringLiterals;
using support::dayBefore;
using support::divisionDay;

namespace {

struct Divided : support::DividedDistrict {
    Id<Hamlet> dong, tay;

    Divided()
    {
        commit(u"Nhập thôn"_s, [this](UnitOfWork &work) {
            dong = work.add(Hamlet{.place = giua, .name = u"Thôn Đông"_s, .nameFolded = u"thon dong"_s, .nameKey = u"dong"_s});
            tay = work.add(Hamlet{.place = giua, .name = u"Thôn Tây"_s, .nameFolded = u"thon tay"_s, .nameKey = u"tay"_s});
        });
    }

    PlaceBook book() { return PlaceBook(database); }
    ChangeSet assign(Id<Hamlet> hamlet, Id<Place> place, QDate from = divisionDay, const QString &decision = u"15/QĐ-UBND"_s)
    {
        return commit(u"Phân thôn"_s, [&](UnitOfWork &work) { assignHamlets({{.hamlet = hamlet, .place = place, .validFrom = from, .decision = decision}}, work); });
    }
    QString refusal(const HamletAssignment &wanted)
    {
        try {
            UnitOfWork work(database, support::orderFor(u"Phân thôn"_s));
            assignHamlets({wanted}, work);
        } catch (const Error &error) {
            return error.message();
        }
        return {};
    }
};

}

TEST_CASE_METHOD(Divided, "a household of a divided commune awaits a unit until its hamlet is assigned", "[places]")
{
    CHECK(book().unitOn(giua, dong, dayBefore) == giua);
    CHECK_FALSE(book().awaitsUnit(giua, dong, dayBefore));
    CHECK(book().unitOn(giua, dong, divisionDay) == giua);
    CHECK(book().awaitsUnit(giua, dong, divisionDay));

    assign(dong, tren);

    CHECK(book().unitOn(giua, dong, dayBefore) == giua);
    CHECK(book().unitOn(giua, dong, divisionDay) == tren);
    CHECK_FALSE(book().awaitsUnit(giua, dong, divisionDay));
    CHECK(book().awaitsUnit(giua, tay, divisionDay));
    CHECK(book().awaitsUnit(giua, {}, divisionDay));
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(Divided, "every household belongs to exactly one unit of the day", "[places]")
{
    assign(dong, tren);
    assign(tay, duoi, QDate(2025, 9, 1));
    const Id<Hamlet> nowhere;

    for (const QDate day : {dayBefore, divisionDay, QDate(2025, 8, 31), QDate(2025, 9, 1)})
        for (const Id<Hamlet> hamlet : {dong, tay, nowhere}) {
            int units = awaitingTerritory(book(), day).contains(giua, hamlet);
            for (const Place *commune : book().communesOn(day))
                units += territoryOf(book(), commune->id, day).contains(giua, hamlet);
            CHECK(units == 1);
        }
    CHECK(territoryOf(book(), tren, divisionDay).contains(giua, dong));
    CHECK_FALSE(territoryOf(book(), duoi, divisionDay).contains(giua, tay));
    CHECK(territoryOf(book(), duoi, QDate(2025, 9, 1)).contains(giua, tay));
    CHECK(territoryOf(book(), giua, dayBefore).contains(giua, dong));
    CHECK_FALSE(territoryOf(book(), giua, divisionDay).contains(giua, dong));
    CHECK(territoryOf(book(), giua, divisionDay).contains(giua, nowhere));
    CHECK(territoryOf(book(), book().district()->id, divisionDay).contains(giua, tay));
}

TEST_CASE_METHOD(Divided, "a later decision moves a hamlet from its day on, the same day corrects", "[places]")
{
    assign(dong, duoi);
    assign(dong, tren, divisionDay, u"20/QĐ-UBND"_s);
    CHECK(book().unitOn(giua, dong, divisionDay) == tren);
    CHECK(database.value<int>(u"SELECT COUNT(*) FROM hamlet_assignment"_s) == 1);

    assign(dong, duoi, QDate(2025, 10, 1));
    CHECK(book().unitOn(giua, dong, QDate(2025, 9, 30)) == tren);
    CHECK(book().unitOn(giua, dong, QDate(2025, 10, 1)) == duoi);

    assign(dong, tren, QDate(2025, 8, 1));   // from here on something else is true: the later statement falls
    CHECK(book().unitOn(giua, dong, QDate(2025, 10, 1)) == tren);

    assign(dong, {});
    CHECK(book().awaitsUnit(giua, dong, QDate(2025, 10, 1)));
    CHECK(database.value<int>(u"SELECT COUNT(*) FROM hamlet_assignment"_s) == 0);
}

TEST_CASE_METHOD(Divided, "an assignment is taken back by undo", "[places]")
{
    assign(dong, tren);
    const ChangeSet corrected = assign(dong, duoi);

    takeBack(database, *journalUnit(database, corrected.unit), support::orderFor(u"Hoàn tác"_s), {});

    CHECK(book().unitOn(giua, dong, divisionDay) == tren);
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(Divided, "what is said already changes nothing", "[places]")
{
    assign(dong, tren);

    CHECK(assign(dong, tren).unit == 0);
}

TEST_CASE_METHOD(Divided, "an assignment that cannot be is refused by the name of its hamlet", "[places]")
{
    const HamletAssignment right{.hamlet = dong, .place = tren, .validFrom = divisionDay, .decision = u"15/QĐ-UBND"_s};
    const auto wrong = [&](auto change) -> QString {
        HamletAssignment wanted = right;
        change(wanted);
        return refusal(wanted);
    };

    CHECK(refusal(right).isEmpty());
    CHECK(wrong([](HamletAssignment &wanted) { wanted.validFrom = {}; }).contains(u"Thôn Đông"_s));
    CHECK(wrong([](HamletAssignment &wanted) { wanted.validFrom = dayBefore; }).contains(u"30/06/2025"_s));
    CHECK(wrong([](HamletAssignment &wanted) { wanted.decision = u"  "_s; }).contains(u"Thôn Đông"_s));
    CHECK(wrong([this](HamletAssignment &wanted) { wanted.place = giua; }).contains(u"Xã Giữa"_s));
}

TEST_CASE_METHOD(Divided, "an assigned household is found by its new unit only, one that awaits by all that may be", "[places]")
{
    assign(dong, tren);

    CHECK(book().namesOf(giua, dong) == QStringList{u"Xã Giữa"_s, u"Xã Sông Trên"_s});
    CHECK(book().namesOf(giua, tay) == QStringList{u"Xã Giữa"_s, u"Xã Sông Trên"_s, u"Xã Sông Dưới"_s});
}

TEST_CASE_METHOD(Divided, "a household entered in the new commune finds the hamlets assigned to it", "[places]")
{
    assign(dong, tren);

    REQUIRE(hamletsOf(database, book(), tren).size() == 1);
    CHECK(hamletsOf(database, book(), tren).front().id == dong);
    CHECK(hamletsOf(database, book(), giua).size() == 2);
    CHECK(hamletsOf(database, book(), duoi).empty());
}

TEST_CASE_METHOD(Divided, "a table of hamlets is read with codes or names, and all that is wrong in it is said at once", "[places]")
{
    const auto read = [this](const QByteArray &csv) -> HamletTable {
        QTemporaryFile file;
        REQUIRE(file.open());
        file.write(csv);
        file.flush();
        return readHamletTable(database, book(), file.fileName());
    };

    const HamletTable good = read("commune;hamlet;unit;from;decision;decided_on;citation\n90002;đông;90001;2025-07-01;15/QĐ-UBND;20/6/2025;Điều 2\n"
                                  "xã giữa;Thôn Tây;;;;;\n");
    const HamletTable bad = read("commune,hamlet,unit,from,decision\n90001,Thôn Đông,90001,2025-07-01,15\n90002,Thôn Nam,90001,2025-07-01,15\n"
                                 "90002,Thôn Đông,90001,yesterday,15\n90002,Thôn Tây,Sông Giữa,2025-07-01,\n");

    CHECK(good.issues.empty());
    CHECK(good.assignments == std::vector<HamletAssignment>{
        {.hamlet = dong, .place = tren, .validFrom = divisionDay, .decision = u"15/QĐ-UBND"_s, .decidedOn = QDate(2025, 6, 20), .citation = u"Điều 2"_s},
        {.hamlet = tay}});
    QStringList found;
    for (const Issue &issue : bad.issues)
        found.append(issue.cell + u' ' + issue.code);
    CHECK(found == QStringList{u"line 2 hamlet_commune"_s, u"line 3 hamlet_name"_s, u"line 4 hamlet_date"_s, u"line 4 hamlet_unit"_s,
                               u"line 5 hamlet_unit"_s, u"line 5 hamlet_decision"_s});
}

TEST_CASE_METHOD(Divided, "a table that gives one commune whole to two units leaves it to its hamlets, too", "[places]")
{
    commit(u"Sửa bảng"_s, [](UnitOfWork &work) {
        for (PlaceSuccession succession : work.database().all<PlaceSuccession>(u"WHERE whole = 0 ORDER BY id"_s)) {
            succession.whole = true;
            work.change(succession);
        }
    });
    assign(dong, tren);

    CHECK(territoryOf(book(), tren, divisionDay).contains(giua, dong));
    CHECK_FALSE(territoryOf(book(), tren, divisionDay).contains(giua, tay));
    CHECK_FALSE(territoryOf(book(), duoi, divisionDay).contains(giua, dong));
    CHECK(awaitingTerritory(book(), divisionDay).contains(giua, tay));
}

TEST_CASE("a commune of which nobody said what it became can be assigned to any commune of the day", "[places]")
{
    support::MemoryRegister city;
    city.commit(u"Tạo sổ"_s, [](UnitOfWork &work) { seedPlaces(u"436"_s, work); });
    const PlaceBook book(city.database);
    const auto tranPhu = book.communeByCode(u"18070"_s, QDate(2024, 12, 31))->id;

    CHECK(book.isDivided(tranPhu, QDate(2025, 1, 1)));
    CHECK(unitsOffered(book, tranPhu, QDate(2025, 1, 1)).size() == book.communesOn(QDate(2025, 1, 1)).size());
}
