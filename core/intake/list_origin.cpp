#include "core/intake/list_origin.h"

namespace core {

using namespace Qt::StringLiterals;

QHash<QString, QString> rememberedHeadings(Database &database, Id<Place> place)
{
    QHash<QString, QString> headings;
    for (const SenderHeading &heading : database.all<SenderHeading>(u"WHERE place_id = ? ORDER BY id"_s, place))
        headings.insert(heading.heading, heading.field);
    return headings;
}

QHash<int, Id<Household>> householdsOfFile(Database &database, const QByteArray &hash, const QString &sheet)
{
    QHash<int, Id<Household>> households;
    for (const auto &[row, household] : database.rows<std::tuple<int, Id<Household>>>(uR"(
            SELECT list_row.row, list_row.household_id
            FROM list_row
            JOIN list_file ON list_file.id = list_row.file_id
            WHERE list_file.hash = ? AND list_file.sheet = ?
            ORDER BY list_row.id)"_s, QString::fromLatin1(hash.toHex()), sheet))
        households.insert(row, household);
    return households;
}

}
