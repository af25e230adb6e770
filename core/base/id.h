#pragma once

// The number of a stored row, typed by what the row holds: an Id<Household> is not an Id<Person>.

#include <QtGlobal>

#include <compare>

namespace core {

/// 0 means "not stored yet". Numbers are local to one register file; what travels between offices has a uid.
template<class T> struct Id {
    qint64 value = 0;

    constexpr bool isStored() const { return value != 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

}
