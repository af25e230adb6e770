#pragma once

// The forms of one household in the catalogue: each prints for one household or for many.

#include "core/forms/form.h"

#include <vector>

namespace core {

/// In the order in which a case meets them.
std::vector<Form> caseForms();

}
