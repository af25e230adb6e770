#pragma once

// Receiving a complaint about a list or one of its cases (H§6): who, what, when, and by when it is to be settled.

#include "core/cases/posting.h"
#include "ui/dialogs/act_dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class ChoiceBox;
class DayEdit;

/// What complaints are about: a list with its cases, or one case.
struct ComplaintSubject {
    core::Id<core::SupportList> list;
    core::Id<core::SupportCase> supportCase;
};

class ComplaintDialog : public ActDialog {
    Q_OBJECT

public:
    ComplaintDialog(Workspace &workspace, ComplaintSubject subject, QWidget *parent = nullptr);

protected:
    void fill() override;
    bool refuse() override;
    void write() override;

private:
    void layOut();
    void fillAbout();
    void proposeLastDay();
    core::Id<core::Place> office() const;

    ComplaintSubject m_subject;
    ChoiceBox *m_about;
    DayEdit *m_received;
    DayEdit *m_due;
    QLineEdit *m_who;
    QLineEdit *m_contact;
    QPlainTextEdit *m_content;
};

}
