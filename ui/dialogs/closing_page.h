#pragma once

// Taking the posted list down: the day, what the closing minutes say, and the minutes themselves.

#include "ui/dialogs/follow_page.h"

class QPlainTextEdit;

namespace ui {

class DayEdit;
class FormKeeper;

class ClosingPage : public FollowPage {
    Q_OBJECT

public:
    ClosingPage(Workspace &workspace, FormDesk &desk, const core::SupportList &list, QWidget *parent = nullptr);

    void showProgress(const ListProgress &progress) override;
    void keep() override;

private:
    void layOut();
    void check();
    bool refuse();
    void takeDown();

    core::SupportList m_list;
    std::optional<core::Posting> m_posting;
    QString m_proposed;      ///< What the register tells of the complaints, as it was put into the result.
    QWidget *m_form;
    DayEdit *m_day;
    QPlainTextEdit *m_result;
    FormKeeper *m_keeper;
    QLabel *m_against;
    QPushButton *m_takeDown;
};

}
