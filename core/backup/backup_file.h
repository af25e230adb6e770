#pragma once

// Backups as they lie in a folder, and registers that a restore replaced: what their names say, and the proof beside each of what was found when
// it was opened.

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace core {

/// Written beside a backup after it was reopened and compared with its source.
struct BackupProof {
    QString uid;                 ///< Identity of the register; empty for a register of before identities.
    QString head;                ///< As `journalHead` writes it.
    qint64 households = 0;
    qint64 bytes = 0;
    QByteArray hash;             ///< BLAKE2b-256 of the file.
    QDateTime comparedAt;
    QDateTime verifiedAt;        ///< When relations, journal chain and rows were checked as `verify` does; invalid when never.
    bool operator==(const BackupProof &) const = default;
};

/// What one can say of a backup without reading it again.
enum class BackupStanding {
    Unproven,    ///< Nothing tells that it was ever compared.
    Altered,     ///< It has not the size it had when it was compared.
    Compared,    ///< It was opened and said the same as the register.
    Verified,    ///< And its history was checked.
};

struct BackupFile {
    QString path;
    QString registerName;        ///< File name of the register without ".ancu".
    QDateTime at;                ///< From the name, not from the disk: copying changes what the disk says.
    qint64 unit = 0;             ///< The newest journal unit in it, from the name.
    int copy = 1;                ///< Of several in one second.
    qint64 bytes = 0;
    std::optional<BackupProof> proof;

    BackupStanding standing() const;
};

/// "Đức Thọ_20250301-080000_12.ancu". Nothing when the name is not a backup's.
std::optional<BackupFile> backupNamed(const QString &fileName);
QString backupName(const QString &registerName, const QDateTime &at, qint64 unit, int copy = 1);

/// The backups of one register in a folder, newest first. An unreadable or missing folder has none.
std::vector<BackupFile> backupsIn(const QString &folder, const QString &registerName);
/// Newest first of those that were compared and have their size still.
std::vector<BackupFile> provenBackupsIn(const QString &folder, const QString &registerName);

/// "Đức Thọ_before-restore_20250301-120000.ancu": what a register is called that a restore at this time replaced.
QString replacedName(const QString &registerName, const QDateTime &at, int copy = 1);
/// The replaced registers in the folder of a register, newest first; `unit` stays 0. Those that could be read have a proof.
std::vector<BackupFile> replacedIn(const QString &folder, const QString &registerName);

std::optional<BackupProof> proofOf(const QString &backup);
/// Throws Error{File}.
void writeProof(const QString &backup, const BackupProof &proof);
QString proofPathOf(const QString &backup);

}
