#pragma once

// F05: the households that a commune proposes for support.

#include "core/forms/form.h"
#include "core/forms/list_page.h"

namespace core {

Document f05(const std::vector<ListedHousehold> &households, const ListHeading &heading);

Form formF05();

}
