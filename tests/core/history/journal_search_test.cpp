#include "core/history/journal_search.h"

#include "core/households/household_record.h"
#include "core/store/undo.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"
#include "tests/support/sample_households.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct SearchFixture : support::MemoryRegister {
    Id<Place> first;
    Id<Place> second;

    SearchFixture()
    {
        commit(u"Tạo sổ"_s, [&](UnitOfWork &work) {
            first = work.add(Place{.code = u"1"_s, .name = u"Xã Tân Hương"_s});
            second = work.add(Place{.code = u"2"_s, .name = u"Xã Tùng Ảnh"_s});
        });
    }

    Id<Household> enter(Id<Place> commune, const QString &person, QDateTime at, const QString &reason = {})
    {
        UnitOfWork work(database, {.title = u"Nhập hộ"_s, .person = person, .computer = u"PC"_s, .at = at, .reason = reason});
        const auto id = saveHousehold(support::sampleHousehold(commune), work);
        work.commit();
        return id;
    }

    std::vector<qint64> found(const JournalFilter &filter, qint64 before = 0, int limit = 100)
    {
        std::vector<qint64> ids;
        for (const FoundUnit &unit : searchJournal(database, filter, before, limit))
            ids.push_back(unit.unit.id);
        return ids;
    }
};

QDateTime local(int day, int hour)
{
    return QDateTime(QDate(2025, 3, day), QTime(hour, 0));
}

using Ids = std::vector<qint64>;

}

TEST_CASE_METHOD(SearchFixture, "units come newest first and page by page", "[history]")
{
    for (int day = 2; day <= 6; ++day)
        enter(first, u"An"_s, local(day, 9));

    CHECK(found({}, 0, 3) == Ids{6, 5, 4});
    CHECK(found({}, 4, 3) == Ids{3, 2, 1});
    CHECK(found({}, 1, 3).empty());
}

TEST_CASE_METHOD(SearchFixture, "units are found by person, by local day, by words without marks and by kind of record", "[history]")
{
    commit(u"Sửa thôn"_s, [&](UnitOfWork &work) { work.add(Hamlet{.place = first, .name = u"Thôn 1"_s}); });
    enter(first, u"An"_s, local(2, 0));
    enter(first, u"Bình"_s, local(2, 23), u"Theo giấy tờ gốc"_s);

    CHECK(found({.person = u"Bình"_s}) == Ids{4});
    CHECK(found({.first = QDate(2025, 3, 2), .last = QDate(2025, 3, 2)}) == Ids{4, 3});
    CHECK(found({.first = QDate(2025, 3, 3)}).empty());
    CHECK(found({.text = u"goc giay"_s}) == Ids{4});
    CHECK(found({.text = u"SUA"_s}) == Ids{2});
    CHECK(found({.table = u"hamlet"_s}) == Ids{2});
    CHECK(journalPersons(database) == QStringList{u"An"_s, u"Bình"_s, u"Nguyễn Văn An"_s});
}

TEST_CASE_METHOD(SearchFixture, "units are found by the unit of place and by household, also when only a person or paper was changed or all was removed", "[history]")
{
    enter(first, u"An"_s, local(2, 9));
    const auto other = enter(second, u"An"_s, local(3, 9));
    HouseholdRecord record = *loadHousehold(database, other);
    record.head().papers[0].issuedBy = u"Cục CSQLHC"_s;
    commit(u"Sửa giấy tờ"_s, [&](UnitOfWork &work) { saveHousehold(record, work); });
    commit(u"Xóa hộ"_s, [&](UnitOfWork &work) { removeHousehold(other, work); });

    CHECK(found({.places = {second}}) == Ids{5, 4, 3, 1});
    CHECK(found({.places = {first}}) == Ids{2, 1});
    CHECK(found({.household = other}) == Ids{5, 4, 3});
    CHECK(found({.text = u"giay"_s, .places = {second}}) == Ids{4});
}

TEST_CASE_METHOD(SearchFixture, "a unit that was taken back says so until it is put back", "[history]")
{
    enter(first, u"An"_s, local(2, 9));
    const auto stateOfSecond = [&] { return searchJournal(database, {}, 3, 1).front().state; };
    CHECK(stateOfSecond() == UnitState::Stands);

    takeBack(database, *undoable(database), support::orderFor(u"Hoàn tác"_s), {});
    CHECK(stateOfSecond() == UnitState::TakenBack);

    takeBack(database, *redoable(database), support::orderFor(u"Làm lại"_s), {});
    CHECK(stateOfSecond() == UnitState::Stands);
}
