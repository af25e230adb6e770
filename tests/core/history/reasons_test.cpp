#include "core/history/reasons.h"

#include "tests/support/catch.h"
#include "tests/support/sample_households.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

HouseholdRecord storedHousehold()
{
    HouseholdRecord record = support::sampleHousehold({7});
    record.household.id = {1};
    record.classifications[0].id = {1};
    record.funding.total = Money::ofDong(60'000'000);
    return record;
}

template<class Change> QStringList weightyAfter(Change change)
{
    HouseholdRecord after = storedHousehold();
    change(after);
    return weightyChanges(storedHousehold(), after);
}

}

TEST_CASE("what decides about a household's help wants a reason when it is changed", "[history]")
{
    CHECK(weightyAfter([](HouseholdRecord &record) { record.head().person.name = u"Nguyễn Thị Hoa"_s; }) == QStringList{u"Chủ hộ"_s});
    CHECK(weightyAfter([](HouseholdRecord &record) { record.head().person.birth = {1957, 0, 0}; }) == QStringList{u"Chủ hộ"_s});
    CHECK(weightyAfter([](HouseholdRecord &record) { record.head().papers[0].number = u"042156900002"_s; }) == QStringList{u"Số CCCD/CMND"_s});
    CHECK(weightyAfter([](HouseholdRecord &record) { record.head().papers.clear(); }) == QStringList{u"Số CCCD/CMND"_s});
    CHECK(weightyAfter([](HouseholdRecord &record) { record.classifications.clear(); }) == QStringList{u"Đối tượng"_s});
    CHECK(weightyAfter([](HouseholdRecord &record) { record.classifications[0].validTo = QDate(2025, 2, 1); }) == QStringList{u"Đối tượng"_s});
    CHECK(weightyAfter([](HouseholdRecord &record) { record.household.need = Need::Repair; }) == QStringList{u"Nhu cầu hỗ trợ"_s});
    CHECK(weightyAfter([](HouseholdRecord &record) { record.funding.total = Money::ofDong(30'000'000); }) == QStringList{u"Kinh phí xã đề nghị"_s});
}

TEST_CASE("filling in what was empty, small corrections and new households need no reason", "[history]")
{
    CHECK(weightyAfter([](HouseholdRecord &record) { record.household.phone = u"0912000111"_s; }).isEmpty());
    CHECK(weightyAfter([](HouseholdRecord &record) { record.funding.state = Money::ofDong(30'000'000); }).isEmpty());
    CHECK(weightyAfter([](HouseholdRecord &record) { record.classifications.push_back({.category = Category::Disaster}); }).isEmpty());
    CHECK(weightyAfter([](HouseholdRecord &record) { record.head().papers.push_back({.kind = PaperKind::Cmnd, .number = u"183456789"_s}); }).isEmpty());
    CHECK(weightyChanges({}, storedHousehold()).isEmpty());
}

TEST_CASE("a list of reasons is offered for each occasion", "[history]")
{
    for (const ReasonFor occasion : {ReasonFor::Edit, ReasonFor::Delete, ReasonFor::DeleteList, ReasonFor::TakeOff, ReasonFor::Confirm})
        CHECK(offeredReasons(occasion).size() >= 3);
}
