#pragma once

// The decision that approves a list: what stands against it first, then number, day, issuer and signer. It is asked about, because a signature cannot be undone.

#include "core/cases/decision.h"
#include "ui/dialogs/act_dialog.h"

class QLineEdit;

namespace ui {

class PaperSection;
class RowTable;

class ApproveDialog : public ActDialog {
    Q_OBJECT

public:
    ApproveDialog(Workspace &workspace, core::Id<core::SupportList> list, QWidget *parent = nullptr);

protected:
    void fill() override;
    void check() override;
    bool refuse() override;
    void write() override;

private:
    void layOut();
    void showTotals();

    core::SupportList m_list;
    std::vector<core::SupportCase> m_cases;
    PaperSection *m_decision;
    QLineEdit *m_subject;
    QLineEdit *m_reason;
    QLabel *m_state;
    QLabel *m_totals;
    RowTable *m_obstacles;
};

}
