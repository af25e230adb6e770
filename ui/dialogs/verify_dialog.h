#pragma once

// A commune's list made of cases that the hamlets agreed to (H§6, XA_THAM_TRA): title, unit and day; the exceptions first, each with what the rules say and
// why an officer takes it on.

#include "core/cases/case_list.h"
#include "ui/dialogs/act_dialog.h"

class QLineEdit;

namespace ui {

class ChoiceBox;
class DayEdit;
class RowTable;

class VerifyDialog : public ActDialog {
    Q_OBJECT

public:
    VerifyDialog(Workspace &workspace, std::vector<core::Id<core::SupportCase>> cases, QWidget *parent = nullptr);

    /// Once it was accepted.
    core::Id<core::SupportList> made() const { return m_made; }

protected:
    void fill() override;
    void check() override;
    bool refuse() override;
    void write() override;

private:
    void layOut();
    void fillUnits();
    void suggestTitle();
    void showCases();
    void toggleChosen();
    bool isLeftOut(int row) const;
    std::vector<core::Id<core::SupportCase>> taken() const;
    QHash<qint64, QString> reasons() const;

    std::vector<core::Id<core::SupportCase>> m_cases;
    core::Id<core::SupportList> m_made;
    QDate m_shownFor;
    QLineEdit *m_title;
    ChoiceBox *m_unit;
    DayEdit *m_day;
    QLabel *m_state;
    RowTable *m_table;
};

}
