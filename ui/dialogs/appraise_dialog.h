#pragma once

// The appraisal of a submitted list (J6): all rows are agreed to until they are returned, each with what the commune has to mend. Rules that do not hold any
// more and doubles elsewhere stand first.

#include "core/cases/case_list.h"
#include "ui/dialogs/act_dialog.h"

namespace ui {

class ChoiceBox;
class DayEdit;
class FormDesk;
class RowTable;

class AppraiseDialog : public ActDialog {
    Q_OBJECT

public:
    AppraiseDialog(Workspace &workspace, core::Id<core::SupportList> list, QWidget *parent = nullptr);

protected:
    void fill() override;
    void check() override;
    bool refuse() override;
    void write() override;

private:
    void layOut();
    void fillUnits();
    void proposeUnit();
    void showCases(QDate on);
    void returnChosen();
    void agreeToChosen();
    void noteCell(int row, int column);
    void follow(int row);
    bool isReturned(int row) const;
    QString reasonOf(int row) const;
    std::vector<core::Appraisal> returned() const;
    void showTotals();

    core::SupportList m_list;
    std::vector<core::SupportCase> m_cases;
    bool m_isUnitChosen = false;
    QDate m_shownFor;            ///< The day as of which the rules were asked.
    DayEdit *m_day;
    ChoiceBox *m_unit;
    QLabel *m_state;
    QLabel *m_totals;
    RowTable *m_table;
};

}
