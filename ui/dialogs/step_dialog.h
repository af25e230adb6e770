#pragma once

// One step with one case or many: day, actor, reason and paper, and the cases with what stands against each. Blocked ones stay behind; the others take
// the step in one unit.

#include "ui/base/workspace.h"
#include "ui/dialogs/step_lines.h"
#include "ui/jobs/latest_job.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class ChoiceBox;
class DayEdit;
class TableView;

/// Whether a dialog of its own takes the step: the others are taken by a list as a whole.
bool isTakenCaseByCase(core::Step step);

class StepDialog : public QDialog {
    Q_OBJECT

public:
    StepDialog(Workspace &workspace, core::Step step, const std::vector<core::Id<core::SupportCase>> &cases, QWidget *parent = nullptr);

    /// Takes the step; stays open where that is refused.
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeForm();
    void addRow(QFormLayout &form, const QString &label, QWidget *field);
    void makeTable();
    void layOut(QFormLayout *form);
    void checkAnew();
    /// Under the hands of somebody who types reasons no row changes its place.
    enum class Order { ExceptionsFirst, Kept };
    void check(Order order);
    void showChecked(const std::vector<std::vector<core::StepObstacle>> &obstacles, Order order);
    void showState();
    void toggleTicks();
    void editReason(const QModelIndex &index);
    bool entersPaper() const;
    QString commonReason() const;
    core::StepRequest request() const;
    std::vector<core::BatchLine> ready() const;
    bool numberLines(std::vector<core::BatchLine> &lines) const;
    core::Paper sharedPaper() const;
    QString unitTitle(int cases) const;

    Workspace &m_workspace;
    core::Step m_step;
    LatestJob m_job;
    QTimer m_checkSoon;
    bool m_isChecked = false;            ///< What the table says is true of what is typed.
    DayEdit *m_day;
    QLineEdit *m_actor;
    ChoiceBox *m_code = nullptr;         ///< Null where the step asks for no reason.
    QLineEdit *m_reason = nullptr;
    ChoiceBox *m_paper = nullptr;        ///< Null where each case has its own paper.
    QLineEdit *m_number = nullptr;       ///< Null where no office numbers the paper.
    QLabel *m_summary;
    TableView *m_table;
    StepModel *m_lines;
    QPlainTextEdit *m_obstacles;
    QPushButton *m_take;
};

}
