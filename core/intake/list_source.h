#pragma once

// What is kept of a sheet once it was read: enough to read one of its rows again when the office answers a cell.

#include "core/intake/draft_reader.h"

namespace core {

struct ListSource {
    struct Row {
        SheetRow row;
        QString section;             ///< The hamlet that the row's section, or a merged cell above, names.
    };

    ListText text;
    ListLayout layout;
    HamletNames hamlets;
    Id<Place> place;
    qint64 amountUnit = 1;
    QDate asOf;
    std::vector<Row> rows;           ///< In their order; only those with something to answer.
    std::optional<SheetRow> total;   ///< The only row of totals; nothing where there are none or several.

    ListContext context(const PlaceBook &places) const { return {text, layout, hamlets, places, place, amountUnit, asOf}; }
    const Row *find(int row) const;
};

/// A number as a cell holds it; a csv holds its numbers as text.
std::optional<double> bareNumber(const Cell &cell);

/// Says of the list where its total is not the sum of its rows, instead of what was said of that before.
void checkTotals(ListReading &list);

}
