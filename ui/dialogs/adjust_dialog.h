#pragma once

// A decision that changes an approved list (DIEU_CHINH): its rows, each with what stood before and what stands afterwards as the register would write it.

#include "ui/dialogs/act_dialog.h"
#include "ui/dialogs/adjustment_row_dialog.h"

class QLineEdit;

namespace ui {

class PaperSection;
class RowTable;

class AdjustDialog : public ActDialog {
    Q_OBJECT

public:
    AdjustDialog(Workspace &workspace, core::Id<core::SupportList> list, QWidget *parent = nullptr);

    const std::vector<core::AdjustmentRequest> &rows() const { return m_rows; }
    /// Beside those that stand there.
    void addRow(const core::AdjustmentRequest &row);

protected:
    void fill() override;
    void check() override;
    bool refuse() override;
    void write() override;

private:
    void layOut();
    AdjustmentChoices choicesNow() const;
    void addAsked();
    void changeChosen();
    void removeChosen();
    void showRows(const std::vector<core::Adjustment> &rehearsed);
    QStringList rehearse(std::vector<core::Adjustment> &rehearsed) const;

    core::SupportList m_list;
    std::vector<core::AdjustmentRequest> m_rows;
    PaperSection *m_decision;
    QLineEdit *m_subject;
    QLabel *m_against;
    RowTable *m_table;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
};

}
