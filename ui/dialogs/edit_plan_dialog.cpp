#include "ui/dialogs/edit_plan_dialog.h"

#include "ui/base/ask.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EditPlanDialog::EditPlanDialog(Ask &ask, const QString &title, const QString &note, const std::vector<core::LineDescription> &columns, core::EditPlan plan, QWidget *parent)
    : QDialog(parent), m_ask(ask), m_panel(new EditPlanPanel(columns)), m_apply(new QPushButton(tr("&Accept"))), m_intake(new QPushButton(tr("Take in &lists")))
{
    setWindowTitle(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_intake, QDialogButtonBox::ActionRole);
    m_intake->hide();
    m_apply->setDefault(true);
    m_apply->setEnabled(plan.changing() > 0);
    m_panel->showPlan(std::move(plan));
    auto *column = new QVBoxLayout(this);
    if (!note.isEmpty())
        column->addWidget(plainLabel(note, LabelText::Long));
    column->addWidget(m_panel, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &EditPlanDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_intake, &QPushButton::clicked, this, [this] {
        m_wantsIntake = true;
        reject();
    });
    resizeOnScreen(*this, {940, 520});
}

void EditPlanDialog::offerIntake()
{
    m_intake->show();
}

void EditPlanDialog::accept()
{
    if (m_panel->missesReason())
        return m_ask.warn(this, tr("Something was changed that decides about help. Please give the reason, which stands in the history."));
    QDialog::accept();
}

}
