#pragma once

// A part of the household editor: it shows its share of a record and writes it back. What was not touched comes back unchanged.

#include "core/households/household_record.h"
#include "ui/dialogs/field_key.h"

#include <QWidget>

class QGridLayout;

namespace ui {

class RecordSection : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void fill(const core::HouseholdRecord &record) = 0;
    virtual void store(core::HouseholdRecord &record) const = 0;
    /// The widget of a field as issues name it ("dob"); null when it is not here.
    virtual QWidget *widgetOf(const QString &) const { return nullptr; }
    /// Which field of the register a widget shows; its object name says so where nothing else is known.
    virtual FieldKey keyOf(const QWidget &field) const { return fieldKey(field.objectName()); }
    /// The first field with a text that cannot be read; null when all can.
    QWidget *unreadable() const;

Q_SIGNALS:
    void edited();

protected:
    /// Reports edits of every field inside; to be called once all are made.
    void watchFields();
};

/// Puts a label that is the field's buddy, and the field, into two columns from `column` on.
void addField(QGridLayout *grid, int row, int column, const QString &label, QWidget *field, int columnSpan = 1);

/// The newest survey; added when there is none.
core::HouseSurvey &newestSurvey(core::HouseholdRecord &record);
/// Empty values when there is none.
core::HouseSurvey newestSurveyOf(const core::HouseholdRecord &record);

}
