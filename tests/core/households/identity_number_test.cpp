#include "core/households/identity_number.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("a number's structure is compared with the person", "[households][identity]")
{
    const auto [number, year, gender, code] = GENERATE(table<QString, int, Gender, QString>({
        {u"042056900001"_s, 1956, Gender::Male, u""_s},
        {u"042156900001"_s, 1956, Gender::Female, u""_s},
        {u"042201900001"_s, 2001, Gender::Male, u""_s},
        {u"040056900001"_s, 1956, Gender::Male, u""_s},             // another province is normal
        {u"042156900001"_s, 1956, Gender::Male, u"id_gender_mismatch"_s},
        {u"042057900001"_s, 1956, Gender::Male, u"id_year_mismatch"_s},
        {u"043056900001"_s, 1956, Gender::Male, u"id_province"_s},
        {u"003056900001"_s, 1956, Gender::Male, u"id_province"_s},
        {u"04205690000"_s, 1956, Gender::Male, u"id_length"_s},
        {u"0420569000011"_s, 1956, Gender::Male, u"id_length"_s},
        {u"O42056900001"_s, 1956, Gender::Male, u"id_letter"_s},
        {u"042056999999"_s, 1956, Gender::Male, u"id_repeated"_s},
        {u"189123456"_s, 1956, Gender::Male, u""_s},
        {u"042056900001"_s, 0, Gender::Unknown, u""_s},
        {u""_s, 1956, Gender::Male, u""_s}}));

    const auto findings = checkIdentityNumber(number, PartialDate{year, 0, 0}, gender);

    CHECK((findings.empty() ? QString() : findings.front().code) == code);
    for (const IdentityFinding &finding : findings)
        CHECK_FALSE(finding.message.isEmpty());
}

TEST_CASE("numbers are masked on lists", "[households][identity]")
{
    CHECK(maskedNumber(u"042056901234"_s) == u"042*****1234"_s);
    CHECK(maskedNumber(u"189123456"_s) == u"189**3456"_s);
    CHECK(maskedNumber(u"1234"_s) == u"****"_s);
    CHECK(maskedNumber(QString()).isEmpty());
}

TEST_CASE("a number tells its kind, sex and year", "[households][identity]")
{
    CHECK(paperKindOf(u"042056901234"_s) == PaperKind::Cccd);
    CHECK(paperKindOf(u"189123456"_s) == PaperKind::Cmnd);
    CHECK(paperKindOf(u"B1234567"_s) == PaperKind::Other);
    CHECK(genderOfNumber(u"042301900001"_s) == Gender::Female);
    CHECK(birthYearOfNumber(u"042301900001"_s) == 2001);
    CHECK(birthYearOfNumber(u"189123456"_s) == 0);
}
