#include "tests/crash/power_cuts.h"
#include "tests/crash/seeds.h"
#include "tests/support/catch.h"

using crash::Weakness;

TEST_CASE("what was committed survives a power cut at any step, and another one while recovering", "[crash][power]")
{
    const auto seed = GENERATE(1u, 2u, 3u, 4u);
    const crash::Tally tally = crash::powerCuts({.cuts = 500, .seed = seed});

    INFO(crash::wordsOf(tally));
    CHECK(tally.isClean());
}

TEST_CASE("what was committed survives power cuts never tried before", "[crash][power]")
{
    const crash::Tally tally = crash::powerCuts({.cuts = 500, .seed = crash::newSeed()});

    INFO(crash::wordsOf(tally));
    CHECK(tally.isClean());
}

// A green run is void when these are not red.
TEST_CASE("the suite finds what is lost when the log is not synced", "[crash][power][control]")
{
    const auto weakness = GENERATE(Weakness::LogNormal, Weakness::LogSyncIgnored);
    const crash::Tally tally = crash::powerCuts({.cuts = 40, .seed = 1, .weakness = weakness});

    INFO(crash::wordsOf(tally));
    CHECK(tally.findings.lost > 0);
}

TEST_CASE("the suite finds a file damaged when nothing is synced", "[crash][power][control]")
{
    const auto weakness = GENERATE(Weakness::JournalOff, Weakness::SyncIgnored);
    const crash::Tally tally = crash::powerCuts({.cuts = 40, .seed = 1, .weakness = weakness});

    INFO(crash::wordsOf(tally));
    CHECK(tally.findings.integrity > 0);
}
