#pragma once

// The list form F05 filled with invented households.

#include "core/document/document.h"
#include "core/support/support_list.h"

namespace bench {

core::ListedHousehold listed(int index);
core::Document formOf(int rows);

}
