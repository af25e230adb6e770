// The journal against itself, and the rows against the journal.

#include "core/integrity/record_title.h"
#include "core/integrity/verify_checks.h"
#include "core/store/journal.h"

#include <QCryptographicHash>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// With its number: several rows may be called alike.
QString found(Database &database, const QString &table, qint64 row)
{
    return recordTitle(database, table, row) + u" ["_s + QString::number(row) + u']';
}

struct ChainEntry {
    qint64 id = 0;
    QString table;
    qint64 row = 0;
    QString before;
    QString after;
    std::optional<QByteArray> salt;
    QByteArray digest;
};

// An erased entry has no salt and no text; its digest still stands in the link.
bool isErased(const ChainEntry &entry)
{
    return !entry.salt && entry.before.isEmpty() && entry.after.isEmpty();
}

bool isGenuine(const ChainEntry &entry)
{
    return isErased(entry) || (entry.salt && entryDigest(*entry.salt, entry.table, entry.row, entry.before, entry.after) == entry.digest);
}

struct ChainUnit {
    JournalUnit unit;
    QByteArray previous;
    QByteArray link;
};

std::vector<ChainUnit> chainUnits(Database &database)
{
    std::vector<JournalUnit> units = journalUnits(database, -1);
    std::reverse(units.begin(), units.end());
    std::vector<ChainUnit> chain;
    for (JournalUnit &unit : units) {
        const auto links = database.first<std::tuple<QByteArray, QByteArray>>(u"SELECT previous, link FROM journal_unit WHERE id = ?"_s, unit.id);
        chain.push_back({std::move(unit), std::get<0>(*links), std::get<1>(*links)});
    }
    return chain;
}

}

Looked lookAtChain(const Examined &examined)
{
    Database &database = examined.database;
    QStringList findings;
    const auto total = database.value<qint64>(u"SELECT COUNT(*) FROM journal_entry"_s);
    qint64 seen = 0;
    qint64 erased = 0;
    qint64 lastId = 0;
    QByteArray previous;
    for (const ChainUnit &link : chainUnits(database)) {
        QCryptographicHash entries(QCryptographicHash::Blake2b_256);
        qint64 count = 0;
        database.forEach<ChainEntry>(uR"(
            SELECT id, table_name, row_id, COALESCE(before, ''), COALESCE(after, ''), salt, digest
            FROM journal_entry WHERE unit_id = ? ORDER BY id)"_s, [&](const ChainEntry &entry) {
                if (!isGenuine(entry))
                    findings.append(VerifyText::tr("entry %1 was altered").arg(entry.id));
                entries.addData(entry.digest);
                erased += isErased(entry);
                ++count;
                if (++seen % 4096 == 0)
                    examined.progress.at(seen, total);
            }, link.unit.id);
        if (link.unit.id != lastId + 1 || link.previous != previous)
            findings.append(VerifyText::tr("something is missing before unit %1").arg(link.unit.id));
        if (count != link.unit.entries || unitLink(link.previous, link.unit, entries.result()) != link.link)
            findings.append(VerifyText::tr("unit %1 “%2” was altered").arg(link.unit.id).arg(link.unit.title));
        previous = link.link;
        lastId = link.unit.id;
    }
    if (seen != total)
        findings.append(VerifyText::tr("%Ln journal entry(s) belong to no unit", nullptr, int(total - seen)));
    return {.count = seen, .findings = findings,
            .note = erased > 0 ? VerifyText::tr("the text of %Ln entry(ies) was erased, as the law on personal data provides", nullptr, int(erased)) : QString()};
}

Looked lookAtState(const Examined &examined)
{
    Database &database = examined.database;
    QStringList findings;
    qint64 count = 0;
    const auto tables = database.rows<QString>(uR"(
        SELECT name FROM sqlite_schema
        WHERE type = 'table' AND name NOT LIKE 'journal\_%' ESCAPE '\' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name NOT LIKE 'local\_%' ESCAPE '\'
        ORDER BY name)"_s);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const QString &table = tables[i];
        QStringList parts;
        for (const QString &column : database.columnsOf(table))
            parts.append(u"'"_s + column + u"', live."_s + column);
        const QString image = u"json_object("_s + parts.join(u", "_s) + u')';
        const QString latest = u"(SELECT row_id, after, MAX(id) FROM journal_entry WHERE table_name = '"_s + table + u"' GROUP BY row_id)"_s;
        for (const qint64 row : database.rows<qint64>(u"SELECT latest.row_id FROM "_s + latest + u" AS latest LEFT JOIN "_s + table
                                                      + u" AS live ON live.id = latest.row_id WHERE latest.after IS NOT CASE WHEN live.id IS NOT NULL THEN "_s
                                                      + image + u" END"_s))
            findings.append(VerifyText::tr("%1 is not as the journal says").arg(found(database, table, row)));
        for (const qint64 row : database.rows<qint64>(u"SELECT live.id FROM "_s + table + u" AS live WHERE NOT EXISTS (SELECT 1 FROM journal_entry WHERE table_name = '"_s
                                                      + table + u"' AND row_id = live.id)"_s))
            findings.append(VerifyText::tr("%1 was entered past the program").arg(found(database, table, row)));
        count += database.value<qint64>(u"SELECT COUNT(*) FROM "_s + table);
        examined.progress.at(qint64(i) + 1, qint64(tables.size()));
    }
    return {.count = count, .findings = findings};
}

}
