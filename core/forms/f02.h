#pragma once

// F02: a family's request for an advance, in the words of Thông tư 98/2013/TT-BTC, Phụ lục số 1, with CMND brought up to CCCD.

#include "core/forms/case_page.h"

namespace core {

/// Throws Error{BadRequest} where the advance that was typed is no amount.
Document f02(const CasePage &page, const CaseHeading &heading);
std::vector<FormBlank> f02Blanks();

}
