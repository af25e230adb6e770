#pragma once

// F01: a family's application for support with its house (H§7), filled with what the register knows, so that the family signs and adds the rest.

#include "core/forms/case_page.h"

namespace core {

Document f01(const CasePage &page, const CaseHeading &heading);
std::vector<FormBlank> f01Blanks();

}
