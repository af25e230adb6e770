#pragma once

// A page of the way of a list: it reads the register when it is shown and tells when it did something.

#include "ui/models/list_progress.h"
#include "ui/dialogs/form_desk.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FollowPage : public QWidget {
    Q_OBJECT

public:
    virtual void showProgress(const ListProgress &progress) = 0;
    /// What is typed and not done yet is kept, for the next time.
    virtual void keep() {}

Q_SIGNALS:
    /// The register says something else now.
    void done();

protected:
    FollowPage(Workspace &workspace, FormDesk &desk, const QString &heading, QWidget *parent);

    /// A row of buttons at the foot: first that which does it, then those that print. A null one is left out.
    void addButtons(std::initializer_list<QPushButton *> buttons);
    bool refuseWith(const QString &text, QWidget *field);
    core::Database &database() const { return m_workspace.database(); }
    QDate today() const { return m_workspace.openRegister().today(); }

    Workspace &m_workspace;
    FormDesk &m_desk;
    QVBoxLayout *m_body;
    QLabel *m_state;         ///< What the register says of this step.
};

}
