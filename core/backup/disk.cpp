#include "core/backup/disk.h"

#include "core/base/error.h"
#include "core/base/number_format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>
#include <filesystem>
#include <limits>

#ifdef Q_OS_WIN
#include <windows.h>
#include <winioctl.h>
#endif

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct DiskText { Q_DECLARE_TR_FUNCTIONS(core::Disk) };

#ifdef Q_OS_WIN

// The number Windows gave the physical disk; a volume that spans several disks has none and is then its own.
QString diskOf(const QString &folder)
{
    QString volume = QString::fromLocal8Bit(QStorageInfo(folder).device());
    if (volume.endsWith(u'\\'))
        volume.chop(1);
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(volume.utf16()), 0, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return volume;
    STORAGE_DEVICE_NUMBER number{};
    DWORD size = 0;
    const bool known = DeviceIoControl(handle, IOCTL_STORAGE_GET_DEVICE_NUMBER, nullptr, 0, &number, sizeof number, &size, nullptr);
    CloseHandle(handle);
    return known ? u"disk "_s + QString::number(number.DeviceNumber) : volume;
}

#else

QString diskOf(const QString &folder)
{
    return diskOfDevice(QString::fromLocal8Bit(QStorageInfo(folder).device()));
}

#endif

}

qint64 freeSpaceOf(const QString &folder)
{
    // Asked of the folder itself: a list of mounted disks does not show every one. Where the system does not say, writing will tell.
    std::error_code unknown;
    const std::filesystem::space_info space = std::filesystem::space(QFileInfo(folder).filesystemAbsoluteFilePath(), unknown);
    constexpr auto most = std::uintmax_t(std::numeric_limits<qint64>::max());
    return unknown ? qint64(most) : qint64(std::min(space.available, most));
}

void requireRoom(const QString &folder, qint64 bytesNeeded, const FreeSpace &freeSpace)
{
    const qint64 free = freeSpace(folder);
    if (free < bytesNeeded)
        throw Error(Error::Kind::File, DiskText::tr("The disk of %1 has %2 free, but %3 are needed. Free some space or choose another disk.")
                                           .arg(QDir::toNativeSeparators(folder), sizeText(free), sizeText(bytesNeeded)));
}

QString sizeText(qint64 bytes)
{
    constexpr double million = 1e6;
    constexpr double billion = 1e9;
    if (double(bytes) >= billion)
        return decimalText(double(bytes) / billion, 1) + u" GB"_s;
    return decimalText(double(bytes) / million, 1) + u" MB"_s;
}

bool onSameDisk(const QString &folder, const QString &other)
{
    return diskOf(folder) == diskOf(other);
}

QString diskOfDevice(const QString &device)
{
    static const QRegularExpression partition(u"^(/dev/(?:[shv]d[a-z]+|(?:nvme\\d+n\\d+|mmcblk\\d+)(?=p)))p?\\d+$"_s);
    const auto match = partition.match(device);
    return match.hasMatch() ? match.captured(1) : device;
}

}
