#pragma once

// Heads of the journal that are known outside the register: on this computer and in its backups. A chain that was cut off, written anew
// or replaced by an older file agrees with itself; only what is known outside shows it.

#include "core/store/register_identity.h"

#include <QDateTime>

namespace core {

struct KnownHead {
    /// What was done when the journal ended there.
    enum class Source { Print, Backup, Close, Verification };

    QString head;            ///< As `journalHead` writes it.
    Source source = Source::Verification;
    QDateTime at;            ///< When it became known, UTC.
    QString file;            ///< The name of the backup that holds it; else empty.

    qint64 unit() const { return head.section(QLatin1Char('-'), 0, 0).toLongLong(); }
    bool operator==(const KnownHead &) const = default;
};

/// One text file of heads per register in a folder of this computer. A line: time, source, head.
class KnownHeads {
public:
    /// The folder is made when the first head is remembered. Empty: nothing is remembered and nothing is known.
    explicit KnownHeads(QString folder) : m_folder(std::move(folder)) {}

    /// Oldest first; a line that was damaged is left out.
    std::vector<KnownHead> of(const QString &registerUid) const;

    /// Adds the head of the journal unless it is known already. False when it could not be written; the work it belongs to goes on.
    bool remember(Database &database, KnownHead::Source source, const QDateTime &at) const noexcept;

private:
    QString pathOf(const QString &registerUid) const;

    QString m_folder;
};

/// Every head that is known of a register outside it, once: on this computer or else in its backups.
std::vector<KnownHead> knownOutside(Database &database, const KnownHeads &heads, const QString &backupFolder);

/// The heads of the backups in a folder, known since their last change was made: of one register, or of any where its identity is empty.
/// What cannot be read is left out.
std::vector<KnownHead> headsOfBackups(const QString &folder, const QString &registerUid);

}
