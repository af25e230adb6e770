#include "core/backup/restore_difference.h"

#include "core/backup/backup.h"
#include "core/backup/register_proof.h"
#include "core/store/journal.h"

#include <QFile>

#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QByteArray linkOf(Database &database, qint64 unit)
{
    return database.value<QByteArray>(u"SELECT link FROM journal_unit WHERE id = ?"_s, unit);
}

// A link holds all links before it: where one is the same, so is everything before, and the parting is found by halving.
qint64 newestCommonUnit(Database &a, Database &b)
{
    qint64 common = 0;
    qint64 parted = std::min(newestUnit(a), newestUnit(b)) + 1;
    while (parted - common > 1) {
        const qint64 middle = common + (parted - common) / 2;
        const QByteArray link = linkOf(a, middle);
        (!link.isEmpty() && link == linkOf(b, middle) ? common : parted) = middle;
    }
    return common;
}

struct ListSum {
    QString uid;
    QString title;
    qint64 amount = 0;
};

std::vector<ListSum> listSums(Database &database)
{
    return database.rows<ListSum>(uR"(
        SELECT support_list.uid, support_list.title, COALESCE(SUM(support_line.amount), 0)
        FROM support_list LEFT JOIN support_line ON support_line.list_id = support_list.id
        GROUP BY support_list.id
        ORDER BY support_list.id)"_s);
}

void addMoney(RestoreDifference &difference, const std::vector<ListSum> &now, const std::vector<ListSum> &inBackup)
{
    std::map<QString, ListMoney> lists;
    for (const ListSum &list : now) {
        lists[list.uid] = {.title = list.title, .now = list.amount};
        difference.moneyNow += list.amount;
    }
    for (const ListSum &list : inBackup) {
        ListMoney &both = lists[list.uid];
        both.inBackup = list.amount;
        if (both.title.isEmpty())
            both.title = list.title;
        difference.moneyInBackup += list.amount;
    }
    for (const auto &[uid, list] : lists)
        if (list.now != list.inBackup)
            difference.lists.push_back(list);
}

qint64 households(Database &database)
{
    return database.value<qint64>(u"SELECT COUNT(*) FROM household"_s);
}

void addCurrent(RestoreDifference &difference, Database &archive, Database &current, int unitsShown)
{
    difference.householdsNow = households(current);
    difference.headNow = journalHead(current);
    difference.commonUnit = newestCommonUnit(archive, current);
    difference.isSameRegister = difference.commonUnit > 0 || newestUnit(current) == 0;
    difference.unitsLost = newestUnit(current) - difference.commonUnit;
    difference.unitsGained = newestUnit(archive) - difference.commonUnit;
    difference.lost = journalUnits(current, int(std::min<qint64>(unitsShown, difference.unitsLost)));
    addMoney(difference, listSums(current), listSums(archive));
    difference.hasCurrent = true;
}

}

RestoreDifference restoreDifference(const QString &backup, const QString &registerPath, int unitsShown)
{
    RestoreDifference difference;
    proveRegister(backup);
    Database archive(backup, Database::Mode::ReadOnly);
    difference.householdsInBackup = households(archive);
    difference.headInBackup = journalHead(archive);
    difference.unitsGained = newestUnit(archive);
    if (!QFile::exists(registerPath))
        return difference;
    try {
        Database current(registerPath, Database::Mode::ReadOnly);
        RestoreDifference with = difference;
        addCurrent(with, archive, current, unitsShown);
        return with;
    } catch (const Error &) {
        return difference;   // A register that cannot be read is what a backup is for.
    }
}

}
