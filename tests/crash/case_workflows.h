#pragma once

// What officers do with a case: opened, surveyed with a scanned paper, approved and adjusted.

#include "tests/crash/workflows.h"

namespace crash {

std::vector<Workflow> caseWorkflows();

}
