#include "ui/dialogs/household_choice_dialog.h"

#include "ui/base/help_topic.h"
#include "ui/widgets/household_picker.h"
#include "ui/widgets/plain_label.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

HouseholdChoiceDialog::HouseholdChoiceDialog(Workspace &workspace, const std::vector<core::DuplicateCandidate> &alike, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_alike(new QListWidget), m_picker(new HouseholdPicker(workspace))
{
    setWindowTitle(tr("Merge with which household?"));
    setHelpTopic(this, u"ho-trung"_s);
    auto *buttons = new QDialogButtonBox;
    m_choose = buttons->addButton(tr("&Compare"), QDialogButtonBox::AcceptRole);
    m_choose->setAutoDefault(false);   // Enter belongs to the search line
    m_choose->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_picker, &HouseholdPicker::householdChanged, this, [this](core::Id<core::Household> household) { m_choose->setEnabled(household.isStored()); });
    auto *column = new QVBoxLayout(this);
    auto *title = headingLabel(tr("Perhaps the same family"));
    column->addWidget(title);
    column->addWidget(m_alike);
    column->addWidget(m_picker);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(560, 420);
    showCandidates(alike);
    title->setVisible(!alike.empty());
    m_alike->setVisible(!alike.empty());
    (alike.empty() ? static_cast<QWidget *>(m_picker) : m_alike)->setFocus();
}

void HouseholdChoiceDialog::showCandidates(const std::vector<core::DuplicateCandidate> &alike)
{
    m_alike->setAccessibleName(tr("Perhaps the same family"));
    m_alike->setWordWrap(true);
    for (const core::DuplicateCandidate &candidate : alike) {
        QStringList parts{candidate.headName, candidate.birth.shown(), candidate.hamlet, m_workspace.places().nameOf(candidate.place)};
        parts.removeAll(QString());
        auto *item = new QListWidgetItem(parts.join(u" · "_s) + u'\n' + core::evidenceText(candidate.likeness.evidence), m_alike);
        item->setData(Qt::UserRole, candidate.household.value);
    }
    const auto take = [this](const QListWidgetItem *item) {
        m_picker->setHousehold({item->data(Qt::UserRole).toLongLong()});
        accept();
    };
    connect(m_alike, &QListWidget::itemActivated, this, take);
    m_alike->setCurrentRow(0);
}

core::Id<core::Household> HouseholdChoiceDialog::household() const
{
    return m_picker->household();
}

core::Id<core::Household> askForHousehold(Workspace &workspace, const std::vector<core::DuplicateCandidate> &alike, QWidget *parent)
{
    HouseholdChoiceDialog dialog(workspace, alike, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.household() : core::Id<core::Household>();
}

}
