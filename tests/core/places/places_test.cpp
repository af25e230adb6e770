#include "core/integrity/verify.h"
#include "core/places/place_book.h"
#include "core/places/place_name.h"
#include "core/places/place_table.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"

#include <QTemporaryFile>

#include <algorithm>

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
    CHECK(book.communeByName(u"Thị trấn Đức Thọ"_s, after)->validTo == after);
    CHECK(book.communeByName(u"Đức Thọ"_s, after)->validFrom == after);
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

TEST_CASE("a commune that changed its district in 2025 goes on through both changes", "[places]")
{
    support::MemoryRegister locHa;
    locHa.commit(u"Tạo sổ"_s, [](UnitOfWork &work) { seedPlaces(u"448"_s, work); });
    const PlaceBook book(locHa.database);
    const auto tanLoc = book.communeByCode(u"18409"_s, QDate(2024, 12, 31))->id;

    CHECK(book.find(book.unitOn(tanLoc, before))->validFrom == QDate(2025, 1, 1));
    CHECK(book.unitOn(tanLoc, after) == book.communeByCode(u"18409"_s, after)->id);
    CHECK(book.nameOf(book.unitOn(tanLoc, after)) == u"Xã Hồng Lộc"_s);
    CHECK(book.namesOf(tanLoc) == QStringList{u"Xã Tân Lộc"_s, u"Xã Hồng Lộc"_s});
    CHECK(book.communeByName(u"Thị trấn Lộc Hà"_s, after)->validFrom == QDate(2025, 1, 1));   // twice of that name, but one unit
    CHECK(book.find(tanLoc)->citation == u"Nghị quyết 1283/NQ-UBTVQH15"_s);
}

TEST_CASE("a divided commune stays itself until its hamlets are reassigned", "[places]")
{
    support::MemoryRegister city;
    city.commit(u"Tạo sổ"_s, [](UnitOfWork &work) { seedPlaces(u"436"_s, work); });
    const PlaceBook book(city.database);
    const auto daiNai = book.communeByCode(u"18082"_s, before)->id;
    const auto tranPhu = book.communeByCode(u"18070"_s, QDate(2024, 12, 31))->id;

    CHECK(book.unitOn(daiNai, after) == daiNai);
    CHECK(book.successorsOf(daiNai, after).size() == 2);
    CHECK(book.successorsOf(daiNai, before) == std::vector{daiNai});
    CHECK(book.successorsOf(tranPhu, after).empty());   // it ended, and no source says in what
}

TEST_CASE("every commune of the built-in table ends in a unit of 1/7/2025", "[places]")
{
    const PlaceTable table = readPlaceTable(u":/places/ha-tinh.csv"_s);
    const auto count = [&](QDate day) -> qsizetype {
        return std::count_if(table.lines.begin(), table.lines.end(), [&](const PlaceLine &line) -> bool {
            return line.place.level == PlaceLevel::Commune && line.place.period().contains(day); });
    };

    CHECK(table.issues.empty());
    CHECK(count(QDate(2024, 12, 31)) == 216);
    CHECK(count(before) == 209);
    CHECK(count(after) == 69);
    CHECK(std::none_of(table.lines.begin(), table.lines.end(), [](const PlaceLine &line) -> bool {
        return line.place.validTo == after && line.place.level == PlaceLevel::Commune && line.successors.isEmpty(); }));
}

TEST_CASE("an office's own table of units makes a register, whatever separates its columns", "[places]")
{
    const auto communes = [](const QByteArray &csv) -> qsizetype {
        QTemporaryFile file;
        REQUIRE(file.open());
        file.write(csv);
        file.flush();
        support::MemoryRegister own;
        own.commit(u"Tạo sổ"_s, [&](UnitOfWork &work) { seedPlacesFrom(file.fileName(), work); });
        return qsizetype(PlaceBook(own.database).communesOn(after).size());
    };

    CHECK(communes("code,level,name,parent,valid_from,valid_to,successors\n01,province,Tỉnh A,,,,\n001,district,Huyện B,01,,,\n00001,commune,Xã C,001,,,\n") == 1);
    CHECK(communes("\xEF\xBB\xBF" "level;code;name;parent\r\ndistrict;001;Huyện B;\r\ncommune;00001;\"Xã C; cũ\";001\r\n") == 1);
    CHECK_THROWS_WITH(communes("code,level,name,parent\n1,hamlet,Thôn,\n2,commune,,\n"), Catch::Contains("2:") && Catch::Contains("3:"));
}

TEST_CASE("all that is wrong in a table of units is said at once, each with its line", "[places]")
{
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write("code,level,name,parent,valid_from,valid_to,successors\n"
               "1,hamlet,Thôn,,,,\n"
               "2,commune,Xã B,,yesterday,,\n"
               "3,commune,Xã C,77,,,\n"
               "4,commune,Xã D,,2025-07-01,2025-01-01,\n"
               "5,commune,Xã E,,,2025-07-01,99\n"
               "3,commune,Xã F,,,,\n");
    file.flush();

    QStringList found;
    for (const Issue &issue : readPlaceTable(file.fileName()).issues)
        found.append(issue.cell + u' ' + issue.code);

    CHECK(found == QStringList{u"line 2 place_level"_s, u"line 3 place_date"_s, u"line 4 place_parent"_s, u"line 5 place_period"_s,
                               u"line 6 place_successor"_s, u"line 7 place_twice"_s});
}
