#pragma once

// A rule set as rich text to be read. Every value is escaped: an office may have typed it.

#include "core/eligibility/rule_reading.h"

namespace ui {

/// `standing` says whether it holds on the day looked at. Each citation is a link "clause:RULE" (index).
QString ruleSetHtml(const core::RuleSetReading &reading, const QString &standing);

}
