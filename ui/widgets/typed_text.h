#pragma once

// The usual spelling of what people type in several ways; nothing when it cannot be read.

#include <QString>

#include <optional>

namespace ui {

std::optional<QString> tidiedPartialDate(const QString &typed);   ///< "12.3.1956" → "12/03/1956"; "1956" stays.
std::optional<QString> tidiedDay(const QString &typed);           ///< Only whole days.
std::optional<QString> tidiedMoney(const QString &typed);         ///< "60tr" → "60.000.000".
std::optional<QString> tidiedCount(const QString &typed);         ///< Whole numbers that are not negative.
std::optional<QString> tidiedDecimal(const QString &typed);       ///< "24.5" → "24,5"; two decimals at most.
std::optional<QString> tidiedGender(const QString &typed);        ///< "nu" → "Nữ".

}
