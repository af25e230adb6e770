#pragma once

// What stands in the fields of a form, by their names, exactly as typed: half a date and letters in a number too.

#include <QJsonObject>
#include <QWidget>

namespace ui {

/// Every line edit, text of several lines, choice, check box, day and entry table inside that has an object name. Names are the field's own
/// ("person.birth") and do not change with the language.
QJsonObject fieldsOf(const QWidget &form);

/// Puts them back. Fields that are not in `fields` stay as they are, and so does what the form no longer has.
void fillFields(QWidget &form, const QJsonObject &fields);

}
