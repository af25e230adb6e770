#include "ui/widgets/households_picker.h"

#include "ui/base/icons.h"
#include "ui/widgets/household_picker.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownKept = 4;

QToolButton *button(const QString &text, const QString &iconName)
{
    auto *made = new QToolButton;
    made->setText(text);
    made->setIcon(icon(iconName));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

core::Id<core::Household> householdOf(const QListWidgetItem *item)
{
    return {item->data(Qt::UserRole).toLongLong()};
}

}

HouseholdsPicker::HouseholdsPicker(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_picker(new HouseholdPicker(workspace)), m_kept(new QListWidget),
      m_keep(button(tr("&Keep and add another"), u"list-add"_s)), m_drop(button(tr("Take o&ff"), u"list-remove"_s))
{
    m_kept->setAccessibleName(tr("Households kept"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_picker);
    column->addLayout(buttons);
    column->addWidget(m_kept);
    setFocusProxy(m_picker);
    connect(m_picker, &HouseholdPicker::householdChanged, this, &HouseholdsPicker::showKept);
    connect(m_keep, &QToolButton::clicked, this, &HouseholdsPicker::keep);
    connect(m_drop, &QToolButton::clicked, this, &HouseholdsPicker::drop);
    showKept();
}

std::vector<core::Id<core::Household>> HouseholdsPicker::households() const
{
    std::vector<core::Id<core::Household>> chosen;
    for (int row = 0; row < m_kept->count(); ++row)
        chosen.push_back(householdOf(m_kept->item(row)));
    const core::Id<core::Household> last = m_picker->household();
    if (last.isStored() && std::find(chosen.begin(), chosen.end(), last) == chosen.end())
        chosen.push_back(last);
    return chosen;
}

void HouseholdsPicker::setHousehold(core::Id<core::Household> household)
{
    m_kept->clear();
    m_picker->setHousehold(household);
}

void HouseholdsPicker::reload()
{
    for (int row = m_kept->count() - 1; row >= 0; --row)
        if (!m_workspace.database().find(householdOf(m_kept->item(row))))
            delete m_kept->takeItem(row);
    m_picker->setHousehold(m_picker->household());
}

void HouseholdsPicker::keep()
{
    const std::vector<core::Id<core::Household>> chosen = households();
    const auto household = m_workspace.database().find(m_picker->household());
    if (household && int(chosen.size()) > m_kept->count()) {
        auto *item = new QListWidgetItem(household->headName, m_kept);
        item->setData(Qt::UserRole, household->id.value);
    }
    m_picker->setHousehold({});
    m_picker->setFocus();
}

void HouseholdsPicker::drop()
{
    delete m_kept->takeItem(m_kept->currentRow() < 0 ? m_kept->count() - 1 : m_kept->currentRow());
    showKept();
}

void HouseholdsPicker::showKept()
{
    m_keep->setEnabled(m_picker->household().isStored());
    m_drop->setVisible(m_kept->count() > 0);
    m_kept->setVisible(m_kept->count() > 0);
    m_kept->setFixedHeight(m_kept->sizeHintForRow(0) * std::clamp(m_kept->count(), 1, shownKept) + 2 * m_kept->frameWidth());
    Q_EMIT householdsChanged();
}

}
