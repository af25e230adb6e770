#pragma once

// Pairs that may be one family, as a table shows them, and both households of a pair field by field.

#include "core/households/alike_pairs.h"
#include "core/places/place_book.h"
#include "ui/models/compared_fields.h"

namespace ui {

struct AlikeLine {
    core::AlikePair pair;
    core::AlikeHousehold first;
    core::AlikeHousehold second;
    bool isCertain() const { return pair.likeness.score >= core::certainDuplicate; }
    bool touches(core::Id<core::Household> household) const { return pair.first == household || pair.second == household; }
};

/// Every pair with what is shown of both; those of which a household went meanwhile are left out.
std::vector<AlikeLine> alikeLines(core::Database &database, const core::Progress &progress);

/// `book` must outlive the columns.
std::vector<TableColumn<AlikeLine>> alikeColumns(const core::PlaceBook &book);

/// The fields that tell one household from another, and beyond them who else lives there and on which lists it stands.
std::vector<ComparedField> comparedHouseholds(core::Database &database, const AlikeLine &line, QDate on);

}
