#pragma once

// The power goes at any write, sync or renaming; what was not synced is lost, kept or rubbish. The same register is used again.

#include "tests/crash/tally.h"

namespace crash {

/// How the control groups are weakened: with each the suite must find losses, or its green runs say nothing.
enum class Weakness {
    None,
    LogNormal,        ///< WAL with synchronous = NORMAL.
    JournalOff,       ///< A rollback journal with synchronous = OFF.
    SyncIgnored,      ///< The disk says that it synced and did not.
    LogSyncIgnored,   ///< The same for the write-ahead log alone.
};

struct PowerCuts {
    int cuts = 100;
    quint32 seed = 1;
    Weakness weakness = Weakness::None;
    int cutsPerRegister = 40;
    int latestStep = 250;      ///< A cut comes at any step up to this.
};

/// With a weakness the register is thrown away as soon as it is damaged, and the cuts go on with a new one.
Tally powerCuts(const PowerCuts &cuts);

}
