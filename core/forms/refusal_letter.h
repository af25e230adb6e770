#pragma once

// TBTC: tells a family why its house is not supported, on what that rests, and how it can object.

#include "core/forms/case_page.h"

namespace core {

Document refusalLetter(const CasePage &page, const CaseHeading &heading);
std::vector<FormBlank> refusalLetterBlanks();

}
