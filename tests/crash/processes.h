#pragma once

// Several processes write into the same file at once.

#include "tests/crash/tally.h"

namespace crash {

/// Each process adds one to the same figure as often as told, each time in a unit of its own. Counts as lost what the figure lacks in the end;
/// a process that was told "busy" is a finding.
Tally countTogether(int processes, int timesEach);

}
