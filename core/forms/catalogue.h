#pragma once

// The forms that can be printed, what each needs to know, and the way from rows of the register to a document.

#include "core/forms/form.h"

namespace core {

/// In the order in which a case meets them.
std::vector<FormDescription> forms();
/// The blank that holds a day; as people type days.
inline const QString signatureDay = QStringLiteral("ngay_ky");

/// What is written into blanks that are left empty: what the paper says, else the value of the office that signs, else what is usual for the
/// form. Empty where the request makes papers of several offices. Throws as `compose`.
QHash<QString, QString> usualBlanks(Database &database, const QString &form, const FormRequest &request);

/// Throws Error{BadRequest} for an unknown form, unit, list, paper or household, saying what is missing.
Document compose(Database &database, const QString &form, const FormRequest &request);

/// For who names a paper or a list by its uid. Throw Error{BadRequest} for an unknown one.
Id<Paper> paperByUid(Database &database, const QString &uid);
Id<SupportList> listByUid(Database &database, const QString &uid);
/// The list of that đợt of a unit; the unit's code as of the day.
Id<SupportList> listOfBatch(Database &database, const QString &unitCode, int batch, QDate on);

}
