#include "core/backup/disk.h"

#include "core/base/error.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("a folder has the room that its disk has", "[store][disk]")
{
    const QTemporaryDir folder;

    CHECK(freeSpaceOf(folder.path()) > 0);
    CHECK(freeSpaceOf(folder.path()) < qint64(1) << 60);
}

TEST_CASE("where the system does not say how much room there is, nobody is sent away for it", "[store][disk]")
{
    CHECK_NOTHROW(requireRoom(u"/no such folder/at all"_s, 1'000'000));
}

TEST_CASE("a disk with too little room is refused with both figures", "[store][disk]")
{
    const auto almostFull = [](const QString &) -> qint64 { return 1'500'000; };

    CHECK_THROWS_WITH(requireRoom(u"/sao luu"_s, 2'000'000, almostFull), Catch::Contains("1,5 MB") && Catch::Contains("2 MB"));
}
