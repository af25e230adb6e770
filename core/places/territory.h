#pragma once

// Which households are meant by a unit on a day: those of whole places, and of divided communes those of some hamlets.

#include "core/places/place_book.h"

namespace core {

struct Territory {
    /// What of the divided places is meant.
    enum class Takes { TheseHamlets, OtherHamlets };

    bool isEverywhere = true;
    std::vector<Id<Place>> places;       ///< All in which a household may be registered, the divided ones too.
    std::vector<Id<Place>> divided;      ///< Of these only households in some hamlets.
    std::vector<Id<Hamlet>> hamlets;
    Takes takes = Takes::TheseHamlets;   ///< A household in no known hamlet is among the others.

    Territory() = default;
    /// These places whole; none: everywhere.
    Territory(const std::vector<Id<Place>> &wholePlaces) : isEverywhere(wholePlaces.empty()), places(wholePlaces) {}
    bool operator==(const Territory &) const = default;

    bool contains(Id<Place> place, Id<Hamlet> hamlet) const;
    /// The condition on the columns of `household`, into which `bound` goes as ?1; empty for everywhere.
    QString condition() const;
    QString bound() const;
};

/// The households that belong to the unit on the day; of a unit that exists only before or after it, as of its last or first day. Of a divided
/// commune that ended, those who await a unit: the others belong to the units of the day, and nobody belongs to two.
Territory territoryOf(const PlaceBook &book, Id<Place> unit, QDate day);
/// Everybody who awaits a unit on the day; may be nobody.
Territory awaitingTerritory(const PlaceBook &book, QDate day);

}
