#pragma once

// The forms that can be printed, what each needs to know, and the way from rows of the register to a document.

#include "core/document/document.h"
#include "core/places/place.h"
#include "core/store/database.h"

#include <QHash>

namespace core {

struct SupportList;

/// What a form is made from.
enum class FormSubject {
    Unit,        ///< A stored list, or else the households of a unit that are not refused on a day.
    Household,   ///< One household on a day.
};

/// Something that is written on the form and does not stand in the register: `--set nguoi_ky=…`.
struct FormBlank {
    QString key;
    QString title;               ///< Vietnamese, as a label: "Người ký".
    QString usual;               ///< Used where nothing was given; may be empty.
};

struct FormDescription {
    QString code;                ///< "F05".
    QString title;
    QString summary;             ///< For whom and from what, one sentence.
    FormSubject subject = FormSubject::Unit;
    std::vector<FormBlank> blanks;
};

struct FormRequest {
    Id<SupportList> list;        ///< A stored list, frozen or not; where not stored, the unit decides.
    Id<Place> unit;              ///< Where stored, before the code: a divided commune and one that it became may share a code.
    QString unitCode;            ///< Of the statistics office; empty: the whole register.
    QString household;           ///< Uid.
    QDate asOf;
    QHash<QString, QString> values;   ///< By the keys of the blanks.
};

std::vector<FormDescription> forms();
/// The blank that holds a day; as people type days.
inline const QString signatureDay = QStringLiteral("ngay_ky");

/// What is written into blanks that are left empty: the value of the office that signs, else what is usual for the form. Empty where the
/// request makes papers of several offices. Throws as `compose`.
QHash<QString, QString> usualBlanks(Database &database, const QString &form, const FormRequest &request);

/// Throws Error{BadRequest} for an unknown form, unit, list or household, saying what is missing.
Document compose(Database &database, const QString &form, const FormRequest &request);

}
