#pragma once

// Turns a row of an SQL answer into a value: a mapped struct, a plain struct by position of its members, a tuple or one value.

#include "core/store/mapping.h"
#include "core/store/sql_value.h"

namespace core {

namespace detail {

struct AnyField {
    template<class T> operator T() const;
};

template<class T, class... Fields> consteval int fieldCount()
{
    if constexpr (requires { T{Fields{}..., AnyField{}}; })
        return fieldCount<T, Fields..., AnyField>();
    else
        return int(sizeof...(Fields));
}

template<class T, class Visit> void withFields(T &row, Visit visit)
{
    constexpr int count = fieldCount<T>();
    static_assert(count >= 1 && count <= 16, "a line of an answer has 1 to 16 members");
    if constexpr (count == 1) { auto &[a] = row; visit(a); }
    else if constexpr (count == 2) { auto &[a, b] = row; visit(a, b); }
    else if constexpr (count == 3) { auto &[a, b, c] = row; visit(a, b, c); }
    else if constexpr (count == 4) { auto &[a, b, c, d] = row; visit(a, b, c, d); }
    else if constexpr (count == 5) { auto &[a, b, c, d, e] = row; visit(a, b, c, d, e); }
    else if constexpr (count == 6) { auto &[a, b, c, d, e, f] = row; visit(a, b, c, d, e, f); }
    else if constexpr (count == 7) { auto &[a, b, c, d, e, f, g] = row; visit(a, b, c, d, e, f, g); }
    else if constexpr (count == 8) { auto &[a, b, c, d, e, f, g, h] = row; visit(a, b, c, d, e, f, g, h); }
    else if constexpr (count == 9) { auto &[a, b, c, d, e, f, g, h, i] = row; visit(a, b, c, d, e, f, g, h, i); }
    else if constexpr (count == 10) { auto &[a, b, c, d, e, f, g, h, i, j] = row; visit(a, b, c, d, e, f, g, h, i, j); }
    else if constexpr (count == 11) { auto &[a, b, c, d, e, f, g, h, i, j, k] = row; visit(a, b, c, d, e, f, g, h, i, j, k); }
    else if constexpr (count == 12) { auto &[a, b, c, d, e, f, g, h, i, j, k, l] = row; visit(a, b, c, d, e, f, g, h, i, j, k, l); }
    else if constexpr (count == 13) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m] = row; visit(a, b, c, d, e, f, g, h, i, j, k, l, m); }
    else if constexpr (count == 14) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n] = row; visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n); }
    else if constexpr (count == 15) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o] = row; visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o); }
    else { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = row; visit(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p); }
}

template<class Field> void readField(Field &field, const Statement &statement, int &at)
{
    field = SqlValue<Field>::read(statement, at++);
}

}

template<class T> concept SingleValue = requires(const Statement &statement) { SqlValue<T>::read(statement, 0); };

template<class T> struct RowReader {
    static T read(const Statement &statement)
    {
        T row{};
        int at = 0;
        if constexpr (Mapped<T>)
            std::apply([&](const auto &...column) { (detail::readField(row.*column.member, statement, at), ...); }, Mapping<T>::columns);
        else if constexpr (SingleValue<T>)
            detail::readField(row, statement, at);
        else
            detail::withFields(row, [&](auto &...field) { (detail::readField(field, statement, at), ...); });
        return row;
    }
};

template<class... Fields> struct RowReader<std::tuple<Fields...>> {
    static std::tuple<Fields...> read(const Statement &statement)
    {
        std::tuple<Fields...> row;
        int at = 0;
        std::apply([&](auto &...field) { (detail::readField(field, statement, at), ...); }, row);
        return row;
    }
};

}
