#include "core/store/register_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct LockText { Q_DECLARE_TR_FUNCTIONS(core::RegisterLock) };

constexpr qint64 holderBytesAtMost = 4096;

QString lockPath(const QString &registerPath)
{
    return registerPath + u".lock"_s;
}

QString holderPath(const QString &registerPath)
{
    return registerPath + u".holder"_s;
}

// Only a courtesy to the next one: without it the lock alone still says which computer.
void tellHolder(const QString &path, const QString &person, const QDateTime &since)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(QJsonObject{{u"person"_s, person}, {u"computer"_s, QSysInfo::machineHostName()}, {u"since"_s, since.toUTC().toString(Qt::ISODate)},
                                             {u"process"_s, QCoreApplication::applicationPid()}}).toJson());
}

LockHolder holderOf(const QString &registerPath, const QLockFile &lock)
{
    LockHolder holder;
    lock.getLockInfo(&holder.process, &holder.computer, &holder.program);
    holder.onThisComputer = holder.computer == QSysInfo::machineHostName();
    QFile file(holderPath(registerPath));
    if (!file.open(QIODevice::ReadOnly))
        return holder;
    const QJsonObject told = QJsonDocument::fromJson(file.read(holderBytesAtMost)).object();
    // What an earlier holder left says nothing about this one.
    if (told.value(u"computer"_s).toString() != holder.computer || told.value(u"process"_s).toInteger() != holder.process)
        return holder;
    holder.person = told.value(u"person"_s).toString();
    holder.since = QDateTime::fromString(told.value(u"since"_s).toString(), Qt::ISODate);
    return holder;
}

// A program killed between making its lock and writing into it leaves an empty one, which names nobody. Whoever is still writing has written
// by the end of the wait; a network drive, where that could take longer, never gets here.
bool isEmptyLeftover(const QString &path)
{
    constexpr int looks = 10;
    constexpr int pauseMs = 50;
    for (int look = 0; look < looks; ++look) {
        const QFileInfo file(path);
        if (!file.exists() || file.size() > 0)
            return false;
        QThread::msleep(pauseMs);
    }
    return true;
}

bool takeLock(QLockFile &lock, const QString &path)
{
    if (lock.tryLock(0))
        return true;
    return lock.error() == QLockFile::LockFailedError && isEmptyLeftover(path) && QFile::remove(path) && lock.tryLock(0);
}

QString messageOf(const LockHolder &holder)
{
    const QString what = holder.person.isEmpty()
        ? LockText::tr("The register is open on computer %1 (program %2).").arg(holder.computer, holder.program)
        : LockText::tr("The register is open for %1 on computer %2 (program %3) since %4.")
              .arg(holder.person, holder.computer, holder.program, holder.since.toLocalTime().toString(u"HH:mm dd/MM/yyyy"_s));
    return what + u' ' + LockText::tr("Close it there first, or open it for reading only.");
}

}

RegisterHeld::RegisterHeld(LockHolder holder)
    : Error(Error::Kind::InUse, messageOf(holder), u"process "_s + QString::number(holder.process)), m_holder(std::move(holder))
{
}

RegisterLock::RegisterLock(const QString &registerPath, const QString &person, const QDateTime &since)
    : m_holderPath(holderPath(registerPath)), m_lock(std::make_unique<QLockFile>(lockPath(registerPath)))
{
    m_lock->setStaleLockTime(0);   // a lock of another computer is never old enough to be taken
    if (takeLock(*m_lock, lockPath(registerPath))) {
        tellHolder(m_holderPath, person, since);
        return;
    }
    if (m_lock->error() == QLockFile::LockFailedError)
        throw RegisterHeld(holderOf(registerPath, *m_lock));
    throw Error(Error::Kind::NotWritable, LockText::tr("The register's folder cannot be written to, so it can only be opened for reading: %1").arg(registerPath));
}

RegisterLock::~RegisterLock()
{
    if (m_lock->isLocked())
        QFile::remove(m_holderPath);
}

void breakLock(const QString &registerPath, const LockHolder &holder, const QString &typedComputer)
{
    if (typedComputer.trimmed() != holder.computer)
        throw Error(Error::Kind::Refused, LockText::tr("“%1” is not the name of the computer that has the register open (%2). Nothing was changed.").arg(typedComputer, holder.computer));
    const QLockFile lock(lockPath(registerPath));
    if (holder.onThisComputer || holderOf(registerPath, lock) != holder)
        throw Error(Error::Kind::Refused, LockText::tr("The register is in use by somebody else by now. Try again."));
    if (!QFile::remove(lockPath(registerPath)))
        throw Error(Error::Kind::NotWritable, LockText::tr("The register's folder cannot be written to, so it can only be opened for reading: %1").arg(registerPath));
    QFile::remove(holderPath(registerPath));
}

}
