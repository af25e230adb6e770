#include "tests/crash/kill_loop.h"
#include "tests/crash/seeds.h"
#include "tests/support/catch.h"

TEST_CASE("what was committed survives a killed program, a hundred times on the same register", "[crash][kill]")
{
    const crash::Tally tally = crash::killLoop({.kills = 150, .seed = 1});

    INFO(crash::wordsOf(tally));
    CHECK(tally.isClean());
}

TEST_CASE("what was committed survives a program killed at times never tried before", "[crash][kill]")
{
    const crash::Tally tally = crash::killLoop({.kills = 150, .seed = crash::newSeed()});

    INFO(crash::wordsOf(tally));
    CHECK(tally.isClean());
}
