#pragma once

// A household field by field, so that two of them, or one and a row of a list, can stand side by side.

#include "core/intake/review.h"
#include "ui/models/table_model.h"

namespace ui {

struct ShownField {
    QString title;
    QString value;               ///< Empty where nothing is said.
    bool operator==(const ShownField &) const = default;
};

/// What a row of a list says.
std::vector<ShownField> shownFields(const core::Draft &draft);
/// What the register says: the same fields in the same order. `on` decides which categories are held.
std::vector<ShownField> shownFields(const core::HouseholdRecord &record, const QString &hamlet, QDate on);

struct ComparedField {
    QString title;
    QString first;
    QString second;
    bool isSame() const { return !first.isEmpty() && first == second; }
    bool differs() const { return !first.isEmpty() && !second.isEmpty() && first != second; }
    bool operator==(const ComparedField &) const = default;
};

/// Both must hold the same fields in the same order.
std::vector<ComparedField> sideBySide(const std::vector<ShownField> &first, const std::vector<ShownField> &second);

/// Field, first, second, and whether they agree.
std::vector<TableColumn<ComparedField>> comparedColumns(const QString &first, const QString &second);

}
