#include "ui/dialogs/record_section.h"

#include "ui/widgets/entry_table.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/typed_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>

namespace ui {

QWidget *RecordSection::unreadable() const
{
    for (TypedEdit *field : findChildren<TypedEdit *>())
        if (!field->isReadable())
            return field;
    for (EntryTable *table : findChildren<EntryTable *>())
        if (!table->isReadable())
            return table;
    return nullptr;
}

void RecordSection::watchFields()
{
    for (const QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &RecordSection::edited);
    for (const QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &RecordSection::edited);
    for (const QCheckBox *box : findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, this, &RecordSection::edited);
    for (const EntryTable *table : findChildren<EntryTable *>())
        connect(table, &EntryTable::edited, this, &RecordSection::edited);
}

void addField(QGridLayout *grid, int row, int column, const QString &label, QWidget *field, int columnSpan)
{
    QLabel *title = plainLabel(label);
    title->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    grid->addWidget(title, row, column);
    grid->addWidget(field, row, column + 1, 1, columnSpan);
}

core::HouseSurvey &newestSurvey(core::HouseholdRecord &record)
{
    if (record.surveys.empty())
        record.surveys.emplace_back();
    return record.surveys.back();
}

core::HouseSurvey newestSurveyOf(const core::HouseholdRecord &record)
{
    return record.surveys.empty() ? core::HouseSurvey() : record.surveys.back();
}

}
