#pragma once

// The sheet of an office, by unit and from a day on: its name, who signs and as what, who receives its papers, its periods and grounds.
// How the program uses what was settled stands in office_readings.h.

#include "core/places/place.h"
#include "core/store/office_setting.h"
#include "core/store/unit_of_work.h"

#include <QHash>

namespace core {

/// How the sheet is divided, as an officer looks for things.
enum class OfficeGroup { Office, Signing, Grounds, Posting, Levels };
constexpr OfficeGroup allOfficeGroups[] = {OfficeGroup::Office, OfficeGroup::Signing, OfficeGroup::Grounds, OfficeGroup::Posting,
                                           OfficeGroup::Levels};
/// "Signing and recipients", in the user's language.
QString officeGroupTitle(OfficeGroup group);

enum class OfficeKind {
    Line,
    Lines,                       ///< One entry on each line.
    Number,                      ///< Whole, from `lowest` to `highest`.
};

/// A line of the office's sheet. The key is also the blank of the forms that the value fills, where they have such a blank.
struct OfficeField {
    QString key;                 ///< "nguoi_ky".
    OfficeGroup group = OfficeGroup::Office;
    QString title;               ///< Vietnamese, as on the forms: "Người ký".
    QString example;
    OfficeKind kind = OfficeKind::Line;
    const char *hint = nullptr;  ///< Of `officeHint`, not translated yet; none where the title says it all.
    QString usual;               ///< What holds for every unit that settled nothing; empty for nothing.
    int lowest = 0;
    int highest = 0;
};

struct OfficeValue {
    Id<OfficeSetting> id;
    QString key;
    QString value;               ///< Empty: from that day on nothing is written, and the form's usual words stand.
    QDate from;
    bool operator==(const OfficeValue &) const = default;
};

/// In the order of the sheet, group by group.
const std::vector<OfficeField> &officeFields();
/// The key must be one of the sheet.
const OfficeField &officeField(const QString &key);
/// Where the value is printed or what it decides, in the user's language; may be empty.
QString officeHint(const OfficeField &field);
/// What is wrong with a typed value, as a sentence for the officer; empty where the field takes it. The empty value is always taken.
QString officeValueProblem(const OfficeField &field, const QString &typed);
/// Of a stored setting: "Người ký (xã Tân Hương)" is made from it; empty where the setting is none of these.
QString officeFieldTitle(const QString &settingName);

/// All values of a unit: by field in the order of the sheet, newest first.
std::vector<OfficeValue> officeValues(Database &database, Id<Place> unit);
/// By key: what the unit itself settled and holds on the day. A field without a value then is left out; nothing is taken from another unit.
QHash<QString, QString> officeValuesOn(Database &database, Id<Place> unit, QDate on);

/// From that day on until the next value of the field. Nothing is written where that already holds; the same day again replaces.
/// Throws Error{BadRequest} with `officeValueProblem`.
void setOfficeValue(Id<Place> unit, const QString &key, const QString &value, QDate from, UnitOfWork &work);
/// What held before holds on.
void removeOfficeValue(const OfficeValue &value, UnitOfWork &work);

}
