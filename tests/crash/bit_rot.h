#pragma once

// One bit of the file turns over, as on an ageing disk or in bad memory.

#include "tests/crash/tally.h"

namespace crash {

struct BitRot {
    int flips = 500;
    quint32 seed = 1;
};

/// Counts as lost what is recorded otherwise than before without any check saying so. What opening or `verify` finds is in the note.
Tally bitRot(const BitRot &rot);

}
