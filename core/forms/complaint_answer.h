#pragma once

// TLKN: the commune's answer to what somebody said about a case or a list, as an official letter.

#include "core/cases/posting.h"
#include "core/forms/case_page.h"

namespace core {

Document complaintAnswer(const Complaint &complaint, const CaseHeading &heading);
std::vector<FormBlank> complaintAnswerBlanks();

}
