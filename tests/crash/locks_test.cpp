// Who may open a register: several processes, dead ones, other computers, and clocks that are wrong.

#include "tests/crash/processes.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

/// A register, and what may stand in the lock beside it.
struct LockedRegister {
    QTemporaryDir folder;
    crash::Site site{folder.path()};
    QString lock = site.path() + u".lock"_s;

    LockedRegister()
    {
        site.create();
        site.close();
    }

    /// The lines of Qt's lock file: process, program, computer, its id, and the id of its start.
    void writeLock(qint64 process, const QString &program, const QString &computer, const QByteArray &machine, const QByteArray &boot)
    {
        QFile file(lock);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(process) + '\n' + program.toUtf8() + '\n' + computer.toUtf8() + '\n' + machine + '\n' + boot + '\n');
    }

    void setAge(qint64 seconds)
    {
        QFile file(lock);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-seconds), QFileDevice::FileModificationTime));
    }

    /// What the program says; empty when the register opens.
    QString refusal()
    {
        try {
            site.open();
            return {};
        } catch (const core::Error &error) {
            CHECK((error.kind() == core::Error::Kind::InUse || error.kind() == core::Error::Kind::File));
            return error.message();
        }
    }
};

/// Another process that has the register open.
struct Holder {
    QProcess process;

    explicit Holder(const QString &path)
    {
        process.start(QStringLiteral(CRASH_WRITER), {u"hold"_s, path});
        REQUIRE(process.waitForReadyRead(patienceMs));
        REQUIRE(process.readLine().trimmed() == "open");
    }
    void kill()
    {
        process.kill();
        process.waitForFinished(patienceMs);
    }
    ~Holder() { kill(); }
};

constexpr qint64 day = 24 * 60 * 60;
const qint64 deadProcess = 4'000'000;   // above the highest number that Linux and Windows give in practice

}

TEST_CASE_METHOD(LockedRegister, "a register that a living program holds is refused, however wrong the clock is", "[crash][locks]")
{
    const Holder holder(site.path());
    const qint64 age = GENERATE(qint64(0), day, -day, 400 * day);
    setAge(age);

    CHECK(refusal().contains(QSysInfo::machineHostName()));
}

TEST_CASE_METHOD(LockedRegister, "a register whose program was killed opens at once, however wrong the clock is", "[crash][locks]")
{
    const qint64 age = GENERATE(qint64(0), day, -day);
    Holder holder(site.path());
    holder.kill();
    REQUIRE(QFile::exists(lock));
    setAge(age);

    CHECK(refusal() == QString());
}

TEST_CASE_METHOD(LockedRegister, "a lock of another computer is never taken over, be it new or old", "[crash][locks]")
{
    const qint64 age = GENERATE(qint64(0), qint64(60), day, 400 * day, -day);
    writeLock(deadProcess, u"ancu"_s, u"PC-PHONG-LDTBXH"_s, "another-machine", "another-boot");
    setAge(age);

    CHECK(refusal().contains(u"PC-PHONG-LDTBXH"_s));
    CHECK(QFile::exists(lock));
}

TEST_CASE_METHOD(LockedRegister, "a lock whose process number belongs to another program by now is taken over", "[crash][locks]")
{
    writeLock(QCoreApplication::applicationPid(), u"another-program"_s, QSysInfo::machineHostName(), QSysInfo::machineUniqueId(), QSysInfo::bootUniqueId());

    CHECK(refusal() == QString());
}

TEST_CASE_METHOD(LockedRegister, "a lock from before the computer was started again is taken over", "[crash][locks]")
{
    if (QSysInfo::bootUniqueId().isEmpty())
        return;   // this system does not tell its starts apart
    writeLock(QCoreApplication::applicationPid(), u"test_crash_locks"_s, QSysInfo::machineHostName(), QSysInfo::machineUniqueId(), "an-earlier-start");

    CHECK(refusal() == QString());
}

TEST_CASE_METHOD(LockedRegister, "where no lock can be laid, the register is refused for writing and opens for reading", "[crash][locks]")
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
