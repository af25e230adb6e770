#pragma once

// What stands around the table of a list: issuer, heading, sum in words, reservation and signatures.

#include "core/forms/list_table.h"
#include "core/forms/paper_office.h"
#include "core/places/place_name.h"

namespace core {

/// What the register does not say of a list, or what its unit is called.
struct ListHeading {
    QString unit;                ///< The issuing unit with its kind: "Xã Tân Hương".
    int batch = 0;               ///< Đợt; 0 for none.
    QString number;              ///< Of the letter the list belongs to: "05" or "05/TTr-UBND"; empty leaves the blank.
    QString place;               ///< "Tân Hương".
    QDate signedOn;              ///< Invalid leaves the blanks.
    QString preparedBy;
    QString signedBy;
    QString position;            ///< "CHỦ TỊCH", "PHÓ CHỦ TỊCH".
    QStringList remarks;         ///< Sentences under the list about what is not on it.
    PaperOffice office = committeeOf(unit);
    bool operator==(const ListHeading &) const = default;
};

/// The blanks that a letter's number has until it is given.
QString letterNumber(const QString &number, const QString &suffix);
/// Stands on a form whose level of support was not verified against its decision.
Paragraph unverifiedNote();

/// A landscape page with the whole list; the rows are already in the table.
Document listPage(const QString &code, const QString &subject, const Table &table, const ListSum &sum, const ListHeading &heading);

}
