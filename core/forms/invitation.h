#pragma once

// GM: an invitation to a meeting (Nghị định 30/2020/NĐ-CP, Mẫu 1.7).

#include "core/forms/case_page.h"

namespace core {

/// For one household when the page has one; the meeting itself is in the blanks.
Document invitation(const CasePage &page, const CaseHeading &heading);
std::vector<FormBlank> invitationBlanks();

}
