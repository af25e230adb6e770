#pragma once

// A filter of the list of households with its order and columns, kept under a name in the register: it may hold a person's name.

#include "core/households/household_index.h"

namespace core {

struct SavedView {
    QString name;
    QString search;                     ///< What stands in the search line.
    bool openQuestions = false;
    std::vector<FieldFilter> fields;
    LineColumn order;
    Qt::SortOrder direction = Qt::AscendingOrder;
    QStringList columns;                ///< As ui/widgets/column_layout.h writes them.

    bool operator==(const SavedView &) const = default;
};

/// Of one person, by name.
std::vector<SavedView> savedViews(Database &database, const QString &person);
/// In place of an earlier one of that name. Outside the journal, in a transaction of its own.
void keepView(Database &database, const QString &person, const SavedView &view);
void dropView(Database &database, const QString &person, const QString &name);

}
