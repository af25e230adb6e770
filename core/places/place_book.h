#pragma once

// All units of the register in hand: which there were on a day, what became of them, and who is meant by a name.

#include "core/places/place.h"
#include "core/store/database.h"

namespace core {

class PlaceBook {
public:
    PlaceBook() = default;
    explicit PlaceBook(Database &database);

    const std::vector<Place> &places() const { return m_places; }
    /// Null when there is none; valid as long as the book.
    const Place *find(Id<Place> id) const;
    QString nameOf(Id<Place> id) const;

    /// In Vietnamese order.
    std::vector<const Place *> communesOn(QDate day) const;
    /// The district of the register; null for a register without one.
    const Place *district() const;
    const Place *province() const;
    const Place *communeByCode(const QString &code, QDate day) const;
    /// Any spelling, with or without its kind: a unit of that day, else one of earlier days, else any that ever has the name. Null when
    /// none or several fit.
    const Place *communeByName(const QString &name, QDate day) const;

    /// The unit a place belongs to on a day: itself, or what it went into whole. A place that was divided stays itself.
    Id<Place> unitOn(Id<Place> place, QDate day) const { return unitOn(place, {}, day); }
    /// The same of a household registered there in this hamlet (not stored: in none that is known): a divided place goes on in the unit to
    /// which the hamlet was assigned, and stays itself as long as it was not.
    Id<Place> unitOn(Id<Place> place, Id<Hamlet> hamlet, QDate day) const;
    /// A commune that ended before the end of that day and did not go whole into another one: it was divided, or nobody said what became of it.
    bool isDivided(Id<Place> commune, QDate day) const;
    /// Nobody has said yet to which unit of the day such a household belongs.
    bool awaitsUnit(Id<Place> place, Id<Hamlet> hamlet, QDate day) const { return isDivided(unitOn(place, hamlet, day), day); }
    /// Places whose households belong to units of the day by their hamlets: the divided communes and what had gone into them.
    std::vector<Id<Place>> dividedPlaces(QDate day) const;
    /// Whether households registered at `place` in this hamlet come to the unit at any time.
    bool goesInto(Id<Place> unit, Id<Place> place, Id<Hamlet> hamlet) const;
    /// Hamlets that were assigned to a unit at any time.
    const std::vector<Id<Hamlet>> &assignedHamlets() const { return m_assignedHamlets; }
    /// Everything on that day that the place went into, wholly or in part: itself while it exists, several when it was divided and each of
    /// its hamlets must be reassigned (F4), nothing when it ended and nobody said what it became.
    std::vector<Id<Place>> successorsOf(Id<Place> place, QDate day) const;
    /// Every place that belongs to the unit whole: itself, what went into it, and for a district or province all below. For the households
    /// of a unit ask `territoryOf`.
    std::vector<Id<Place>> partsOf(Id<Place> unit) const;
    /// Its own name and all those it had or got, step by step; for search by an old or a new name.
    QStringList namesOf(Id<Place> place) const { return namesOf(place, {}); }
    /// The same of a household in this hamlet: of a divided place only the units that the hamlet was assigned to, once it was.
    QStringList namesOf(Id<Place> place, Id<Hamlet> hamlet) const;

private:
    bool hasEnded(Id<Place> place, QDate day) const;
    /// Not stored where it did not go whole into one.
    Id<Place> wholeSuccessor(Id<Place> place) const;
    /// What was said of the hamlet after the end of `divided`, in the order of days.
    std::vector<const HamletAssignment *> assignmentsAfter(Id<Place> divided, Id<Hamlet> hamlet) const;
    std::vector<Id<Place>> nextOf(Id<Place> place, Id<Hamlet> hamlet) const;
    /// The place and all that it went into, step by step.
    std::vector<Id<Place>> laterUnits(Id<Place> place, Id<Hamlet> hamlet) const;
    template<class StepsFrom> std::vector<Id<Place>> chainFrom(Id<Place> place, StepsFrom stepsFrom) const;
    bool becomes(const Place &earlier, const Place &later) const;

    std::vector<Place> m_places;
    std::vector<PlaceSuccession> m_successions;
    std::vector<HamletAssignment> m_assignments;           ///< By hamlet, then by day.
    std::vector<Id<Hamlet>> m_assignedHamlets;
    QHash<qint64, std::size_t> m_byId;
};

/// Of the commune, of those that went into it and those assigned to it, in Vietnamese order.
std::vector<Hamlet> hamletsOf(Database &database, const PlaceBook &book, Id<Place> commune);

}
