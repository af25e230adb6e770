#include "core/store/storage_kind.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct StorageText { Q_DECLARE_TR_FUNCTIONS(core::StorageKind) };

// "\\\\server\\share", but not a volume of this computer, "\\\\?\\Volume{…}\\".
bool isUncDevice(const QByteArray &device)
{
    return device.startsWith("\\\\") && !device.startsWith("\\\\?\\");
}

#ifdef Q_OS_WIN

void askSystem(StorageFacts &facts)
{
    const QString root = QDir::toNativeSeparators(QStorageInfo(facts.folder).rootPath());
    const UINT type = GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16()));
    facts.saysRemovable = type == DRIVE_REMOVABLE;
    facts.saysRemote = type == DRIVE_REMOTE;
}

#else

// A partition's folder lies inside its disk's, and the disk knows whether it can be taken out.
void askSystem(StorageFacts &facts)
{
    const QString device = QFileInfo(QString::fromLocal8Bit(facts.device)).fileName();
    const QString known = QFileInfo(u"/sys/class/block/"_s + device).canonicalFilePath();
    for (const auto &place : {known, QFileInfo(known).path()}) {
        QFile removable(place + u"/removable"_s);
        if (!known.isEmpty() && removable.open(QIODevice::ReadOnly))
            facts.saysRemovable = facts.saysRemovable || removable.readAll().trimmed() == "1";
    }
}

#endif

}

StorageFacts storageFacts(const QString &path)
{
    StorageFacts facts{.folder = QFileInfo(path).absolutePath()};
    const QStorageInfo storage(facts.folder);
    facts.fileSystem = storage.fileSystemType();
    facts.device = storage.device();
    askSystem(facts);
    return facts;
}

StorageKind storageKind(const StorageFacts &facts)
{
    static const QSet<QByteArray> ofNetworks{"cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "fuse.sshfs", "9p", "afpfs", "webdav", "davfs", "fuse.davfs2"};
    static const QSet<QByteArray> ofSticks{"vfat", "msdos", "fat", "fat32", "exfat", "fuse.exfat"};
    const bool isShare = facts.folder.startsWith("//"_L1) || isUncDevice(facts.device) || facts.device.startsWith("//");
    const QByteArray fileSystem = facts.fileSystem.toLower();
    if (facts.saysRemote || isShare || ofNetworks.contains(fileSystem))
        return StorageKind::Network;
    return facts.saysRemovable || ofSticks.contains(fileSystem) ? StorageKind::Removable : StorageKind::Fixed;
}

void refuseNetworkDrive(const QString &registerPath, StorageKind kind)
{
    if (kind == StorageKind::Network)
        throw Error(Error::Kind::Refused,
                    StorageText::tr("%1 lies on a network drive, where a register can be damaged. Copy it to this computer's own disk and open it there.").arg(registerPath));
}

bool isInSyncFolder(const QString &registerPath)
{
    const QString path = QFileInfo(registerPath).absolutePath().toLower();
    for (const auto name : {"onedrive"_L1, "google drive"_L1, "googledrive"_L1, "dropbox"_L1, "icloud"_L1})
        if (path.contains(name))
            return true;
    return false;
}

}
