#pragma once

// Calls of the disk fail: the first, the second … and of a long workflow, beyond a limit, some that lie evenly spread.

#include "tests/crash/tally.h"
#include "tests/crash/workflows.h"

namespace crash {

struct DiskErrors {
    Trouble trouble = Trouble::BadDisk;
    Lasting lasting = Lasting::Once;
    int strikesAtMost = 150;   ///< In one workflow: all its calls where it has no more, else half of them at the first calls and half spread over the others.
};

/// After each failure: the error is one of the program's with a sentence, the file is whole, the work is done wholly or not at all, and doing it
/// again on a good disk succeeds.
Tally diskErrors(const Workflow &workflow, const DiskErrors &errors);

/// All workflows in one row; its note says how many calls they make and how many of them were struck.
Tally diskErrorsOfAll(const DiskErrors &errors);

}
