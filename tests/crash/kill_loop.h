#pragma once

// A process that works on a register is killed at any moment; the same register is used again and again.

#include "tests/crash/tally.h"

namespace crash {

struct KillLoop {
    int kills = 100;
    quint32 seed = 1;
    int killsPerRegister = 100;
    int longestMs = 120;       ///< A kill comes at any time up to this after the process began to work.
};

Tally killLoop(const KillLoop &loop);

}
