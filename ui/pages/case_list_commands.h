#pragma once

// What can be done with a list of cases, by how far it has got: its next step, its way, its complaints, its papers.

#include "ui/dialogs/form_desk.h"
#include "ui/dialogs/list_desk.h"
#include "ui/models/list_progress.h"

#include <QAction>

namespace ui {

class CaseListCommands : public QObject {
    Q_OBJECT

public:
    /// `page` gets the actions with their keys.
    CaseListCommands(Workspace &workspace, FormDesk &forms, QWidget *page);

    QList<QAction *> actions() const { return {m_step, m_way, m_complaints, m_papers, m_onDay}; }
    /// The chosen list; nothing for none.
    void setList(const ListProgress *progress);
    ListDesk &desk() { return m_desk; }

private:
    QAction *command(const QString &text, const QString &shortText, const QString &iconName, const QList<QKeySequence> &keys, void (CaseListCommands::*run)());
    void nameStep();
    void takeStep();
    void follow();
    void complaints();
    void printPaper();
    void showOnDay();
    std::vector<core::Paper> printablePapers() const;

    Workspace &m_workspace;
    FormDesk &m_forms;
    QWidget *m_page;
    ListDesk m_desk;
    std::optional<ListProgress> m_progress;
    QAction *m_step;
    QAction *m_way;
    QAction *m_complaints;
    QAction *m_papers;
    QAction *m_onDay;
};

}
