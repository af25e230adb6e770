#include "ui/dialogs/commune_dialog.h"

#include "ui/base/help_topic.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

CommuneDialog::CommuneDialog(Workspace &workspace, const QString &file, QDate on, QWidget *parent)
    : QDialog(parent), m_communes(new QComboBox),
      m_keeper(new FormKeeper(workspace, this, draft_of::commune, [file] { return tr("Commune of the list “%1”").arg(file); }))
{
    setWindowTitle(tr("Choose the commune"));
    setHelpTopic(this, u"nhap-danh-sach"_s);
    m_communes->setObjectName(u"commune"_s);
    for (const core::Place *commune : workspace.places().communesOn(on))
        m_communes->addItem(commune->name, commune->code);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    QLabel *label = plainLabel(tr("Which commune sent “%1”?").arg(file), LabelText::Long);
    label->setBuddy(m_communes);
    layout->addWidget(label);
    layout->addWidget(m_communes);
    layout->addWidget(m_keeper);
    layout->addWidget(buttons);
    setMinimumWidth(420);
    const auto begin = [this, file] { m_keeper->begin(file, FormKeeper::Record::New); };
    connect(m_communes, &QComboBox::currentIndexChanged, m_keeper, &FormKeeper::noteEdit);
    connect(m_keeper, &FormKeeper::startOverRequested, this, [this, begin] {
        m_communes->setCurrentIndex(0);
        begin();
    });
    begin();
}

QString CommuneDialog::communeCode() const
{
    return m_communes->currentData().toString();
}

void CommuneDialog::accept()
{
    m_keeper->keepNow();
    QDialog::accept();
}

void CommuneDialog::reject()
{
    if (m_keeper->agreesToLose())
        QDialog::reject();
}

QString chooseCommune(Workspace &workspace, const QString &file, QDate on, QWidget *parent)
{
    CommuneDialog dialog(workspace, file, on, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.communeCode() : QString();
}

}
