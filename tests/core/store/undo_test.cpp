#include "core/store/undo.h"

#include "core/integrity/verify.h"
#include "core/places/place.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"

#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct UndoFixture : support::MemoryRegister {
    Id<Place> addPlace(const QString &name, Id<Place> parent = {})
    {
        Id<Place> id;
        commit(u"Thêm "_s + name, [&](UnitOfWork &work) { id = work.add(Place{.code = name, .name = name, .parent = parent}); });
        return id;
    }

    Place renamed(Id<Place> id, const QString &name)
    {
        Place place = *database.find(id);
        place.name = name;
        return place;
    }
    void rename(Id<Place> id, const QString &name)
    {
        commit(u"Đổi thành "_s + name, [&](UnitOfWork &work) { work.change(renamed(id, name)); });
    }

    template<class Do> void sign(const QString &title, Do act)
    {
        WorkOrder order = support::orderFor(title);
        order.final = true;
        UnitOfWork work(database, order);
        act(work);
        work.commit();
    }

    void takeBackUnit(qint64 unit) { takeBack(database, *journalUnit(database, unit), support::orderFor(u"Hoàn tác"_s), {}); }

    UndoObstacle refusalOf(qint64 unit)
    {
        try {
            takeBackUnit(unit);
        } catch (const UndoRefused &refused) {
            return refused.obstacle();
        }
        FAIL("unit " << unit << " was taken back");
        return {};
    }
};

/// As the rule says it, over all units from the first one on.
struct WholeStacks {
    std::vector<qint64> undo;
    std::vector<qint64> redo;

    void apply(const JournalUnit &unit)
    {
        if (unit.undoes != 0 && !redo.empty() && redo.back() == unit.undoes) {
            redo.pop_back();
            undo.push_back(unit.id);
        } else if (unit.undoes != 0 && !undo.empty() && undo.back() == unit.undoes) {
            undo.pop_back();
            redo.push_back(unit.id);
        } else {
            undo.push_back(unit.id);
            redo.clear();
        }
        if (unit.final)
            *this = {};
    }
};

}

TEST_CASE_METHOD(UndoFixture, "walking back from the newest unit finds what walking through all of them finds", "[undo]")
{
    std::mt19937 random(92);
    const auto one = [&](int of) -> bool { return random() % unsigned(of) == 0; };
    WholeStacks whole;
    for (int step = 0; step < 600; ++step) {
        WorkOrder order = support::orderFor(u"Việc "_s + QString::number(step));
        if (const auto last = undoable(database); last && one(3)) {
            takeBack(database, *last, order, {});
        } else if (const auto again = redoable(database); again && one(2)) {
            takeBack(database, *again, order, {});
        } else {
            order.final = one(40);
            UnitOfWork work(database, order);
            work.add(Place{.code = QString::number(step), .name = u"Xã"_s});
            work.commit();
        }
        whole.apply(journalUnits(database, 1).front());

        const auto undo = undoable(database);
        const auto redo = redoable(database);
        REQUIRE((undo ? undo->id : 0) == (whole.undo.empty() ? 0 : whole.undo.back()));
        REQUIRE((redo ? redo->id : 0) == (whole.redo.empty() ? 0 : whole.redo.back()));
    }
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(UndoFixture, "an older unit is taken back alone where nothing it changed was changed since", "[undo]")
{
    const auto first = addPlace(u"A"_s);
    rename(first, u"B"_s);
    const auto other = addPlace(u"C"_s);

    takeBackUnit(2);

    CHECK(database.find(first)->name == u"A"_s);
    CHECK(database.find(other)->name == u"C"_s);
    CHECK(takenBackBy(database, 2)->id == 4);
    CHECK(undoable(database)->id == 4);
    CHECK_FALSE(redoable(database).has_value());
}

TEST_CASE_METHOD(UndoFixture, "what was changed later names the record and who changed it", "[undo]")
{
    const auto place = addPlace(u"A"_s);
    rename(place, u"B"_s);

    const UndoObstacle obstacle = refusalOf(1);

    CHECK(obstacle.kind == UndoObstacle::Kind::ChangedLater);
    CHECK(obstacle.table == u"place"_s);
    CHECK(obstacle.row == place.value);
    CHECK(obstacle.by->title == u"Đổi thành B"_s);
}

TEST_CASE_METHOD(UndoFixture, "a unit that was taken back is not taken back twice; once it was put back it can be", "[undo]")
{
    const auto place = addPlace(u"A"_s);
    rename(place, u"B"_s);
    takeBackUnit(2);

    CHECK(refusalOf(2).kind == UndoObstacle::Kind::TakenBack);
    CHECK(refusalOf(2).by->id == 3);

    takeBackUnit(3);
    CHECK_FALSE(takenBackBy(database, 2).has_value());
    takeBackUnit(2);
    CHECK(database.find(place)->name == u"A"_s);
}

TEST_CASE_METHOD(UndoFixture, "a signed act stays, and what it changed stays as it says; Undo stops at it", "[undo]")
{
    const auto place = addPlace(u"A"_s);
    rename(place, u"B"_s);
    sign(u"Ký quyết định"_s, [&](UnitOfWork &work) { work.change(renamed(place, u"C"_s)); });

    CHECK(refusalOf(3).kind == UndoObstacle::Kind::Final);
    CHECK(refusalOf(2).kind == UndoObstacle::Kind::ChangedLater);
    CHECK(refusalOf(2).by->title == u"Ký quyết định"_s);
    CHECK_FALSE(undoable(database).has_value());
}

TEST_CASE_METHOD(UndoFixture, "what a later signed act did not touch is taken back alone, as an edit could change it too", "[undo]")
{
    const auto place = addPlace(u"A"_s);
    rename(place, u"B"_s);
    sign(u"Ký quyết định"_s, [](UnitOfWork &work) { work.add(Place{.code = u"2"_s, .name = u"Xã khác"_s}); });

    takeBackUnit(2);

    CHECK(database.find(place)->name == u"A"_s);
    CHECK(undoable(database)->id == 4);
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(UndoFixture, "a row on which a later one hangs does not go away, and nothing is half undone", "[undo]")
{
    const auto district = addPlace(u"D"_s);
    const auto commune = addPlace(u"X"_s, district);

    const UndoObstacle obstacle = refusalOf(1);

    CHECK(obstacle.kind == UndoObstacle::Kind::StillNeeded);
    CHECK(obstacle.table == u"place"_s);
    CHECK(obstacle.row == commune.value);
    CHECK(obstacle.by->id == 2);
    CHECK(database.find(district).has_value());
    CHECK(journalUnits(database, 10).size() == 2);
    addPlace(u"Y"_s);   // the connection is free again
}

TEST_CASE_METHOD(UndoFixture, "a removed row does not come back beside one entered in its place", "[undo]")
{
    const auto place = addPlace(u"X"_s);
    Id<Hamlet> hamlet;
    commit(u"Thêm thôn"_s, [&](UnitOfWork &work) { hamlet = work.add(Hamlet{.place = place, .name = u"Thôn 1"_s}); });
    commit(u"Thêm thôn"_s, [&](UnitOfWork &work) { work.add(Hamlet{.place = place, .name = u"Thôn 2"_s}); });
    commit(u"Bỏ thôn"_s, [&](UnitOfWork &work) { work.remove(hamlet); });
    commit(u"Thêm lại"_s, [&](UnitOfWork &work) { work.add(Hamlet{.place = place, .name = u"Thôn 1"_s}); });

    const UndoObstacle obstacle = refusalOf(4);

    CHECK(obstacle.kind == UndoObstacle::Kind::PlaceTaken);
    CHECK(obstacle.table == u"hamlet"_s);
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(UndoFixture, "a unit of many entries is taken back page by page", "[undo]")
{
    commit(u"Nhập danh sách"_s, [](UnitOfWork &work) {
        for (int i = 0; i < 2'345; ++i) {
            const auto id = work.add(Place{.code = QString::number(i), .name = u"Xã"_s});
            Place place{.id = id, .code = QString::number(i), .name = u"Xã mới"_s};
            work.change(place);
        }
    });

    takeBackUnit(1);

    CHECK(database.value<int>(u"SELECT COUNT(*) FROM place"_s) == 0);
    takeBackUnit(2);
    CHECK(database.value<int>(u"SELECT COUNT(*) FROM place WHERE name = 'Xã mới'"_s) == 2'345);
    CHECK(verify(database).ok());
}
