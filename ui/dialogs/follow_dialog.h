#pragma once

// The way of a list from the verified cases to the submission (J5): list, posting, complaints, end of the posting, submission. Which page opens is told by
// the register alone, so it can be left at any time and gone on with.

#include "ui/dialogs/follow_page.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace ui {

class FollowDialog : public QDialog {
    Q_OBJECT

public:
    FollowDialog(Workspace &workspace, core::Id<core::SupportList> list, QWidget *parent = nullptr);

    enum Page { List, Posting, Complaints, Closing, Submission };
    Page page() const;
    void showPage(Page page);
    /// Whether anything was done to the register.
    bool changedAnything() const { return m_changed; }
    void done(int result) override;

private:
    void addPage(const QString &title, FollowPage *page);
    void layOut();
    void reload();
    Page pageToOpen() const;
    bool isDone(Page page) const;
    void turn(int pages);

    Workspace &m_workspace;
    ListProgress m_progress;
    FormDesk *m_desk;
    QListWidget *m_steps;
    QStackedWidget *m_pages;
    QPushButton *m_back;
    QPushButton *m_next;
    bool m_changed = false;
};

}
