#pragma once

// What somebody with another tool and time could do to a register.

#include "core/store/journal.h"

#include <QCryptographicHash>

#include <algorithm>

namespace support {

inline void dropGuards(core::Database &database)
{
    for (const QString &trigger : database.rows<QString>(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'")))
        database.run(QStringLiteral("DROP TRIGGER ") + trigger);
}

/// Writes the chain of the present entries anew, as the program would have.
inline void rebuildChain(core::Database &database)
{
    dropGuards(database);
    const QByteArray salt("0123456789abcdef");
    QByteArray previous;
    std::vector<core::JournalUnit> units = core::journalUnits(database, -1);
    std::reverse(units.begin(), units.end());
    for (core::JournalUnit &unit : units) {
        QCryptographicHash entries(QCryptographicHash::Blake2b_256);
        unit.entries = 0;
        for (const core::JournalEntry &entry : core::entriesOf(database, unit.id)) {
            const QByteArray digest = core::entryDigest(salt, entry.table, entry.row, entry.before, entry.after);
            database.run(QStringLiteral("UPDATE journal_entry SET salt = ?, digest = ? WHERE id = ?"), salt, digest, entry.id);
            entries.addData(digest);
            ++unit.entries;
        }
        const QByteArray link = core::unitLink(previous, unit, entries.result());
        database.run(QStringLiteral("UPDATE journal_unit SET entries = ?, previous = ?, link = ? WHERE id = ?"), unit.entries, previous, link, unit.id);
        previous = link;
    }
}

inline void cutLastUnits(core::Database &database, qint64 count)
{
    dropGuards(database);
    const auto keep = database.value<qint64>(QStringLiteral("SELECT MAX(id) FROM journal_unit")) - count;
    database.run(QStringLiteral("DELETE FROM journal_entry WHERE unit_id > ?"), keep);
    database.run(QStringLiteral("DELETE FROM journal_unit WHERE id > ?"), keep);
}

}
