#pragma once

// The units of the register: the district and its communes, as they are on the day or as they were before or after a reform.

#include "ui/base/workspace.h"

#include <QWidget>

#include <set>

class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class ChoiceBox;

/// The days on which communes were merged, divided or renamed.
std::set<QDate> reformsOf(const core::PlaceBook &book);

class PlaceTree : public QWidget {
    Q_OBJECT

public:
    /// Choosing here chooses in the workspace, and the other way round.
    PlaceTree(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Enter or a double click on those who await a unit.
    void assignmentRequested();

private:
    void reload();
    void fillDays();
    void fillUnits();
    void showAwaiting();
    void showChosen();
    void chooseCurrent();
    /// The day whose units are shown.
    QDate day() const;

    Workspace &m_workspace;
    ChoiceBox *m_days;
    QTreeWidget *m_tree;
};

}
