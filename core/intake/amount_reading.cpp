#include "core/intake/amount_reading.h"

#include "core/base/folded.h"
#include "core/base/number_format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct AmountText { Q_DECLARE_TR_FUNCTIONS(core::AmountReading) };

constexpr double smallestWrittenInDong = 100'000;   // Nobody writes less than 100.000 đồng for a house.
constexpr double largestInMillions = 1'000;
constexpr double largestInThousands = 1'000'000;

QString unitName(qint64 unit)
{
    return unit == 1'000'000 ? AmountText::tr("million đồng") : unit == 1'000 ? AmountText::tr("thousand đồng") : AmountText::tr("đồng");
}

Money rounded(double number, qint64 unit)
{
    return Money::ofDong(std::llround(number * double(unit)));
}

Reading<Money> doubtful(const QString &field, const QString &written)
{
    return {std::nullopt, {issueOf(field, u"amount_unreadable"_s, Handling::Ask, written, {}, AmountText::tr("“%1” cannot be read as an amount in one way only.").arg(cleaned(written)))}};
}

Reading<Money> readAs(const QString &field, Money amount, const QString &code, Handling handling, const QString &written, const QString &message)
{
    return {amount, {issueOf(field, code, handling, written, grouped(amount), message)}};
}

// The size of a number tells when it was written in another unit than the list's.
Reading<Money> sizedAmount(const QString &field, double number, const QString &written, qint64 unit)
{
    const Money amount = rounded(number, unit);
    if (unit > 1 && amount >= implausibleAmount && number >= smallestWrittenInDong && Money::ofDong(qint64(number)) < implausibleAmount)
        return readAs(field, rounded(number, 1), u"amount_in_dong"_s, Handling::Warn, written, AmountText::tr("The list counts in %1, but this amount was written in đồng.").arg(unitName(unit)));
    if (unit == 1 && number > 0 && number < largestInMillions)
        return readAs(field, rounded(number, 1'000'000), u"amount_in_millions"_s, Handling::Warn, written, AmountText::tr("The list counts in đồng, but this amount was written in million đồng."));
    if (unit == 1 && number > 0 && number < smallestWrittenInDong)
        return readAs(field, rounded(number, 1'000), u"amount_in_thousands"_s, Handling::Warn, written, AmountText::tr("The list counts in đồng, but this amount was written in thousand đồng."));
    if (number < 0 || amount >= implausibleAmount)
        return doubtful(field, written);
    return {amount, {}};
}

bool isPlainNumber(const QString &text)
{
    static const QRegularExpression shape(uR"(^\d+$)"_s);
    return shape.match(text).hasMatch();
}

}

Reading<Money> readAmount(const QString &field, const Cell &cell, const QString &text, qint64 unit)
{
    const QString tidy = cleaned(text);
    if (tidy.isEmpty())
        return {};
    if (tidy == "-"_L1 || tidy == "–"_L1)
        return {Money(), {}};
    if (cell.kind == Cell::Kind::Number || isPlainNumber(tidy))
        return sizedAmount(field, cell.kind == Cell::Kind::Number ? cell.number : tidy.toDouble(), text, unit);
    static const QRegularExpression hasUnit(uR"([a-z₫]\.?$)"_s);
    const QString words = folded(tidy);
    if (hasUnit.match(words).hasMatch()) {
        const auto amount = moneyFromTyped(tidy);
        return amount && *amount < implausibleAmount ? readAs(field, *amount, u"amount_text"_s, Handling::Warn, text, AmountText::tr("The amount was written as text and read as %1 đồng.").arg(grouped(*amount)))
                                                     : doubtful(field, text);
    }
    if (const auto whole = moneyFromTyped(tidy)) {
        Reading<Money> sized = sizedAmount(field, double(whole->dong()), text, unit);
        if (!sized.value)
            return sized;
        return readAs(field, *sized.value, u"amount_text"_s, unit == 1 ? Handling::Auto : Handling::Warn, text, AmountText::tr("The amount was written as text and read as %1 đồng.").arg(grouped(*sized.value)));
    }
    const auto inUnit = moneyFromTyped(tidy + (unit == 1'000'000 ? u" tr"_s : unit == 1'000 ? u" k"_s : u" d"_s));
    if (!inUnit || *inUnit >= implausibleAmount)
        return doubtful(field, text);
    return readAs(field, *inUnit, u"amount_text"_s, Handling::Warn, text, AmountText::tr("The amount was written as text and read as %1 đồng.").arg(grouped(*inUnit)));
}

qint64 unitShownBy(const std::vector<double> &numbers)
{
    qint64 millions = 0, thousands = 0, dong = 0;
    for (const double number : numbers) {
        millions += number > 0 && number < largestInMillions;
        thousands += number >= largestInMillions && number < largestInThousands;
        dong += number >= largestInThousands;
    }
    const qint64 all = millions + thousands + dong;
    for (const auto &[count, unit] : {std::pair<qint64, qint64>{millions, 1'000'000}, {thousands, 1'000}, {dong, 1}})
        if (all >= 3 && count * 10 >= all * 8)
            return unit;
    return 0;
}

}
