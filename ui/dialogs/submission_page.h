#pragma once

// The tờ trình of a list whose posting has ended: number, day, signer; what stands against it; and the printed paper.

#include "ui/dialogs/follow_page.h"

class QLineEdit;

namespace ui {

class FormKeeper;
class PaperSection;

class SubmissionPage : public FollowPage {
    Q_OBJECT

public:
    SubmissionPage(Workspace &workspace, FormDesk &desk, const core::SupportList &list, QWidget *parent = nullptr);

    void showProgress(const ListProgress &progress) override;
    void keep() override;

private:
    void layOut();
    void fill();
    void check();
    void submit();

    core::SupportList m_list;
    std::optional<core::Paper> m_submission;
    std::vector<core::Id<core::SupportCase>> m_cases;
    QWidget *m_form;
    PaperSection *m_paper;
    QLineEdit *m_subject;
    FormKeeper *m_keeper;
    QLabel *m_against;
    QPushButton *m_submit;
};

}
