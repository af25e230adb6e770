#pragma once

// A list as it stands on any day, with what each adjusting decision changed.

#include "core/support/adjustment.h"
#include "ui/base/workspace.h"
#include "ui/models/table_model.h"

#include <QDialog>

class QLabel;

namespace ui {

class DayEdit;
class TableView;

struct AdjustmentLine {
    core::Adjustment adjustment;
    QString paper;               ///< Its citation.
    QString name;                ///< Of the head.
};

class ListOnDialog : public QDialog {
    Q_OBJECT

public:
    ListOnDialog(Workspace &workspace, core::Id<core::SupportList> list, QWidget *parent = nullptr);
    ~ListOnDialog() override { hide(); }   // while the day that loses the focus can still be heard

private:
    void layOut();
    void showDay();
    void showAdjustments();

    Workspace &m_workspace;
    core::SupportList m_list;
    DayEdit *m_day;
    QLabel *m_totals;
    TableView *m_lines;
    TableModel<core::StandingLine> *m_standing;
    TableView *m_changes;
    TableModel<AdjustmentLine> *m_adjustments;
};

}
