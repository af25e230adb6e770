#pragma once

// Filters as an officer reads them and as they are kept.

#include "core/households/household_index.h"

#include <QJsonObject>

namespace core {

/// "Need: Repair, New house", "Members: 3 to 5", "Note: contains “draw”". Empty for an empty filter.
QString filterText(const LineDescription &column, const FieldFilter &filter);
/// A stored word of a column as it is shown; "(empty)" for the empty one.
QString wordOrEmpty(const LineDescription &column, const QString &word);

/// An end of a range as it is typed: "24,5", "03/1956". Nothing when it cannot be read; the end of a year or month is its last day.
enum class RangeEnd { First, Last };
std::optional<double> rangeFromTyped(LineKind kind, const QString &typed, RangeEnd end);
QString typedRange(LineKind kind, const std::optional<double> &number);

QJsonObject jsonOf(const FieldFilter &filter);
/// Nothing where the column is not known (any more).
std::optional<FieldFilter> filterOf(const QJsonObject &json);

}
