#pragma once

// One row of a list → a draft with its issues. Repairs what is certain, leaves out what is in doubt, says both.

#include "core/intake/hamlet_names.h"
#include "core/intake/list_layout.h"
#include "core/places/place_book.h"

namespace core {

/// What holds for all rows of one list.
struct ListContext {
    const ListText &text;
    const ListLayout &layout;
    const HamletNames &hamlets;
    const PlaceBook &places;
    Id<Place> place;
    qint64 amountUnit = 1;
    QDate asOf;
};

/// By column: what is read in place of what stands in the row.
using RowAnswers = QMap<int, QString>;

/// `sectionHamlet` is the hamlet that the row's section, or a merged cell above, names; empty for none.
Draft readDraft(const SheetRow &row, const ListContext &list, const QString &sectionHamlet);

/// Reads the row as it would be with these answers; what was written stays what the file says, and every answer is told as an issue.
Draft readAnswered(const SheetRow &row, const ListContext &list, const QString &sectionHamlet, const RowAnswers &answers);

}
