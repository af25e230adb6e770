#pragma once

// The menu of saved filters: save what is shown now under a name, show one again, delete it.

#include "core/households/saved_view.h"
#include "ui/base/workspace.h"

class QMenu;

namespace ui {

class HouseholdViews : public QObject {
    Q_OBJECT

public:
    /// Fills `menu` each time it opens. `now` gives what is shown, without a name.
    HouseholdViews(Workspace &workspace, QMenu &menu, std::function<core::SavedView()> now, QWidget *parent);

    void save();
    void fill();

Q_SIGNALS:
    void chosen(const core::SavedView &view);

private:
    void drop(const QString &name);

    Workspace &m_workspace;
    QMenu &m_menu;
    std::function<core::SavedView()> m_now;
    QWidget *m_parent;
};

}
