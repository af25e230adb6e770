#include "core/places/place_book.h"
#include "core/places/place_name.h"
#include "core/places/place_table.h"
#include "core/store/verify.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"

#include <QTemporaryFile>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate before(2025, 6, 30);
const QDate after(2025, 7, 1);

struct DucTho : support::MemoryRegister {
    PlaceBook book;
    DucTho()
    {
        commit(u"Tạo sổ"_s, [](UnitOfWork &work) { seedPlaces(u"440"_s, work); });
        book = PlaceBook(database);
    }
};

}

TEST_CASE_METHOD(DucTho, "Đức Thọ has sixteen communes until 30/6/2025 and five after", "[places]")
{
    CHECK(book.communesOn(before).size() == 16);
    CHECK(book.communesOn(after).size() == 5);
    CHECK(book.district()->name == u"Huyện Đức Thọ"_s);
    CHECK(verify(database).ok());
}

TEST_CASE_METHOD(DucTho, "a code belongs to a unit and a day", "[places]")
{
    CHECK(book.communeByCode(u"18229"_s, before)->name == u"Thị trấn Đức Thọ"_s);
    CHECK(book.communeByCode(u"18229"_s, after)->name == u"Xã Đức Thọ"_s);
    CHECK(book.communeByCode(u"18310"_s, after) == nullptr);
}

TEST_CASE_METHOD(DucTho, "a commune goes on in what it became", "[places]")
{
    const auto tanHuong = book.communeByCode(u"18310"_s, before)->id;
    const auto ducDong = book.communeByCode(u"18304"_s, after)->id;

    CHECK(book.unitOn(tanHuong, before) == tanHuong);
    CHECK(book.unitOn(tanHuong, after) == ducDong);
    CHECK(book.partsOf(ducDong).size() == 4);
    CHECK(book.partsOf(book.district()->id).size() == 1 + 16 + 5);
    CHECK(book.namesOf(tanHuong) == QStringList{u"Xã Tân Hương"_s, u"Xã Đức Đồng"_s});
}

TEST_CASE_METHOD(DucTho, "any spelling of a commune's name finds it", "[places]")
{
    const auto [written, code] = GENERATE(table<QString, QString>({
        {u"xã Tùng Ảnh"_s, u"18259"_s}, {u"TÙNG ẢNH"_s, u"18259"_s}, {u"Tùng ảnh"_s, u"18259"_s}, {u"Xã Hoà Lạc"_s, u"18280"_s},
        {u"TT. Đức Thọ"_s, u"18229"_s}, {u"Thị trấn Đức Thọ"_s, u"18229"_s}, {u"xa Bui La Nhan"_s, u"18262"_s}}));

    REQUIRE(book.communeByName(written, before) != nullptr);
    CHECK(book.communeByName(written, before)->code == code);
}

TEST_CASE_METHOD(DucTho, "a former name still finds its commune after the change", "[places]")
{
    REQUIRE(book.communeByName(u"Xã Tân Hương"_s, after) != nullptr);
    CHECK(book.communeByName(u"Xã Tân Hương"_s, after)->code == u"18310"_s);
    CHECK(book.communeByName(u"Xã Đức Đồng"_s, after)->validFrom == after);
    CHECK(book.communeByName(u"Xã Không Có"_s, after) == nullptr);
}

TEST_CASE("habits of writing a hamlet's name do not make it another hamlet", "[places]")
{
    const auto [written, core] = GENERATE(table<QString, QString>({
        {u"Thôn Châu Nội"_s, u"chau noi"_s}, {u"thôn châu nội"_s, u"chau noi"_s}, {u"T. Châu Nội"_s, u"chau noi"_s},
        {u"CHÂU NỘI"_s, u"chau noi"_s}, {u"Thôn Chau Noi"_s, u"chau noi"_s}, {u"Tổ dân phố 3"_s, u"3"_s}, {u"TDP 3"_s, u"3"_s},
        {u"tdp3"_s, u"3"_s}, {u"Tổ DP 3"_s, u"3"_s}, {u"Thọ Sơn"_s, u"tho son"_s}, {u"Thôn"_s, u"thon"_s}}));

    CHECK(hamletCore(written) == core);
}

TEST_CASE("a district that the table does not know is refused by name", "[places]")
{
    support::MemoryRegister empty;

    CHECK_THROWS_WITH(empty.commit(u"x"_s, [](UnitOfWork &work) { seedPlaces(u"999"_s, work); }), Catch::Contains("999"));
    CHECK(empty.database.value<int>(u"SELECT COUNT(*) FROM place"_s) == 0);
}

TEST_CASE("an office's own table of units makes a register, and a wrong line is named", "[places]")
{
    const auto seeded = [](const QByteArray &csv) -> qsizetype {
        QTemporaryFile file;
        REQUIRE(file.open());
        file.write(csv);
        file.flush();
        support::MemoryRegister own;
        own.commit(u"Tạo sổ"_s, [&](UnitOfWork &work) { seedPlacesFrom(file.fileName(), work); });
        return qsizetype(PlaceBook(own.database).communesOn(after).size());
    };

    CHECK(seeded("code,level,name,parent,valid_from,valid_to,successors\n01,province,Tỉnh A,,,,\n001,district,Huyện B,01,,,\n00001,commune,Xã C,001,,,\n") == 1);
    CHECK_THROWS_WITH(seeded("code,level,name,parent,valid_from,valid_to\n1,hamlet,Thôn,,,\n"), Catch::Contains("2"));
    CHECK_THROWS_WITH(seeded("code,level,name,parent,valid_from,valid_to\n1,commune,Xã,,yesterday,\n"), Catch::Contains("yesterday"));
}
