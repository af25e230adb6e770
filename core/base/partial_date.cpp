#include "core/base/partial_date.h"

#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1880;
constexpr int lastYear = 2199;

/// Nothing where any of them is no digit.
std::optional<int> numberIn(QStringView digits)
{
    int number = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        number = number * 10 + digit.unicode() - u'0';
    }
    return number;
}

void appendPadded(QString &text, int number, int digits)
{
    const qsizetype start = text.size();
    text.resize(start + digits);
    for (qsizetype at = start + digits; at-- > start; number /= 10)
        text[at] = QChar(u'0' + number % 10);
}

std::optional<PartialDate> checked(int year, int month, int day)
{
    if (year < firstYear || year > lastYear || month < 0 || month > 12)
        return std::nullopt;
    if (day != 0 && !QDate::isValid(year, month, day))
        return std::nullopt;
    return PartialDate{year, month, day};
}

}

std::optional<PartialDate> PartialDate::fromIso(const QString &text)
{
    if (text.isEmpty())
        return PartialDate{};
    const auto part = [&](qsizetype at, qsizetype digits) -> std::optional<int> { return numberIn(QStringView(text).mid(at, digits)); };
    const bool hasMonth = text.size() >= 7 && text[4] == u'-';
    const bool hasDay = hasMonth && text.size() == 10 && text[7] == u'-';
    if (text.size() != (hasDay ? 10 : hasMonth ? 7 : 4))
        return std::nullopt;
    const auto year = part(0, 4), month = hasMonth ? part(5, 2) : 0, day = hasDay ? part(8, 2) : 0;
    const auto date = year && month && day ? checked(*year, *month, *day) : std::nullopt;
    return date && date->iso() == text ? date : std::nullopt;   // "1956-00" is not written for a year
}

std::optional<PartialDate> PartialDate::fromTyped(const QString &text)
{
    static const QRegularExpression shape(uR"(^(?:(?:(\d{1,2})\s*[/.\-]\s*)?(\d{1,2})\s*[/.\-]\s*)?(\d{4})$)"_s);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return PartialDate{};
    const auto match = shape.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if ((match.hasCaptured(1) && !match.captured(1).isEmpty() && day == 0) || (!match.captured(2).isEmpty() && month == 0))
        return std::nullopt;
    return checked(match.captured(3).toInt(), month, day);
}

QString PartialDate::iso() const
{
    if (!isKnown())
        return {};
    QString text;
    text.reserve(10);
    appendPadded(text, year, 4);
    for (const int part : {month, day})
        if (part != 0) {
            text += u'-';
            appendPadded(text, part, 2);
        }
    return text;
}

QString PartialDate::shown() const
{
    if (!isKnown())
        return {};
    QString text;
    if (day != 0)
        text += u"%1/"_s.arg(day, 2, 10, QChar(u'0'));
    if (month != 0)
        text += u"%1/"_s.arg(month, 2, 10, QChar(u'0'));
    return text + QString::number(year);
}

int PartialDate::ageOn(QDate on) const
{
    if (!isKnown() || !on.isValid())
        return 0;
    const int knownMonth = month != 0 ? month : 12;
    const int knownDay = day != 0 ? day : 31;
    const bool reached = on.month() > knownMonth || (on.month() == knownMonth && on.day() >= knownDay);
    return on.year() - year - (reached ? 0 : 1);
}

}
