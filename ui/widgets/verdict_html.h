#pragma once

// A verdict as rich text for the screen. Every value is escaped: it comes from lists that nobody can trust.

#include "core/eligibility/verdict.h"

namespace ui {

/// The outcome of each verdict, then rule by rule: result, value seen, paper, sentence, and a link "clause:VERDICT/REASON" (indexes).
QString verdictHtml(const std::vector<core::Verdict> &verdicts);

}
