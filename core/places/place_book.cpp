#include "core/places/place_book.h"

#include "core/base/folded.h"
#include "core/places/place_name.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

PlaceBook::PlaceBook(Database &database)
    : m_places(database.all<Place>(u"ORDER BY level, name_key, valid_from"_s)), m_successions(database.all<PlaceSuccession>(u"ORDER BY id"_s))
{
    for (std::size_t i = 0; i < m_places.size(); ++i)
        m_byId.insert(m_places[i].id.value, i);
}

const Place *PlaceBook::find(Id<Place> id) const
{
    const auto found = m_byId.constFind(id.value);
    return found == m_byId.cend() ? nullptr : &m_places[*found];
}

QString PlaceBook::nameOf(Id<Place> id) const
{
    const Place *place = find(id);
    return place ? place->name : QString();
}

std::vector<const Place *> PlaceBook::communesOn(QDate day) const
{
    std::vector<const Place *> communes;
    for (const Place &place : m_places)
        if (place.level == PlaceLevel::Commune && place.period().contains(day))
            communes.push_back(&place);
    return communes;
}

const Place *PlaceBook::district() const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [](const Place &place) -> bool { return place.level == PlaceLevel::District; });
    return found == m_places.end() ? nullptr : &*found;
}

const Place *PlaceBook::province() const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [](const Place &place) -> bool { return place.level == PlaceLevel::Province; });
    return found == m_places.end() ? nullptr : &*found;
}

const Place *PlaceBook::communeByCode(const QString &code, QDate day) const
{
    for (const Place *place : communesOn(day))
        if (place->code == code)
            return place;
    return nullptr;
}

const Place *PlaceBook::communeByName(const QString &name, QDate day) const
{
    const QString wanted = folded(shortPlaceName(name));
    const QString kind = placeKind(name);
    if (wanted.isEmpty())
        return nullptr;
    enum class When { OnTheDay, Earlier, Ever };
    const auto lies = [&](const Place &place, When when) -> bool {
        return when == When::Ever || (when == When::OnTheDay ? place.period().contains(day) : place.validTo.isValid() && place.validTo <= day);
    };
    const auto onlyOne = [&](When when, bool withKind) -> const Place * {
        const Place *found = nullptr;
        for (const Place &place : m_places) {
            const bool fits = place.level == PlaceLevel::Commune && lies(place, when) && folded(shortPlaceName(place.name)) == wanted
                && (!withKind || kind == placeKind(place.name));
            if (!fits || (found && becomes(place, *found)))
                continue;
            if (found && !becomes(*found, place))
                return nullptr;
            found = &place;
        }
        return found;
    };
    // "Thị trấn Đức Thọ" in a list of August 2025 means the former town, not today's commune of that name.
    for (const auto &[when, withKind] : {std::pair{When::OnTheDay, true}, {When::Earlier, true}, {When::OnTheDay, false}, {When::Ever, true}, {When::Ever, false}})
        if (const Place *found = onlyOne(when, withKind))
            return found;
    return nullptr;
}

// A unit that only changed its kind or its district is one unit under one name.
bool PlaceBook::becomes(const Place &earlier, const Place &later) const
{
    return later.validFrom.isValid() && unitOn(earlier.id, later.validFrom) == later.id;
}

Id<Place> PlaceBook::unitOn(Id<Place> place, QDate day) const
{
    const Place *unit = find(place);
    if (!unit || unit->period().contains(day) || !unit->validTo.isValid() || day < unit->validTo)
        return place;
    const PlaceSuccession *only = nullptr;
    for (const PlaceSuccession &succession : m_successions)
        if (succession.oldPlace == place) {
            if (only || !succession.whole)
                return place;
            only = &succession;
        }
    return only ? unitOn(only->newPlace, day) : place;
}

std::vector<Id<Place>> PlaceBook::partsOf(Id<Place> unit) const
{
    std::vector<Id<Place>> parts{unit};
    const auto add = [&](Id<Place> id) {
        if (std::find(parts.begin(), parts.end(), id) == parts.end())
            parts.push_back(id);
    };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Id<Place> whole = parts[i];
        for (const Place &place : m_places)
            if (place.parent == whole)
                add(place.id);
        const Place *self = find(whole);
        const bool isCommune = self && self->level == PlaceLevel::Commune;
        for (const PlaceSuccession &succession : m_successions) {
            if (succession.whole && succession.newPlace == whole)
                add(succession.oldPlace);
            if (!isCommune || !find(unit) || find(unit)->level == PlaceLevel::Commune)
                continue;
            if (succession.oldPlace == whole)
                add(succession.newPlace);   // the district goes on in what its communes became
        }
    }
    return parts;
}

std::vector<Id<Place>> PlaceBook::successorsOf(Id<Place> place, QDate day) const
{
    const Place *unit = find(place);
    if (!unit)
        return {};
    if (!unit->validTo.isValid() || day < unit->validTo)
        return {place};
    std::vector<Id<Place>> all;
    for (const PlaceSuccession &succession : m_successions)
        if (succession.oldPlace == place)
            for (const Id<Place> later : successorsOf(succession.newPlace, day))
                if (std::find(all.begin(), all.end(), later) == all.end())
                    all.push_back(later);
    return all;
}

QStringList PlaceBook::namesOf(Id<Place> place) const
{
    QStringList names{nameOf(place)};
    const auto follow = [&](Id<Place> PlaceSuccession::*from, Id<Place> PlaceSuccession::*to) {
        std::vector<Id<Place>> chain{place};
        for (std::size_t i = 0; i < chain.size(); ++i)
            for (const PlaceSuccession &succession : m_successions)
                if (succession.*from == chain[i] && std::find(chain.begin(), chain.end(), succession.*to) == chain.end()) {
                    chain.push_back(succession.*to);
                    names.append(nameOf(succession.*to));
                }
    };
    follow(&PlaceSuccession::oldPlace, &PlaceSuccession::newPlace);
    follow(&PlaceSuccession::newPlace, &PlaceSuccession::oldPlace);
    names.removeDuplicates();
    return names;
}

std::vector<Hamlet> hamletsOf(Database &database, const PlaceBook &book, Id<Place> commune)
{
    std::vector<Hamlet> hamlets;
    for (const Id<Place> part : book.partsOf(commune)) {
        const auto own = database.all<Hamlet>(u"WHERE place_id = ? ORDER BY name_key"_s, part);
        hamlets.insert(hamlets.end(), own.begin(), own.end());
    }
    std::sort(hamlets.begin(), hamlets.end(), [](const Hamlet &a, const Hamlet &b) -> bool { return a.nameKey < b.nameKey; });
    return hamlets;
}

}
