#pragma once

// F12: minutes that a stage of the house is built (Nghị định 131/2021/NĐ-CP, Mẫu số 05): with them the next instalment may be paid.

#include "core/forms/case_page.h"

namespace core {

/// Throws Error{BadRequest} where the sum that was typed is no amount.
Document f12(const CasePage &page, const CaseHeading &heading);
std::vector<FormBlank> f12Blanks();

}
