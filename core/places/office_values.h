#pragma once

// What an office writes on its papers, by unit and from a day on: who signs and as what, who prepares, where.

#include "core/places/place.h"
#include "core/store/office_setting.h"
#include "core/store/unit_of_work.h"

#include <QHash>

namespace core {

/// A line of the office's sheet. The key is also the blank of the forms that the value fills.
struct OfficeField {
    QString key;                 ///< "nguoi_ky".
    QString title;               ///< Vietnamese, as on the forms: "Người ký".
    QString example;
};

struct OfficeValue {
    Id<OfficeSetting> id;
    QString key;
    QString value;               ///< Empty: from that day on nothing is written, and the form's usual words stand.
    QDate from;
    bool operator==(const OfficeValue &) const = default;
};

/// In the order of the sheet.
std::vector<OfficeField> officeFields();
/// Of a stored setting: "Người ký (xã Tân Hương)" is made from it; empty where the setting is none of these.
QString officeFieldTitle(const QString &settingName);

/// All values of a unit: by field in the order of the sheet, newest first.
std::vector<OfficeValue> officeValues(Database &database, Id<Place> unit);
/// By key: what holds on the day. A field without a value then is left out.
QHash<QString, QString> officeValuesOn(Database &database, Id<Place> unit, QDate on);

/// From that day on until the next value of the field. Nothing is written where that already holds; the same day again replaces.
void setOfficeValue(Id<Place> unit, const QString &key, const QString &value, QDate from, UnitOfWork &work);
/// What held before holds on.
void removeOfficeValue(const OfficeValue &value, UnitOfWork &work);

}
