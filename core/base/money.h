#pragma once

// Money is whole đồng. There is no way to or from double, and a division says how it rounds.

#include <QtGlobal>

#include <compare>

namespace core {

class Money {
public:
    constexpr Money() = default;
    static constexpr Money ofDong(qint64 dong) { return Money(dong); }

    constexpr qint64 dong() const { return m_dong; }
    constexpr bool isZero() const { return m_dong == 0; }

    constexpr auto operator<=>(const Money &) const = default;
    constexpr Money operator-() const { return Money(-m_dong); }
    constexpr Money operator+(Money other) const { return Money(m_dong + other.m_dong); }
    constexpr Money operator-(Money other) const { return Money(m_dong - other.m_dong); }
    constexpr Money operator*(qint64 times) const { return Money(m_dong * times); }
    constexpr Money &operator+=(Money other) { m_dong += other.m_dong; return *this; }
    constexpr Money &operator-=(Money other) { m_dong -= other.m_dong; return *this; }

    /// The share of `percent` per hundred, rounded down to whole đồng. `percent` is 0..100.
    constexpr Money percentRoundedDown(qint64 percent) const { return Money(m_dong / 100 * percent + m_dong % 100 * percent / 100); }

private:
    explicit constexpr Money(qint64 dong) : m_dong(dong) {}

    qint64 m_dong = 0;
};

inline namespace literals {
constexpr Money operator""_dong(unsigned long long dong) { return Money::ofDong(qint64(dong)); }
}

}
