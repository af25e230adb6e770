#pragma once

// One call after another fails: the first, the second … until a workflow comes through untouched.

#include "tests/crash/tally.h"
#include "tests/crash/workflows.h"

namespace crash {

struct DiskErrors {
    Trouble trouble = Trouble::BadDisk;
    Lasting lasting = Lasting::Once;
    int everyStepUpTo = 200;
    int strideBeyond = 7;
};

/// After each failure: the error is one of the program's with a sentence, the file is whole, the work is done wholly or not at all, and doing it
/// again on a good disk succeeds.
Tally diskErrors(const Workflow &workflow, const DiskErrors &errors);

}
