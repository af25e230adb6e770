#include "ui/dialogs/history_dialog.h"

#include "ui/base/help_topic.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/table_view.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<TableColumn<HistoryRow>> historyColumns()
{
    return {
        {.title = HistoryDialog::tr("Time"), .text = [](const HistoryRow &row) -> QString { return timeText(row.unit); }},
        {.title = HistoryDialog::tr("Person"), .text = [](const HistoryRow &row) -> QString { return row.unit.person; }},
        {.title = HistoryDialog::tr("Record"), .text = [](const HistoryRow &row) -> QString { return row.record; }},
        {.title = HistoryDialog::tr("Field"), .text = [](const HistoryRow &row) -> QString { return row.field.title; }},
        {.title = HistoryDialog::tr("Before"), .text = [](const HistoryRow &row) -> QString { return row.field.before; }},
        {.title = HistoryDialog::tr("After"), .text = [](const HistoryRow &row) -> QString { return row.field.after; }},
        {.title = HistoryDialog::tr("Done by"), .text = [](const HistoryRow &row) -> QString { return row.unit.title; }},
        {.title = HistoryDialog::tr("Reason"), .text = [](const HistoryRow &row) -> QString { return row.unit.reason; }},
        {.title = HistoryDialog::tr("Computer"), .text = [](const HistoryRow &row) -> QString { return row.unit.computer; }},
    };
}

QString nameOf(Workspace &workspace, core::Id<core::Household> household)
{
    return core::FieldWords(workspace.database()).nameOf(u"household"_s, household.value);
}

}

std::vector<HistoryRow> rowsOf(const std::vector<core::HistoryLine> &history)
{
    std::vector<HistoryRow> rows;
    for (const core::HistoryLine &line : history) {
        for (const core::FieldChange &field : line.change.fields)
            rows.push_back({line.unit, line.change.record, field});
        if (line.change.fields.empty() && line.change.kind == core::RecordChange::Kind::Erased)
            rows.push_back({line.unit, line.change.record, {.title = HistoryDialog::tr("(text erased by law)")}});
    }
    return rows;
}

QString timeText(const core::JournalUnit &unit)
{
    return QDateTime::fromString(unit.at, Qt::ISODateWithMs).toLocalTime().toString(u"dd/MM/yyyy HH:mm:ss"_s);
}

HistoryDialog::HistoryDialog(Workspace &workspace, core::Id<core::Household> household, QWidget *parent) : QDialog(parent)
{
    show(tr("Household %1").arg(nameOf(workspace, household)), core::historyOfHousehold(workspace.database(), household));
}

HistoryDialog::HistoryDialog(Workspace &workspace, core::Id<core::Household> household, const FieldKey &field, const QString &title, QWidget *parent)
    : QDialog(parent)
{
    show(tr("“%1” of household %2").arg(title, nameOf(workspace, household)), linesOf(field, core::historyOfHousehold(workspace.database(), household)));
}

void HistoryDialog::show(const QString &heading, const std::vector<core::HistoryLine> &history)
{
    setWindowTitle(tr("History"));
    setHelpTopic(this, u"nhat-ky"_s);
    m_table = new TableView(u"household-history"_s, tr("Changes, newest first"));
    m_model = new TableModel<HistoryRow>(historyColumns(), m_table);
    m_model->setRows(rowsOf(history));
    m_table->setModel(m_model);
    m_table->setWidths({22, 14, 26, 20, 20, 20, 20, 22, 10});
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(headingLabel(heading));
    column->addWidget(plainLabel(m_model->rows().empty() ? tr("Nothing was changed here since the register was made.")
                                                         : tr("Newest first. Ctrl+C copies the chosen rows with headings.")));
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resizeOnScreen(*this, {1180, 560});
}

}
