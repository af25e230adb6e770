#include "ui/dialogs/new_register_dialog.h"

#include "core/base/folded.h"
#include "core/places/place_name.h"
#include "core/places/place_table.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/plain_label.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString builtInTable = u":/places/ha-tinh.csv"_s;
const QString usualDistrict = u"440"_s;

}

NewRegisterDialog::NewRegisterDialog(Ask &ask, QWidget *parent)
    : QDialog(parent), m_ask(ask), m_builtIn(new QRadioButton(tr("A &district of Hà Tĩnh"))), m_districts(new ChoiceBox),
      m_ownTable(new QRadioButton(tr("Another district, with a &table of its units (CSV)…")))
{
    setWindowTitle(tr("New register"));
    for (const core::PlaceLine &line : core::readPlaceTable(builtInTable).lines)
        if (line.place.level == core::PlaceLevel::District)
            m_districts->add(line.place.name + u" ("_s + line.place.code + u')', line.place.code);
    m_districts->choose(usualDistrict);
    m_districts->setAccessibleName(tr("District"));
    m_builtIn->setChecked(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Choose the file…"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("The register keeps the households of one district with its communes, before and after reforms of units."), LabelText::Long));
    column->addWidget(m_builtIn);
    column->addWidget(m_districts);
    column->addWidget(m_ownTable);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_builtIn, &QRadioButton::toggled, m_districts, &QWidget::setEnabled);
    connect(m_ownTable, &QRadioButton::clicked, this, &NewRegisterDialog::chooseTable);
}

void NewRegisterDialog::chooseTable()
{
    m_csv = m_ask.openFile(this, tr("Table of units"), tr("Table of units (*.csv)"));
    m_builtIn->setChecked(m_csv.isEmpty());
    if (!m_csv.isEmpty())
        m_ownTable->setText(tr("Another district: %1").arg(QFileInfo(m_csv).fileName()));
}

QString NewRegisterDialog::districtCode() const
{
    return m_builtIn->isChecked() ? m_districts->chosen<QString>() : QString();
}

QString NewRegisterDialog::placesCsv() const
{
    return m_builtIn->isChecked() ? QString() : m_csv;
}

QString NewRegisterDialog::suggestedFileName() const
{
    const QString name = m_builtIn->isChecked() ? m_districts->currentText().section(u" ("_s, 0, 0) : QFileInfo(m_csv).completeBaseName();
    return core::folded(core::shortPlaceName(name)).replace(u' ', u'-') + u".ancu"_s;
}

}
