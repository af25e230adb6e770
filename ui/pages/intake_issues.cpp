#include "ui/pages/intake_issues.h"

#include "core/intake/answers.h"
#include "ui/pages/intake_rows.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::IntakeIssues)
};

std::vector<TableColumn<IntakeIssue>> issueColumns()
{
    return {{.title = Words::tr("Cell"), .text = [](const IntakeIssue &row) -> QString { return row.cell.isEmpty() ? row.issue.cell : row.cell; }},
            {.title = Words::tr("Dealt with"), .text = [](const IntakeIssue &row) -> QString { return row.isAnswered() ? Words::tr("Corrected") : handlingText(row.issue.handling); }},
            {.title = Words::tr("What is wrong"), .text = [](const IntakeIssue &row) -> QString { return row.issue.message; },
             .toolTip = [](const IntakeIssue &row) -> QString { return row.issue.message; }},
            {.title = Words::tr("Written"), .text = [](const IntakeIssue &row) -> QString { return row.issue.written; }},
            {.title = Words::tr("Proposed"), .text = [](const IntakeIssue &row) -> QString { return row.isAnswered() ? QString() : row.issue.proposed; }},
            {.title = Words::tr("Correct to"), .text = [](const IntakeIssue &row) -> QString { return row.isAnswered() ? row.issue.proposed : QString(); }, .isTyped = true}};
}

// An empty cell to type in would invite erasing what is written.
QString typedIn(const IntakeIssue &row)
{
    return row.proposal.isEmpty() ? row.said : row.proposal;
}

// What a number contradicts can be corrected as well as the number.
void addRows(std::vector<IntakeIssue> &rows, const core::ListReading &list, const core::Draft &draft, const core::Issue &issue)
{
    const QString cell = core::cellToAnswer(list.columns, draft.row, issue);
    rows.push_back({issue, cell, core::typedProposal(list, issue), core::saidIn(draft, cell)});
    const QString other = core::contradictedCell(list.columns, draft, issue);
    if (other.isEmpty())
        return;
    core::Issue opposite = issue;
    opposite.written = core::saidIn(draft, other);
    opposite.proposed.clear();
    rows.push_back({opposite, other, {}, opposite.written});
}

}

bool IntakeIssue::isAnswered() const
{
    return issue.code == core::answeredCode;
}

std::vector<IntakeIssue> issuesOf(const core::ListReading &list, const core::Draft &draft)
{
    std::vector<IntakeIssue> rows;
    for (const core::Issue &issue : draft.issues)
        addRows(rows, list, draft, issue);
    return rows;
}

std::vector<IntakeIssue> issuesOf(const core::ListReading &list)
{
    std::vector<IntakeIssue> rows;
    for (const core::Issue &issue : list.sheetIssues)
        rows.push_back({.issue = issue});
    return rows;
}

IntakeIssues::IntakeIssues(QObject *parent) : TableModel<IntakeIssue>(issueColumns(), parent) {}

int IntakeIssues::firstQuestion() const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [](const IntakeIssue &row) -> bool { return row.issue.handling == core::Handling::Ask && !row.cell.isEmpty(); });
    return found == rows().end() ? -1 : int(found - rows().begin());
}

QVariant IntakeIssues::data(const QModelIndex &index, int role) const
{
    if (role == Qt::EditRole && index.isValid() && index.column() == correctionColumn)
        return typedIn(rows()[std::size_t(index.row())]);
    return TableModel<IntakeIssue>::data(index, role);
}

bool IntakeIssues::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const IntakeIssue &row = rows()[std::size_t(index.row())];
    if (value.toString() != row.said)
        Q_EMIT corrected(row.cell, value.toString());
    return true;
}

Qt::ItemFlags IntakeIssues::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModel<IntakeIssue>::flags(index);
    return index.isValid() && rows()[std::size_t(index.row())].cell.isEmpty() ? flags & ~Qt::ItemIsEditable : flags;
}

QWidget *CorrectionEditor::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(u"correction"_s);
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return line;
}

bool CorrectionEditor::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (line && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT commitData(line);
        Q_EMIT closeEditor(line, NoHint);
        return true;     // the line would leave it to the table, which opens the cell anew
    }
    if (!line || event->type() != QEvent::FocusOut || line->isModified())
        return QStyledItemDelegate::eventFilter(watched, event);
    Q_EMIT closeEditor(line, NoHint);
    return false;
}

}
