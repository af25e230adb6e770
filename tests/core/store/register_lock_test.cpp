#include "core/store/register_lock.h"

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2025, 3, 1), QTime(1, 0), Qt::UTC);
const qint64 noProcess = 4'190'000;   // Beyond what Linux and Windows give out in practice.

struct Folder {
    QTemporaryDir folder;
    QString path = folder.filePath(u"so.ancu"_s);

    // As the lock of a program elsewhere lies on a shared folder: process, program, computer.
    void leaveLock(qint64 process, const QString &computer)
    {
        QFile file(path + u".lock"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write((QString::number(process) + u"\nancu\n"_s + computer + u'\n').toUtf8());
    }
    void leaveHolder(const QByteArray &json)
    {
        QFile file(path + u".holder"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(json);
    }
    RegisterHeld refusal()
    {
        try {
            RegisterLock lock(path, u"An"_s, morning);
        } catch (const RegisterHeld &held) {
            return held;
        }
        FAIL("the lock was given");
        return RegisterHeld({});
    }
};

}

TEST_CASE_METHOD(Folder, "who opens a register second learns who holds it since when", "[store][lock]")
{
    const RegisterLock first(path, u"Trần Thị Bình"_s, morning);

    const LockHolder holder = refusal().holder();

    CHECK(holder.person == u"Trần Thị Bình"_s);
    CHECK(holder.computer == QSysInfo::machineHostName());
    CHECK(holder.process == QCoreApplication::applicationPid());
    CHECK(holder.since == morning);
    CHECK(holder.onThisComputer);
    CHECK(refusal().message().contains(u"Trần Thị Bình"_s));
}

TEST_CASE_METHOD(Folder, "an empty lock, left by a program killed while it made one, keeps nobody out", "[store][lock]")
{
    QFile file(path + u".lock"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();

    const RegisterLock lock(path, u"An"_s, morning);

    CHECK(refusal().holder().onThisComputer);
}

TEST_CASE_METHOD(Folder, "a closed register leaves neither lock nor name behind", "[store][lock]")
{
    {
        const RegisterLock lock(path, u"An"_s, morning);
        CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
    }

    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE_METHOD(Folder, "a refused second opener takes nothing from the first", "[store][lock]")
{
    const RegisterLock first(path, u"An"_s, morning);

    refusal();

    CHECK(refusal().holder().person == u"An"_s);
}

TEST_CASE_METHOD(Folder, "what a killed program of this computer left is taken", "[store][lock]")
{
    leaveLock(noProcess, QSysInfo::machineHostName());

    CHECK_NOTHROW(RegisterLock(path, u"An"_s, morning));
}

TEST_CASE_METHOD(Folder, "a lock of another computer is never taken, however old", "[store][lock]")
{
    leaveLock(noProcess, u"PC-07"_s);
    QFile file(path + u".lock"_s);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)), QFileDevice::FileModificationTime));
    file.close();

    const LockHolder holder = refusal().holder();

    CHECK(holder.computer == u"PC-07"_s);
    CHECK_FALSE(holder.onThisComputer);
    CHECK(holder.person.isEmpty());
}

TEST_CASE_METHOD(Folder, "the name that an earlier holder left is not taken for the present one's", "[store][lock]")
{
    leaveLock(noProcess, u"PC-07"_s);

    leaveHolder(R"({"person": "Bình", "computer": "PC-09", "process": 4190000, "since": "2025-03-01T01:00:00Z"})");
    CHECK(refusal().holder().person.isEmpty());
    leaveHolder(R"({"person": "Bình", "computer": "PC-07", "process": 12, "since": "2025-03-01T01:00:00Z"})");
    CHECK(refusal().holder().person.isEmpty());
    leaveHolder("not json at all");
    CHECK(refusal().holder().person.isEmpty());
    leaveHolder(R"({"person": "Bình", "computer": "PC-07", "process": 4190000, "since": "2025-03-01T01:00:00Z"})");
    CHECK(refusal().holder().person == u"Bình"_s);
}

TEST_CASE_METHOD(Folder, "the lock of another computer is broken only by typing its name", "[store][lock]")
{
    leaveLock(noProcess, u"PC-07"_s);
    const LockHolder holder = refusal().holder();

    CHECK_THROWS_AS(breakLock(path, holder, u"PC-7"_s), Error);
    CHECK_THROWS_AS(breakLock(path, holder, {}), Error);
    CHECK(refusal().holder() == holder);

    breakLock(path, holder, u" PC-07 "_s);
    CHECK_NOTHROW(RegisterLock(path, u"An"_s, morning));
}

TEST_CASE_METHOD(Folder, "a lock that changed hands meanwhile is not broken", "[store][lock]")
{
    leaveLock(noProcess, u"PC-07"_s);
    const LockHolder holder = refusal().holder();
    leaveLock(noProcess + 1, u"PC-07"_s);

    CHECK_THROWS_AS(breakLock(path, holder, u"PC-07"_s), Error);
    CHECK(QFile::exists(path + u".lock"_s));
}

TEST_CASE_METHOD(Folder, "the lock of a running program of this computer is never broken", "[store][lock]")
{
    const RegisterLock first(path, u"An"_s, morning);
    const LockHolder holder = refusal().holder();

    CHECK_THROWS_AS(breakLock(path, holder, holder.computer), Error);
    CHECK(refusal().holder() == holder);
}

TEST_CASE_METHOD(Folder, "where no lock can be written the register can only be read", "[store][lock]")
{
    path = folder.filePath(u"no-such-folder/so.ancu"_s);

    try {
        RegisterLock lock(path, u"An"_s, morning);
        FAIL("a lock without a folder");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::NotWritable);
    }
}
