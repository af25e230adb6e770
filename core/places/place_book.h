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
    Id<Place> unitOn(Id<Place> place, QDate day) const;
    /// Everything on that day that the place went into, wholly or in part: itself while it exists, several when it was divided and each of
    /// its hamlets must be reassigned (F4), nothing when it ended and nobody said what it became.
    std::vector<Id<Place>> successorsOf(Id<Place> place, QDate day) const;
    /// Every place whose households belong to the unit: itself, what went into it, and for a district or province all below.
    std::vector<Id<Place>> partsOf(Id<Place> unit) const;
    /// Its own name and all those it had or got, step by step; for search by an old or a new name.
    QStringList namesOf(Id<Place> place) const;

private:
    bool becomes(const Place &earlier, const Place &later) const;

    std::vector<Place> m_places;
    std::vector<PlaceSuccession> m_successions;
    QHash<qint64, std::size_t> m_byId;
};

/// Of the commune and of those that went into it, in Vietnamese order.
std::vector<Hamlet> hamletsOf(Database &database, const PlaceBook &book, Id<Place> commune);

}
