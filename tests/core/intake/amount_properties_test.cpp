#include "core/base/number_format.h"
#include "core/intake/amount_reading.h"
#include "tests/support/properties.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

std::optional<Money> readText(const QString &text, qint64 unit)
{
    return readAmount(u"fund_total"_s, Cell{.kind = Cell::Kind::Text, .text = text}, text, unit).value;
}

qint64 anyUnit() { return *rc::gen::element<qint64>(1, 1'000, 1'000'000); }

/// What a house may cost: 100.000 to 900.000.000 đồng, to the thousand.
qint64 anyCost() { return *rc::gen::inRange<qint64>(100, 900'000) * 1'000; }

}

TEST_CASE("an amount written with its unit is that amount, whatever the list counts in", "[intake][property]")
{
    rc::prop("in đồng", [] {
        const qint64 dong = anyCost();
        const qint64 unit = anyUnit();
        RC_ASSERT(readText(grouped(dong) + u" đồng", unit) == Money::ofDong(dong));
        RC_ASSERT(readText(grouped(dong) + u"đ", unit) == Money::ofDong(dong));
    });
    rc::prop("in thousands and millions", [] {
        const qint64 dong = anyCost();
        const qint64 unit = anyUnit();
        const QString millions = QString::number(dong / 1'000'000) + u',' + QString::number(dong % 1'000'000).rightJustified(6, u'0');
        RC_ASSERT(readText(grouped(dong / 1'000) + u" nghìn đồng", unit) == Money::ofDong(dong));
        RC_ASSERT(readText(millions + u" triệu", unit) == Money::ofDong(dong));
        RC_ASSERT(readText(millions + u"tr", unit) == Money::ofDong(dong));
    });
}

TEST_CASE("a bare amount is read by the unit of the list", "[intake][property]")
{
    rc::prop("as a number and as text", [] {
        const qint64 millions = *rc::gen::inRange<qint64>(1, 900);
        const Cell cell{.kind = Cell::Kind::Number, .number = double(millions)};
        RC_ASSERT(readAmount(u"fund_total"_s, cell, QString::number(millions), 1'000'000).value == Money::ofDong(millions * 1'000'000));
        RC_ASSERT(readText(QString::number(millions), 1'000'000) == Money::ofDong(millions * 1'000'000));
        RC_ASSERT(readText(grouped(millions * 1'000), 1'000) == Money::ofDong(millions * 1'000'000));
        RC_ASSERT(readText(grouped(millions * 1'000'000), 1) == Money::ofDong(millions * 1'000'000));
    });
    rc::prop("and every reading of another size is shown", [] {
        const qint64 dong = anyCost();
        const qint64 unit = anyUnit();
        const Reading<Money> reading = readAmount(u"fund_total"_s, Cell{.kind = Cell::Kind::Number, .number = double(dong)}, QString::number(dong), unit);
        RC_ASSERT((reading.value == Money::ofDong(dong * unit)) || !reading.issues.empty());
    });
}

TEST_CASE("amounts of a list are read as officers write them", "[intake]")
{
    const auto [written, dong] = GENERATE(table<QString, std::optional<qint64>>({
        {u"60tr"_s, 60'000'000}, {u"60 triệu"_s, 60'000'000}, {u"60 triệu đồng"_s, 60'000'000}, {u"60.000.000"_s, 60'000'000}, {u"60,5 tr"_s, 60'500'000},
        {u"60.000 nghìn đồng"_s, 60'000'000}, {u"60,5"_s, 60'500'000}, {u"-"_s, 0}, {u"1,500 tr"_s, std::nullopt}, {u"sáu mươi triệu"_s, std::nullopt}}));

    const auto read = readText(written, 1'000'000);

    CHECK(read.has_value() == dong.has_value());
    if (read && dong)
        CHECK(read->dong() == *dong);
}
