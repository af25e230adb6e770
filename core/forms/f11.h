#pragma once

// F11: the decision that changes an approved list, and its rows: what stood, what stands now and why (H§6 DIEU_CHINH).

#include "core/forms/official_letter.h"
#include "core/support/adjustment.h"

namespace core {

struct AdjustedRow {
    AdjustmentKind kind = AdjustmentKind::Remove;
    std::optional<ListedHousehold> before;   ///< Nothing: not on the list before.
    std::optional<ListedHousehold> after;    ///< Nothing: taken off.
    QString reason;
    bool operator==(const AdjustedRow &) const = default;
};

struct AdjustmentPage {
    QString unit;                        ///< That decides.
    QString area;                        ///< The unit of the list.
    int batch = 0;
    FilledBlanks blanks;
    QStringList bases;
    std::vector<AdjustedRow> rows;       ///< None: to be written by hand.
    std::optional<ListSum> standing;     ///< The list after it; nothing where the decision is not in the register.
};

Document f11(const AdjustmentPage &page);

Form formF11();

}
