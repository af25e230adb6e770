#pragma once

// One household or several, for what is made for each of them: the one found last, and those that were kept before it.

#include "ui/base/workspace.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace ui {

class HouseholdPicker;

class HouseholdsPicker : public QWidget {
    Q_OBJECT

public:
    explicit HouseholdsPicker(Workspace &workspace, QWidget *parent = nullptr);

    /// In the order in which they were chosen, each once.
    std::vector<core::Id<core::Household>> households() const;
    /// This one and no other.
    void setHousehold(core::Id<core::Household> household);
    /// Those that are no longer there are gone.
    void reload();

Q_SIGNALS:
    void householdsChanged();

private:
    void keep();
    void drop();
    void showKept();

    Workspace &m_workspace;
    HouseholdPicker *m_picker;
    QListWidget *m_kept;
    QToolButton *m_keep;
    QToolButton *m_drop;
};

}
