#include "ui/pages/household_cells.h"

#include "core/base/number_format.h"
#include "core/history/reasons.h"
#include "ui/base/attempt.h"
#include "ui/dialogs/bulk_edit_dialog.h"
#include "ui/dialogs/edit_plan_dialog.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/selected_cells.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAtOnce = 2000;      // Households in one unit typed by hand; more come through a list.

}

HouseholdCells::HouseholdCells(Workspace &workspace, GridView &table, const HouseholdModel &model, const std::vector<core::LineDescription> &columns, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_table(table), m_model(model), m_columns(columns)
{
}

QString HouseholdCells::typedText(const QModelIndex &cell)
{
    QString text;
    attempt(m_workspace.ask(), &m_table, [&] { text = core::typedText(m_workspace.database(), m_model.keyAt(cell.row()), described(cell.column()).column); });
    return text;
}

QStringList HouseholdCells::offered(const QModelIndex &cell)
{
    QStringList words;
    attempt(m_workspace.ask(), &m_table, [&] { words = core::offeredTexts(m_workspace.database(), m_model.keyAt(cell.row()), described(cell.column()).column); });
    return words;
}

core::EditPlan HouseholdCells::planOf(const std::vector<core::CellEdit> &edits) const
{
    return core::planEdits(m_workspace.database(), edits, m_workspace.asOf());
}

QString HouseholdCells::store(const QModelIndex &cell, const QString &typed)
{
    Q_EMIT remarked({});
    QString refusal = tr("It was not stored.");
    attempt(m_workspace.ask(), &m_table, [&] {
        const core::LineDescription &column = described(cell.column());
        const core::EditPlan plan = planOf({{m_model.keyAt(cell.row()), column.column, typed}});
        const core::PlannedCell &planned = plan.cells.front();
        if (planned.isRefused())
            refusal = planned.refusal;
        else if (plan.records.empty())
            refusal.clear();
        else if (commitAsking(plan, tr("%1 of %2", "a column of a household was typed over").arg(column.title, planned.headName)))
            refusal.clear();
        else
            refusal = tr("Not stored, because no reason was given. Esc gives the change up.");
        if (refusal.isEmpty() && !planned.warnings.isEmpty())
            Q_EMIT remarked(tr("⚠ Stored, but please look at %1: %2").arg(planned.headName, planned.warnings.join(u' ')));
    });
    return refusal;
}

bool HouseholdCells::commit(const core::EditPlan &plan, const QString &title, const QString &reason)
{
    const QScopedValueRollback<bool> storing(m_isStoring, true);
    core::UnitOfWork work = m_workspace.begin(title, reason);
    core::applyEdits(plan, work);
    work.commit();
    return true;
}

bool HouseholdCells::commitAsking(const core::EditPlan &plan, const QString &title)
{
    const QStringList weighty = weightyChanges(plan);
    std::optional<QString> reason = QString();
    if (!weighty.isEmpty())
        reason = m_workspace.ask().reason(&m_table, tr("%1 – for what reason? It stands in the history.").arg(title), core::offeredReasons(core::ReasonFor::Edit), tr("Change"));
    return reason && commit(plan, title, *reason);
}

bool HouseholdCells::mayChangeMany()
{
    if (!m_workspace.isOpen() || m_workspace.isReadOnly() || !m_table.finishTyping())
        return false;
    Q_EMIT remarked({});
    const qint64 rows = chosenRowCount(m_table);
    if (rows > mostAtOnce)
        m_workspace.ask().inform(&m_table, tr("%1 households are chosen. At most %2 can be changed at once; choose fewer, or filter them first.")
                                               .arg(core::grouped(rows), core::grouped(mostAtOnce)));
    return rows > 0 && rows <= mostAtOnce;
}

void HouseholdCells::fillDown()
{
    if (!mayChangeMany())
        return;
    attempt(m_workspace.ask(), &m_table, [this] {
        QList<int> rows = chosenRows(m_table);
        if (rows.size() == 1 && rows.constFirst() > 0)
            rows.prepend(rows.constFirst() - 1);
        std::vector<core::CellEdit> edits;
        QStringList titles;
        for (const int column : chosenColumns(m_table)) {
            const core::LineDescription &target = described(column);
            if (!core::isTypedInPlace(target.column) || target.column.field == core::LineField::Number)
                continue;
            const QString value = core::typedText(m_workspace.database(), m_model.keyAt(rows.constFirst()), target.column);
            titles.append(target.title);
            for (const int row : rows.mid(1))
                edits.push_back({m_model.keyAt(row), target.column, value});
        }
        if (edits.empty())
            return Q_EMIT remarked(tr("Nothing can be filled down here: these columns are not typed into, or only one row is chosen."));
        const core::EditPlan plan = planOf(edits);
        const QString title = tr("Fill down %1", "columns").arg(titles.join(u", "_s));
        const bool isClear = plan.refused() == 0 && std::all_of(plan.cells.begin(), plan.cells.end(), [](const core::PlannedCell &cell) -> bool { return cell.warnings.isEmpty(); });
        if (isClear) {
            if (!plan.records.empty())
                commitAsking(plan, title);
            return;
        }
        EditPlanDialog dialog(m_workspace.ask(), title, {}, m_columns, plan, &m_table);
        if (dialog.exec() == QDialog::Accepted)
            commit(dialog.plan(), title, dialog.reason());
    });
}

QList<int> HouseholdCells::columnsFrom(int column) const
{
    const QHeaderView *header = m_table.horizontalHeader();
    QList<int> columns;
    for (int visual = header->visualIndex(column); visual < header->count(); ++visual)
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.append(header->logicalIndex(visual));
    return columns;
}

std::vector<core::CellEdit> HouseholdCells::spreadEdits(const QString &value) const
{
    std::vector<core::CellEdit> edits;
    for (const int row : chosenRows(m_table))
        for (const int column : chosenColumns(m_table))
            if (m_table.selectionModel()->isSelected(m_model.index(row, column)))
                edits.push_back({m_model.keyAt(row), described(column).column, value});
    return edits;
}

// Headings that were copied along are known by their words and left out. An empty cell never overwrites.
std::vector<core::CellEdit> HouseholdCells::pastedEdits(QList<QStringList> cells, qsizetype &tooMany) const
{
    const int top = chosenRows(m_table).constFirst();
    const QList<int> columns = columnsFrom(chosenColumns(m_table).constFirst());
    const auto isHeading = [&](const QStringList &row) -> bool {
        for (qsizetype i = 0; i < row.size(); ++i)
            if (i >= columns.size() || row.at(i).trimmed() != described(columns.at(i)).title)
                return false;
        return !row.isEmpty();
    };
    if (isHeading(cells.constFirst()))
        cells.removeFirst();
    const qsizetype room = m_model.rowCount() - top;
    tooMany = std::max<qsizetype>(0, cells.size() - room);
    std::vector<core::CellEdit> edits;
    for (qsizetype row = 0; row < std::min(cells.size(), room); ++row)
        for (qsizetype i = 0; i < std::min(cells.at(row).size(), columns.size()); ++i)
            if (const QString &typed = cells.at(row).at(i); !typed.trimmed().isEmpty())
                edits.push_back({m_model.keyAt(top + int(row)), described(columns.at(i)).column, typed});
    return edits;
}

void HouseholdCells::paste()
{
    const QList<QStringList> cells = pastedCells(QGuiApplication::clipboard()->text());
    if (cells.isEmpty())
        return m_workspace.ask().inform(&m_table, tr("The clipboard holds no text. Copy the cells in the other program first."));
    if (!mayChangeMany())
        return;
    if (cells.size() > mostAtOnce)
        return m_workspace.ask().inform(&m_table, tr("The clipboard holds %1 rows. At most %2 can be pasted at once; a longer list is taken in on the page “Take in lists”.")
                                                      .arg(core::grouped(cells.size()), core::grouped(mostAtOnce)));
    attempt(m_workspace.ask(), &m_table, [&] {
        qsizetype tooMany = 0;
        const bool isOneValue = cells.size() == 1 && cells.constFirst().size() == 1;
        const core::EditPlan plan = planOf(isOneValue ? spreadEdits(cells.constFirst().constFirst()) : pastedEdits(cells, tooMany));
        const QString note = tooMany == 0 ? QString() : tr("%Ln pasted row(s) lie(s) below the last household of the list and will not be taken. "
                                                           "New households come in through “Take in lists”; nothing is created here.", nullptr, int(tooMany));
        EditPlanDialog dialog(m_workspace.ask(), tr("Paste from the clipboard"), note, m_columns, plan, &m_table);
        if (tooMany > 0)
            dialog.offerIntake();
        if (dialog.exec() == QDialog::Accepted)
            commit(dialog.plan(), tr("Paste %Ln cell(s)", nullptr, dialog.plan().changing()), dialog.reason());
        else if (dialog.wantsIntake())
            Q_EMIT intakeRequested();
    });
}

void HouseholdCells::editMany()
{
    if (!mayChangeMany())
        return;
    attempt(m_workspace.ask(), &m_table, [this] {
        std::vector<core::Id<core::Household>> households;
        for (const int row : chosenRows(m_table))
            households.push_back(m_model.keyAt(row));
        BulkEditDialog dialog(m_workspace, households, m_columns, described(std::max(0, m_table.currentIndex().column())).column, &m_table);
        if (dialog.exec() == QDialog::Accepted)
            commit(dialog.plan(), tr("%1 of %Ln household(s)", nullptr, int(dialog.plan().records.size())).arg(dialog.columnTitle()), dialog.reason());
    });
}

}
