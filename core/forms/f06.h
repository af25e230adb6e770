#pragma once

// F06: the households of the district that are proposed for support, by commune.

#include "core/forms/form.h"
#include "core/forms/list_page.h"

namespace core {

/// Communes and their households keep the order in which they first come.
Document f06(const std::vector<ListedHousehold> &households, const ListHeading &heading);

Form formF06();

}
