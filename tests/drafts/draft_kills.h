#pragma once

// Row 19 of the reliability plan: the program is killed while somebody types into one of its forms, and what was typed is there again.

#include "tests/crash/tally.h"

namespace typed {

struct DraftKills {
    int kills = 6;
    quint32 seed = 1;
    int atOnce = 12;         ///< So many programs type at the same time, each into a register of its own.
    int longestKeys = 90;    ///< A kill comes at any key up to this after something was kept.
};

/// One form after another. Counts as lost a draft without the keys that were said to be kept, or with letters that nobody typed; the note says
/// how much was typed after the last that came back.
crash::Tally draftKills(const DraftKills &kills);

}
