#include "ui/dialogs/office_dialog.h"

#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/typed_edit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::OfficeDialog)
};

QString titleOf(const QString &key)
{
    for (const core::OfficeField &field : core::officeFields())
        if (field.key == key)
            return field.title;
    return key;
}

std::vector<TableColumn<core::OfficeValue>> storedColumns()
{
    return {{Words::tr("What"), [](const core::OfficeValue &value) -> QString { return titleOf(value.key); }},
            {Words::tr("Written on the forms"), [](const core::OfficeValue &value) -> QString { return value.value.isEmpty() ? Words::tr("(nothing)") : value.value; }},
            {Words::tr("From the day"), [](const core::OfficeValue &value) -> QString { return value.from.toString(u"dd/MM/yyyy"_s); }}};
}

}

OfficeDialog::OfficeDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_unit(new ChoiceBox), m_from(new DayEdit),
      m_keeper(new FormKeeper(workspace, this, draft_of::office, [this] { return tr("Office and signers: %1").arg(m_unit->currentText()); })),
      m_stored(new TableModel<core::OfficeValue>(storedColumns(), this)), m_storedView(new TableView(u"office-values"_s, tr("What was settled so far"))),
      m_remove(new QPushButton(tr("&Delete the chosen line")))
{
    setWindowTitle(tr("Office and signers"));
    setHelpTopic(this, u"co-quan"_s);
    m_from->setValue(workspace.asOf());
    fillUnits();
    layOut();
    connect(m_unit, &QComboBox::currentIndexChanged, this, &OfficeDialog::showUnit);
    connect(m_from, &QLineEdit::editingFinished, this, &OfficeDialog::showHolding);
    connect(m_remove, &QPushButton::clicked, this, &OfficeDialog::removeChosen);
    connect(m_keeper, &FormKeeper::startOverRequested, this, &OfficeDialog::showUnit);
    showUnit();
}

void OfficeDialog::layOut()
{
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("The forms of a unit are signed by who holds the office on the day of the paper. When somebody else comes, enter the name with the "
                                    "first day; papers of earlier days keep the earlier name."), LabelText::Long));
    column->addLayout(makeFields());
    column->addWidget(makeStored(), 1);
    column->addWidget(m_keeper);
    column->addWidget(buttons);
    resizeOnScreen(*this, {720, 560});
}

QFormLayout *OfficeDialog::makeFields()
{
    auto *rows = new QFormLayout;
    rows->addRow(tr("&Unit"), m_unit);
    rows->addRow(tr("&From the day"), m_from);
    for (const core::OfficeField &field : core::officeFields()) {
        auto *edit = new QLineEdit;
        edit->setObjectName(field.key);
        edit->setPlaceholderText(tr("for example %1").arg(field.example));
        QLabel *title = plainLabel(field.title);
        title->setBuddy(edit);
        rows->addRow(title, edit);
        connect(edit, &QLineEdit::textEdited, m_keeper, &FormKeeper::noteEdit);
    }
    return rows;
}

QWidget *OfficeDialog::makeStored()
{
    m_storedView->setModel(m_stored);
    m_storedView->setWidths({26, 40, 14});
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    connect(m_storedView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_storedView->selectionModel()->hasSelection() && !m_workspace.isReadOnly()); });
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(headingLabel(tr("What was settled so far")));
    column->addWidget(m_storedView, 1);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    return box;
}

void OfficeDialog::fillUnits()
{
    const core::PlaceBook &book = m_workspace.places();
    if (const core::Place *district = book.district(); district && district->period().contains(m_workspace.asOf()))
        m_unit->add(district->name, district->id.value);
    for (const core::Place *commune : book.communesOn(m_workspace.asOf()))
        m_unit->add(commune->name, commune->id.value);
    m_unit->choose(book.unitOn(m_workspace.place(), m_workspace.asOf()).value);
    if (m_unit->currentIndex() < 0)
        m_unit->setCurrentIndex(0);
}

core::Id<core::Place> OfficeDialog::unit() const
{
    return {m_unit->chosen<qint64>()};
}

// What was typed for one unit must not be saved for the next.
void OfficeDialog::showUnit()
{
    if (m_shown.isStored() && m_shown != unit() && !m_keeper->agreesToLose()) {
        const QSignalBlocker quiet(m_unit);
        m_unit->choose(m_shown.value);
        return;
    }
    m_shown = unit();
    attempt(m_workspace.ask(), this, [this] { m_stored->setRows(core::officeValues(m_workspace.database(), m_shown)); });
    fillFields();
}

void OfficeDialog::showHolding()
{
    if (m_from->value().isValid() && !m_keeper->isModified())
        fillFields();
}

void OfficeDialog::fillFields()
{
    attempt(m_workspace.ask(), this, [this] {
        const QHash<QString, QString> holding = core::officeValuesOn(m_workspace.database(), m_shown, m_from->value());
        for (const core::OfficeField &field : core::officeFields())
            findChild<QLineEdit *>(field.key)->setText(holding.value(field.key));
    });
    m_keeper->begin(QString::number(m_shown.value), FormKeeper::Record::Stored);
}

void OfficeDialog::removeChosen()
{
    const int row = m_storedView->currentIndex().row();
    if (row < 0)
        return;
    const core::OfficeValue value = m_stored->rows()[std::size_t(row)];
    const bool removed = attempt(m_workspace.ask(), this, [&] {
        core::UnitOfWork work = m_workspace.begin(tr("Delete “%1” of %2 from %3").arg(titleOf(value.key), m_unit->currentText(), value.from.toString(u"dd/MM/yyyy"_s)));
        core::removeOfficeValue(value, work);
        work.commit();
    });
    if (!removed)
        return;
    m_stored->setRows(core::officeValues(m_workspace.database(), m_shown));
    showHolding();   // what is being typed stays
}

bool OfficeDialog::save()
{
    return attempt(m_workspace.ask(), this, [this] {
        core::UnitOfWork work = m_workspace.begin(tr("Office and signers of %1 from %2").arg(m_unit->currentText(), m_from->value().toString(u"dd/MM/yyyy"_s)));
        for (const core::OfficeField &field : core::officeFields())
            core::setOfficeValue(m_shown, field.key, findChild<QLineEdit *>(field.key)->text(), m_from->value(), work);
        m_keeper->drop(work.database());
        work.commit();
    });
}

void OfficeDialog::accept()
{
    if (!m_from->value().isValid()) {
        m_workspace.ask().warn(this, tr("The first day cannot be read, so nothing was saved yet. Write it as 01/07/2025."));
        m_from->setFocus();
        return;
    }
    if (save())
        QDialog::accept();
}

void OfficeDialog::reject()
{
    if (m_keeper->agreesToLose())
        QDialog::reject();
}

}
