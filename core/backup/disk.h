#pragma once

// On which disk a folder lies, and how much room it has.

#include <QString>

#include <functional>

namespace core {

/// Bytes that may still be written into the folder; passed in, so that a full disk can be told.
using FreeSpace = std::function<qint64(const QString &folder)>;
/// What the system says of the folder's disk; the largest number where it does not say.
qint64 freeSpaceOf(const QString &folder);

/// Throws Error{File} with both figures when the folder's disk has less room than is needed.
void requireRoom(const QString &folder, qint64 bytesNeeded, const FreeSpace &freeSpace = freeSpaceOf);

/// "12,5 MB" as it is shown: MB are millions of bytes, one decimal; from a billion on GB.
QString sizeText(qint64 bytes);

/// True when both lie on one physical disk, also in two of its partitions: one fall breaks both.
bool onSameDisk(const QString &folder, const QString &other);
/// The disk of a device: "/dev/sda2" is a part of "/dev/sda", "/dev/nvme0n1p3" of "/dev/nvme0n1"; any other name is itself.
QString diskOfDevice(const QString &device);

}
