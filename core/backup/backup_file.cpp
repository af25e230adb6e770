#include "core/backup/backup_file.h"

#include "core/store/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestProof = 64 << 10;   // Bytes; a proof has some 400.
const QString timeFormat = u"yyyyMMdd-HHmmss"_s;
const QString beforeRestore = u"_before-restore_"_s;

QJsonObject jsonOf(const BackupProof &proof)
{
    return {{u"uid"_s, proof.uid}, {u"head"_s, proof.head}, {u"households"_s, proof.households}, {u"bytes"_s, proof.bytes},
            {u"blake2b"_s, QString::fromLatin1(proof.hash.toHex())}, {u"compared"_s, proof.comparedAt.toString(Qt::ISODate)},
            {u"verified"_s, proof.verifiedAt.toString(Qt::ISODate)}};
}

BackupProof proofFrom(const QJsonObject &json)
{
    const auto text = [&](const QString &key) -> QString { return json.value(key).toString(); };
    return {.uid = text(u"uid"_s), .head = text(u"head"_s), .households = json.value(u"households"_s).toInteger(), .bytes = json.value(u"bytes"_s).toInteger(),
            .hash = QByteArray::fromHex(text(u"blake2b"_s).toLatin1()), .comparedAt = QDateTime::fromString(text(u"compared"_s), Qt::ISODate),
            .verifiedAt = QDateTime::fromString(text(u"verified"_s), Qt::ISODate)};
}

bool isNewer(const BackupFile &a, const BackupFile &b)
{
    return std::tie(a.at, a.copy) > std::tie(b.at, b.copy);
}

QString numbered(int copy)
{
    return copy > 1 ? QString(u'-' + QString::number(copy)) : QString();
}

std::optional<BackupFile> replacedNamed(const QString &fileName)
{
    static const QRegularExpression pattern(u"^(.+)"_s + beforeRestore + u"(\\d{8}-\\d{6})(?:-(\\d{1,9}))?\\.ancu$"_s);
    const auto match = pattern.match(fileName);
    const QDateTime at = QDateTime::fromString(match.captured(2), timeFormat);
    if (!match.hasMatch() || !at.isValid())
        return std::nullopt;
    return BackupFile{.registerName = match.captured(1), .at = at, .copy = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt()};
}

using ReadName = std::optional<BackupFile> (*)(const QString &);

std::vector<BackupFile> filesIn(const QString &folder, const QString &registerName, ReadName named)
{
    std::vector<BackupFile> files;
    for (const QFileInfo &entry : QDir(folder).entryInfoList({u"*.ancu"_s}, QDir::Files)) {
        auto file = named(entry.fileName());
        if (!file || file->registerName != registerName)
            continue;
        file->path = entry.filePath();
        file->bytes = entry.size();
        file->proof = proofOf(file->path);
        files.push_back(std::move(*file));
    }
    std::sort(files.begin(), files.end(), isNewer);
    return files;
}

}

BackupStanding BackupFile::standing() const
{
    if (!proof)
        return BackupStanding::Unproven;
    if (proof->bytes != bytes)
        return BackupStanding::Altered;
    return proof->verifiedAt.isValid() ? BackupStanding::Verified : BackupStanding::Compared;
}

std::optional<BackupFile> backupNamed(const QString &fileName)
{
    static const QRegularExpression pattern(u"^(.+)_(\\d{8}-\\d{6})_(\\d{1,18})(?:-(\\d{1,9}))?\\.ancu$"_s);
    const auto match = pattern.match(fileName);
    const QDateTime at = QDateTime::fromString(match.captured(2), timeFormat);
    if (!match.hasMatch() || !at.isValid())
        return std::nullopt;
    return BackupFile{.registerName = match.captured(1), .at = at, .unit = match.captured(3).toLongLong(),
                      .copy = match.captured(4).isEmpty() ? 1 : match.captured(4).toInt()};
}

QString backupName(const QString &registerName, const QDateTime &at, qint64 unit, int copy)
{
    return registerName + u'_' + at.toString(timeFormat) + u'_' + QString::number(unit) + numbered(copy) + u".ancu"_s;
}

std::vector<BackupFile> backupsIn(const QString &folder, const QString &registerName)
{
    return filesIn(folder, registerName, backupNamed);
}

std::vector<BackupFile> provenBackupsIn(const QString &folder, const QString &registerName)
{
    std::vector<BackupFile> backups = backupsIn(folder, registerName);
    std::erase_if(backups, [](const BackupFile &backup) -> bool { return backup.standing() < BackupStanding::Compared; });
    return backups;
}

QString replacedName(const QString &registerName, const QDateTime &at, int copy)
{
    return registerName + beforeRestore + at.toString(timeFormat) + numbered(copy) + u".ancu"_s;
}

std::vector<BackupFile> replacedIn(const QString &folder, const QString &registerName)
{
    return filesIn(folder, registerName, replacedNamed);
}

QString proofPathOf(const QString &backup)
{
    return backup + u".proof"_s;
}

std::optional<BackupProof> proofOf(const QString &backup)
{
    QFile file(proofPathOf(backup));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestProof)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const BackupProof proof = proofFrom(json);
    if (proof.hash.size() != 32 || !proof.comparedAt.isValid())
        return std::nullopt;
    return proof;
}

void writeProof(const QString &backup, const BackupProof &proof)
{
    writeSmallFile(proofPathOf(backup), QJsonDocument(jsonOf(proof)).toJson());
}

}
