#pragma once

// Settling a complaint: what came of it, what is answered, and the letter that says so.

#include "core/cases/posting.h"
#include "ui/dialogs/act_dialog.h"

class QPlainTextEdit;

namespace ui {

class ChoiceBox;
class PaperSection;

class SettleDialog : public ActDialog {
    Q_OBJECT

public:
    SettleDialog(Workspace &workspace, core::Complaint complaint, core::Id<core::Place> office, QWidget *parent = nullptr);

protected:
    void fill() override;
    void check() override;
    bool refuse() override;
    void write() override;

private:
    void layOut();

    core::Complaint m_complaint;
    ChoiceBox *m_result;
    QPlainTextEdit *m_answer;
    PaperSection *m_letter;
    QLabel *m_against;
};

}
