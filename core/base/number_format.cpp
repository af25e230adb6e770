#include "core/base/number_format.h"

#include "core/base/folded.h"

#include <QRegularExpression>

#include <cmath>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct TypedUnit {
    QStringView word;
    qint64 dong;
};

constexpr TypedUnit typedUnits[] = {
    {u"ty", 1'000'000'000}, {u"ti", 1'000'000'000}, {u"trieu", 1'000'000}, {u"tr", 1'000'000}, {u"trd", 1'000'000}, {u"nghin", 1'000}, {u"ngan", 1'000},
    {u"k", 1'000}, {u"dong", 1}, {u"vnd", 1}, {u"d", 1}};

// Digits in groups of three, or without groups. Nothing for anything else.
std::optional<qint64> wholeNumber(QString digits)
{
    static const QRegularExpression shape(uR"(^\d{1,3}([. ,])\d{3}(\1\d{3})*$|^\d+$)"_s);
    if (!shape.match(digits).hasMatch())
        return std::nullopt;
    digits.remove(u'.').remove(u' ').remove(u',');
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

constexpr qint64 largestAmount = 9'000'000'000'000'000;

/// A number of a unit with something behind the comma.
struct Decimal {
    QString whole;
    QChar sign;
    QString fraction;

    // "1.500" triệu is one and a half thousand of them, in Vietnamese; "1,500" triệu may be either.
    bool looksGrouped() const { return fraction.size() == 3 && whole.size() <= 3 && !whole.startsWith(u'0'); }
};

// Exact in whole đồng or nothing.
std::optional<Money> scaledDecimal(const Decimal &decimal, qint64 unit)
{
    qint64 dong = decimal.whole.toLongLong() * unit;
    for (const QChar digit : decimal.fraction) {
        if (unit % 10 != 0)
            return std::nullopt;
        unit /= 10;
        dong += digit.digitValue() * unit;
    }
    return dong <= largestAmount ? std::optional(Money::ofDong(dong)) : std::nullopt;
}

std::optional<Money> scaled(const QString &number, qint64 unit)
{
    static const QRegularExpression shape(uR"(^(\d{1,9})([,.])(\d{1,9})$)"_s);
    if (const auto match = shape.match(number); unit > 1 && match.hasMatch()) {
        const Decimal decimal{match.captured(1), match.captured(2).front(), match.captured(3)};
        if (!decimal.looksGrouped())
            return scaledDecimal(decimal, unit);
        if (decimal.sign == u',')
            return std::nullopt;
    }
    const auto whole = wholeNumber(number);
    if (!whole || *whole > largestAmount / unit)
        return std::nullopt;
    return Money::ofDong(*whole * unit);
}

}

QString grouped(qint64 number)
{
    QString digits = QString::number(number < 0 ? 0 - quint64(number) : quint64(number));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return number < 0 ? u'-' + digits : digits;
}

QString grouped(Money amount)
{
    return grouped(amount.dong());
}

QString decimalText(double number, int decimals)
{
    QString digits = QString::number(std::fabs(number), 'f', decimals);
    QString fraction = digits.section(u'.', 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    QString text = grouped(digits.section(u'.', 0, 0).toLongLong());
    if (!fraction.isEmpty())
        text += u',' + fraction;
    const bool isZero = text == "0"_L1;
    return number < 0 && !isZero ? u'-' + text : text;
}

QString percentText(qint64 part, qint64 whole)
{
    if (whole == 0)
        return {};
    return decimalText(100.0 * double(part) / double(whole), 1) + u'%';
}

std::optional<Money> moneyFromTyped(const QString &text)
{
    static const QRegularExpression shape(uR"(^([\d., ]*\d)\s*([a-z]*)\.?(?: (?:dong|vnd|d))?$)"_s);
    QString plain = folded(text);
    plain.replace(QChar(0x20ab), u'd');   // ₫
    const auto match = shape.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const QString word = match.captured(2);
    if (word.isEmpty())
        return scaled(match.captured(1), 1);
    for (const TypedUnit &unit : typedUnits)
        if (word == unit.word)
            return scaled(match.captured(1), unit.dong);
    return std::nullopt;
}

std::optional<double> decimalFromTyped(const QString &text)
{
    static const QRegularExpression grouping(uR"(^-?\d{1,3}(\.\d{3})+(,\d+)?$)"_s);
    static const QRegularExpression plainShape(uR"(^-?\d+([.,]\d+)?$)"_s);
    QString number = cleaned(text);
    if (grouping.match(number).hasMatch()) {
        const bool ambiguous = number.count(u'.') == 1 && !number.contains(u',');   // 1.500: a thousand or one and a half?
        if (ambiguous)
            return std::nullopt;
        number.remove(u'.');
    } else if (!plainShape.match(number).hasMatch()) {
        return std::nullopt;
    }
    return number.replace(u',', u'.').toDouble();
}

}
