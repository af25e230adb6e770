#include "core/places/place_table.h"

#include "core/base/folded.h"
#include "core/base/sort_key.h"
#include "core/places/place_name.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct PlaceText { Q_DECLARE_TR_FUNCTIONS(core::PlaceTable) };

const auto builtInCitation = u"Nghị quyết 1665/NQ-UBTVQH15"_s;

/// A line of the table before ids are known.
struct PlaceLine {
    Place place;
    QString parent;
    QStringList successors;
};

QString bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::File, PlaceText::tr("The table of units %1 cannot be opened.").arg(path));
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    return text;
}

[[noreturn]] void refuseLine(qsizetype number, const QString &what)
{
    throw Error(Error::Kind::File, PlaceText::tr("Line %1 of the table of units cannot be used: %2.").arg(number).arg(what));
}

QDate dateOf(const QString &text, qsizetype line)
{
    if (text.isEmpty())
        return {};
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        refuseLine(line, PlaceText::tr("“%1” is not a date like 2025-07-01").arg(text));
    return date;
}

PlaceLine lineOf(const QStringList &fields, qsizetype number, const QString &citation)
{
    if (fields.size() < 6 || fields.at(0).isEmpty() || fields.at(2).isEmpty())
        refuseLine(number, PlaceText::tr("code, level, name, parent, valid_from, valid_to are expected"));
    const auto level = enumNamed<PlaceLevel>(fields.at(1));
    if (!level)
        refuseLine(number, PlaceText::tr("the level is province, district or commune, not “%1”").arg(fields.at(1)));
    PlaceLine line;
    line.place = {.code = fields.at(0), .level = *level, .name = cleaned(fields.at(2)), .nameFolded = folded(fields.at(2)),
                  .nameKey = sortKey(shortPlaceName(fields.at(2))), .validFrom = dateOf(fields.at(4), number), .validTo = dateOf(fields.at(5), number),
                  .citation = citation};
    line.parent = fields.at(3);
    line.successors = fields.value(6).split(u' ', Qt::SkipEmptyParts);
    return line;
}

std::vector<PlaceLine> tableOf(const QString &path, const QString &citation)
{
    std::vector<PlaceLine> lines;
    const QStringList rows = bytesOf(path).split(u'\n');
    for (qsizetype i = 1; i < rows.size(); ++i)
        if (const QString row = rows.at(i).trimmed(); !row.isEmpty())
            lines.push_back(lineOf(row.split(u','), i + 1, citation));
    if (lines.empty())
        throw Error(Error::Kind::File, PlaceText::tr("The table of units %1 is empty.").arg(path));
    return lines;
}

bool isSuccessorOf(const PlaceLine &old, const QString &successor, const Place &candidate)
{
    return candidate.level == PlaceLevel::Commune && candidate.validFrom.isValid() && candidate.validFrom == old.place.validTo
        && candidate.code == QString(successor).remove(u'~');
}

/// What the district's register needs of the whole table: its chain upward, its communes, and what they became.
std::vector<PlaceLine> partOf(const std::vector<PlaceLine> &table, const QString &districtCode)
{
    std::vector<PlaceLine> part;
    const auto district = std::find_if(table.begin(), table.end(), [&](const PlaceLine &line) -> bool {
        return line.place.level == PlaceLevel::District && line.place.code == districtCode; });
    if (district == table.end())
        throw Error(Error::Kind::BadRequest, PlaceText::tr("There is no district %1 in the built-in table of Hà Tĩnh. Give a CSV of units instead.").arg(districtCode));
    const auto belongs = [&](const PlaceLine &line) -> bool {
        if (line.place.level == PlaceLevel::Province)
            return line.place.code == district->parent;
        return line.place.code == districtCode || line.parent == districtCode;
    };
    std::copy_if(table.begin(), table.end(), std::back_inserter(part), belongs);
    const std::vector<PlaceLine> own = part;
    for (const PlaceLine &line : table)
        for (const PlaceLine &old : own)
            if (std::any_of(old.successors.begin(), old.successors.end(), [&](const QString &code) -> bool { return isSuccessorOf(old, code, line.place); })) {
                part.push_back(line);
                break;
            }
    return part;
}

void store(std::vector<PlaceLine> lines, UnitOfWork &work)
{
    std::stable_sort(lines.begin(), lines.end(), [](const PlaceLine &a, const PlaceLine &b) -> bool { return a.place.level < b.place.level; });
    for (PlaceLine &line : lines) {
        for (const PlaceLine &above : lines)
            if (above.place.code == line.parent && above.place.level < line.place.level)
                line.place.parent = above.place.id;
        line.place.id = work.add(line.place);
    }
    for (const PlaceLine &old : lines)
        for (const QString &successor : old.successors)
            for (const PlaceLine &candidate : lines)
                if (isSuccessorOf(old, successor, candidate.place))
                    work.add(PlaceSuccession{.oldPlace = old.place.id, .newPlace = candidate.place.id, .whole = !successor.endsWith(u'~'),
                                             .changedOn = old.place.validTo, .citation = old.place.citation});
}

// Only of communes that the register holds; a hamlet belongs to the oldest unit of its code.
void storeKnownHamlets(UnitOfWork &work)
{
    for (const QString &row : bytesOf(u":/places/duc-tho-hamlets.csv"_s).split(u'\n').mid(1)) {
        const QStringList fields = row.trimmed().split(u',');
        if (fields.size() < 2)
            continue;
        const auto commune = work.database().value<Id<Place>>(
            u"SELECT id FROM place WHERE level = 'commune' AND code = ? ORDER BY COALESCE(valid_from, '') LIMIT 1"_s, fields.at(0));
        if (commune.isStored())
            work.add(Hamlet{.place = commune, .name = fields.at(1), .nameFolded = folded(fields.at(1)), .nameKey = sortKey(fields.at(1))});
    }
}

}

std::vector<Place> builtInDistricts()
{
    std::vector<Place> districts;
    for (const PlaceLine &line : tableOf(u":/places/ha-tinh.csv"_s, builtInCitation))
        if (line.place.level == PlaceLevel::District)
            districts.push_back(line.place);
    return districts;
}

void seedPlaces(const QString &districtCode, UnitOfWork &work)
{
    store(partOf(tableOf(u":/places/ha-tinh.csv"_s, builtInCitation), districtCode), work);
    storeKnownHamlets(work);
}

void seedPlacesFrom(const QString &csvPath, UnitOfWork &work)
{
    store(tableOf(csvPath, QString()), work);
}

}
