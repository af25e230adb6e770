#include "core/places/office_values.h"

#include "core/integrity/verify.h"
#include "core/places/place_book.h"
#include "core/places/place_table.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2024, 1, 1);
const QDate change(2025, 7, 1);

struct Office : support::MemoryRegister {
    Id<Place> commune;
    Id<Place> other;
    Office()
    {
        commit(u"Tạo sổ"_s, [](UnitOfWork &work) { seedPlaces(u"440"_s, work); });
        const PlaceBook book(database);
        commune = book.communesOn(firstDay).at(0)->id;
        other = book.communesOn(firstDay).at(1)->id;
    }
    void set(const QString &key, const QString &value, QDate from)
    {
        commit(u"Đổi thông tin cơ quan"_s, [&](UnitOfWork &work) { setOfficeValue(commune, key, value, from, work); });
    }
};

}

TEST_CASE_METHOD(Office, "an office's value holds from its day until the next one, for its own unit", "[office]")
{
    set(u"nguoi_ky"_s, u"Nguyễn Văn A"_s, firstDay);
    set(u"nguoi_ky"_s, u" Trần  Thị B "_s, change);

    CHECK(officeValuesOn(database, commune, firstDay.addDays(-1)).isEmpty());
    CHECK(officeValuesOn(database, commune, change.addDays(-1)).value(u"nguoi_ky"_s) == u"Nguyễn Văn A"_s);
    CHECK(officeValuesOn(database, commune, change).value(u"nguoi_ky"_s) == u"Trần Thị B"_s);
    CHECK(officeValuesOn(database, other, change).isEmpty());
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(Office, "an empty value ends one, and the same day again replaces", "[office]")
{
    set(u"chuc_vu"_s, u"PHÓ CHỦ TỊCH"_s, firstDay);
    set(u"chuc_vu"_s, u"CHỦ TỊCH"_s, firstDay);
    set(u"chuc_vu"_s, QString(), change);

    CHECK(officeValuesOn(database, commune, firstDay).value(u"chuc_vu"_s) == u"CHỦ TỊCH"_s);
    CHECK(officeValuesOn(database, commune, change).isEmpty());
    CHECK(officeValues(database, commune).size() == 2);
}

TEST_CASE_METHOD(Office, "what already holds is not written again", "[office]")
{
    set(u"noi_ky"_s, u"Đức Thọ"_s, firstDay);
    set(u"noi_ky"_s, u"Đức Thọ"_s, change);

    CHECK(officeValues(database, commune).size() == 1);
}

TEST_CASE_METHOD(Office, "a value that was removed leaves what held before", "[office]")
{
    set(u"nguoi_lap"_s, u"Lê Thị C"_s, firstDay);
    set(u"nguoi_lap"_s, u"Phan Văn D"_s, change);
    commit(u"Xóa"_s, [&](UnitOfWork &work) { removeOfficeValue(officeValues(database, commune).front(), work); });

    CHECK(officeValuesOn(database, commune, change).value(u"nguoi_lap"_s) == u"Lê Thị C"_s);
}

TEST_CASE("the history names an office's value by its field", "[office]")
{
    CHECK(officeFieldTitle(u"office/12/nguoi_ky"_s) == u"Người ký"_s);
    CHECK(officeFieldTitle(u"restoration_confirmed/3"_s).isEmpty());
}
