#pragma once

// F15: a family's receipt for money, on one page: who got how much, from whom, for what and before whom.

#include "core/forms/case_page.h"

namespace core {

/// Throws Error{BadRequest} where the sum that was typed is no amount.
Document f15(const CasePage &page, const CaseHeading &heading);
std::vector<FormBlank> f15Blanks();

}
