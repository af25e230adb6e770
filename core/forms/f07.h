#pragma once

// F07: how much money the support of a unit needs, by commune. Content of Thông tư 98/2013/TT-BTC, Phụ lục số 2 (H§7), with a column for what no
// budget pays, so that the parts are the whole.

#include "core/forms/form.h"
#include "core/forms/list_page.h"

namespace core {

Document f07(const std::vector<ListedHousehold> &households, const ListHeading &heading);

Form formF07();

}
