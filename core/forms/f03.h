#pragma once

// F03: the survey of a house as it is taken in the yard (H§3.4): filled with what is known, blank where it is to be seen.

#include "core/forms/case_page.h"

namespace core {

Document f03(const CasePage &page, const CaseHeading &heading);
std::vector<FormBlank> f03Blanks();

}
