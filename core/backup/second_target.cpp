#include "core/backup/second_target.h"

#include "core/backup/retention.h"
#include "core/base/error.h"
#include "core/store/durable_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct TargetText { Q_DECLARE_TR_FUNCTIONS(core::SecondTarget) };

constexpr qint64 pieceBytes = 1 << 20;
const QString markName = u"ancu-sao-luu.txt"_s;
const auto markText = "An Cư: thư mục này giữ bản sao lưu thứ hai của sổ. Đừng xóa tệp này.\r\n"
                      "An Cư: this folder keeps second copies of backups. Do not delete this file.\r\n";

void copyBytes(QFile &from, QFile &to, QCryptographicHash &hash, const Progress &progress)
{
    const qint64 total = from.size();
    qint64 done = 0;
    while (done < total) {
        const QByteArray piece = from.read(pieceBytes);
        if (piece.isEmpty())
            throw Error(Error::Kind::File, TargetText::tr("The backup %1 could not be read.").arg(QDir::toNativeSeparators(from.fileName())), from.errorString());
        if (to.write(piece) != piece.size())
            break;
        hash.addData(piece);
        done += piece.size();
        progress.at(done, total);
    }
    if (done != total || !to.flush() || to.size() != total)
        throw Error(Error::Kind::File, TargetText::tr("The second copy could not be written to %1. The disk was unplugged or is full; the backup on this computer is in order.")
                                           .arg(QDir::toNativeSeparators(QFileInfo(to).absolutePath())), to.errorString());
}

// What was read is what was proven, and what lies there is what was read.
void copyChecked(const BackupFile &backup, const QString &to, const Progress &progress)
{
    QFile source(backup.path);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::File, TargetText::tr("The backup %1 could not be read.").arg(QDir::toNativeSeparators(backup.path)), source.errorString());
    if (!target.open(QIODevice::WriteOnly))
        throw Error(Error::Kind::File, TargetText::tr("The folder %1 cannot be written to. Choose another one for the second copy.")
                                           .arg(QDir::toNativeSeparators(QFileInfo(to).absolutePath())), target.errorString());
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    copyBytes(source, target, hash, progress);
    target.close();
    flushToDisk(to);
    if (hash.result() != backup.proof->hash)
        throw Error(Error::Kind::File, TargetText::tr("The backup %1 is no longer as it was written, so it was not copied. Check this computer's disk and back up anew.")
                                           .arg(QDir::toNativeSeparators(backup.path)));
    if (hashOfFile(to) != backup.proof->hash)
        throw Error(Error::Kind::File, TargetText::tr("The second copy reads differently from what was written. Use another disk instead of %1.")
                                           .arg(QDir::toNativeSeparators(QFileInfo(to).absolutePath())));
}

bool liesThere(const BackupFile &backup, const QString &copy)
{
    return QFileInfo(copy).size() == backup.bytes && proofOf(copy) && hashOfFile(copy) == backup.proof->hash;
}

void removeUnfinished(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList({u"*.ancu.tmp"_s}, QDir::Files))
        QFile::remove(folder + u'/' + name);
}

}

void markSecondTarget(const QString &folder)
{
    writeSmallFile(folder + u'/' + markName, markText);
}

bool isPluggedIn(const QString &folder)
{
    return !folder.isEmpty() && QFileInfo(folder + u'/' + markName).isFile();
}

QString secondFolderOf(const QString &folder, const QString &registerName, const QString &uid)
{
    return folder + u'/' + (uid.isEmpty() ? registerName : QString(registerName + u'_' + uid.left(8)));
}

SecondCopy copyToSecondTarget(const QString &backupFolder, const QString &registerName, const QString &folder, const QDateTime &now, bool thinOut,
                              const Progress &progress, const FreeSpace &freeSpace)
{
    if (!isPluggedIn(folder))
        return SecondCopy::NotPluggedIn;
    const auto backups = provenBackupsIn(backupFolder, registerName);
    if (backups.empty())
        return SecondCopy::NothingToCopy;
    const BackupFile &newest = backups.front();
    const QString home = secondFolderOf(folder, registerName, newest.proof->uid);
    if (!QDir().mkpath(home))
        throw Error(Error::Kind::File, TargetText::tr("The folder %1 cannot be made. Choose another one for the second copy.").arg(QDir::toNativeSeparators(home)));
    const QString copy = home + u'/' + QFileInfo(newest.path).fileName();
    if (liesThere(newest, copy))
        return SecondCopy::AlreadyThere;
    removeUnfinished(home);
    requireRoom(home, newest.bytes, freeSpace);
    const QString unfinished = copy + u".tmp"_s;
    try {
        copyChecked(newest, unfinished, progress);
        moveIntoPlace(unfinished, copy);
        writeProof(copy, *newest.proof);
    } catch (...) {
        QFile::remove(unfinished);
        throw;
    }
    if (thinOut)
        thinOutBackups(home, registerName, now);
    return SecondCopy::Copied;
}

}
