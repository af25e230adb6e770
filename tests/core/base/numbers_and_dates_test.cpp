#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/base/partial_date.h"
#include "core/base/period.h"
#include "core/base/uid.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("what is typed into a money field is read in one way or not at all", "[base][money]")
{
    const auto [typed, dong] = GENERATE(table<QString, std::optional<qint64>>({
        {u"60.000.000"_s, 60'000'000}, {u"60 000 000"_s, 60'000'000}, {u"60,000,000"_s, 60'000'000}, {u"60000000"_s, 60'000'000},
        {u"60tr"_s, 60'000'000}, {u"60 triệu"_s, 60'000'000}, {u"1,5 tỷ"_s, 1'500'000'000}, {u"62,5 tr"_s, 62'500'000},
        {u"500k"_s, 500'000}, {u"500 nghìn"_s, 500'000}, {u"60.000.000 đ"_s, 60'000'000}, {u"60.000.000 đồng"_s, 60'000'000},
        {u"1.500"_s, 1'500}, {u"0"_s, 0},
        {u"60 triệu đồng"_s, 60'000'000}, {u"60 trđ"_s, 60'000'000}, {u"60,5 tr"_s, 60'500'000}, {u"62.5tr"_s, 62'500'000},
        {u"1.500 triệu"_s, 1'500'000'000}, {u"60.000 nghìn đồng"_s, 60'000'000}, {u"0,125 tỷ"_s, 125'000'000},
        {u"1,500 tr"_s, std::nullopt}, {u"1234567890,5 tỷ"_s, std::nullopt}, {u"99999999999999999999 tr"_s, std::nullopt},
        {u"1,5"_s, std::nullopt}, {u"6.00.000"_s, std::nullopt}, {u"sáu mươi"_s, std::nullopt}, {u"60 xu"_s, std::nullopt},
        {u""_s, std::nullopt}, {u"1,00005 nghìn"_s, std::nullopt}}));

    const auto read = moneyFromTyped(typed);

    CHECK(read.has_value() == dong.has_value());
    if (read && dong)
        CHECK(read->dong() == *dong);
}

TEST_CASE("shares of money round down to whole đồng", "[base][money]")
{
    CHECK((60'000'001_dong).percentRoundedDown(60) == 36'000'000_dong);
    CHECK((99_dong).percentRoundedDown(50) == 49_dong);
    CHECK((9'000'000'000'000'000_dong).percentRoundedDown(100) == 9'000'000'000'000'000_dong);
}

TEST_CASE("numbers are grouped and decimals have a comma", "[base][format]")
{
    CHECK(grouped(qint64(1234567)) == u"1.234.567"_s);
    CHECK(grouped(qint64(-1000)) == u"-1.000"_s);
    CHECK(grouped(qint64(999)) == u"999"_s);
    CHECK(decimalText(24.5, 1) == u"24,5"_s);
    CHECK(decimalText(24.0, 2) == u"24"_s);
    CHECK(decimalText(-0.04, 1) == u"0"_s);
    CHECK(decimalText(1234.5, 1) == u"1.234,5"_s);
    CHECK(percentText(171, 200) == u"85,5%"_s);
    CHECK(percentText(1, 0).isEmpty());
}

TEST_CASE("a decimal that could be two numbers is not read", "[base][format]")
{
    CHECK(decimalFromTyped(u"24,5"_s) == 24.5);
    CHECK(decimalFromTyped(u"24.5"_s) == 24.5);
    CHECK(decimalFromTyped(u"1.234,5"_s) == 1234.5);
    CHECK_FALSE(decimalFromTyped(u"1.500"_s).has_value());
    CHECK_FALSE(decimalFromTyped(u"24m"_s).has_value());
}

TEST_CASE("official dates pad the day and the first two months only", "[base][dates]")
{
    CHECK(officialDate(QDate(2025, 1, 5)) == u"ngày 05 tháng 01 năm 2025"_s);
    CHECK(officialDate(QDate(2019, 6, 29)) == u"ngày 29 tháng 6 năm 2019"_s);
    CHECK(officialDate(QDate(2024, 10, 1)) == u"ngày 01 tháng 10 năm 2024"_s);
    CHECK(officialShortDate(QDate(2025, 1, 5)) == u"05/01/2025"_s);
    CHECK(officialShortDate(QDate(2024, 6, 19)) == u"19/6/2024"_s);
    CHECK(screenDate(QDate(2025, 3, 5)) == u"05/03/2025"_s);
    CHECK(officialCount(5) == u"05"_s);
    CHECK(officialCount(12) == u"12"_s);
}

TEST_CASE("a date may be a year, a month or a day, and nothing impossible", "[base][dates]")
{
    const auto [typed, iso] = GENERATE(table<QString, std::optional<QString>>({
        {u"12/03/1956"_s, u"1956-03-12"_s}, {u"12.3.1956"_s, u"1956-03-12"_s}, {u"12-3-1956"_s, u"1956-03-12"_s},
        {u"03/1956"_s, u"1956-03"_s}, {u"1956"_s, u"1956"_s}, {u""_s, u""_s},
        {u"31/02/1956"_s, std::nullopt}, {u"12/13/1956"_s, std::nullopt}, {u"00/03/1956"_s, std::nullopt}, {u"56"_s, std::nullopt},
        {u"12/03/56"_s, std::nullopt}, {u"1656"_s, std::nullopt}}));

    const auto date = PartialDate::fromTyped(typed);

    REQUIRE(date.has_value() == iso.has_value());
    if (date) {
        CHECK(date->iso() == *iso);
        CHECK(PartialDate::fromIso(*iso) == date);
    }
}

TEST_CASE("a person is not made older than the papers prove", "[base][dates]")
{
    CHECK(PartialDate{1956, 3, 12}.ageOn(QDate(2025, 3, 11)) == 68);
    CHECK(PartialDate{1956, 3, 12}.ageOn(QDate(2025, 3, 12)) == 69);
    CHECK(PartialDate{1956, 3, 0}.ageOn(QDate(2025, 3, 30)) == 68);
    CHECK(PartialDate{1956, 0, 0}.ageOn(QDate(2025, 6, 30)) == 68);
    CHECK(PartialDate{1956, 0, 0}.ageOn(QDate(2025, 12, 31)) == 69);
}

TEST_CASE("a period holds its first day and not its end", "[base][dates]")
{
    const Period district{QDate(), QDate(2025, 7, 1)};

    CHECK(district.contains(QDate(2025, 6, 30)));
    CHECK_FALSE(district.contains(QDate(2025, 7, 1)));
    CHECK(Period{QDate(2025, 7, 1), QDate()}.contains(QDate(2099, 1, 1)));
}

TEST_CASE("uids are in order of time and never the same", "[base]")
{
    const QString first = newUid(1'700'000'000'000);
    const QString second = newUid(1'700'000'000'001);

    CHECK(first.size() == 36);
    CHECK(first.at(14) == u'7');
    CHECK(first < second);
    CHECK(newUid(5) != newUid(5));
}
