#pragma once

// One household of the register, found by typing a part of its name, number or hamlet.

#include "ui/base/workspace.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

class HouseholdPicker : public QWidget {
    Q_OBJECT

public:
    explicit HouseholdPicker(Workspace &workspace, QWidget *parent = nullptr);

    /// Not stored, or no longer there: none is chosen.
    core::Id<core::Household> household() const { return m_household; }
    void setHousehold(core::Id<core::Household> household);

Q_SIGNALS:
    void householdChanged(core::Id<core::Household> household);

private:
    void search();
    void takeCurrent();

    Workspace &m_workspace;
    core::Id<core::Household> m_household;
    QTimer m_searchSoon;
    QLabel *m_name;
    QLabel *m_place;
    QLineEdit *m_text;
    QListWidget *m_hits;
};

}
