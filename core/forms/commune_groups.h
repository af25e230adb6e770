#pragma once

// The households of a list by commune, as lists of a district and annexes of decisions show them.

#include "core/support/support_list.h"

namespace core {

struct CommuneGroup {
    Id<Place> place;     ///< A divided commune and one of those it became may have one name.
    QString name;
    std::vector<ListedHousehold> households;
};

/// Communes and their households keep the order in which they first come.
std::vector<CommuneGroup> communeGroups(const std::vector<ListedHousehold> &households);

/// "I", "IV", "XIX"; from 1 to 3999.
QString romanNumeral(int number);

}
