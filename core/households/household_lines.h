#pragma once

// What a list of households shows: the ids in order for a filter, and the lines of a window of them.

#include "core/households/household.h"
#include "core/places/territory.h"

namespace core {

struct HouseholdFilter {
    enum class Sort { Name, Place, Birth, Members, Need, Area };

    Territory places;
    std::optional<Category> category;     ///< Held on `on`.
    std::optional<Need> need;
    bool openQuestions = false;           ///< Only those with something a person must decide.
    QDate on;
    Sort sort = Sort::Name;
};

/// In order. A million ids cost about as much as reading the index they stand in.
std::vector<Id<Household>> householdIds(Database &database, const HouseholdFilter &filter);

struct HouseholdLine {
    Id<Household> id;
    QString uid;
    QString name;
    PartialDate birth;
    QString number;                       ///< Full; mask it for lists.
    QString hamlet;
    Id<Place> place;                      ///< In which it was registered.
    int members = 0;
    QString categories;                   ///< Codes on the day, joined by a blank.
    Need need = Need::Unknown;
    std::optional<double> area;
    int questions = 0;                    ///< Open ones.
    Id<Hamlet> hamletId;                  ///< That of `hamlet`; not stored for none.
};

/// The lines of these ids, in the order given; an id that no longer exists is left out.
std::vector<HouseholdLine> householdLines(Database &database, const std::vector<Id<Household>> &ids, QDate on);

/// "Hộ nghèo, Người có công" of the codes of a line.
QString categoryTitles(const QString &codes);

}
