#include "ui/dialogs/commune_dialog.h"

#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace ui {

CommuneDialog::CommuneDialog(const core::PlaceBook &book, QDate on, const QString &question, QWidget *parent)
    : QDialog(parent), m_communes(new QComboBox)
{
    setWindowTitle(tr("Choose the commune"));
    for (const core::Place *commune : book.communesOn(on))
        m_communes->addItem(commune->name, commune->code);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    QLabel *label = plainLabel(question, LabelText::Long);
    label->setBuddy(m_communes);
    layout->addWidget(label);
    layout->addWidget(m_communes);
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

QString CommuneDialog::communeCode() const
{
    return m_communes->currentData().toString();
}

QString chooseCommune(const core::PlaceBook &book, QDate on, const QString &question, QWidget *parent)
{
    CommuneDialog dialog(book, on, question, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.communeCode() : QString();
}

}
