#pragma once

// How the program's values are kept in a column: dates as ISO text, money as whole đồng, enumerations by their names.

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/partial_date.h"
#include "core/store/statement.h"

#include <QDate>

#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>

namespace core {

/// Specialise with `static constexpr std::pair<E, const char *> values[]` to store an enumeration by name.
template<class E> struct EnumText;

template<class E> QString nameOf(E value)
{
    for (const auto &[candidate, name] : EnumText<E>::values)
        if (candidate == value)
            return QString::fromUtf8(name);
    return {};
}

/// Nothing when no value has that name.
template<class E> std::optional<E> enumNamed(const QString &text)
{
    for (const auto &[candidate, name] : EnumText<E>::values)
        if (QAnyStringView::compare(text, QUtf8StringView(name)) == 0)
            return candidate;
    return std::nullopt;
}

template<class T> struct SqlValue;

template<> struct SqlValue<bool> {
    static void bind(Statement &statement, int at, bool value) { statement.bind(at, qint64(value)); }
    static bool read(const Statement &statement, int at) { return statement.integer(at) != 0; }
};

template<std::integral T> struct SqlValue<T> {
    static void bind(Statement &statement, int at, T value) { statement.bind(at, qint64(value)); }
    static T read(const Statement &statement, int at) { return T(statement.integer(at)); }
};

template<> struct SqlValue<double> {
    static void bind(Statement &statement, int at, double value) { statement.bind(at, value); }
    static double read(const Statement &statement, int at) { return statement.real(at); }
};

template<> struct SqlValue<QString> {
    static void bind(Statement &statement, int at, const QString &value) { statement.bind(at, value); }
    static QString read(const Statement &statement, int at) { return statement.text(at); }
};

template<> struct SqlValue<QByteArray> {
    static void bind(Statement &statement, int at, const QByteArray &value) { statement.bind(at, value); }
    static QByteArray read(const Statement &statement, int at) { return statement.blob(at); }
};

template<> struct SqlValue<Money> {
    static void bind(Statement &statement, int at, Money value) { statement.bind(at, value.dong()); }
    static Money read(const Statement &statement, int at) { return Money::ofDong(statement.integer(at)); }
};

/// An invalid date is NULL.
template<> struct SqlValue<QDate> {
    static void bind(Statement &statement, int at, QDate value)
    {
        value.isValid() ? statement.bind(at, value.toString(Qt::ISODate)) : statement.bindNull(at);
    }
    static QDate read(const Statement &statement, int at)
    {
        return statement.isNull(at) ? QDate() : QDate::fromString(statement.text(at), Qt::ISODate);
    }
};

template<> struct SqlValue<PartialDate> {
    static void bind(Statement &statement, int at, const PartialDate &value) { statement.bind(at, value.iso()); }
    static PartialDate read(const Statement &statement, int at) { return PartialDate::fromIso(statement.text(at)).value_or(PartialDate{}); }
};

/// An id that is not stored is NULL.
template<class T> struct SqlValue<Id<T>> {
    static void bind(Statement &statement, int at, Id<T> value)
    {
        value.isStored() ? statement.bind(at, value.value) : statement.bindNull(at);
    }
    static Id<T> read(const Statement &statement, int at) { return {statement.integer(at)}; }
};

template<class T> struct SqlValue<std::optional<T>> {
    static void bind(Statement &statement, int at, const std::optional<T> &value)
    {
        value ? SqlValue<T>::bind(statement, at, *value) : statement.bindNull(at);
    }
    static std::optional<T> read(const Statement &statement, int at)
    {
        return statement.isNull(at) ? std::nullopt : std::optional<T>(SqlValue<T>::read(statement, at));
    }
};

/// A name nobody knows reads as the first value: a newer program's word must not crash an older one.
template<class E> requires std::is_enum_v<E> struct SqlValue<E> {
    static void bind(Statement &statement, int at, E value) { statement.bind(at, nameOf(value)); }
    static E read(const Statement &statement, int at)
    {
        return enumNamed<E>(statement.text(at)).value_or(std::begin(EnumText<E>::values)->first);
    }
};

}
