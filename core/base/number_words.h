#pragma once

// Numbers in words for "Bằng chữ" (E§E.1). All functions give lower case except `moneyInWords`.

#include "core/base/money.h"

#include <QString>

namespace core {

/// "sáu mươi triệu"; negative numbers begin with "âm".
QString inWords(qint64 number);
/// "Sáu mươi triệu đồng": first letter capital, with the unit.
QString moneyInWords(Money amount);
/// A decimal written with a comma or a point: "24,5" → "hai mươi tư phẩy năm". Empty if it is not a number.
QString decimalInWords(const QString &decimal);

}
