#include "core/support/commune_check.h"
#include "core/support/streams.h"
#include "tests/core/support/support_register.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

const QString paper = u"UBND xã Tân Hương xác nhận ngày 01/3/2025"_s;

}

TEST_CASE_METHOD(SupportRegister, "what the commune confirms is filled in where nothing was known", "[support]")
{
    const Id<Household> id = saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong);
    commit(u"Như trong danh sách"_s, [&](UnitOfWork &work) {
        HouseholdRecord record = *loadHousehold(database, id);
        record.household.residence = Residence::Unknown;
        record.surveys.back().dispute = Dispute::Unknown;
        record.surveys.back().exclusion.clear();
        saveHousehold(record, work);
    });
    REQUIRE(judge(database, id, testDay).front().outcome == Outcome::Missing);

    int changed = 0;
    commit(u"Xác nhận"_s, [&](UnitOfWork &work) { changed = confirmCommuneCheck({id}, paper, work); });

    CHECK(changed == 1);
    CHECK(judge(database, id, testDay).front().outcome == Outcome::Eligible);
    CHECK(loadHousehold(database, id)->surveys.back().note == paper);
}

TEST_CASE_METHOD(SupportRegister, "what is known stays as it was when the commune confirms the rest", "[support]")
{
    const Id<Household> id = saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong);
    commit(u"Tranh chấp"_s, [&](UnitOfWork &work) {
        HouseholdRecord record = *loadHousehold(database, id);
        record.surveys.back().dispute = Dispute::Disputed;
        saveHousehold(record, work);
    });
    const auto before = loadHousehold(database, id);

    int changed = 0;
    commit(u"Xác nhận"_s, [&](UnitOfWork &work) { changed = confirmCommuneCheck({id}, paper, work); });

    CHECK(changed == 0);
    CHECK(loadHousehold(database, id) == before);
}
