#include "core/store/durable_file.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace core {

namespace {

struct FileText { Q_DECLARE_TR_FUNCTIONS(core::DurableFile) };

[[noreturn]] void failOn(const QString &path, const QString &detail)
{
    throw Error(Error::Kind::File,
                FileText::tr("%1 could not be written. Check that the disk is plugged in, not full and not write-protected.").arg(QDir::toNativeSeparators(path)), detail);
}

#ifdef Q_OS_WIN

QString lastError()
{
    return QStringLiteral("Windows error %1").arg(GetLastError());
}

const wchar_t *wide(const QString &path)
{
    return reinterpret_cast<const wchar_t *>(path.utf16());
}

bool flush(const QString &path)
{
    const HANDLE file = CreateFileW(wide(QDir::toNativeSeparators(path)), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    const bool done = FlushFileBuffers(file);
    CloseHandle(file);
    return done;
}

bool rename(const QString &from, const QString &to)
{
    return MoveFileExW(wide(QDir::toNativeSeparators(from)), wide(QDir::toNativeSeparators(to)), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
}

#else

QString lastError()
{
    return QString::fromLocal8Bit(strerror(errno));
}

bool flush(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

// Some network and USB file systems refuse to flush a folder; the rename itself was done.
bool rename(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return false;
    flush(QFileInfo(to).absolutePath());
    return true;
}

#endif

bool linkTo(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::create_hard_link(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), failed);
    return !failed;
}

}

void flushToDisk(const QString &path)
{
    if (!flush(path))
        failOn(path, lastError());
}

void moveIntoPlace(const QString &from, const QString &to)
{
    if (!rename(from, to))
        failOn(to, lastError());
}

void keepUnderSecondName(const QString &from, const QString &to)
{
    if (linkTo(from, to))
        return;
    if (!QFile::copy(from, to))
        failOn(to, QStringLiteral("copy"));
    try {
        flushToDisk(to);
        if (hashOfFile(from) != hashOfFile(to))
            failOn(to, QStringLiteral("the copy reads differently"));
    } catch (...) {
        QFile::remove(to);
        throw;
    }
}

// A short write is no error for QSaveFile, so the bytes are counted.
void writeSmallFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.size() == bytes.size() && file.commit())
        return;
    file.cancelWriting();
    failOn(path, file.errorString());
}

QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) || file.error() != QFileDevice::NoError)
        throw Error(Error::Kind::File, FileText::tr("%1 could not be read. Check that the disk is plugged in and in order.").arg(QDir::toNativeSeparators(path)), file.errorString());
    return hash.result();
}

}
