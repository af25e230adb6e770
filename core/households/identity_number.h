#pragma once

// The structure of an identity number (H§9.1): what it says of province, sex and year of birth, and whether that fits the person.
// The last six digits are random, so nothing proves a number right; what contradicts is shown with its reason.

#include "core/base/issue.h"
#include "core/base/partial_date.h"
#include "core/households/household.h"

namespace core {

struct IdentityFinding {
    QString code;          ///< id_length, id_letter, id_province, id_gender_mismatch, id_year_mismatch, id_repeated, id_cmnd.
    Handling handling = Handling::Ask;
    QString message;
    bool operator==(const IdentityFinding &) const = default;
};

/// `number` as cleaned text. Unknown birth or gender is not tested against. An empty number has no findings.
std::vector<IdentityFinding> checkIdentityNumber(const QString &number, const PartialDate &birth, Gender gender);

/// 12 digits are CCCD, 9 digits CMND, anything else Other.
PaperKind paperKindOf(const QString &number);
/// "042*****1234": for screens and public prints. Short or empty numbers are masked whole.
QString maskedNumber(const QString &number);
/// Male or female as digit 4 of a CCCD says; Unknown for anything else.
Gender genderOfNumber(const QString &number);
/// Year of birth as digits 4 to 6 of a CCCD say; 0 for anything else.
int birthYearOfNumber(const QString &number);

}
