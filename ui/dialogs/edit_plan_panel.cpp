#include "ui/dialogs/edit_plan_panel.h"

#include "core/history/reasons.h"
#include "ui/base/icons.h"
#include "ui/dialogs/reason_line.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct PanelText { Q_DECLARE_TR_FUNCTIONS(ui::EditPlanPanel) };

using Cell = core::PlannedCell;

QString remark(const Cell &cell)
{
    if (cell.isRefused())
        return PanelText::tr("Stays as it is: %1").arg(cell.refusal);
    if (!cell.changes())
        return PanelText::tr("As before");
    return cell.warnings.isEmpty() ? QString() : PanelText::tr("Please look: %1").arg(cell.warnings.join(u' '));
}

QIcon remarkIcon(const Cell &cell)
{
    if (cell.isRefused())
        return icon(u"emblem-error"_s);
    if (cell.changes() && !cell.warnings.isEmpty())
        return icon(u"emblem-warning"_s);
    return cell.changes() ? icon(u"emblem-success"_s) : QIcon();
}

// What must be looked at stands first.
int urgency(const Cell &cell)
{
    return cell.isRefused() ? 0 : !cell.changes() ? 3 : cell.warnings.isEmpty() ? 2 : 1;
}

}

QStringList weightyChanges(const core::EditPlan &plan)
{
    QStringList titles;
    for (const core::PlannedRecord &record : plan.records)
        for (const QString &title : core::weightyChanges(record.before, record.after))
            if (!titles.contains(title))
                titles.append(title);
    return titles;
}

EditPlanPanel::EditPlanPanel(std::vector<core::LineDescription> columns, QWidget *parent)
    : QWidget(parent), m_columns(std::move(columns)), m_summary(headingLabel({})), m_reasonLabel(plainLabel()), m_reason(typedChoice(tr("Reason for the change"), core::offeredReasons(core::ReasonFor::Edit)))
{
    m_cells = new TableModel<Cell>({{.title = tr("Household"), .text = &Cell::headName, .icon = remarkIcon},
                                    {.title = tr("Column"), .text = [this](const Cell &cell) -> QString { return titleOf(cell.edit.column); }},
                                    {.title = tr("Before"), .text = &Cell::before},
                                    {.title = tr("After"), .text = &Cell::after},
                                    {.title = tr("Remark"), .text = remark, .toolTip = remark}}, this);
    auto *table = new TableView(u"edit-plan"_s, tr("What would change"));
    table->setModel(m_cells);
    table->setWidths({22, 16, 18, 18, 50});
    m_reason->setObjectName(u"reason"_s);
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setPlaceholderText(tr("Choose a reason or write your own"));
    m_reasonLabel->setBuddy(m_reason);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(table, 1);
    column->addLayout(row);
    showPlan({});
}

QString EditPlanPanel::titleOf(const core::LineColumn &column) const
{
    for (const core::LineDescription &each : m_columns)
        if (each.column == column)
            return each.title;
    return {};
}

void EditPlanPanel::showPlan(core::EditPlan plan)
{
    m_plan = std::move(plan);
    m_weighty = weightyChanges(m_plan);
    std::vector<Cell> cells = m_plan.cells;
    std::stable_sort(cells.begin(), cells.end(), [](const Cell &a, const Cell &b) -> bool { return urgency(a) < urgency(b); });
    m_cells->setRows(std::move(cells));
    m_summary->setText(summary());
    m_reasonLabel->setText(m_weighty.isEmpty() ? tr("&Reason (may be empty):") : tr("&Reason for the change (%1):").arg(m_weighty.join(u", "_s)));
}

QString EditPlanPanel::summary() const
{
    const int changing = m_plan.changing();
    const int refused = m_plan.refused();
    QStringList parts{tr("%Ln cell(s) change", nullptr, changing)};
    if (refused > 0)
        parts.append(tr("%Ln cannot be taken and stay(s) as before", nullptr, refused));
    if (const int same = int(m_plan.cells.size()) - changing - refused; same > 0)
        parts.append(tr("%Ln are/is the same already", nullptr, same));
    return parts.join(u" · "_s);
}

QString EditPlanPanel::reason() const
{
    return m_reason->currentText().simplified();
}

bool EditPlanPanel::missesReason()
{
    if (m_weighty.isEmpty() || !reason().isEmpty())
        return false;
    m_reason->setFocus();
    return true;
}

}
