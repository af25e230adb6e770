#include "ui/dialogs/provision_dialog.h"

#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/dialogs/basis_section.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/who_changes_panel.h"
#include "ui/widgets/plain_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ProvisionDialog::ProvisionDialog(Workspace &workspace, const QString &draft, const QString &title, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_basis(new BasisSection), m_who(new WhoChangesPanel(workspace)), m_keeper(new FormKeeper(workspace, this, draft, [title] { return title; }))
{
    setWindowTitle(title);
    setHelpTopic(this, u"bo-tieu-chi"_s);
}

void ProvisionDialog::begin(const QString &explained, QWidget *form, const QList<int> &widths, const QString &save)
{
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(save, QDialogButtonBox::AcceptRole)->setEnabled(!m_workspace.isReadOnly());
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *splitter = new QSplitter;
    splitter->addWidget(form);
    splitter->addWidget(m_who);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes(widths);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(explained, LabelText::Long));
    column->addWidget(splitter, 1);
    column->addWidget(m_keeper);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    connect(m_basis, &BasisSection::edited, m_keeper, &FormKeeper::noteEdit);
    connect(m_who, &WhoChangesPanel::asked, this, &ProvisionDialog::compare);
    connect(m_who, &WhoChangesPanel::householdChosen, this, &ProvisionDialog::openHousehold);
    connect(m_keeper, &FormKeeper::startOverRequested, this, &ProvisionDialog::fill);
}

bool ProvisionDialog::save()
{
    return attempt(m_workspace.ask(), this, [this] {
        const core::LegalBasis basis = m_basis->basis();
        core::UnitOfWork work = m_workspace.begin(titleFrom(basis.from), core::citationOf(basis));
        store(basis, work);
        m_keeper->drop(work.database());
        work.commit();
    });
}

// Nobody saves without having seen what it does.
void ProvisionDialog::accept()
{
    if (m_workspace.isReadOnly() || m_who->isComparing() || !isAgreeable())
        return;
    if (!m_who->isCurrent()) {
        compare();
        m_workspace.ask().inform(this, lookFirst());
        return;
    }
    if (save())
        QDialog::accept();
}

void ProvisionDialog::reject()
{
    if (m_keeper->agreesToLose())
        QDialog::reject();
}

void ProvisionDialog::openHousehold(core::Id<core::Household> household)
{
    m_keeper->keepNow();
    QDialog::reject();
    Q_EMIT left();
    m_workspace.requestHousehold(household);
}

}
