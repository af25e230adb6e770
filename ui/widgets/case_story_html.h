#pragma once

// The story of a case as rich text for the screen. Every value is escaped: it comes from lists and papers that nobody can trust.

#include "core/cases/case_story.h"

namespace ui {

/// Who it is and where the case stands; what happened, the newest first; which papers are missing; what may come next.
QString caseStoryHtml(const core::CaseStory &story);

}
