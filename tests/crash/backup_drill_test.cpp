#include "tests/crash/backup_drill.h"
#include "tests/crash/seeds.h"
#include "tests/support/catch.h"

TEST_CASE("a backup of a register that is being written to is whole and stands at one unit", "[crash][backup]")
{
    const crash::Tally tally = crash::backupsWhileWriting(20);

    INFO(crash::wordsOf(tally));
    CHECK(tally.isClean());
}

TEST_CASE("a restored register says exactly what was backed up", "[crash][backup]")
{
    const crash::Tally tally = crash::restoreDrills(20, crash::newSeed());

    INFO(crash::wordsOf(tally));
    CHECK(tally.isClean());
}
