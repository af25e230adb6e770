#pragma once

// What kind of disk a file lies on: it decides whether and how a register may be written there.

#include <QByteArray>
#include <QString>

namespace core {

enum class StorageKind {
    Fixed,
    Removable,   ///< A memory stick may be pulled out at any time: no write-ahead log beside the file.
    Network,     ///< Locks cannot be relied on.
};

/// What the system says about a file's place.
struct StorageFacts {
    QString folder;            ///< Absolute.
    QByteArray fileSystem;     ///< As `QStorageInfo` names it: "ext4", "cifs", "NTFS", "exFAT".
    QByteArray device;         ///< "/dev/sdb1", "//server/share", "\\\\?\\Volume{…}\\".
    bool saysRemovable = false;
    bool saysRemote = false;   ///< Of Windows, which also knows mapped drive letters.
};

StorageFacts storageFacts(const QString &path);
StorageKind storageKind(const StorageFacts &facts);

/// Throws Error{Refused} with advice when the path lies on a network drive.
void refuseNetworkDrive(const QString &registerPath, StorageKind kind);
/// True for OneDrive, Google Drive, Dropbox and the like: they copy the file and its log at different times.
bool isInSyncFolder(const QString &registerPath);

}
