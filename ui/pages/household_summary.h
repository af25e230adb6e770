#pragma once

// One household beside the table: who it is, its case, what is still open, and why it is entitled or not.

#include "core/cases/support_case.h"
#include "ui/base/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class VerdictPanel;

class HouseholdSummary : public QWidget {
    Q_OBJECT

public:
    HouseholdSummary(Workspace &workspace, QWidget *parent = nullptr);

    /// Nothing chosen when not stored.
    void showHousehold(core::Id<core::Household> household);

Q_SIGNALS:
    void caseRequested(core::Id<core::SupportCase> supportCase);

private:
    void clear();
    QString placeLine(const core::Household &household) const;
    void showOpenQuestions(core::Id<core::Household> id);
    void showCase(core::Id<core::Household> id);

    Workspace &m_workspace;
    QLabel *m_name;
    QLabel *m_place;
    QPushButton *m_case;         ///< Leads to the case.
    core::Id<core::SupportCase> m_shownCase;
    QLabel *m_open;
    VerdictPanel *m_verdict;
};

}
