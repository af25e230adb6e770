#include "core/places/territory.h"

#include "core/store/id_list.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

template<class T> bool holds(const std::vector<Id<T>> &ids, Id<T> id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

QDate within(const Place &unit, QDate day)
{
    if (unit.validFrom.isValid() && day < unit.validFrom)
        return unit.validFrom;
    return unit.validTo.isValid() && day >= unit.validTo ? unit.validTo.addDays(-1) : day;
}

// The divided places of which `isMeant` one, with the hamlets that lead from one of them to where `isThere`.
template<class IsMeant, class IsThere> Territory partly(const PlaceBook &book, Territory territory, QDate day, IsMeant isMeant, IsThere isThere)
{
    for (const Id<Place> place : book.dividedPlaces(day)) {
        if (!isMeant(place))
            continue;
        bool isTouched = territory.takes == Territory::Takes::OtherHamlets;
        for (const Id<Hamlet> hamlet : book.assignedHamlets())
            if (isThere(place, hamlet)) {
                isTouched = true;
                if (!holds(territory.hamlets, hamlet))
                    territory.hamlets.push_back(hamlet);
            }
        if (!isTouched)
            continue;
        territory.divided.push_back(place);
        if (!holds(territory.places, place))
            territory.places.push_back(place);
    }
    return territory;
}

Territory nobody()
{
    Territory territory;
    territory.isEverywhere = false;
    return territory;
}

}

bool Territory::contains(Id<Place> place, Id<Hamlet> hamlet) const
{
    if (isEverywhere || !holds(places, place))
        return isEverywhere;
    return !holds(divided, place) || holds(hamlets, hamlet) == (takes == Takes::TheseHamlets);
}

QString Territory::condition() const
{
    if (isEverywhere)
        return {};
    const QString inPlaces = u"household.place_id IN (SELECT value FROM json_each(?1, '$.places'))"_s;
    if (divided.empty())
        return inPlaces;
    const QString hamletIs = takes == Takes::TheseHamlets ? u"COALESCE(household.hamlet_id, 0) IN"_s : u"COALESCE(household.hamlet_id, 0) NOT IN"_s;
    return inPlaces + u" AND (household.place_id NOT IN (SELECT value FROM json_each(?1, '$.divided')) OR "_s + hamletIs
        + u" (SELECT value FROM json_each(?1, '$.hamlets')))"_s;
}

QString Territory::bound() const
{
    return u"{\"places\":"_s + idsAsJson(places) + u",\"divided\":"_s + idsAsJson(divided) + u",\"hamlets\":"_s + idsAsJson(hamlets) + u'}';
}

Territory territoryOf(const PlaceBook &book, Id<Place> unit, QDate day)
{
    const Place *place = book.find(unit);
    if (!place)
        return Territory(std::vector{unit});
    if (book.isDivided(unit, day)) {
        Territory rest = nobody();
        rest.takes = Territory::Takes::OtherHamlets;
        return partly(book, rest, day, [&](Id<Place> old) -> bool { return book.unitOn(old, day) == unit; },
                      [&](Id<Place> old, Id<Hamlet> hamlet) -> bool { return book.unitOn(old, hamlet, day) != unit; });
    }
    const Territory whole(book.partsOf(unit));
    if (place->level != PlaceLevel::Commune)
        return whole;
    const QDate then = within(*place, day);
    return partly(book, whole, then, [&](Id<Place> old) -> bool { return !holds(whole.places, old); },
                  [&](Id<Place> old, Id<Hamlet> hamlet) -> bool { return book.unitOn(old, hamlet, then) == unit; });
}

Territory awaitingTerritory(const PlaceBook &book, QDate day)
{
    Territory awaiting = nobody();
    awaiting.takes = Territory::Takes::OtherHamlets;
    return partly(book, awaiting, day, [](Id<Place>) -> bool { return true; },
                  [&](Id<Place> old, Id<Hamlet> hamlet) -> bool { return !book.awaitsUnit(old, hamlet, day); });
}

}
