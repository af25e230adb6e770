#include "core/store/register_identity.h"

namespace core {

using namespace Qt::StringLiterals;

QString registerUid(Database &database)
{
    const bool hasIdentity = database.value<qint64>(u"SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name = 'local_identity'"_s) > 0;
    return hasIdentity ? database.value<QString>(u"SELECT uid FROM local_identity"_s) : QString();
}

}
