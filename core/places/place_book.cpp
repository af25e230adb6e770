#include "core/places/place_book.h"

#include "core/base/folded.h"
#include "core/places/place_name.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// A backup of an earlier schema is read as well: nobody had assigned a hamlet then.
std::vector<HamletAssignment> assignmentsIn(Database &database)
{
    if (database.columnsOf(QLatin1StringView(Mapping<HamletAssignment>::table)).isEmpty())
        return {};
    return database.all<HamletAssignment>(u"ORDER BY hamlet_id, valid_from"_s);
}

}

PlaceBook::PlaceBook(Database &database)
    : m_places(database.all<Place>(u"ORDER BY level, name_key, valid_from"_s)), m_successions(database.all<PlaceSuccession>(u"ORDER BY id"_s)),
      m_assignments(assignmentsIn(database))
{
    for (std::size_t i = 0; i < m_places.size(); ++i)
        m_byId.insert(m_places[i].id.value, i);
    for (const HamletAssignment &assignment : m_assignments)
        if (m_assignedHamlets.empty() || m_assignedHamlets.back() != assignment.hamlet)
            m_assignedHamlets.push_back(assignment.hamlet);
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

bool PlaceBook::hasEnded(Id<Place> place, QDate day) const
{
    const Place *unit = find(place);
    return unit && unit->validTo.isValid() && day >= unit->validTo;
}

Id<Place> PlaceBook::wholeSuccessor(Id<Place> place) const
{
    const PlaceSuccession *only = nullptr;
    for (const PlaceSuccession &succession : m_successions)
        if (succession.oldPlace == place) {
            if (only || !succession.whole)
                return {};
            only = &succession;
        }
    return only ? only->newPlace : Id<Place>();
}

// A unit that had ended itself when the hamlet came to it would send the question round in a circle.
std::vector<const HamletAssignment *> PlaceBook::assignmentsAfter(Id<Place> divided, Id<Hamlet> hamlet) const
{
    std::vector<const HamletAssignment *> said;
    const auto [first, end] = std::equal_range(m_assignments.begin(), m_assignments.end(), HamletAssignment{.hamlet = hamlet},
        [](const HamletAssignment &a, const HamletAssignment &b) -> bool { return a.hamlet.value < b.hamlet.value; });
    for (auto assignment = first; assignment != end; ++assignment) {
        const Place *unit = find(assignment->place);
        if (assignment->place != divided && hasEnded(divided, assignment->validFrom) && unit && unit->period().contains(assignment->validFrom))
            said.push_back(&*assignment);
    }
    return said;
}

Id<Place> PlaceBook::unitOn(Id<Place> place, Id<Hamlet> hamlet, QDate day) const
{
    if (!hasEnded(place, day))
        return place;
    if (const Id<Place> whole = wholeSuccessor(place); whole.isStored())
        return unitOn(whole, hamlet, day);
    Id<Place> given;
    for (const HamletAssignment *assignment : assignmentsAfter(place, hamlet))
        if (assignment->validFrom <= day)
            given = assignment->place;
    return given.isStored() ? unitOn(given, hamlet, day) : place;
}

bool PlaceBook::isDivided(Id<Place> commune, QDate day) const
{
    const Place *unit = find(commune);
    return unit && unit->level == PlaceLevel::Commune && hasEnded(commune, day) && !wholeSuccessor(commune).isStored();
}

std::vector<Id<Place>> PlaceBook::dividedPlaces(QDate day) const
{
    std::vector<Id<Place>> divided;
    for (const Place &place : m_places)
        if (isDivided(unitOn(place.id, day), day))
            divided.push_back(place.id);
    return divided;
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
            if (succession.newPlace == whole && wholeSuccessor(succession.oldPlace) == whole)
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

std::vector<Id<Place>> PlaceBook::nextOf(Id<Place> place, Id<Hamlet> hamlet) const
{
    std::vector<Id<Place>> next;
    if (!wholeSuccessor(place).isStored())
        for (const HamletAssignment *assignment : assignmentsAfter(place, hamlet))
            next.push_back(assignment->place);
    if (!next.empty())
        return next;
    for (const PlaceSuccession &succession : m_successions)
        if (succession.oldPlace == place)
            next.push_back(succession.newPlace);
    return next;
}

template<class StepsFrom> std::vector<Id<Place>> PlaceBook::chainFrom(Id<Place> place, StepsFrom stepsFrom) const
{
    std::vector<Id<Place>> chain{place};
    for (std::size_t i = 0; i < chain.size(); ++i)
        for (const Id<Place> step : stepsFrom(chain[i]))
            if (std::find(chain.begin(), chain.end(), step) == chain.end())
                chain.push_back(step);
    return chain;
}

std::vector<Id<Place>> PlaceBook::laterUnits(Id<Place> place, Id<Hamlet> hamlet) const
{
    return chainFrom(place, [&](Id<Place> at) -> std::vector<Id<Place>> { return nextOf(at, hamlet); });
}

bool PlaceBook::goesInto(Id<Place> unit, Id<Place> place, Id<Hamlet> hamlet) const
{
    const std::vector<Id<Place>> later = laterUnits(place, hamlet);
    return std::find(later.begin(), later.end(), unit) != later.end();
}

QStringList PlaceBook::namesOf(Id<Place> place, Id<Hamlet> hamlet) const
{
    const std::vector<Id<Place>> earlier = chainFrom(place, [&](Id<Place> at) -> std::vector<Id<Place>> {
        std::vector<Id<Place>> before;
        for (const PlaceSuccession &succession : m_successions)
            if (succession.newPlace == at)
                before.push_back(succession.oldPlace);
        return before;
    });
    QStringList names;
    for (const std::vector<Id<Place>> &units : {laterUnits(place, hamlet), earlier})
        for (const Id<Place> unit : units)
            names.append(nameOf(unit));
    names.removeDuplicates();
    return names;
}

std::vector<Hamlet> hamletsOf(Database &database, const PlaceBook &book, Id<Place> commune)
{
    std::vector<Hamlet> hamlets;
    const std::vector<Id<Place>> parts = book.partsOf(commune);
    for (const Id<Place> part : parts) {
        const auto own = database.all<Hamlet>(u"WHERE place_id = ? ORDER BY name_key"_s, part);
        hamlets.insert(hamlets.end(), own.begin(), own.end());
    }
    for (const Id<Hamlet> assigned : book.assignedHamlets())
        if (const auto hamlet = database.find(assigned); hamlet && std::find(parts.begin(), parts.end(), hamlet->place) == parts.end()
            && book.goesInto(commune, hamlet->place, assigned))
            hamlets.push_back(*hamlet);
    std::sort(hamlets.begin(), hamlets.end(), [](const Hamlet &a, const Hamlet &b) -> bool { return a.nameKey < b.nameKey; });
    return hamlets;
}

}
