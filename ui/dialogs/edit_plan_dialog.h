#pragma once

// Shows what a pasted block or a filled column would change, before anything is stored.

#include "ui/dialogs/edit_plan_panel.h"

#include <QDialog>

class QPushButton;

namespace ui {

class Ask;

class EditPlanDialog : public QDialog {
    Q_OBJECT

public:
    /// `note` is said above the table: what is not taken, and why. May be empty.
    EditPlanDialog(Ask &ask, const QString &title, const QString &note, const std::vector<core::LineDescription> &columns, core::EditPlan plan, QWidget *parent = nullptr);

    const core::EditPlan &plan() const { return m_panel->plan(); }
    QString reason() const { return m_panel->reason(); }
    /// Closes the dialog and asks for the page that takes lists in.
    void offerIntake();
    bool wantsIntake() const { return m_wantsIntake; }

    void accept() override;

private:
    Ask &m_ask;
    EditPlanPanel *m_panel;
    QPushButton *m_apply;
    QPushButton *m_intake;
    bool m_wantsIntake = false;
};

}
