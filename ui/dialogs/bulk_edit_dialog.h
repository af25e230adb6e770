#pragma once

// One field of many households gets one value: chosen, typed, looked at before and after, stored as one unit.

#include "ui/base/workspace.h"
#include "ui/dialogs/edit_plan_panel.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPushButton;

namespace ui {

class ChoiceBox;

class BulkEditDialog : public QDialog {
    Q_OBJECT

public:
    /// `first` is the column that is offered first. Nothing is stored by the dialog.
    BulkEditDialog(Workspace &workspace, std::vector<core::Id<core::Household>> households, std::vector<core::LineDescription> columns, const core::LineColumn &first,
                   QWidget *parent = nullptr);

    const core::EditPlan &plan() const { return m_panel->plan(); }
    QString reason() const { return m_panel->reason(); }
    /// "Members": of the column that is changed.
    QString columnTitle() const;

    void accept() override;

private:
    void offerValues();
    void showPlan();

    Workspace &m_workspace;
    std::vector<core::Id<core::Household>> m_households;
    std::vector<core::LineDescription> m_columns;
    ChoiceBox *m_column;
    QLineEdit *m_value;
    EditPlanPanel *m_panel;
    QPushButton *m_apply;
    QTimer m_showSoon;
    bool m_isTyped = false;      ///< Until then nothing changes: an empty line that nobody typed must not empty the cells.
};

}
