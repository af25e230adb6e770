#pragma once

// The minutes of a hamlet meeting: when and where, who came, and the votes of each case (H§6, BINH_XET_THON).

#include "core/cases/meeting.h"
#include "ui/dialogs/act_dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class ChoiceBox;
class CountEdit;
class DayEdit;
class RowTable;

class MeetingDialog : public ActDialog {
    Q_OBJECT

public:
    MeetingDialog(Workspace &workspace, std::vector<core::Id<core::SupportCase>> cases, QWidget *parent = nullptr);

    /// What came of it; once it was accepted.
    const core::MeetingOutcome &outcome() const { return m_outcome; }

protected:
    void fill() override;
    void check() override;
    bool refuse() override;
    void write() override;

private:
    void layOut();
    void fillHamlets();
    core::Id<core::Place> commune() const;
    core::HamletMeeting meeting() const;
    std::vector<core::MeetingVote> votes() const;
    void showShares();

    std::vector<core::Id<core::SupportCase>> m_cases;
    core::MeetingOutcome m_outcome;
    DayEdit *m_day;
    QLineEdit *m_time;
    ChoiceBox *m_hamlet;
    QLineEdit *m_venue;
    QLineEdit *m_chair;
    QLineEdit *m_secretary;
    QLineEdit *m_observers;
    CountEdit *m_invited;
    CountEdit *m_present;
    QPlainTextEdit *m_opinions;
    QLabel *m_against;
    QLabel *m_least;
    RowTable *m_votes;
};

}
