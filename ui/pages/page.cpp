#include "ui/pages/page.h"

#include "ui/base/attempt.h"

namespace ui {

Page::Page(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::registerOpened, this, &Page::markStale);
    connect(&workspace, &Workspace::asOfChanged, this, &Page::markStale);
    connect(&workspace, &Workspace::placeChosen, this, &Page::showPlace);
    connect(&workspace, &Workspace::changed, this, [this](const core::ChangeSet &changes) {
        if (concerns(changes))
            markStale();
    });
}

void Page::markStale()
{
    m_stale = true;
    if (isVisible())
        reloadWhereStale();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reloadWhereStale();
}

void Page::reloadWhereStale()
{
    if (!m_stale || !m_workspace.isOpen())
        return;
    m_stale = false;
    attempt(m_workspace.ask(), this, [this] { reload(); });
}

}
