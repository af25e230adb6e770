#pragma once

// How the program's values are kept in a column: dates as ISO text, money as whole đồng, enumerations by their names.
// `bind` hands the kept form to a `Statement`, or to a `RowImage` that writes it into the journal.

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
    template<class To> static void bind(To &to, int at, bool value) { to.bind(at, qint64(value)); }
    static bool read(const Statement &statement, int at) { return statement.integer(at) != 0; }
};

template<std::integral T> struct SqlValue<T> {
    template<class To> static void bind(To &to, int at, T value) { to.bind(at, qint64(value)); }
    static T read(const Statement &statement, int at) { return T(statement.integer(at)); }
};

template<> struct SqlValue<double> {
    template<class To> static void bind(To &to, int at, double value) { to.bind(at, value); }
    static double read(const Statement &statement, int at) { return statement.real(at); }
};

template<> struct SqlValue<QString> {
    template<class To> static void bind(To &to, int at, const QString &value) { to.bind(at, value); }
    static QString read(const Statement &statement, int at) { return statement.text(at); }
};

template<> struct SqlValue<QByteArray> {
    template<class To> static void bind(To &to, int at, const QByteArray &value) { to.bind(at, value); }
    static QByteArray read(const Statement &statement, int at) { return statement.blob(at); }
};

template<> struct SqlValue<Money> {
    template<class To> static void bind(To &to, int at, Money value) { to.bind(at, value.dong()); }
    static Money read(const Statement &statement, int at) { return Money::ofDong(statement.integer(at)); }
};

/// An invalid date is NULL.
template<> struct SqlValue<QDate> {
    template<class To> static void bind(To &to, int at, QDate value)
    {
        value.isValid() ? to.bind(at, value.toString(Qt::ISODate)) : to.bindNull(at);
    }
    static QDate read(const Statement &statement, int at)
    {
        return statement.isNull(at) ? QDate() : QDate::fromString(statement.text(at), Qt::ISODate);
    }
};

template<> struct SqlValue<PartialDate> {
    template<class To> static void bind(To &to, int at, const PartialDate &value) { to.bind(at, value.iso()); }
    static PartialDate read(const Statement &statement, int at) { return PartialDate::fromIso(statement.text(at)).value_or(PartialDate{}); }
};

/// An id that is not stored is NULL.
template<class T> struct SqlValue<Id<T>> {
    template<class To> static void bind(To &to, int at, Id<T> value)
    {
        value.isStored() ? to.bind(at, value.value) : to.bindNull(at);
    }
    static Id<T> read(const Statement &statement, int at) { return {statement.integer(at)}; }
};

template<class T> struct SqlValue<std::optional<T>> {
    template<class To> static void bind(To &to, int at, const std::optional<T> &value)
    {
        value ? SqlValue<T>::bind(to, at, *value) : to.bindNull(at);
    }
    static std::optional<T> read(const Statement &statement, int at)
    {
        return statement.isNull(at) ? std::nullopt : std::optional<T>(SqlValue<T>::read(statement, at));
    }
};

/// A name nobody knows reads as the first value: a newer program's word must not crash an older one.
template<class E> requires std::is_enum_v<E> struct SqlValue<E> {
    template<class To> static void bind(To &to, int at, E value) { to.bind(at, nameOf(value)); }
    static E read(const Statement &statement, int at)
    {
        return enumNamed<E>(statement.text(at)).value_or(std::begin(EnumText<E>::values)->first);
    }
};

}
