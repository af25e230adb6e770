#pragma once

// F13: minutes that the house is finished and can be lived in (Nghị định 131/2021/NĐ-CP, Mẫu số 06), with the quality that it must have.

#include "core/forms/case_page.h"

namespace core {

/// Throws Error{BadRequest} where the value of the house that was typed is no amount.
Document f13(const CasePage &page, const CaseHeading &heading);
std::vector<FormBlank> f13Blanks();

}
