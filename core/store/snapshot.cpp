#include "core/store/snapshot.h"

#include <sqlite3.h>

namespace core {

using namespace Qt::StringLiterals;

// A transaction begins with its first read.
Snapshot::Snapshot(Database &database)
{
    if (!sqlite3_get_autocommit(database.handle()))
        return;
    database.run(u"BEGIN"_s);
    m_database = &database;
    database.value<qint64>(u"SELECT COUNT(*) FROM sqlite_schema"_s);
}

Snapshot::~Snapshot()
{
    if (m_database)
        m_database->rollback();
}

}
