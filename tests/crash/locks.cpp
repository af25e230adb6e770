#include "tests/crash/locks.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

namespace crash {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 deadProcess = 4'000'000;   // above the highest number that Linux and Windows give in practice
const QString otherComputer = u"PC-PHONG-LDTBXH"_s;

void holdAlive(LockedRegister &locked)
{
    locked.holder = std::make_unique<Holder>(locked.site.path());
}

void holdAndDie(LockedRegister &locked)
{
    const Holder killed(locked.site.path());
}

void holdElsewhere(LockedRegister &locked)
{
    locked.writeLock(deadProcess, u"ancu"_s, otherComputer, "another-machine", "another-boot");
}

void giveNumberToAnotherProgram(LockedRegister &locked)
{
    locked.writeLock(QCoreApplication::applicationPid(), u"another-program"_s, QSysInfo::machineHostName(), QSysInfo::machineUniqueId(), QSysInfo::bootUniqueId());
}

void holdBeforeThisStart(LockedRegister &locked)
{
    locked.writeLock(QCoreApplication::applicationPid(), QCoreApplication::applicationName(), QSysInfo::machineHostName(), QSysInfo::machineUniqueId(), "an-earlier-start");
}

std::vector<LockKind> kindsOnThisSystem()
{
    std::vector<LockKind> kinds{
        {"a living program holds it", holdAlive, {0, day, -day, 400 * day}, QSysInfo::machineHostName()},
        {"its program was killed", holdAndDie, {0, day, -day}, {}},
        {"another computer holds it", holdElsewhere, {0, 60, day, 400 * day, -day}, otherComputer},
        {"the process number belongs to another program by now", giveNumberToAnotherProgram, {0}, {}},
    };
    if (!QSysInfo::bootUniqueId().isEmpty())   // elsewhere the starts of the system are not told apart
        kinds.push_back({"the computer was started again since", holdBeforeThisStart, {0}, {}});
    return kinds;
}

bool isRight(const LockKind &kind, const QString &refusal)
{
    return kind.holder.isEmpty() ? refusal.isEmpty() : refusal.contains(kind.holder);
}

}

Holder::Holder(const QString &path)
{
    m_process.start(QStringLiteral(CRASH_WRITER), {u"hold"_s, path});
    if (!m_process.waitForReadyRead(patienceMs) || m_process.readLine().trimmed() != "open")
        qFatal("The process that holds the register does not start.");
}

Holder::~Holder()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

LockedRegister::LockedRegister()
{
    site.create();
    site.close();
}

void LockedRegister::writeLock(qint64 process, const QString &program, const QString &computer, const QByteArray &machine, const QByteArray &boot)
{
    QFile file(lock);
    const QByteArray lines = QByteArray::number(process) + '\n' + program.toUtf8() + '\n' + computer.toUtf8() + '\n' + machine + '\n' + boot + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
        qFatal("The folder of the crash suite cannot be written to.");
}

void LockedRegister::setAge(qint64 seconds)
{
    QFile file(lock);
    if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-seconds), QFileDevice::FileModificationTime))
        qFatal("The lock is not there.");
}

QString LockedRegister::refusal()
{
    try {
        site.open();
        return {};
    } catch (const core::Error &error) {
        const bool isAboutTheLock = error.kind() == core::Error::Kind::InUse || error.kind() == core::Error::Kind::File;
        return isAboutTheLock ? error.message() : u"not an error about the lock: "_s + error.message();
    }
}

const std::vector<LockKind> &lockKinds()
{
    static const std::vector<LockKind> kinds = kindsOnThisSystem();
    return kinds;
}

Tally lockMatrix()
{
    Tally tally{.test = u"locks: who may open"_s};
    for (const LockKind &kind : lockKinds())
        for (const qint64 age : kind.ages) {
            LockedRegister locked;
            kind.lay(locked);
            locked.setAge(age);
            const QString refusal = locked.refusal();
            if (!isRight(kind, refusal))
                tally.findings += {.state = 1, .words = {QLatin1StringView(kind.name) + u", for "_s + QString::number(age) + u" s: "_s + (refusal.isEmpty() ? u"it opened"_s : refusal)}};
            if (!kind.holder.isEmpty() && !QFile::exists(locked.lock))
                tally.findings += {.state = 1, .words = {QLatin1StringView(kind.name) + u": its lock was taken away"_s}};
            ++tally.done;
        }
    tally.note = u"%1 kinds of lock under clocks up to 400 days wrong"_s.arg(lockKinds().size());
    return tally;
}

}
