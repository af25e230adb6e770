#include "core/document/qr_code.h"
#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// The three finder patterns of every QR code: a dark ring of seven around a dark square of three.
bool hasFinderAt(const QrCode &code, int left, int top)
{
    for (int row = 0; row < 7; ++row)
        for (int column = 0; column < 7; ++column) {
            const int ring = std::min(std::min(row, column), std::min(6 - row, 6 - column));
            if (code.isDark(left + column, top + row) != (ring != 1))
                return false;
        }
    return true;
}

}

TEST_CASE("a printed code of a long history still fits the smallest but one QR code", "[document][qr]")
{
    const QrCode code = qrCode(u"ANCU1:9999999:ABCDEFGHIJKLMNOPQRSTUVWX"_s);

    CHECK(code.side == 25);
    CHECK(code.dark.size() == 625);
    CHECK(hasFinderAt(code, 0, 0));
    CHECK(hasFinderAt(code, 18, 0));
    CHECK(hasFinderAt(code, 0, 18));
}

TEST_CASE("a text that fits no QR code has none", "[document][qr]")
{
    CHECK(qrCode(QString()) == QrCode{});
    CHECK(qrCode(QString(5000, u'A')) == QrCode{});
}
