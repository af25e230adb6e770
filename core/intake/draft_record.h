#pragma once

// A draft as a household record: what a new household is stored as, and what a known one becomes.

#include "core/intake/review.h"

namespace core {

/// `list` names the list in the notes of what it states, for example "xã Tân Hương, 18310_Xa-Tan-Huong.xlsx".
/// A list that does not say of which day it is knows of no beginning: its classes hold since ever.
struct StatedBy {
    QDate readOn;        ///< The day on which the list is compared with the record.
    QDate statedOn;      ///< The day the list is of; invalid: nobody said.
    QString list;
};

/// Everything that the draft states, put into the record; what it does not state stays as it was. A hamlet is not resolved here.
void putInto(HouseholdRecord &record, const Draft &draft, const StatedBy &stated);

/// "Diện tích: 24,5 → 30": what differs between two records and two hamlets' names, field by field.
QStringList differences(const HouseholdRecord &before, const HouseholdRecord &after, const QString &hamletBefore, const QString &hamletAfter, QDate on);

}
