// A commune that was divided: its households from the old list to the lists, charts and forms of the new communes, and nobody lost on the way.

#include "core/document/writers.h"
#include "core/forms/catalogue.h"
#include "core/households/divided_hamlets.h"
#include "core/households/household_record.h"
#include "core/integrity/verify.h"
#include "core/places/hamlet_assignment.h"
#include "core/places/territory.h"
#include "core/reporting/chart_data.h"
#include "core/support/rulings.h"
#include "core/support/streams.h"
#include "core/support/support_list.h"
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
        commit(u"Nạp quy định"_s, [](UnitOfWork &work) { seedRules(work); });
        enter(u"90001"_s, u"Hộ Thượng"_s, u"Thôn Một"_s, 1);
        enter(u"90002"_s, u"Hộ Đông"_s, u"Thôn Đông"_s, 2);
        enter(u"90002"_s, u"Hộ Tây"_s, u"Thôn Tây"_s, 3);
        enter(u"90002"_s, u"Hộ Không Thôn"_s, {}, 4);
        commit(u"Phân thôn"_s, [this](UnitOfWork &work) {
            assignHamlets({{.hamlet = hamletNamed(u"Thôn Đông"_s, giua, work), .place = tren, .validFrom = divisionDay, .decision = u"15/QĐ-UBND"_s}}, work); });
    }

    void enter(const QString &commune, const QString &name, const QString &hamlet, int number)
    {
        commit(u"Nhập hộ"_s, [&](UnitOfWork &work) {
            const Id<Place> place = support::communeOn(PlaceBook(work.database()), commune, dayBefore);
            HouseholdRecord record = support::sampleHousehold(place, {.name = name, .number = u"04205690000%1"_s.arg(number)});
            record.household.hamlet = hamletNamed(hamlet, place, work);
            saveHousehold(record, work);
        });
    }
    QString form(const QString &code, const QString &unit, QDate on)
    {
        return documentHtml(compose(database, code, {.unitCode = unit, .asOf = on}));
    }
    static bool holds(const QString &html, const QStringList &names)
    {
        return std::all_of(names.begin(), names.end(), [&](const QString &name) -> bool { return html.contains(name); });
    }
};

}

TEST_CASE_METHOD(Divided, "a household of a divided commune stands on the F05 of the commune its hamlet went to", "[path]")
{
    const QString ofTren = form(u"F05"_s, u"90001"_s, divisionDay);
    const QString ofDuoi = form(u"F05"_s, u"90003"_s, divisionDay);
    const QString ofGiua = form(u"F05"_s, u"90002"_s, divisionDay);
    const QString before = form(u"F05"_s, u"90002"_s, dayBefore);

    CHECK(holds(ofTren, {u"Hộ Thượng"_s, u"Hộ Đông"_s, u"Còn 02 hộ của xã Giữa (cũ) chưa được phân về xã mới"_s}));
    CHECK_FALSE(ofTren.contains(u"Hộ Tây"_s));
    CHECK(ofDuoi.contains(u"Còn 02 hộ của xã Giữa (cũ)"_s));
    CHECK(holds(ofGiua, {u"Hộ Tây"_s, u"Hộ Không Thôn"_s, u"Trong danh sách có 02 hộ thuộc xã đã chia tách chưa được phân về xã mới"_s}));
    CHECK_FALSE(ofGiua.contains(u"Hộ Đông"_s));
    CHECK(holds(before, {u"Hộ Đông"_s, u"Hộ Tây"_s, u"Hộ Không Thôn"_s}));
    CHECK_FALSE(before.contains(u"chưa được phân"_s));
}

TEST_CASE_METHOD(Divided, "the list of the district holds everybody once, those without a unit under the old commune and marked", "[path]")
{
    const QString html = form(u"F06"_s, {}, divisionDay);

    CHECK(holds(html, {u"Xã Giữa (chưa phân về xã mới)"_s, u"Xã Sông Trên"_s}));
    for (const QString &name : {u"Hộ Thượng"_s, u"Hộ Đông"_s, u"Hộ Tây"_s, u"Hộ Không Thôn"_s})
        CHECK(html.count(name) == 1);
}

TEST_CASE_METHOD(Divided, "a chart counts a household for the unit of its hamlet, and says who has none", "[path]")
{
    const ChartData data = chartData(database, u"hinh_thuc"_s, {.asOf = divisionDay});
    const ChartData ofTren = chartData(database, u"hinh_thuc"_s, {.asOf = divisionDay, .unit = tren});
    const ChartData before = chartData(database, u"hinh_thuc"_s, {.asOf = dayBefore});

    CHECK(data.categories == QStringList{u"Sông Dưới"_s, u"Sông Trên"_s, u"Giữa (chưa phân)"_s});
    CHECK(data.series.front().values == std::vector<double>{0, 2, 2});
    CHECK(data.notes.join(u'\n').contains(u"02 hộ của xã bị chia chưa được phân về xã mới"_s));
    CHECK(ofTren.series.front().values == std::vector<double>{2});
    CHECK(before.categories == QStringList{u"Giữa"_s, u"Hạ"_s, u"Thượng"_s});
    CHECK(before.series.front().values == std::vector<double>{3, 0, 1});
    for (const QString &chart : {u"nhu_cau"_s, u"kinh_phi"_s})
        CHECK(chartData(database, chart, {.asOf = divisionDay}).notes.join(u'\n').contains(u"02 hộ của xã bị chia"_s));
}

TEST_CASE_METHOD(Divided, "a list of the new commune takes the households assigned to it, and judging sees the same ones", "[path]")
{
    const std::vector<ListedHousehold> proposed = proposedHouseholds(database, tren, {}, divisionDay);
    const PlaceBook book(database);
    int judged = 0;
    judgeEach(database, divisionDay, territoryOf(book, tren, divisionDay), [&](const HouseholdRulings &) { ++judged; });

    REQUIRE(proposed.size() == 2);
    CHECK(judged == 2);
    CHECK(proposed[0].name == u"Hộ Đông"_s);
    CHECK(proposed[0].place == tren);
    CHECK_FALSE(proposed[0].awaitsUnit);
    CHECK(idsByCommune(database, awaitingTerritory(book, divisionDay)).size() == 2);
    CHECK(proposedHouseholds(database, giua, {}, divisionDay).front().awaitsUnit);
    CHECK(verify(database).ok());
}
