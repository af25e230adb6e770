#include "ui/dialogs/mapping_dialog.h"

#include "ui/base/help_topic.h"
#include "ui/dialogs/form_fields.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

MappingDialog::MappingDialog(Workspace &workspace, const core::ListReading &list, QWidget *parent)
    : QDialog(parent), m_keeper(new FormKeeper(workspace, this, draft_of::mapping, [file = list.file] { return tr("Columns of %1").arg(file); }))
{
    setWindowTitle(tr("Columns of %1").arg(list.file));
    setHelpTopic(this, u"nhap-danh-sach"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Read again"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(tr("Say what each column means. The choice is remembered for lists of this sender."), LabelText::Long));
    layout->addWidget(scrolled(columnsBox(list)), 1);
    layout->addWidget(m_keeper);
    layout->addWidget(buttons);
    resizeOnScreen(*this, {760, 520});
    const auto begin = [this, file = list.file] { m_keeper->begin(file, FormKeeper::Record::New); };
    for (const auto &[heading, box] : m_boxes)
        connect(box, &QComboBox::currentIndexChanged, m_keeper, &FormKeeper::noteEdit);
    connect(m_keeper, &FormKeeper::startOverRequested, this, [this, begin, asRead = fieldsOf(*this)] {
        fillFields(*this, asRead);
        begin();
    });
    begin();
}

QWidget *MappingDialog::columnsBox(const core::ListReading &list)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->addWidget(headingLabel(tr("Heading in the list")), 0, 0);
    grid->addWidget(headingLabel(tr("For example")), 0, 1);
    grid->addWidget(headingLabel(tr("Means")), 0, 2);
    int row = 1;
    for (const core::ColumnMatch &column : list.columns) {
        if (column.heading.isEmpty())
            continue;
        QLabel *label = plainLabel(column.heading, LabelText::Long);
        QComboBox *fields = fieldBox(column);
        label->setBuddy(fields);
        grid->addWidget(label, row, 0);
        grid->addWidget(plainLabel(sampleOf(list, column.column)), row, 1);
        grid->addWidget(fields, row, 2);
        fields->setObjectName(u"heading."_s + QString::number(column.column) + u':' + column.heading);
        m_boxes.emplace_back(column.heading, fields);
        ++row;
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(row, 1);
    return box;
}

QComboBox *MappingDialog::fieldBox(const core::ColumnMatch &column)
{
    auto *box = new QComboBox;
    box->setAccessibleName(column.heading);
    box->addItem(tr("(not used)"), QString());
    for (const QString &field : core::mappableFields())
        box->addItem(core::fieldTitle(field), field);
    if (const int at = box->findData(column.field); at >= 0)
        box->setCurrentIndex(at);
    else if (!column.field.isEmpty()) {
        box->addItem(core::fieldTitle(column.field), column.field);
        box->setCurrentIndex(box->count() - 1);
    }
    return box;
}

/// The first cell of the column that says something.
QString MappingDialog::sampleOf(const core::ListReading &list, int column) const
{
    for (const core::Draft &draft : list.drafts)
        if (column >= 0 && column < draft.written.size() && !draft.written.at(column).trimmed().isEmpty())
            return draft.written.at(column).trimmed().left(24);
    return {};
}

HeadingFields MappingDialog::headingFields() const
{
    HeadingFields fields;
    for (const auto &[heading, box] : m_boxes)
        fields.insert(heading, box->currentData().toString());
    return fields;
}

void MappingDialog::accept()
{
    m_keeper->keepNow();
    QDialog::accept();
}

void MappingDialog::reject()
{
    if (m_keeper->agreesToLose())
        QDialog::reject();
}

std::optional<HeadingFields> mapHeadings(Workspace &workspace, const core::ListReading &list, QWidget *parent)
{
    MappingDialog dialog(workspace, list, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.headingFields()) : std::nullopt;
}

}
