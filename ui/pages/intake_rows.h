#pragma once

// Which rows of a review are looked at: all files or one, by what accepting them does and by how their issues are dealt with.

#include "core/intake/review.h"

#include <array>

namespace ui {

/// A row of the review by its places in it.
struct IntakeRow {
    int list = 0;
    int draft = 0;
    bool operator==(const IntakeRow &) const = default;
};

struct IntakeFilter {
    int list = -1;                                   ///< -1: all files.
    std::optional<core::Draft::Status> status;
    std::optional<core::Handling> handling;          ///< Rows with at least one such issue.
    bool operator==(const IntakeFilter &) const = default;
};

struct IntakeCounts {
    std::array<int, 5> byStatus{};                   ///< In the order of `Draft::Status`.
    std::array<int, 3> byHandling{};                 ///< Rows with such an issue, in the order of `Handling`.
    int rows = 0;
    int accepted = 0;                                ///< Chosen rows that would be stored.
    int withoutCommune = 0;                          ///< Chosen rows that cannot be stored, because nobody said of which commune they are.
    int leftOut = 0;                                 ///< Rows that could be stored and were not chosen.
    int operator[](core::Draft::Status status) const { return byStatus[std::size_t(status)]; }
    int operator[](core::Handling handling) const { return byHandling[std::size_t(handling)]; }
    IntakeCounts &operator+=(const IntakeCounts &other);
};

std::vector<IntakeRow> rowsShown(const core::Review &review, const IntakeFilter &filter);
IntakeCounts countsOf(const core::ListReading &list);
IntakeCounts countsOf(const core::Review &review);

/// Whether a row can be stored at all: neither rejected nor already in the register as it is.
bool canBeAccepted(const core::Draft &draft);
/// The first list with chosen rows that belong to no commune; null where there is none.
const core::ListReading *waitingForCommune(const core::Review &review);
/// Whether some row belongs to no commune: neither the list nor the row says which.
bool lacksCommune(const core::ListReading &list);
/// How many headings of a list were not recognised.
int unknownColumns(const core::ListReading &list);

constexpr core::Draft::Status allStatuses[] = {core::Draft::Status::New, core::Draft::Status::Same, core::Draft::Status::Changed,
                                               core::Draft::Status::Doubtful, core::Draft::Status::Rejected};
constexpr core::Handling allHandlings[] = {core::Handling::Auto, core::Handling::Warn, core::Handling::Ask};

QString statusText(core::Draft::Status status);
QString handlingText(core::Handling handling);

}
