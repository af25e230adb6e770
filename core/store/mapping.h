#pragma once

// Which table keeps a struct, and which column keeps each member.

#include <tuple>

namespace core {

template<class T, class Member> struct Column {
    const char *name;
    Member T::*member;
};
template<class T, class Member> Column(const char *, Member T::*) -> Column<T, Member>;   // for compilers before aggregate deduction (clang 14)

/// Specialise with `static constexpr auto table = "…"` and `static constexpr auto columns = std::tuple{Column{…}, …}`.
/// The first column is `id` with an `Id<T>` member.
template<class T> struct Mapping;

template<class T> concept Mapped = requires {
    Mapping<T>::table;
    Mapping<T>::columns;
};

}
