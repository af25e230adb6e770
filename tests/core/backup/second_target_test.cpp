#include "core/backup/second_target.h"

#include "core/backup/backup.h"
#include "core/store/content.h"
#include "core/store/durable_file.h"
#include "tests/support/catch.h"
#include "tests/support/read_only_folder.h"
#include "tests/support/register_file.h"
#include "tests/support/small_disk.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

struct WithStick : RegisterFile {
    QTemporaryDir stick;

    WithStick()
    {
        markSecondTarget(stick.path());
        Database database(path);
        backUp(database, backups, morning);
    }

    SecondCopy copy(const FreeSpace &freeSpace = freeSpaceOf) const
    {
        return copyToSecondTarget(backups, u"Đức Thọ"_s, stick.path(), morning.addDays(1), true, {}, freeSpace);
    }
    QString home() const { return stick.path() + u'/' + QDir(stick.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0); }
    std::vector<BackupFile> there() const { return backupsIn(home(), u"Đức Thọ"_s); }
};

}

TEST_CASE_METHOD(WithStick, "the newest backup is copied with its proof, and once is enough", "[store][backup]")
{
    CHECK(copy() == SecondCopy::Copied);

    REQUIRE(there().size() == 1);
    CHECK(there()[0].standing() == BackupStanding::Compared);
    Database first(provenBackupsIn(backups, u"Đức Thọ"_s)[0].path, Database::Mode::ReadOnly);
    Database second(there()[0].path, Database::Mode::ReadOnly);
    CHECK(contentOf(first) == contentOf(second));
    CHECK(copy() == SecondCopy::AlreadyThere);
}

TEST_CASE_METHOD(WithStick, "a copy that has gone bad on the stick is written anew", "[store][backup]")
{
    copy();
    damage(there()[0].path);

    CHECK(copy() == SecondCopy::Copied);
    CHECK(hashOfFile(there()[0].path) == there()[0].proof->hash);
}

TEST_CASE_METHOD(WithStick, "an unplugged stick is no failure, and nothing is written where it used to be", "[store][backup]")
{
    REQUIRE(QFile::remove(stick.filePath(u"ancu-sao-luu.txt"_s)));   // The empty mount point that is left.

    CHECK_FALSE(isPluggedIn(stick.path()));
    CHECK(copy() == SecondCopy::NotPluggedIn);
    CHECK(QDir(stick.path()).isEmpty());
    CHECK(copyToSecondTarget(backups, u"Đức Thọ"_s, u"/nowhere/usb"_s, morning, true) == SecondCopy::NotPluggedIn);
}

TEST_CASE_METHOD(WithStick, "a stick that fills up keeps nothing half written", "[store][backup]")
{
    {
        const SmallDisk disk(64 << 10);
        CHECK_THROWS_WITH(copy(), Catch::Contains("second copy could not be written"));
    }

    CHECK(QDir(home()).isEmpty());
    CHECK(copy() == SecondCopy::Copied);
}

TEST_CASE_METHOD(WithStick, "a stick without room is told before writing", "[store][backup]")
{
    CHECK_THROWS_WITH(copy([](const QString &) -> qint64 { return 1; }), Catch::Contains("are needed"));
    CHECK(there().empty());
}

TEST_CASE_METHOD(WithStick, "a backup that is no longer as it was written is not copied", "[store][backup]")
{
    damage(provenBackupsIn(backups, u"Đức Thọ"_s)[0].path);

    CHECK_THROWS_WITH(copy(), Catch::Contains("no longer as it was written"));
    CHECK(there().empty());
}

TEST_CASE_METHOD(WithStick, "a stick that cannot be written to is named", "[store][backup]")
{
    const QString uid = provenBackupsIn(backups, u"Đức Thọ"_s)[0].proof->uid;
    QFile inTheWay(secondFolderOf(stick.path(), u"Đức Thọ"_s, uid));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));

    CHECK_THROWS_AS(copy(), Error);
    CHECK_THROWS_AS(markSecondTarget(u"/nowhere/usb"_s), Error);
    const QTemporaryDir locked;
    const ReadOnlyFolder readOnly(locked.path());
    CHECK_THROWS_AS(markSecondTarget(locked.path()), Error);
}

TEST_CASE("without a compared backup there is nothing to copy", "[store][backup]")
{
    const QTemporaryDir stick, empty;
    markSecondTarget(stick.path());

    CHECK(copyToSecondTarget(empty.path(), u"sổ"_s, stick.path(), morning, true) == SecondCopy::NothingToCopy);
}
