#include "core/households/filter_words.h"

#include "core/base/number_format.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct FilterText { Q_DECLARE_TR_FUNCTIONS(core::FieldFilter) };

constexpr int decimals = 6;
constexpr int lastOfMonth = 99;
constexpr int lastOfYear = 9999;

QString rangeText(LineKind kind, const FieldFilter &filter)
{
    if (filter.from && filter.to && typedRange(kind, filter.from) == typedRange(kind, filter.to))
        return typedRange(kind, filter.from);
    if (filter.from && filter.to)
        return FilterText::tr("%1 to %2").arg(typedRange(kind, filter.from), typedRange(kind, filter.to));
    return filter.from ? FilterText::tr("from %1").arg(typedRange(kind, filter.from)) : FilterText::tr("up to %1").arg(typedRange(kind, filter.to));
}

}

QString wordOrEmpty(const LineDescription &column, const QString &word)
{
    return word.isEmpty() ? FilterText::tr("(empty)") : wordTitle(column, word);
}

QString filterText(const LineDescription &column, const FieldFilter &filter)
{
    QStringList parts;
    QStringList words;
    for (const QString &word : filter.words)
        words.append(wordOrEmpty(column, word));
    if (!words.isEmpty())
        parts.append(words.join(u", "_s));
    if (!filter.text.isEmpty())
        parts.append(FilterText::tr("contains “%1”").arg(filter.text));
    if (filter.from || filter.to)
        parts.append(rangeText(column.kind, filter));
    return parts.isEmpty() ? QString() : FilterText::tr("%1: %2", "column: what is asked of it").arg(column.title, parts.join(u" · "_s));
}

std::optional<double> rangeFromTyped(LineKind kind, const QString &typed, RangeEnd end)
{
    if (kind != LineKind::Day)
        return decimalFromTyped(typed);
    const auto date = PartialDate::fromTyped(typed);
    if (!date || !date->isKnown())
        return std::nullopt;
    const double open = date->isFull() ? 0 : date->month != 0 ? lastOfMonth : lastOfYear;
    return dayNumber(*date) + (end == RangeEnd::Last ? open : 0);
}

QString typedRange(LineKind kind, const std::optional<double> &number)
{
    if (!number)
        return {};
    if (kind != LineKind::Day)
        return decimalText(*number, decimals);
    const int day = int(*number);
    PartialDate date{day / 10000, day / 100 % 100, day % 100};
    if (day % 10000 == lastOfYear)
        date.month = 0;
    if (date.month == 0 || day % 100 == lastOfMonth)
        date.day = 0;
    return date.shown();
}

QJsonObject jsonOf(const FieldFilter &filter)
{
    QJsonObject json{{u"column"_s, keyOf(filter.column)}};
    if (!filter.words.isEmpty())
        json.insert(u"words"_s, QJsonArray::fromStringList(filter.words));
    if (!filter.text.isEmpty())
        json.insert(u"text"_s, filter.text);
    if (filter.from)
        json.insert(u"from"_s, *filter.from);
    if (filter.to)
        json.insert(u"to"_s, *filter.to);
    return json;
}

std::optional<FieldFilter> filterOf(const QJsonObject &json)
{
    const auto column = columnOfKey(json.value("column"_L1).toString());
    if (!column)
        return std::nullopt;
    FieldFilter filter{.column = *column, .text = json.value("text"_L1).toString()};
    for (const QJsonValue &word : json.value("words"_L1).toArray())
        filter.words.append(word.toString());
    if (json.contains("from"_L1))
        filter.from = json.value("from"_L1).toDouble();
    if (json.contains("to"_L1))
        filter.to = json.value("to"_L1).toDouble();
    return filter;
}

}
