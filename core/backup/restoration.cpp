#include "core/backup/restoration.h"

#include "core/store/office_setting.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString confirmationOf(Id<Restoration> restoration)
{
    return u"restoration_confirmed/"_s + QString::number(restoration.value);
}

bool keepsRestorations(Database &database)
{
    return !database.columnsOf(u"restoration"_s).isEmpty();
}

}

std::optional<Restoration> unconfirmedRestoration(Database &database)
{
    if (!keepsRestorations(database))
        return std::nullopt;
    const auto newest = database.all<Restoration>(u"ORDER BY id DESC LIMIT 1"_s);
    if (newest.empty() || database.value<int>(u"SELECT COUNT(*) FROM office_setting WHERE name = ?"_s, confirmationOf(newest.front().id)) > 0)
        return std::nullopt;
    return newest.front();
}

void confirmRestoration(const Restoration &restoration, UnitOfWork &work)
{
    work.add(OfficeSetting{.name = confirmationOf(restoration.id), .value = restoration.restoredHead, .validFrom = work.order().at.date().toString(Qt::ISODate)});
}

}
