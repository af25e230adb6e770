#pragma once

// One household beside the table: who it is, what is still open, and why it is entitled or not.

#include "ui/base/workspace.h"

#include <QWidget>

class QLabel;

namespace ui {

class VerdictPanel;

class HouseholdSummary : public QWidget {
    Q_OBJECT

public:
    HouseholdSummary(Workspace &workspace, QWidget *parent = nullptr);

    /// Nothing chosen when not stored.
    void showHousehold(core::Id<core::Household> household);

private:
    void clear();
    QString placeLine(const core::Household &household) const;
    void showOpenQuestions(core::Id<core::Household> id);

    Workspace &m_workspace;
    QLabel *m_name;
    QLabel *m_place;
    QLabel *m_open;
    VerdictPanel *m_verdict;
};

}
