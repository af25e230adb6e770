#include "core/base/number_words.h"

#include "core/base/number_format.h"

#include <QStringList>

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 10> digits{u"không", u"một", u"hai", u"ba", u"bốn", u"năm", u"sáu", u"bảy", u"tám", u"chín"};
constexpr quint64 billion = 1'000'000'000;

void say(QStringList &words, QStringView word) { words.append(word.toString()); }

void sayUnits(QStringList &words, int tens, int units)
{
    if (units == 0)
        return;
    if (tens == 0)
        say(words, u"linh");
    if (units == 5 && tens > 0)
        return say(words, u"lăm");
    if (units == 1 && tens > 1)
        return say(words, u"mốt");
    if (units == 4 && tens > 1)
        return say(words, u"tư");
    say(words, digits[std::size_t(units)]);
}

// 0 to 999. A group that is not the leading one always says its hundreds.
void sayGroup(QStringList &words, int group, bool leading)
{
    const int hundreds = group / 100;
    const int tens = group / 10 % 10;
    const int units = group % 10;
    const bool saysHundreds = !leading || hundreds > 0;
    if (saysHundreds) {
        say(words, digits[std::size_t(hundreds)]);
        say(words, u"trăm");
    }
    if (!saysHundreds && tens == 0) {
        say(words, digits[std::size_t(units)]);
        return;
    }
    if (tens == 1)
        say(words, u"mười");
    if (tens > 1) {
        say(words, digits[std::size_t(tens)]);
        say(words, u"mươi");
    }
    sayUnits(words, tens, units);
}

void sayBlock(QStringList &words, quint64 block, bool leading)
{
    constexpr std::array<quint64, 3> sizes{1'000'000, 1'000, 1};
    constexpr std::array<QStringView, 3> names{u"triệu", u"nghìn", u""};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const int group = int(block / sizes[i] % 1000);
        if (group == 0)
            continue;
        sayGroup(words, group, leading);
        leading = false;
        if (!names[i].isEmpty())
            say(words, names[i]);
    }
}

void sayNumber(QStringList &words, quint64 number)
{
    if (number >= billion) {
        sayNumber(words, number / billion);
        say(words, u"tỷ");
        sayBlock(words, number % billion, false);
    } else {
        sayBlock(words, number, true);
    }
}

}

QString inWords(qint64 number)
{
    if (number == 0)
        return digits[0].toString();
    QStringList words;
    if (number < 0)
        say(words, u"âm");
    sayNumber(words, number < 0 ? 0 - quint64(number) : quint64(number));
    return words.join(u' ');
}

QString moneyInWords(Money amount)
{
    QString words = inWords(amount.dong()) + u" đồng"_s;
    words[0] = words.at(0).toUpper();
    return words;
}

QString decimalInWords(const QString &decimal)
{
    const auto number = decimalFromTyped(decimal);
    if (!number)
        return {};
    const QString plain = decimalText(qAbs(*number), 6).remove(u'.');
    const QStringList parts = plain.split(u',');
    QString words = (*number < 0 ? u"âm "_s : QString()) + inWords(parts.first().toLongLong());
    if (parts.size() == 1)
        return words;
    words += u" phẩy"_s;
    for (const QChar digit : parts.at(1))
        words += u' ' + digits[std::size_t(digit.digitValue())].toString();
    return words;
}

}
