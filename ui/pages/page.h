#pragma once

// One page of the main window. It asks the register, shows the answer, and reads again when something changed.

#include "core/store/drafts.h"
#include "ui/base/workspace.h"

#include <QAction>
#include <QWidget>

namespace ui {

class Page : public QWidget {
    Q_OBJECT

public:
    Page(Workspace &workspace, QWidget *parent);

    virtual QString title() const = 0;       ///< As in the navigation list.
    virtual QString iconName() const = 0;    ///< For `icon()` of ui/base/icons.h.
    /// What the page can do, for the menu and the toolbar; owned by the page. A null entry is a separator.
    virtual QList<QAction *> commands() { return {}; }

    /// What the page adds to the menus Edit and View; owned by the page.
    virtual QList<QAction *> editCommands() { return {}; }
    virtual QList<QAction *> viewCommands() { return {}; }

    virtual void showPlace(core::Id<core::Place>) { markStale(); }
    virtual void showHousehold(core::Id<core::Household>) {}
    /// Files dropped on the window or offered by the first screen; true when they are this page's business.
    virtual bool takeFiles(const QStringList &) { return false; }

    /// Goes on with a form that was not saved; true when it is this page's business.
    virtual bool continueDraft(const core::FormDraft &) { return false; }

    /// Reads again: at once when visible, else when shown next.
    void markStale();

Q_SIGNALS:
    /// For the status bar: what is chosen, counted and summed up; empty for nothing.
    void summed(const QString &text);

protected:
    /// Called with an open register, inside `attempt`.
    virtual void reload() = 0;
    /// Whether what the page shows may differ after these changes.
    virtual bool concerns(const core::ChangeSet &) const { return true; }
    void showEvent(QShowEvent *event) override;

    Workspace &m_workspace;

private:
    void reloadWhereStale();

    bool m_stale = true;
};

}
