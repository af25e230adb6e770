#include "core/households/line_edit.h"

#include "core/places/place_book.h"
#include "core/places/place_table.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"
#include "tests/support/sample_households.h"

using namespace core;
using namespace Qt::StringLiterals;
using support::sampleHousehold;
using support::testDay;

namespace {

struct Typed : support::MemoryRegister {
    Id<Place> commune;
    Id<Household> hoa;
    Id<Household> an;

    Typed()
    {
        commit(u"Đơn vị"_s, [](UnitOfWork &work) { seedPlaces(u"440"_s, work); });
        commune = PlaceBook(database).communeByCode(u"18310"_s, testDay)->id;
        commit(u"Hộ"_s, [&](UnitOfWork &work) {
            HouseholdRecord record = sampleHousehold(commune);
            record.household.hamlet = hamletNamed(u"Thôn Châu Nội"_s, commune, work);
            hoa = saveHousehold(record, work);
            an = saveHousehold(sampleHousehold(commune, {.name = u"Lê Văn An"_s, .birth = {1960, 0, 0}, .gender = Gender::Male, .number = u"042060900002"_s}), work);
        });
    }

    PlannedCell plan(LineField field, const QString &typed)
    {
        return planEdits(database, {{hoa, {field, {}}, typed}}, testDay).cells.front();
    }
    QString type(LineField field, const QString &typed)
    {
        const EditPlan plan = planEdits(database, {{hoa, {field, {}}, typed}}, testDay);
        commit(u"Sửa"_s, [&](UnitOfWork &work) { applyEdits(plan, work); });
        return typedText(database, hoa, {field, {}});
    }
};

}

TEST_CASE_METHOD(Typed, "a cell takes what people type in several ways", "[households][typing]")
{
    CHECK(type(LineField::Birth, u"1956"_s) == u"1956"_s);
    CHECK(type(LineField::Birth, u"3/1956"_s) == u"03/1956"_s);
    CHECK(type(LineField::Members, u" 5 "_s) == u"5"_s);
    CHECK(type(LineField::Area, u"30.5"_s) == u"30,5"_s);
    CHECK(type(LineField::Need, u"sua"_s) == u"Sửa chữa"_s);
    CHECK(type(LineField::Gender, u"nu"_s) == u"Nữ"_s);
    CHECK(type(LineField::Roof, u"NGOI"_s) == u"Ngói"_s);
    CHECK(type(LineField::Hamlet, u"chau noi"_s) == u"Thôn Châu Nội"_s);
    CHECK(type(LineField::Note, u"Đã  bốc thăm"_s) == u"Đã bốc thăm"_s);
    CHECK(type(LineField::Number, u"042 156 900 777"_s) == u"042156900777"_s);
    CHECK(type(LineField::Members, QString()).isEmpty());
    CHECK_FALSE(plan(LineField::Number, u"042*****0777"_s).changes());      // as the list shows it
}

TEST_CASE_METHOD(Typed, "what cannot be read is refused in words and nothing is stored", "[households][typing]")
{
    CHECK(plan(LineField::Members, u"năm"_s).refusal.contains(u"năm"_s));
    CHECK(plan(LineField::Members, u"-1"_s).isRefused());
    CHECK(plan(LineField::Birth, u"31/02/1956"_s).isRefused());
    CHECK(plan(LineField::Area, u"rộng"_s).isRefused());
    CHECK(plan(LineField::Need, u"đập bỏ"_s).isRefused());
    CHECK(plan(LineField::Hamlet, u"Thôn Không Có"_s).refusal.contains(u"Thôn Không Có"_s));
    CHECK(plan(LineField::Number, u"0421569"_s).isRefused());
    CHECK(plan(LineField::Number, u"042*****9999"_s).isRefused());
    CHECK(plan(LineField::Number, QString()).isRefused());
    CHECK(plan(LineField::Name, u"Nguyễn Thị Khác"_s).isRefused());

    const EditPlan refused = planEdits(database, {{hoa, {LineField::Members, {}}, u"năm"_s}}, testDay);
    CHECK(refused.records.empty());
    CHECK(refused.cells.front().after == u"năm"_s);
}

TEST_CASE_METHOD(Typed, "what can be read but is doubtful is said in the words of the editor", "[households][typing]")
{
    CHECK(plan(LineField::Members, u"25"_s).warnings.size() == 1);
    CHECK(plan(LineField::Area, u"900"_s).warnings.size() == 1);
    CHECK(plan(LineField::Birth, u"1957"_s).warnings.size() == 1);
    CHECK(plan(LineField::Number, u"042060900002"_s).warnings.join(u' ').contains(u"Lê Văn An"_s));
    CHECK(plan(LineField::Members, u"5"_s).warnings.isEmpty());
}

TEST_CASE_METHOD(Typed, "a new CCCD stands beside the old CMND, any other number replaces the one shown", "[households][typing]")
{
    type(LineField::Number, u"183456789"_s);
    REQUIRE(loadHousehold(database, hoa)->findHead()->papers.size() == 1);

    type(LineField::Number, u"042156900777"_s);

    const HouseholdRecord record = *loadHousehold(database, hoa);
    REQUIRE(record.findHead()->papers.size() == 2);
    CHECK(record.headNumber() == u"042156900777"_s);
}

TEST_CASE_METHOD(Typed, "many cells are one unit: the good ones are stored, the bad ones stay, undo takes all back", "[households][typing]")
{
    const EditPlan plan = planEdits(database, {{hoa, {LineField::Members, {}}, u"7"_s}, {hoa, {LineField::Note, {}}, u"Bốc thăm"_s},
                                               {an, {LineField::Members, {}}, u"bảy"_s}, {an, {LineField::Area, {}}, u"24,5"_s}}, testDay);

    const ChangeSet changes = commit(u"Dán"_s, [&](UnitOfWork &work) { applyEdits(plan, work); });

    CHECK(plan.changing() == 2);
    CHECK(plan.refused() == 1);
    CHECK(plan.records.size() == 1);
    CHECK(changes.unit > 0);
    CHECK(typedText(database, hoa, {LineField::Members, {}}) == u"7"_s);
    CHECK(typedText(database, hoa, {LineField::Note, {}}) == u"Bốc thăm"_s);
    CHECK(typedText(database, an, {LineField::Members, {}}) == u"4"_s);
}

TEST_CASE_METHOD(Typed, "a household that is gone meanwhile is refused", "[households][typing]")
{
    commit(u"Xóa"_s, [&](UnitOfWork &work) { removeHousehold(an, work); });

    CHECK(planEdits(database, {{an, {LineField::Members, {}}, u"3"_s}}, testDay).cells.front().isRefused());
}
