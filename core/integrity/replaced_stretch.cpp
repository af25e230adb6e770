#include "core/integrity/replaced_stretch.h"

#include "core/integrity/known_heads.h"
#include "core/store/journal.h"

namespace core {

using namespace Qt::StringLiterals;

std::vector<ReplacedStretch> replacedStretches(Database &database)
{
    std::vector<ReplacedStretch> stretches;
    if (registerUid(database).isEmpty())
        return stretches;
    const auto rows = database.rows<std::tuple<qint64, QString, qint64, QString, QString>>(uR"(
        SELECT restored_unit, restored_head, replaced_unit, replaced_head, journal_unit.at
        FROM restoration
        JOIN journal_entry ON journal_entry.table_name = 'restoration' AND journal_entry.row_id = restoration.id AND journal_entry.before IS NULL
        JOIN journal_unit  ON journal_unit.id = journal_entry.unit_id
        ORDER BY restoration.id)"_s);
    for (const auto &[restoredUnit, restoredHead, replacedUnit, replacedHead, at] : rows)
        if (headAt(database, restoredUnit) == restoredHead)
            stretches.push_back({restoredUnit, restoredHead, replacedUnit, replacedHead, QDateTime::fromString(at, Qt::ISODateWithMs)});
    return stretches;
}

QString headAt(Database &database, qint64 unit)
{
    if (unit == 0)
        return u"0"_s;
    const auto link = database.first<QByteArray>(u"SELECT link FROM journal_unit WHERE id = ?"_s, unit);
    return link ? headText(unit, *link) : QString();
}

}
