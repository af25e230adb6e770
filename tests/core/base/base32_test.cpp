#include "core/base/base32.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("bytes become letters as RFC 4648 writes them", "[base]")
{
    CHECK(base32("fooba") == u"MZXW6YTB"_s);
    CHECK(base32(QByteArray(5, '\xff')) == u"77777777"_s);
    CHECK(base32(QByteArray()) == QString());
}

TEST_CASE("letters become bytes again, whatever their case", "[base]")
{
    CHECK(bytesOfBase32(u"MZXW6YTB"_s) == "fooba");
    CHECK(bytesOfBase32(u"mzxw6ytb"_s) == "fooba");
}

TEST_CASE("a digit that looks like a letter is read as that letter", "[base]")
{
    CHECK(bytesOfBase32(u"0188AAAA"_s) == bytesOfBase32(u"OIBBAAAA"_s));
    CHECK(bytesOfBase32(u"0188AAAA"_s).size() == 5);
}

TEST_CASE("a text with a strange character is no bytes at all", "[base]")
{
    CHECK(bytesOfBase32(u"MZXW6YT9"_s).isEmpty());
    CHECK(bytesOfBase32(u"MZXW6YTĐ"_s).isEmpty());
    CHECK(bytesOfBase32(u"MZXW 6YT"_s).isEmpty());
    CHECK(bytesOfBase32(QString(8, QChar(0))).isEmpty());
}
