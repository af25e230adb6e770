#include "core/backup/backup.h"
#include "core/backup/good_backup.h"
#include "core/backup/register_proof.h"
#include "core/store/migrations.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2025, 3, 1), QTime(8, 0), Qt::UTC);

struct RegisterWithBackups {
    QTemporaryDir folder;
    QString path = folder.filePath(u"Đức Thọ.ancu"_s);
    QString older, newer;

    RegisterWithBackups()
    {
        Database database(path);
        migrate(database);
        older = backUp(database, backupFolderOf(path), morning);
        newer = backUp(database, backupFolderOf(path), morning.addDays(1));
    }

    static void damage(const QString &file)
    {
        QFile bytes(file);
        REQUIRE(bytes.open(QIODevice::ReadWrite));
        bytes.seek(3 * 4096);
        bytes.write(QByteArray(8 * 4096, 'x'));
    }
};

}

TEST_CASE_METHOD(RegisterWithBackups, "the newest backup is named that is whole itself", "[store][backup]")
{
    CHECK(newestSoundBackup(path) == newer);
    damage(newer);
    CHECK(newestSoundBackup(path) == older);
    damage(older);
    CHECK(newestSoundBackup(path).isEmpty());
}

TEST_CASE_METHOD(RegisterWithBackups, "whoever is told that a register is damaged is told which backup to take", "[store][backup]")
{
    damage(path);
    Database database(path);

    try {
        requireWholeFile(database);
        FAIL("the damage was not found");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::NotARegister);
        CHECK(error.message().contains(newer));
    }
}
