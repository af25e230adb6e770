#pragma once

// Which field of which record a widget of the editor shows, to find it in the history.

#include "core/history/record_change.h"

namespace ui {

struct FieldKey {
    QString table;                       ///< "person".
    QString column;                      ///< "birth"; empty: all of them.
    core::Id<core::Person> person;       ///< Stored: only of this person.
    QString record;                      ///< Not empty: only of the record with this title, "Đối tượng: Hộ nghèo".

    bool operator==(const FieldKey &) const = default;
};

/// What is named "person.birth" or, where several fields show one column, "classification.valid_from:HN".
FieldKey fieldKey(const QString &objectName);

/// The history of one field of a household: lines with only that field, without those that did not change it.
std::vector<core::HistoryLine> linesOf(const FieldKey &field, std::vector<core::HistoryLine> history);

}
