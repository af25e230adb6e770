#pragma once

// Reading the journal: who changed what, when and why; and the chain that shows whether anybody rewrote it.

#include "core/store/database.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace core {

struct JournalUnit {
    qint64 id = 0;
    QString title;
    QString person;
    QString computer;
    QString at;          ///< UTC, ISO with milliseconds. Order is by id, never by time.
    QString reason;
    qint64 undoes = 0;   ///< The unit this one took back; 0 for none.
    bool final = false;
    qint64 entries = 0;
};

struct JournalEntry {
    qint64 id = 0;
    qint64 unit = 0;
    QString table;
    qint64 row = 0;
    QString before;      ///< Canonical JSON; empty for a new row.
    QString after;       ///< Canonical JSON; empty for a removed row.
};

std::vector<JournalUnit> journalUnits(Database &database, int limit);
std::optional<JournalUnit> journalUnit(Database &database, qint64 id);
/// The newest unit with a smaller number; nothing before the first.
std::optional<JournalUnit> unitBefore(Database &database, qint64 id);
/// The unit that took this one back and was not itself taken back since; nothing where it stands.
std::optional<JournalUnit> takenBackBy(Database &database, qint64 unit);
/// Who stands in the journal for what a newer program brings along by itself (its rules): nobody of the office did it, so nobody is offered to undo it.
inline const QString programItself = QStringLiteral("An Cư");
/// Whether it made the register: the first unit, which entered the rules and the administrative units, or one of the program itself. Those made long ago are
/// not marked final.
bool isFounding(Database &database, const JournalUnit &unit);
std::vector<JournalEntry> entriesOf(Database &database, qint64 unit);
/// Its entries one page after another: those with a number greater than `after` in their order, or smaller than `before` from the last one back.
std::vector<JournalEntry> entriesAfter(Database &database, qint64 unit, qint64 after, int limit);
std::vector<JournalEntry> entriesBefore(Database &database, qint64 unit, qint64 before, int limit);
/// Newest first.
std::vector<JournalEntry> historyOf(Database &database, const QString &table, qint64 row);

/// The canonical text of an entry as an object; empty for an empty text.
QJsonObject imageOf(const QString &canonical);
/// The newest image of a row that is not empty: as it stands, or as it was before it was removed. Empty when the journal knows none.
QJsonObject lastImageOf(Database &database, const QString &table, qint64 row);

/// The number of the newest unit; 0 for none.
qint64 newestUnit(Database &database);
/// The newest link of the chain as text: "142-" and base32 of its first 20 bytes; "0" for an empty journal.
QString journalHead(Database &database);
/// The same text for any unit and its link.
QString headText(qint64 unit, const QByteArray &link);

/// How a digest and a link are computed; the format is frozen with the first release.
QByteArray entryDigest(const QByteArray &salt, const QString &table, qint64 row, const QString &before, const QString &after);
/// The same of UTF-8.
QByteArray entryDigest(const QByteArray &salt, const QByteArray &table, qint64 row, const QByteArray &before, const QByteArray &after);
QByteArray unitLink(const QByteArray &previous, const JournalUnit &unit, const QByteArray &digestOfEntries);

}
