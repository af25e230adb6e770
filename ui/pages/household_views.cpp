#include "ui/pages/household_views.h"

#include "ui/base/attempt.h"
#include "ui/base/plain_tip.h"

#include <QMenu>

namespace ui {

HouseholdViews::HouseholdViews(Workspace &workspace, QMenu &menu, std::function<core::SavedView()> now, QWidget *parent)
    : QObject(parent), m_workspace(workspace), m_menu(menu), m_now(std::move(now)), m_parent(parent)
{
    connect(&menu, &QMenu::aboutToShow, this, &HouseholdViews::fill);
    fill();     // an empty menu would not open
}

void HouseholdViews::fill()
{
    m_menu.clear();
    QAction *saving = m_menu.addAction(tr("&Save what is shown now…"), this, &HouseholdViews::save);
    saving->setEnabled(m_workspace.isOpen() && !m_workspace.isReadOnly());
    m_menu.addSeparator();
    if (!m_workspace.isOpen())
        return;
    attempt(m_workspace.ask(), m_parent, [this, saving] {
        const auto views = core::savedViews(m_workspace.database(), m_workspace.seat().person);
        if (views.empty()) {
            m_menu.addAction(tr("(none saved yet)"))->setEnabled(false);
            return;
        }
        for (const core::SavedView &view : views)
            m_menu.addAction(plainAction(view.name), this, [this, view] { Q_EMIT chosen(view); });
        m_menu.addSeparator();
        QMenu *deleting = m_menu.addMenu(tr("&Delete"));
        deleting->setEnabled(saving->isEnabled());
        for (const core::SavedView &view : views)
            deleting->addAction(plainAction(view.name), this, [this, name = view.name] { drop(name); });
    });
}

void HouseholdViews::save()
{
    core::SavedView view = m_now();
    view.name = m_workspace.ask().typed(m_parent, tr("Under which name are filter, order and columns to be saved?")).simplified();
    if (!view.name.isEmpty())
        attempt(m_workspace.ask(), m_parent, [&] { core::keepView(m_workspace.database(), m_workspace.seat().person, view); });
}

void HouseholdViews::drop(const QString &name)
{
    attempt(m_workspace.ask(), m_parent, [&] { core::dropView(m_workspace.database(), m_workspace.seat().person, name); });
}

}
