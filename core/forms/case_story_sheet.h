#pragma once

// Everything that happened to a case on paper, for whoever asks how it came about. Not an official form.

#include "core/cases/case_story.h"
#include "core/document/document.h"

namespace core {

Document caseStorySheet(const CaseStory &story, QDate today);

}
