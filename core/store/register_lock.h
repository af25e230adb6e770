#pragma once

// Who has the register open for writing. A lock of another computer is never taken over silently.

#include <QLockFile>
#include <QString>

#include <memory>

namespace core {

class RegisterLock {
public:
    /// Throws Error{InUse} naming the person's computer and program that holds the file.
    explicit RegisterLock(const QString &registerPath);

private:
    std::unique_ptr<QLockFile> m_lock;
};

/// Throws Error{Refused} with advice when the path lies on a network drive.
void refuseNetworkDrive(const QString &registerPath);
/// True for OneDrive, Google Drive, Dropbox and the like: they copy the file and its log at different times.
bool isInSyncFolder(const QString &registerPath);

}
