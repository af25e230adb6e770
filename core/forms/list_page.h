#pragma once

// What stands around the table of a list: issuer, heading, sum in words, reservation and signatures.

#include "core/forms/list_table.h"

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
    bool operator==(const ListHeading &) const = default;
};

/// "Xã Tân Hương" → "xã Tân Hương".
QString unitInSentence(const QString &unit);
/// ỦY BAN NHÂN DÂN with the unit below (E§C.3).
Letterhead committeeLetterhead(const QString &unit, const QString &place, QDate date);
/// The blanks that a letter's number has until it is given.
QString letterNumber(const QString &number, const QString &suffix);
/// TM. ỦY BAN NHÂN DÂN with the signer's position, empty for the chairman; a deputy signs for the head (E§C.5).
QStringList committeeAuthority(const QString &position);
/// Stands on a form whose level of support was not verified against its decision.
Paragraph unverifiedNote();

/// A landscape page with the whole list; the rows are already in the table.
Document listPage(const QString &code, const QString &subject, const Table &table, const ListSum &sum, const ListHeading &heading);

}
