#include "core/intake/amount_reading.h"
#include "core/intake/cell_readings.h"

#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 3, 1);

Cell textCell(const QString &text) { return {.kind = Cell::Kind::Text, .text = text}; }
Cell numberCell(double number) { return {.kind = Cell::Kind::Number, .number = number}; }

template<class T> QString codesOf(const Reading<T> &reading)
{
    QStringList codes;
    for (const Issue &issue : reading.issues)
        codes.append(issue.code);
    return codes.join(u' ');
}

}

TEST_CASE("a name is written with one space and one capital each, and what was repaired is said", "[intake]")
{
    const auto [written, name, codes] = GENERATE(table<QString, QString, QString>({
        {u"Nguyễn Thị Hòa"_s, u"Nguyễn Thị Hòa"_s, u""_s},
        {u"  Nguyễn  Thị Hòa "_s, u"Nguyễn Thị Hòa"_s, u"extra_spaces"_s},
        {u"Nguyễn\u00a0Thị Hòa"_s, u"Nguyễn Thị Hòa"_s, u"extra_spaces"_s},
        {u"NGUYỄN THỊ HÒA"_s, u"Nguyễn Thị Hòa"_s, u"upper_case_name"_s},
        {u"nguyễn thị hòa"_s, u"Nguyễn Thị Hòa"_s, u"upper_case_name"_s}}));

    const Reading<QString> reading = readName(written, false);

    CHECK(reading.value == name);
    CHECK(codesOf(reading) == codes);
}

TEST_CASE("a row without a name says so and gives none", "[intake]")
{
    const Reading<QString> reading = readName(u"   "_s, false);

    CHECK_FALSE(reading.value);
    CHECK(codesOf(reading) == u"missing_name"_s);
}

TEST_CASE("a birth date is read in every usual way to write it", "[intake]")
{
    const auto [written, iso, codes] = GENERATE(table<QString, QString, QString>({
        {u"12/03/1956"_s, u"1956-03-12"_s, u""_s}, {u"1956"_s, u"1956"_s, u""_s}, {u"12-3-1956"_s, u"1956-03-12"_s, u"date_separator"_s},
        {u"12.3.1956"_s, u"1956-03-12"_s, u"date_separator"_s}, {u"Ngày 12 tháng 03 năm 1956"_s, u"1956-03-12"_s, u"date_separator"_s},
        {u"12/3/56"_s, u"1956-03-12"_s, u"date_two_digit_year"_s}, {u"1956-03-12"_s, u"1956-03-12"_s, u"date_separator"_s}}));

    const Reading<PartialDate> reading = readBirth(textCell(written), written, day);

    REQUIRE(reading.value);
    CHECK(reading.value->iso() == iso);
    CHECK(codesOf(reading) == codes);
}

TEST_CASE("a bare number is a year or Excel's number of a day", "[intake]")
{
    CHECK(readBirth(numberCell(1956), u"1956"_s, day).value->iso() == u"1956"_s);
    const Reading<PartialDate> serial = readBirth(numberCell(20526), u"20526"_s, day);
    CHECK(serial.value->iso() == u"1956-03-12"_s);
    CHECK(codesOf(serial) == u"date_serial"_s);
}

TEST_CASE("a birth date that cannot be, or lies in the future, is asked and not stored", "[intake]")
{
    const auto [written, code] = GENERATE(table<QString, QString>({
        {u"31/02/1956"_s, u"date_impossible"_s}, {u"12/13/1956"_s, u"date_impossible"_s}, {u"00/05/1948"_s, u"date_impossible"_s},
        {u"khoảng 1950"_s, u"date_impossible"_s}, {u"12/03/2056"_s, u"date_future"_s}}));

    const Reading<PartialDate> reading = readBirth(textCell(written), written, day);

    CHECK_FALSE(reading.value);
    CHECK(codesOf(reading) == code);
    CHECK(reading.issues.front().handling == Handling::Ask);
}

TEST_CASE("the zero that Excel drops in front of a number is put back", "[intake]")
{
    const Reading<QString> fromNumber = readNumber(numberCell(42056901234), u"42056901234"_s, {1956, 3, 12}, Gender::Male);
    CHECK(fromNumber.value == u"042056901234"_s);
    CHECK(codesOf(fromNumber) == u"id_lost_zero"_s);

    const Reading<QString> fromText = readNumber(textCell(u"42056901234"_s), u"42056901234"_s, {1956, 3, 12}, Gender::Male);
    CHECK(fromText.value == u"042056901234"_s);
}

TEST_CASE("a number in doubt stays out and is asked with its reason", "[intake]")
{
    const auto [written, code] = GENERATE(table<QString, QString>({
        {u""_s, u"missing_id"_s}, {u"04205690123"_s, u"id_length"_s}, {u"O42056901234"_s, u"id_letter"_s}, {u"003056901234"_s, u"id_province"_s},
        {u"042156901234"_s, u"id_gender_mismatch"_s}, {u"042057901234"_s, u"id_year_mismatch"_s}}));

    const Reading<QString> reading = readNumber(textCell(written), written, {1956, 3, 12}, Gender::Male);

    CHECK_FALSE(reading.value);
    CHECK(codesOf(reading) == code);
}

TEST_CASE("spaces inside a number are taken away and an old number of nine digits is one", "[intake]")
{
    const Reading<QString> spaced = readNumber(textCell(u"042 056 901 234"_s), u"042 056 901 234"_s, {1956, 3, 12}, Gender::Male);
    CHECK(spaced.value == u"042056901234"_s);
    CHECK(codesOf(spaced) == u"id_spaced"_s);
    CHECK(readNumber(textCell(u"189348764"_s), u"189348764"_s, {1956, 0, 0}, Gender::Male).value == u"189348764"_s);
}

TEST_CASE("every category that a cell names is found", "[intake]")
{
    using C = std::vector<Category>;
    CHECK(readCategories(u"Hộ nghèo"_s).value == C{Category::Poor});
    CHECK(readCategories(u"Cận nghèo"_s).value == C{Category::NearPoor});
    CHECK(readCategories(u"HN, thiên tai"_s).value == C{Category::Poor, Category::Disaster});
    CHECK(readCategories(u"Người có công; hộ cận nghèo"_s).value == C{Category::NearPoor, Category::Merit});
    CHECK(codesOf(readCategories(u"hộ khá"_s)) == u"cat_unknown"_s);
}

TEST_CASE("an amount is read in the list's unit, unless its size or its own words say another", "[intake]")
{
    const auto [written, unit, dong, code] = GENERATE(table<QString, qint64, qint64, QString>({
        {u"60"_s, 1'000'000, 60'000'000, u""_s}, {u"60000"_s, 1'000, 60'000'000, u""_s}, {u"60000000"_s, 1, 60'000'000, u""_s},
        {u"60000000"_s, 1'000'000, 60'000'000, u"amount_in_dong"_s}, {u"60"_s, 1, 60'000'000, u"amount_in_millions"_s},
        {u"60.000.000"_s, 1, 60'000'000, u"amount_text"_s}, {u"60.000.000 đ"_s, 1'000'000, 60'000'000, u"amount_text"_s},
        {u"60 triệu"_s, 1'000, 60'000'000, u"amount_text"_s}, {u"15,5"_s, 1'000'000, 15'500'000, u"amount_text"_s}}));

    const Reading<Money> reading = readAmount(u"fund_state"_s, textCell(written), written, unit);

    REQUIRE(reading.value);
    CHECK(reading.value->dong() == dong);
    CHECK(codesOf(reading) == code);
}

TEST_CASE("an amount that no house costs is asked", "[intake]")
{
    const Reading<Money> reading = readAmount(u"fund_state"_s, textCell(u"60.000"_s), u"60.000"_s, 1'000'000);

    CHECK_FALSE(reading.value);
    CHECK(codesOf(reading) == u"amount_unreadable"_s);
}

TEST_CASE("the size of the amounts tells the unit of a list", "[intake]")
{
    CHECK(unitShownBy({60, 30, 0, 15, 110}) == 1'000'000);
    CHECK(unitShownBy({60'000, 30'000, 0, 15'000}) == 1'000);
    CHECK(unitShownBy({60'000'000, 30'000'000, 15'000'000}) == 1);
    CHECK(unitShownBy({60, 30'000'000, 15'000}) == 0);
}
