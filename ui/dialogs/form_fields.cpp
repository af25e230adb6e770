#include "ui/dialogs/form_fields.h"

#include "ui/widgets/entry_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOf(const EntryTable &table)
{
    QJsonArray lines;
    for (const EntryTable::Entry &entry : table.typed())
        lines.append(QJsonObject{{u"origin"_s, entry.origin}, {u"cells"_s, QJsonArray::fromStringList(entry.cells)}});
    return lines;
}

void fill(EntryTable &table, const QJsonValue &value)
{
    QList<EntryTable::Entry> entries;
    for (const QJsonValue &line : value.toArray()) {
        EntryTable::Entry entry{.origin = line.toObject().value("origin"_L1).toInt(-1)};
        for (const QJsonValue &cell : line.toObject().value("cells"_L1).toArray())
            entry.cells.append(cell.toString());
        entries.append(entry);
    }
    table.setTyped(entries);
}

// A choice is kept by what it means; text that can be typed is kept as text.
QJsonValue valueOf(const QComboBox &box)
{
    return box.isEditable() ? QJsonValue(box.currentText()) : QJsonValue::fromVariant(box.currentData());
}

void fill(QComboBox &box, const QJsonValue &value)
{
    if (box.isEditable())
        return box.setEditText(value.toString());
    for (int i = 0; i < box.count(); ++i)
        if (QJsonValue::fromVariant(box.itemData(i)) == value)
            return box.setCurrentIndex(i);
    box.setCurrentIndex(-1);
}

QJsonValue valueOf(const QDateEdit &edit)
{
    return edit.text();
}

void fill(QDateEdit &edit, const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), edit.displayFormat());
    if (day.isValid())
        edit.setDate(day);
    else if (auto *line = edit.findChild<QLineEdit *>())
        line->setText(value.toString());
}

QJsonValue valueOf(const QLineEdit &edit)
{
    return edit.text();
}

void fill(QLineEdit &edit, const QJsonValue &value)
{
    edit.setText(value.toString());
}

QJsonValue valueOf(const QPlainTextEdit &edit)
{
    return edit.toPlainText();
}

void fill(QPlainTextEdit &edit, const QJsonValue &value)
{
    edit.setPlainText(value.toString());
}

QJsonValue valueOf(const QCheckBox &box)
{
    return box.isChecked();
}

void fill(QCheckBox &box, const QJsonValue &value)
{
    box.setChecked(value.toBool());
}

template<class Field> bool isNamed(const Field *field)
{
    return !field->objectName().isEmpty() && !field->objectName().startsWith("qt_"_L1);
}

template<class Field> void collect(const QWidget &form, QJsonObject &fields)
{
    for (const Field *field : form.findChildren<Field *>())
        if (isNamed(field))
            fields.insert(field->objectName(), valueOf(*field));
}

template<class Field> void put(QWidget &form, const QJsonObject &fields)
{
    for (Field *field : form.findChildren<Field *>())
        if (isNamed(field) && fields.contains(field->objectName()))
            fill(*field, fields.value(field->objectName()));
}

}

QJsonObject fieldsOf(const QWidget &form)
{
    QJsonObject fields;
    collect<QLineEdit>(form, fields);
    collect<QPlainTextEdit>(form, fields);
    collect<QComboBox>(form, fields);
    collect<QCheckBox>(form, fields);
    collect<QDateEdit>(form, fields);
    collect<EntryTable>(form, fields);
    return fields;
}

// Choices and check marks first: they enable other fields and fill lists.
void fillFields(QWidget &form, const QJsonObject &fields)
{
    put<QComboBox>(form, fields);
    put<QCheckBox>(form, fields);
    put<QDateEdit>(form, fields);
    put<QLineEdit>(form, fields);
    put<QPlainTextEdit>(form, fields);
    put<EntryTable>(form, fields);
}

}
