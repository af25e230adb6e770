#include "core/reporting/chart_data.h"

#include "core/places/place_table.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"
#include "tests/support/sample_households.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate before(2025, 3, 1);
const QDate after(2025, 7, 1);

struct Register : support::MemoryRegister {
    PlaceBook book;
    Register()
    {
        commit(u"Tạo sổ"_s, [](UnitOfWork &work) { seedPlaces(u"440"_s, work); });
        book = PlaceBook(database);
    }

    /// Enters a household with these classes in the commune of that code.
    void enter(const QString &commune, std::vector<Category> categories, Need need = Need::NewHouse, FundingProposal funding = {})
    {
        HouseholdRecord record = support::sampleHousehold(book.communeByCode(commune, before)->id);
        record.household.need = need;
        record.funding = funding;
        record.classifications.clear();
        for (const Category category : categories)
            record.classifications.push_back({.category = category, .validFrom = QDate(2025, 1, 1), .validTo = QDate(2026, 1, 1)});
        commit(u"Nhập hộ"_s, [&](UnitOfWork &work) { saveHousehold(record, work); });
    }

    static double valueOf(const ChartData &data, const QString &series, const QString &commune)
    {
        for (const ChartSeries &candidate : data.series)
            if (candidate.name == series)
                return candidate.values.at(std::size_t(data.categories.indexOf(commune)));
        return -1;
    }
};

}

TEST_CASE_METHOD(Register, "an empty register gives a chart of sixteen communes without figures", "[reporting]")
{
    const ChartData data = chartData(database, u"nhu_cau"_s, {.asOf = before});

    CHECK(data.categories.size() == 16);
    CHECK(data.categories.contains(u"Tùng Ảnh"_s));
    CHECK(data.series.empty());
    CHECK(data.subtitle == u"Huyện Đức Thọ - số liệu đến ngày 01/3/2025"_s);
}

TEST_CASE_METHOD(Register, "a household of several categories is counted once, merit before poverty", "[reporting]")
{
    enter(u"18310"_s, {Category::Poor, Category::Merit});
    enter(u"18310"_s, {Category::NearPoor, Category::Disaster});
    enter(u"18310"_s, {});

    const ChartData data = chartData(database, u"nhu_cau"_s, {.asOf = before});

    REQUIRE(data.series.size() == 3);
    CHECK(valueOf(data, u"Người có công, thân nhân liệt sĩ"_s, u"Tân Hương"_s) == 1);
    CHECK(valueOf(data, u"Hộ cận nghèo"_s, u"Tân Hương"_s) == 1);
    CHECK(valueOf(data, u"Chưa phân loại"_s, u"Tân Hương"_s) == 1);
    CHECK(data.notes.first().startsWith(u"Mỗi hộ tính một lần"_s));
}

TEST_CASE_METHOD(Register, "a class counts only on the days it holds", "[reporting]")
{
    enter(u"18310"_s, {Category::Poor});

    CHECK(valueOf(chartData(database, u"nhu_cau"_s, {.asOf = QDate(2025, 12, 31)}), u"Hộ nghèo"_s, u"Đức Đồng"_s) == 1);
    CHECK(valueOf(chartData(database, u"nhu_cau"_s, {.asOf = QDate(2026, 1, 1)}), u"Chưa phân loại"_s, u"Đức Đồng"_s) == 1);
}

TEST_CASE_METHOD(Register, "old figures can be drawn by the new units", "[reporting]")
{
    enter(u"18310"_s, {Category::Poor});
    enter(u"18304"_s, {Category::Poor});

    const ChartData data = chartData(database, u"nhu_cau"_s, {.asOf = before, .unitsOn = after});

    CHECK(data.categories.size() == 5);
    CHECK(valueOf(data, u"Hộ nghèo"_s, u"Đức Đồng"_s) == 2);
}

TEST_CASE_METHOD(Register, "a chart of one commune leaves the others out", "[reporting]")
{
    enter(u"18310"_s, {Category::Poor});
    enter(u"18259"_s, {Category::Poor});

    const ChartData data = chartData(database, u"hinh_thuc"_s, {.asOf = before, .unit = book.communeByCode(u"18259"_s, before)->id});

    CHECK(data.categories == QStringList{u"Tùng Ảnh"_s});
    CHECK(data.series == std::vector<ChartSeries>{{u"Xây mới"_s, {1}}});
    CHECK(data.subtitle == u"Xã Tùng Ảnh - số liệu đến ngày 01/3/2025"_s);
}

TEST_CASE_METHOD(Register, "new houses and repairs are counted apart", "[reporting]")
{
    enter(u"18310"_s, {Category::Poor}, Need::NewHouse);
    enter(u"18310"_s, {Category::Poor}, Need::Repair);
    enter(u"18310"_s, {Category::Poor}, Need::Repair);

    const ChartData data = chartData(database, u"hinh_thuc"_s, {.asOf = before});

    REQUIRE(data.series.size() == 2);
    CHECK(valueOf(data, u"Xây mới"_s, u"Tân Hương"_s) == 1);
    CHECK(valueOf(data, u"Sửa chữa"_s, u"Tân Hương"_s) == 2);
}

TEST_CASE_METHOD(Register, "proposed money is shown by source in million đồng, and what names no source stays visible", "[reporting]")
{
    enter(u"18310"_s, {Category::Poor}, Need::NewHouse,
          {.total = 100'000'000_dong, .state = 60'000'000_dong, .family = 25'500'000_dong});
    enter(u"18310"_s, {Category::Poor});

    const ChartData data = chartData(database, u"kinh_phi"_s, {.asOf = before});

    REQUIRE(data.series.size() == 3);
    CHECK(valueOf(data, u"Ngân sách nhà nước"_s, u"Tân Hương"_s) == 60);
    CHECK(valueOf(data, u"Hộ gia đình"_s, u"Tân Hương"_s) == 25.5);
    CHECK(valueOf(data, u"Chưa ghi nguồn"_s, u"Tân Hương"_s) == 14.5);
    CHECK(data.unit == u"triệu đồng"_s);
    CHECK(data.notes.contains(u"1 hộ chưa ghi kinh phí đề nghị."_s));
}

TEST_CASE_METHOD(Register, "a chart nobody knows is refused with its name", "[reporting]")
{
    CHECK_THROWS_AS(chartData(database, u"gia_vang"_s, {.asOf = before}), Error);
    CHECK(charts().size() == 3);
}
