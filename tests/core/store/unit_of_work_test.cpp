#include "core/integrity/verify.h"
#include "core/places/place.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/undo.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct StoreFixture {
    Database database{u":memory:"_s};
    StoreFixture() { migrate(database); }

    static WorkOrder order(const QString &title)
    {
        return {.title = title, .person = u"Nguyễn Văn An"_s, .computer = u"PC-01"_s, .at = QDateTime(QDate(2025, 3, 1), QTime(8, 0), Qt::UTC)};
    }

    Id<Place> addPlace(const QString &name)
    {
        UnitOfWork work(database, order(u"Thêm "_s + name));
        const Id<Place> id = work.add(Place{.code = u"18229"_s + name, .name = name});
        work.commit();
        return id;
    }

    void rename(Id<Place> id, const QString &name)
    {
        UnitOfWork work(database, order(u"Đổi tên"_s));
        Place place = *database.find(id);
        place.name = name;
        work.change(place);
        work.commit();
    }

    QString nameOf(Id<Place> id)
    {
        const auto place = database.find(id);
        return place ? place->name : QString();
    }
};

}

TEST_CASE_METHOD(StoreFixture, "a stored row is read back as it was", "[store]")
{
    const Place written{.code = u"440"_s, .level = PlaceLevel::District, .name = u"Huyện Đức Thọ"_s, .nameFolded = u"huyen duc tho"_s,
                        .nameKey = u"k"_s, .validTo = QDate(2025, 7, 1), .citation = u"NQ 1665"_s};

    UnitOfWork work(database, order(u"Thêm huyện"_s));
    const Id<Place> id = work.add(written);
    work.commit();

    Place expected = written;
    expected.id = id;
    CHECK(database.find(id) == expected);
}

TEST_CASE_METHOD(StoreFixture, "work that is not committed leaves nothing behind", "[store]")
{
    {
        UnitOfWork work(database, order(u"Thêm xã"_s));
        work.add(Place{.code = u"1"_s, .name = u"Xã A"_s});
    }

    CHECK(database.value<int>(u"SELECT COUNT(*) FROM place"_s) == 0);
    CHECK(journalUnits(database, 10).empty());
}

TEST_CASE_METHOD(StoreFixture, "saving a row as it already is records nothing", "[store]")
{
    const Id<Place> id = addPlace(u"Xã A"_s);

    UnitOfWork work(database, order(u"Lưu lại"_s));
    work.change(*database.find(id));
    const ChangeSet changes = work.commit();

    CHECK(changes.unit == 0);
    CHECK(journalUnits(database, 10).size() == 1);
}

TEST_CASE_METHOD(StoreFixture, "the history tells who changed what, from what, to what", "[store]")
{
    const Id<Place> id = addPlace(u"Xã A"_s);
    rename(id, u"Xã B"_s);

    const auto history = historyOf(database, u"place"_s, id.value);

    REQUIRE(history.size() == 2);
    CHECK(history[0].before.contains(u"Xã A"_s));
    CHECK(history[0].after.contains(u"Xã B"_s));
    CHECK(history[1].before.isEmpty());
    CHECK(journalUnits(database, 1).front().person == u"Nguyễn Văn An"_s);
}

TEST_CASE_METHOD(StoreFixture, "undo and redo walk back and forth through the journal", "[store][undo]")
{
    const Id<Place> id = addPlace(u"Xã A"_s);
    rename(id, u"Xã B"_s);

    takeBack(database, *undoable(database), order(u"Hoàn tác"_s), {});
    CHECK(nameOf(id) == u"Xã A"_s);
    takeBack(database, *undoable(database), order(u"Hoàn tác"_s), {});
    CHECK(nameOf(id).isEmpty());
    CHECK_FALSE(undoable(database).has_value());

    takeBack(database, *redoable(database), order(u"Làm lại"_s), {});
    CHECK(nameOf(id) == u"Xã A"_s);
    takeBack(database, *redoable(database), order(u"Làm lại"_s), {});
    CHECK(nameOf(id) == u"Xã B"_s);
    CHECK_FALSE(redoable(database).has_value());

    takeBack(database, *undoable(database), order(u"Hoàn tác"_s), {});
    CHECK(nameOf(id) == u"Xã A"_s);
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(StoreFixture, "new work ends redo", "[store][undo]")
{
    const Id<Place> id = addPlace(u"Xã A"_s);
    rename(id, u"Xã B"_s);
    takeBack(database, *undoable(database), order(u"Hoàn tác"_s), {});

    addPlace(u"Xã C"_s);

    CHECK_FALSE(redoable(database).has_value());
}

TEST_CASE_METHOD(StoreFixture, "a signed act ends undo", "[store][undo]")
{
    addPlace(u"Xã A"_s);
    WorkOrder signedAct = order(u"Ký quyết định"_s);
    signedAct.final = true;
    UnitOfWork work(database, signedAct);
    work.add(Place{.code = u"2"_s, .name = u"Xã B"_s});
    work.commit();

    CHECK_FALSE(undoable(database).has_value());
}

TEST_CASE_METHOD(StoreFixture, "undo is refused when the row was changed later", "[store][undo]")
{
    const Id<Place> id = addPlace(u"Xã A"_s);
    const JournalUnit first = journalUnits(database, 1).front();
    rename(id, u"Xã B"_s);

    CHECK_THROWS_AS(takeBack(database, first, order(u"Hoàn tác"_s), {}), Error);
    CHECK(nameOf(id) == u"Xã B"_s);
}

TEST_CASE_METHOD(StoreFixture, "undo puts back a row and what hangs on it", "[store][undo]")
{
    const Id<Place> district = addPlace(u"Huyện A"_s);
    {
        UnitOfWork work(database, order(u"Thêm xã"_s));
        const Id<Place> commune = work.add(Place{.code = u"7"_s, .name = u"Xã B"_s, .parent = district});
        work.add(Hamlet{.place = commune, .name = u"Thôn 1"_s});
        work.commit();
    }
    {
        UnitOfWork work(database, order(u"Xóa xã"_s));
        work.remove(database.all<Hamlet>(u"LIMIT 1"_s).front().id);
        work.remove(database.all<Place>(u"WHERE parent_id IS NOT NULL"_s).front().id);
        work.commit();
    }

    takeBack(database, *undoable(database), order(u"Hoàn tác"_s), {});

    CHECK(database.value<int>(u"SELECT COUNT(*) FROM hamlet JOIN place ON place.id = hamlet.place_id"_s) == 1);
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(StoreFixture, "a committed unit announces the rows it changed, once", "[store]")
{
    int announced = 0;
    ChangeSet heard;
    UnitOfWork work(database, order(u"Thêm xã"_s), [&](const ChangeSet &changes) { ++announced; heard = changes; });

    const Id<Place> id = work.add(Place{.code = u"1"_s, .name = u"Xã A"_s});
    work.commit();

    CHECK(announced == 1);
    CHECK(heard.touches(id));
    CHECK(heard.touches<Place>());
    CHECK_FALSE(heard.touches<Hamlet>());
}

TEST_CASE_METHOD(StoreFixture, "a unit that could not begin leaves no transaction open", "[store]")
{
    database.run(u"ALTER TABLE journal_unit RENAME TO elsewhere"_s);
    CHECK_THROWS_AS(UnitOfWork(database, order(u"Thêm xã"_s)), Error);
    database.run(u"ALTER TABLE elsewhere RENAME TO journal_unit"_s);

    CHECK(addPlace(u"Xã A"_s).isStored());
}

TEST_CASE_METHOD(StoreFixture, "a clock that was set back does not turn the history round", "[store]")
{
    const QDateTime start(QDate(2024, 2, 29), QTime(8, 0), Qt::UTC);
    const auto addAt = [&](const QString &name, const QDateTime &at, const QString &reason = {}) {
        WorkOrder dated = order(u"Thêm "_s + name);
        dated.at = at;
        dated.reason = reason;
        UnitOfWork work(database, dated);
        work.add(Place{.code = name, .name = name});
        work.commit();
        return journalUnits(database, 1).front();
    };
    const JournalUnit first = addAt(u"A"_s, start);

    const JournalUnit dayBack = addAt(u"B"_s, start.addDays(-1), u"Bổ sung"_s);
    const JournalUnit yearBack = addAt(u"C"_s, start.addYears(-1));
    const JournalUnit momentBack = addAt(u"D"_s, start.addSecs(-2));
    const JournalUnit otherZone = addAt(u"E"_s, QDateTime(QDate(2024, 2, 29), QTime(15, 1), Qt::OffsetFromUTC, 7 * 3600));

    CHECK(dayBack.at == first.at);
    CHECK(dayBack.reason.startsWith(u"Bổ sung "_s));
    CHECK(dayBack.reason.contains(u"28/02/2024 15:00"_s));
    CHECK(yearBack.at == first.at);
    CHECK(yearBack.reason.contains(u"28/02/2023 15:00"_s));
    CHECK(momentBack.at == first.at);
    CHECK(momentBack.reason.isEmpty());
    CHECK(otherZone.at == u"2024-02-29T08:01:00.000Z"_s);
    CHECK(otherZone.reason.isEmpty());
    const auto units = journalUnits(database, -1);
    for (std::size_t i = 1; i < units.size(); ++i)
        CHECK((units[i - 1].id > units[i].id && units[i - 1].at >= units[i].at));
    CHECK(verify(database).ok());
}
