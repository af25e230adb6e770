#pragma once

// One column of all households in memory, read in the order in which it lies in the file.

#include "core/households/line_field.h"
#include "core/places/place_book.h"

#include <limits>

namespace core {

/// By the place of the household in the order of names. Words by their number, or numbers.
struct IndexedColumn {
    std::vector<quint32> codes;
    QStringList words;                ///< Of the codes; 0 is the empty word.
    std::vector<double> numbers;      ///< `nothing` where the cell is empty.
    QStringList tables;               ///< Which it was read from.

    static constexpr double nothing = std::numeric_limits<double>::infinity();
    bool isOfNumbers() const { return !numbers.empty(); }
};

/// Where each household stands, by its id; -1 for an id that is none. `count` households in all.
struct HouseholdPositions {
    std::vector<qint32> byId;
    std::size_t count = 0;

    qint32 of(qint64 household) const { return household >= 0 && std::size_t(household) < byId.size() ? byId[std::size_t(household)] : -1; }
};

/// 19560312 of a date, 19560300 and 19560000 of what is known of it; `nothing` when nothing is.
double dayNumber(const PartialDate &date);

/// The categories of a household are one word, joined by blanks: "HN NCC".
IndexedColumn readColumn(Database &database, const LineColumn &column, const HouseholdPositions &positions, QDate on);
/// The ids of the communes in which households were registered, as codes.
IndexedColumn readPlaces(Database &database, const HouseholdPositions &positions);

}
