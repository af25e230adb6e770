#pragma once

// BBKC: minutes that the family has begun to build: from then on an advance may be paid.

#include "core/forms/case_page.h"

namespace core {

Document startRecord(const CasePage &page, const CaseHeading &heading);
std::vector<FormBlank> startRecordBlanks();

}
