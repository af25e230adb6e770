#pragma once

// Posting the list: from when to when, where, who takes what people say; and the printed notice with the minutes of the posting.

#include "ui/dialogs/follow_page.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DayEdit;
class FormKeeper;
class PaperSection;

class PostingPage : public FollowPage {
    Q_OBJECT

public:
    PostingPage(Workspace &workspace, FormDesk &desk, const core::SupportList &list, QWidget *parent = nullptr);

    void showProgress(const ListProgress &progress) override;
    void keep() override;

private:
    void layOut();
    void fill();
    void proposeLastDay();
    bool refuse();
    void post();

    core::SupportList m_list;
    std::optional<core::Posting> m_posting;
    QWidget *m_form;
    PaperSection *m_notice;
    DayEdit *m_lastDay;
    QPlainTextEdit *m_venues;
    QLineEdit *m_contact;
    FormKeeper *m_keeper;
    QLabel *m_against;
    QPushButton *m_post;
    std::vector<core::Id<core::SupportCase>> m_cases;
};

}
