// Who may open a register: several processes, dead ones, other computers, and clocks that are wrong.

#include "tests/crash/locks.h"
#include "tests/crash/processes.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace Qt::StringLiterals;

TEST_CASE("a register is refused while somebody holds it and opens when nobody does, however old the lock looks", "[crash][locks]")
{
    const crash::Tally tally = crash::lockMatrix();

    INFO(crash::wordsOf(tally));
    CHECK(tally.isClean());
    CHECK(tally.done >= 13);
}

TEST_CASE_METHOD(crash::LockedRegister, "where no lock can be laid, the register is refused for writing and opens for reading", "[crash][locks]")
{
    REQUIRE(QDir().mkpath(lock + u"/in the way"_s));

    CHECK_FALSE(refusal().isEmpty());
    core::Register reading(site.path(), site.seat(), core::Database::Mode::ReadOnly);
    CHECK(crash::headOf(reading.database()).unit == 1);
}

TEST_CASE("processes that write at the same time lose nothing and are never told that the register is busy", "[crash][processes]")
{
    const auto processes = GENERATE(2, 4);
    const crash::Tally tally = crash::countTogether(processes, 150);

    INFO(crash::wordsOf(tally));
    CHECK(tally.isClean());
    CHECK(tally.done == processes * 150);
}
