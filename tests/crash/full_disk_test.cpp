#include "tests/crash/disk_errors.h"
#include "tests/support/catch.h"

using crash::Lasting;
using crash::Trouble;

TEST_CASE("whenever the disk is full or may no longer be written, work is done wholly or not at all and can be done again", "[crash][errors]")
{
    const auto trouble = GENERATE(Trouble::FullDisk, Trouble::ReadOnlyDisk);
    const auto lasting = GENERATE(Lasting::Once, Lasting::ForEver);
    for (const crash::Workflow &workflow : crash::workflows()) {
        const crash::Tally tally = crash::diskErrors(workflow, {.trouble = trouble, .lasting = lasting});

        INFO(crash::wordsOf(tally));
        CHECK(tally.isClean());
    }
}
