#include "ui/dialogs/office_dialog.h"

#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/dialogs/extra_fields_dialog.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/office_sheet.h"
#include "ui/dialogs/rules_window.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/typed_edit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
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

QString shown(const core::OfficeValue &value)
{
    return value.value.isEmpty() ? Words::tr("(nothing)") : QString(value.value).replace(u'\n', u"; "_s);
}

std::vector<TableColumn<core::OfficeValue>> storedColumns()
{
    return {{Words::tr("What"), [](const core::OfficeValue &value) -> QString { return core::officeField(value.key).title; }},
            {Words::tr("Value"), shown},
            {Words::tr("From the day"), [](const core::OfficeValue &value) -> QString { return value.from.toString(u"dd/MM/yyyy"_s); }}};
}

}

OfficeDialog::OfficeDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_unit(new ChoiceBox), m_from(new DayEdit), m_sheet(new OfficeSheet),
      m_keeper(new FormKeeper(workspace, this, draft_of::office, [this] { return tr("Office and signers: %1").arg(m_unit->currentText()); })),
      m_stored(new TableModel<core::OfficeValue>(storedColumns(), this)), m_storedView(new TableView(u"office-values"_s, tr("What was settled so far"))),
      m_remove(new QPushButton(tr("&Delete the chosen line")))
{
    setWindowTitle(tr("Office and signers"));
    setHelpTopic(this, u"co-quan"_s);
    m_from->setValue(workspace.asOf());
    m_from->setMaximumWidth(m_from->fontMetrics().averageCharWidth() * 20);
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
    column->addWidget(plainLabel(tr("What a unit settles here holds from its first day until the next one; papers of earlier days keep what held then. A unit never takes "
                                    "the values of the unit above."), LabelText::Long));
    column->addLayout(makeSubject());
    m_sheet->addBelow(core::OfficeGroup::Levels, makeLinks());
    m_sheet->addTab(makeStored(), tr("Settled so far"));
    column->addWidget(m_sheet, 1);
    column->addWidget(m_keeper);
    column->addWidget(buttons);
    resizeOnScreen(*this, {820, 640});
}

QFormLayout *OfficeDialog::makeSubject()
{
    auto *rows = new QFormLayout;
    rows->addRow(tr("&Unit"), m_unit);
    rows->addRow(tr("&From the day"), m_from);
    connect(m_sheet, &OfficeSheet::edited, m_keeper, &FormKeeper::noteEdit);
    return rows;
}

// Levels and the office's own lists have a window each, with days of their own.
QWidget *OfficeDialog::makeLinks()
{
    auto *rules = new QPushButton(tr("C&riteria and levels of support…"));
    auto *fields = new QPushButton(tr("The office's &own fields and lists…"));
    connect(rules, &QPushButton::clicked, this, [this] { attempt(m_workspace.ask(), this, [this] { showRules(m_workspace, this); }); });
    connect(fields, &QPushButton::clicked, this, [this] { attempt(m_workspace.ask(), this, [this] { ExtraFieldsDialog(m_workspace, this).exec(); }); });
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(plainLabel(tr("Levels of support, conditions and the office's own fields have windows of their own; there too everything has its first day."), LabelText::Long));
    for (QPushButton *button : {rules, fields}) {
        button->setAutoDefault(false);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    return box;
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
        m_sheet->setValues(holding, m_workspace.places().nameOf(m_shown));
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
        core::UnitOfWork work = m_workspace.begin(tr("Delete “%1” of %2 from %3").arg(core::officeField(value.key).title, m_unit->currentText(), value.from.toString(u"dd/MM/yyyy"_s)));
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
            core::setOfficeValue(m_shown, field.key, m_sheet->value(field.key), m_from->value(), work);
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
    if (const QString problem = m_sheet->firstProblem(); !problem.isEmpty()) {
        m_workspace.ask().warn(this, tr("%1 Nothing was saved yet; please correct the field.").arg(problem));
        m_sheet->showFirstProblem();
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
