#include "core/store/news.h"

namespace core {

using namespace Qt::StringLiterals;

ChangeSet changesSince(Database &database, qint64 unit)
{
    ChangeSet changes;
    for (const auto &[table, row] : database.rows<std::tuple<QString, qint64>>(u"SELECT DISTINCT table_name, row_id FROM journal_entry WHERE unit_id > ?"_s, unit))
        changes.rows[table].insert(row);
    if (const auto newest = database.first<std::tuple<qint64, QString>>(u"SELECT id, title FROM journal_unit WHERE id > ? ORDER BY id DESC LIMIT 1"_s, unit))
        std::tie(changes.unit, changes.title) = *newest;
    return changes;
}

}
