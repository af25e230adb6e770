#include "core/households/divided_hamlets.h"

#include "core/places/territory.h"

#include <map>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QDate howeverLate(9999, 12, 31);

// Hamlets without a household stand there too: somebody may move in.
std::vector<DividedHamlet> hamletsOfCommune(Database &database, Id<Place> commune)
{
    using Line = std::tuple<qint64, QString, qint64>;
    std::vector<DividedHamlet> hamlets;
    database.forEach<Line>(uR"(
        SELECT COALESCE(hamlet.id, 0), COALESCE(hamlet.name, ''), SUM(households)
        FROM (SELECT hamlet_id, COUNT(*) AS households FROM household WHERE place_id = ?1 GROUP BY hamlet_id
              UNION ALL
              SELECT id, 0 FROM hamlet WHERE place_id = ?1) AS counted
        LEFT JOIN hamlet ON hamlet.id = counted.hamlet_id
        GROUP BY hamlet.id
        ORDER BY hamlet.id IS NULL, hamlet.name_key, hamlet.id)"_s, [&](const Line &line) {
        const auto &[hamlet, name, households] = line;
        hamlets.push_back({.commune = commune, .hamlet = {hamlet}, .name = name, .households = households});
    }, commune);
    return hamlets;
}

}

std::vector<DividedHamlet> dividedHamlets(Database &database, const PlaceBook &book)
{
    std::vector<DividedHamlet> all;
    for (const Id<Place> commune : book.dividedPlaces(howeverLate))
        for (DividedHamlet &hamlet : hamletsOfCommune(database, commune))
            all.push_back(std::move(hamlet));
    for (DividedHamlet &hamlet : all)
        for (const HamletAssignment &assignment : database.all<HamletAssignment>(u"WHERE hamlet_id = ? ORDER BY valid_from"_s, hamlet.hamlet))
            hamlet.assignment = assignment;
    return all;
}

std::vector<AwaitingHouseholds> awaitingByCommune(Database &database, const PlaceBook &book, QDate day)
{
    const Territory territory = awaitingTerritory(book, day);
    if (territory.places.empty())
        return {};
    using Line = std::tuple<Id<Place>, Id<Hamlet>, qint64>;
    std::map<qint64, qint64> counts;
    database.forEach<Line>(u"SELECT place_id, hamlet_id, COUNT(*) FROM household WHERE "_s + territory.condition() + u" GROUP BY place_id, hamlet_id"_s,
                           [&](const Line &line) { counts[book.unitOn(std::get<0>(line), std::get<1>(line), day).value] += std::get<2>(line); }, territory.bound());
    std::vector<AwaitingHouseholds> communes;
    for (const auto &[commune, households] : counts)
        communes.push_back({{commune}, households});
    return communes;
}

qint64 householdsAwaitingUnit(Database &database, const PlaceBook &book, QDate day)
{
    qint64 all = 0;
    for (const AwaitingHouseholds &awaiting : awaitingByCommune(database, book, day))
        all += awaiting.households;
    return all;
}

}
