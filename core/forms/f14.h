#pragma once

// F14: minutes of handing the finished house over to the family, by the commune, the Front and who gave for it.

#include "core/forms/case_page.h"

namespace core {

/// Throws Error{BadRequest} where the value of the house that was typed is no amount.
Document f14(const CasePage &page, const CaseHeading &heading);
std::vector<FormBlank> f14Blanks();

}
