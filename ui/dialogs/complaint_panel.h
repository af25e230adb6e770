#pragma once

// The complaints about a list or a case: the overdue first, then the open, then the settled; receiving, settling and answering them.

#include "ui/dialogs/complaint_dialog.h"
#include "ui/dialogs/form_desk.h"
#include "ui/models/table_model.h"

class QPushButton;

namespace ui {

class TableView;

struct ComplaintLine {
    core::Complaint complaint;
    QString about;               ///< "Hộ Nguyễn Văn A (18310-0007)", or the list.
    bool isOverdue = false;
};

class ComplaintPanel : public QWidget {
    Q_OBJECT

public:
    ComplaintPanel(Workspace &workspace, FormDesk &desk, ComplaintSubject subject, QWidget *parent = nullptr);

    /// Reads the register again.
    void reload();
    bool changedAnything() const { return m_changed; }

Q_SIGNALS:
    void done();

private:
    QPushButton *button(const QString &text, void (ComplaintPanel::*run)());
    std::vector<core::Complaint> complaints() const;
    const ComplaintLine *chosen() const;
    void enable();
    void receive();
    void settle();
    void printAnswer();
    core::Id<core::Place> office(const core::Complaint &complaint) const;
    void noteDone();

    Workspace &m_workspace;
    FormDesk &m_desk;
    ComplaintSubject m_subject;
    bool m_changed = false;
    TableView *m_table;
    TableModel<ComplaintLine> *m_model;
    QPushButton *m_receive;
    QPushButton *m_settle;
    QPushButton *m_print;
};

/// The complaint book in a window of its own; true when something was entered.
bool showComplaints(Workspace &workspace, ComplaintSubject subject, QWidget *parent);

}
