#pragma once

// TBTD: tells a family that its case rests, why, and what must happen for it to go on.

#include "core/forms/case_page.h"

namespace core {

Document suspensionNotice(const CasePage &page, const CaseHeading &heading);
std::vector<FormBlank> suspensionNoticeBlanks();

}
