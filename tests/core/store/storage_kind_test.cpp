#include "core/store/storage_kind.h"

#include "core/store/database.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("network drives are known by what the system says of them", "[store][storage]")
{
    const StorageFacts facts = GENERATE(StorageFacts{.folder = u"/mnt/chung"_s, .fileSystem = "cifs", .device = "//server/chung"},
                                        StorageFacts{.folder = u"/mnt/chung"_s, .fileSystem = "NFS4", .device = "server:/chung"},
                                        StorageFacts{.folder = u"//server/chung"_s, .fileSystem = "NTFS", .device = "\\\\server\\chung"},
                                        StorageFacts{.folder = u"Z:/"_s, .fileSystem = "NTFS", .device = "\\\\server\\chung"},
                                        StorageFacts{.folder = u"Z:/"_s, .fileSystem = "NTFS", .device = "", .saysRemote = true});

    CHECK(storageKind(facts) == StorageKind::Network);
}

TEST_CASE("memory sticks are known by their file system or by what the system says", "[store][storage]")
{
    const StorageFacts facts = GENERATE(StorageFacts{.folder = u"/media/an/USB"_s, .fileSystem = "vfat", .device = "/dev/sdb1"},
                                        StorageFacts{.folder = u"E:/"_s, .fileSystem = "exFAT", .device = "\\\\?\\Volume{1}\\"},
                                        StorageFacts{.folder = u"E:/"_s, .fileSystem = "FAT32", .device = "\\\\?\\Volume{1}\\"},
                                        StorageFacts{.folder = u"/media/an/USB"_s, .fileSystem = "ext4", .device = "/dev/sdb1", .saysRemovable = true});

    CHECK(storageKind(facts) == StorageKind::Removable);
}

TEST_CASE("the computer's own disk is neither", "[store][storage]")
{
    const StorageFacts facts = GENERATE(StorageFacts{.folder = u"/home/an"_s, .fileSystem = "ext4", .device = "/dev/sda2"},
                                        StorageFacts{.folder = u"C:/Users/an"_s, .fileSystem = "NTFS", .device = "\\\\?\\Volume{0}\\"});

    CHECK(storageKind(facts) == StorageKind::Fixed);
}

TEST_CASE("only a synchronised folder is one, not a file of that name", "[store][storage]")
{
    CHECK(isInSyncFolder(u"/home/an/OneDrive - UBND/so.ancu"_s));
    CHECK(isInSyncFolder(u"/home/an/Dropbox/2025/so.ancu"_s));
    CHECK_FALSE(isInSyncFolder(u"/home/an/onedrive.ancu"_s));
}

TEST_CASE("a register on a memory stick is written without a log beside it, and in full", "[store][storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"so.ancu"_s);

    Database stick(path, Database::Mode::ReadWrite, StorageKind::Removable);
    CHECK(stick.value<QString>(u"PRAGMA journal_mode"_s) == u"delete"_s);
    CHECK(stick.value<int>(u"PRAGMA synchronous"_s) == 2);
}

TEST_CASE("a register copied from the disk to a memory stick gives up its log, and takes it again on the disk", "[store][storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"so.ancu"_s);
    {
        Database disk(path);
        disk.run(u"CREATE TABLE t (x)"_s);
        CHECK(disk.value<QString>(u"PRAGMA journal_mode"_s) == u"wal"_s);
    }
    {
        Database stick(path, Database::Mode::ReadWrite, StorageKind::Removable);
        CHECK(stick.value<QString>(u"PRAGMA journal_mode"_s) == u"delete"_s);
    }

    Database disk(path);
    CHECK(disk.value<QString>(u"PRAGMA journal_mode"_s) == u"wal"_s);
}
