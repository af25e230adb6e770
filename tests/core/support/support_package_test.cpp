#include "tests/core/support/support_register.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(SupportRegister, "the levels the program carries", "[support]")
{
    const auto [stream, need, amount, verified] = GENERATE(table<QString, Need, Money, bool>({
        {u"CT_NCC"_s, Need::NewHouse, 60'000'000_dong, true}, {u"CT_NCC"_s, Need::Repair, 30'000'000_dong, true},
        {u"CT_PHATDONG"_s, Need::NewHouse, 60'000'000_dong, false}, {u"CT_PHATDONG"_s, Need::Repair, 30'000'000_dong, false},
        {u"CT_THIENTAI"_s, Need::NewHouse, 40'000'000_dong, false}, {u"CT_THIENTAI"_s, Need::Repair, 20'000'000_dong, false}}));

    const std::vector<SupportPackage> packages = packagesFor(database, stream, need, testDay);

    REQUIRE(packages.size() == 1);
    CHECK(totalOf(packages) == amount);
    CHECK(packages.front().verified == verified);
    CHECK_FALSE(packages.front().citation.isEmpty());
}

TEST_CASE_METHOD(SupportRegister, "a level counts from its first day until its end", "[support]")
{
    CHECK(packagesFor(database, u"CT_NCC"_s, Need::NewHouse, QDate(2024, 12, 31)).empty());
    CHECK(packagesFor(database, u"CT_NCC"_s, Need::NewHouse, QDate(2025, 1, 1)).size() == 1);
    CHECK(packagesFor(database, u"CT_NCC"_s, Need::NewHouse, QDate(2025, 12, 31)).size() == 1);
    CHECK(packagesFor(database, u"CT_NCC"_s, Need::NewHouse, QDate(2026, 1, 1)).empty());
    CHECK(packagesFor(database, u"CT_NCC"_s, Need::Unknown, testDay).empty());
}

TEST_CASE_METHOD(SupportRegister, "several sources add up, in the order of the budget", "[support]")
{
    commit(u"Mức hỗ trợ"_s, [](UnitOfWork &work) {
        work.add(SupportPackage{.stream = u"CT_NCC"_s, .need = Need::NewHouse, .source = u"XHH"_s, .amount = 10'000'000_dong});
        work.add(SupportPackage{.stream = u"CT_NCC"_s, .need = Need::NewHouse, .source = u"NST"_s, .amount = 5'000'000_dong});
    });

    const std::vector<SupportPackage> packages = packagesFor(database, u"CT_NCC"_s, Need::NewHouse, testDay);

    REQUIRE(packages.size() == 3);
    CHECK(packages[0].source == u"NSTW"_s);
    CHECK(packages[1].source == u"NST"_s);
    CHECK(packages[2].source == u"XHH"_s);
    CHECK(totalOf(packages) == 75'000'000_dong);
}

TEST_CASE("a source has its title; an unknown one is shown by its code", "[support]")
{
    CHECK(sourceTitle(u"NSTW"_s) == u"Ngân sách trung ương"_s);
    CHECK(sourceTitle(u"QVNN_T"_s) == u"Quỹ Vì người nghèo tỉnh"_s);
    CHECK(sourceTitle(u"RIENG"_s) == u"RIENG"_s);
}
