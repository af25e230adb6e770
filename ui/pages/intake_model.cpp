#include "ui/pages/intake_model.h"

#include "ui/base/icons.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QIcon statusIcon(core::Draft::Status status)
{
    switch (status) {
    case core::Draft::Status::New: return icon(u"list-add"_s);
    case core::Draft::Status::Changed: return icon(u"document-edit"_s);
    case core::Draft::Status::Doubtful: return icon(u"emblem-warning"_s);
    case core::Draft::Status::Rejected: return icon(u"emblem-error"_s);
    case core::Draft::Status::Same: break;
    }
    return icon(u"emblem-success"_s);
}

/// What an officer should read first: a question before a warning before a repair.
const core::Issue *weightiestIssue(const core::Draft &draft)
{
    const core::Issue *weightiest = nullptr;
    for (const core::Issue &issue : draft.issues)
        if (!weightiest || issue.handling > weightiest->handling)
            weightiest = &issue;
    return weightiest;
}

QString issueText(const core::Draft &draft)
{
    const core::Issue *issue = weightiestIssue(draft);
    if (!issue)
        return draft.changes.join(u"; "_s);
    return issue->cell.isEmpty() ? issue->message : QString(issue->cell + u": "_s + issue->message);
}

QString birthText(const core::Draft &draft)
{
    return draft.birth ? draft.birth->shown() : QString();
}

}

IntakeModel::IntakeModel(QObject *parent) : ColumnModel<IntakeRow>(columns(this), parent)
{
}

std::vector<TableColumn<IntakeRow>> IntakeModel::columns(IntakeModel *model)
{
    const auto list = [model](const IntakeRow &row) -> const core::ListReading & { return model->m_review->lists[std::size_t(row.list)]; };
    return {
        {tr("Row"), [model](const IntakeRow &row) -> QString { return QString::number(model->draft(row).row); }},
        {tr("Full name"), [model](const IntakeRow &row) -> QString { return model->draft(row).name.value_or(QString()); }},
        {tr("Born"), [model](const IntakeRow &row) -> QString { return birthText(model->draft(row)); }},
        {tr("Identity number"), [model](const IntakeRow &row) -> QString { return model->draft(row).number.value_or(QString()); }},
        {tr("Hamlet"), [model](const IntakeRow &row) -> QString { return model->draft(row).hamlet.value_or(QString()); }},
        {.title = tr("Result"), .text = [model](const IntakeRow &row) -> QString { return statusText(model->draft(row).status); },
         .icon = [model](const IntakeRow &row) -> QIcon { return statusIcon(model->draft(row).status); }},
        {.title = tr("To look at"), .text = [model](const IntakeRow &row) -> QString { return issueText(model->draft(row)); },
         .toolTip = [model](const IntakeRow &row) -> QString { return issueText(model->draft(row)); }},
        {tr("File"), [list](const IntakeRow &row) -> QString { return list(row).file; }},
    };
}

void IntakeModel::setReview(core::Review *review)
{
    beginResetModel();
    m_review = review;
    m_rows.clear();
    endResetModel();
}

void IntakeModel::show(const IntakeFilter &filter)
{
    beginResetModel();
    m_rows = m_review ? rowsShown(*m_review, filter) : std::vector<IntakeRow>();
    endResetModel();
}

void IntakeModel::refresh()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const core::Draft &IntakeModel::draft(const IntakeRow &row) const
{
    return m_review->lists[std::size_t(row.list)].drafts[std::size_t(row.draft)];
}

const core::Draft *IntakeModel::draftAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &draft(m_rows[std::size_t(row)]) : nullptr;
}

void IntakeModel::setAccepted(const QModelIndexList &rows, bool accepted)
{
    for (const QModelIndex &index : rows)
        setData(index.siblingAtColumn(0), accepted ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

QVariant IntakeModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::CheckStateRole)
        return ColumnModel<IntakeRow>::data(index, role);
    if (index.column() != 0 || !canBeAccepted(*draftAt(index.row())))
        return {};
    return draftAt(index.row())->accepted ? Qt::Checked : Qt::Unchecked;
}

bool IntakeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != 0 || !canBeAccepted(*draftAt(index.row())))
        return false;
    const IntakeRow &row = m_rows[std::size_t(index.row())];
    m_review->lists[std::size_t(row.list)].drafts[std::size_t(row.draft)].accepted = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT acceptanceChanged();
    return true;
}

Qt::ItemFlags IntakeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = ColumnModel<IntakeRow>::flags(index);
    const bool ticks = index.isValid() && index.column() == 0 && canBeAccepted(*draftAt(index.row()));
    return ticks ? flags | Qt::ItemIsUserCheckable : flags;
}

}
