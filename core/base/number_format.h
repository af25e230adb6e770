#pragma once

// Numbers as officers write and type them: "60.000.000", "24,5", "60tr" (E§E.2).

#include "core/base/money.h"

#include <QString>

#include <optional>

namespace core {

/// "1.234.567", negative with a leading "-".
QString grouped(qint64 number);
QString grouped(Money amount);
/// "24,5": up to `decimals` places after the comma, trailing zeros dropped, thousands grouped.
QString decimalText(double number, int decimals);
/// "85,5%" of part in whole, one decimal at most; empty when whole is 0.
QString percentText(qint64 part, qint64 whole);
/// What is typed into a money field: `60.000.000`, `60 000 000`, `60tr`, `60 triệu đồng`, `1,5 tỷ`, `500k`, `500 nghìn`, `60.000.000 đ`.
/// Up to 9.000.000.000.000.000 đồng. Nothing when it cannot be read in exactly one way: `1.500` is 1500 and `1.500 tr` so many million,
/// but `1,500 tr`, and `1,5` without a unit, are nothing.
std::optional<Money> moneyFromTyped(const QString &text);
/// A decimal number with comma or point: `24,5`, `24.5`, `1.234,5`. Nothing when ambiguous or not a number.
std::optional<double> decimalFromTyped(const QString &text);

}
