#include "tests/crash/disk_errors.h"
#include "tests/support/catch.h"

using crash::Lasting;
using crash::Trouble;

TEST_CASE("whatever call of the disk fails, work is done wholly or not at all and can be done again", "[crash][errors]")
{
    const auto lasting = GENERATE(Lasting::Once, Lasting::ForEver);
    for (const crash::Workflow &workflow : crash::workflows()) {
        const crash::Tally tally = crash::diskErrors(workflow, {.trouble = Trouble::BadDisk, .lasting = lasting});

        INFO(crash::wordsOf(tally));
        CHECK(tally.isClean());
    }
}
