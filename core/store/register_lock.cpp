#include "core/store/register_lock.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

namespace core {

using namespace Qt::StringLiterals;

namespace {
struct LockText { Q_DECLARE_TR_FUNCTIONS(core::RegisterLock) };
}

RegisterLock::RegisterLock(const QString &registerPath) : m_lock(std::make_unique<QLockFile>(registerPath + u".lock"_s))
{
    m_lock->setStaleLockTime(0);   // a lock of another computer is never old enough to be taken
    if (m_lock->tryLock(0))
        return;
    qint64 process = 0;
    QString computer;
    QString program;
    if (m_lock->getLockInfo(&process, &computer, &program))
        throw Error(Error::Kind::InUse,
                    LockText::tr("The register is open on computer %1 (program %2). Close it there first, or open it for reading only.").arg(computer, program),
                    u"process "_s + QString::number(process));
    throw Error(Error::Kind::InUse, LockText::tr("The register's folder cannot be written to, so it can only be opened for reading: %1").arg(registerPath));
}

void refuseNetworkDrive(const QString &registerPath)
{
    static const QSet<QByteArray> networkTypes{"cifs", "smb", "smb2", "smb3", "nfs", "nfs4", "fuse.sshfs", "9p", "afpfs", "webdav", "davfs"};
    const QString folder = QFileInfo(registerPath).absolutePath();
    const QStorageInfo storage(folder);
    const bool isShare = folder.startsWith("//"_L1) || storage.device().startsWith("\\\\") || storage.device().startsWith("//");
    if (isShare || networkTypes.contains(storage.fileSystemType().toLower()))
        throw Error(Error::Kind::Refused,
                    LockText::tr("%1 lies on a network drive, where a register can be damaged. Copy it to this computer's own disk and open it there.").arg(registerPath));
}

bool isInSyncFolder(const QString &registerPath)
{
    const QString path = QFileInfo(registerPath).absoluteFilePath().toLower();
    for (const auto name : {"onedrive"_L1, "google drive"_L1, "googledrive"_L1, "dropbox"_L1, "icloud"_L1})
        if (path.contains(name))
            return true;
    return false;
}

}
