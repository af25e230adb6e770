#pragma once

// What many cells typed over would become: before and after of each, what is wrong in words, how many change, and the reason where the
// history wants one.

#include "core/households/line_edit.h"
#include "ui/models/table_model.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ui {

class EditPlanPanel : public QWidget {
    Q_OBJECT

public:
    EditPlanPanel(std::vector<core::LineDescription> columns, QWidget *parent = nullptr);

    void showPlan(core::EditPlan plan);
    const core::EditPlan &plan() const { return m_plan; }
    QString reason() const;
    /// Something was changed that decides about help, and no reason is given yet; the field for it then has the focus.
    bool missesReason();
    QString summary() const;

private:
    QString titleOf(const core::LineColumn &column) const;

    std::vector<core::LineDescription> m_columns;
    core::EditPlan m_plan;
    QStringList m_weighty;
    TableModel<core::PlannedCell> *m_cells;
    QLabel *m_summary;
    QLabel *m_reasonLabel;
    QComboBox *m_reason;
};

/// Titles of what a plan changes that decides about help.
QStringList weightyChanges(const core::EditPlan &plan);

}
