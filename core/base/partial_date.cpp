#include "core/base/partial_date.h"

#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1880;
constexpr int lastYear = 2199;

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
    static const QRegularExpression shape(uR"(^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$)"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto date = checked(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
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
    QString text = u"%1"_s.arg(year, 4, 10, QChar(u'0'));
    if (month != 0)
        text += u"-%1"_s.arg(month, 2, 10, QChar(u'0'));
    if (day != 0)
        text += u"-%1"_s.arg(day, 2, 10, QChar(u'0'));
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
