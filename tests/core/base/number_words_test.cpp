#include "core/base/number_words.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("numbers are read out as on a form", "[base][words]")
{
    const auto [number, words] = GENERATE(table<qint64, QString>({
        {0LL, u"không"_s},
        {1LL, u"một"_s},
        {4LL, u"bốn"_s},
        {5LL, u"năm"_s},
        {10LL, u"mười"_s},
        {11LL, u"mười một"_s},
        {14LL, u"mười bốn"_s},
        {15LL, u"mười lăm"_s},
        {20LL, u"hai mươi"_s},
        {21LL, u"hai mươi mốt"_s},
        {24LL, u"hai mươi tư"_s},
        {25LL, u"hai mươi lăm"_s},
        {31LL, u"ba mươi mốt"_s},
        {44LL, u"bốn mươi tư"_s},
        {55LL, u"năm mươi lăm"_s},
        {101LL, u"một trăm linh một"_s},
        {104LL, u"một trăm linh bốn"_s},
        {105LL, u"một trăm linh năm"_s},
        {110LL, u"một trăm mười"_s},
        {115LL, u"một trăm mười lăm"_s},
        {121LL, u"một trăm hai mươi mốt"_s},
        {124LL, u"một trăm hai mươi tư"_s},
        {205LL, u"hai trăm linh năm"_s},
        {1000LL, u"một nghìn"_s},
        {1001LL, u"một nghìn không trăm linh một"_s},
        {1004LL, u"một nghìn không trăm linh bốn"_s},
        {1010LL, u"một nghìn không trăm mười"_s},
        {1015LL, u"một nghìn không trăm mười lăm"_s},
        {1021LL, u"một nghìn không trăm hai mươi mốt"_s},
        {2005LL, u"hai nghìn không trăm linh năm"_s},
        {10024LL, u"mười nghìn không trăm hai mươi tư"_s},
        {15000LL, u"mười lăm nghìn"_s},
        {21000LL, u"hai mươi mốt nghìn"_s},
        {105000LL, u"một trăm linh năm nghìn"_s},
        {710000LL, u"bảy trăm mười nghìn"_s},
        {1060000LL, u"một triệu không trăm sáu mươi nghìn"_s},
        {1410000LL, u"một triệu bốn trăm mười nghìn"_s},
        {1000005LL, u"một triệu không trăm linh năm"_s},
        {1005000LL, u"một triệu không trăm linh năm nghìn"_s},
        {1050000LL, u"một triệu không trăm năm mươi nghìn"_s},
        {24500000LL, u"hai mươi tư triệu năm trăm nghìn"_s},
        {60000000LL, u"sáu mươi triệu"_s},
        {70000000LL, u"bảy mươi triệu"_s},
        {100000005LL, u"một trăm triệu không trăm linh năm"_s},
        {1000000005LL, u"một tỷ không trăm linh năm"_s},
        {1000005000LL, u"một tỷ không trăm linh năm nghìn"_s},
        {1005000000LL, u"một tỷ không trăm linh năm triệu"_s},
        {2000045000LL, u"hai tỷ không trăm bốn mươi lăm nghìn"_s},
        {10021004015LL, u"mười tỷ không trăm hai mươi mốt triệu không trăm linh bốn nghìn không trăm mười lăm"_s},
        {1000000000000LL, u"một nghìn tỷ"_s},
        {1005000000000LL, u"một nghìn không trăm linh năm tỷ"_s},
        {1000000000000000LL, u"một triệu tỷ"_s},
        {-1500000LL, u"âm một triệu năm trăm nghìn"_s}}));

    CHECK(inWords(number) == words);
}

TEST_CASE("the largest and the smallest number can be read out", "[base][words]")
{
    CHECK(inWords(1'000'000'000'000'000'000LL) == u"một tỷ tỷ"_s);
    CHECK(inWords(std::numeric_limits<qint64>::min()).startsWith(u"âm chín tỷ hai trăm hai mươi ba triệu"_s));
}

TEST_CASE("an amount in words begins with a capital and ends with its unit", "[base][words]")
{
    CHECK(moneyInWords(60'000'000_dong) == u"Sáu mươi triệu đồng"_s);
    CHECK(moneyInWords(0_dong) == u"Không đồng"_s);
}

TEST_CASE("decimals are read digit by digit after the comma", "[base][words]")
{
    CHECK(decimalInWords(u"0,5"_s) == u"không phẩy năm"_s);
    CHECK(decimalInWords(u"24.25"_s) == u"hai mươi tư phẩy hai năm"_s);
    CHECK(decimalInWords(u"30"_s) == u"ba mươi"_s);
    CHECK(decimalInWords(u"ba"_s).isEmpty());
}
