#pragma once

// F16: the list on which households sign for the money they are given (H§7; content of Thông tư 98/2013/TT-BTC).

#include "core/forms/form.h"
#include "core/forms/list_page.h"

namespace core {

/// What was paid so far and is paid now is left to be written; `round` is the number of the payment, empty for a blank.
Document f16(const std::vector<ListedHousehold> &households, const ListHeading &heading, const QString &round, const QString &accountant);

Form formF16();

}
