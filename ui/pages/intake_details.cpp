#include "ui/pages/intake_details.h"

#include "ui/pages/intake_rows.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IntakeDetails)
};

std::vector<TableColumn<core::Issue>> issueColumns()
{
    return {{Words::tr("Cell"), &core::Issue::cell},
            {Words::tr("Dealt with"), [](const core::Issue &issue) -> QString { return handlingText(issue.handling); }},
            {Words::tr("What is wrong"), &core::Issue::message},
            {Words::tr("Written"), &core::Issue::written},
            {Words::tr("Proposed"), &core::Issue::proposed}};
}

}

IntakeDetails::IntakeDetails(QWidget *parent)
    : QWidget(parent), m_heading(headingLabel({})), m_tabs(new QTabWidget), m_issues(new TableModel<core::Issue>(issueColumns(), this)),
      m_issueView(new TableView(u"intake-issues"_s, tr("Issues of the row"))), m_fields(new TableModel<ComparedField>(comparedColumns(tr("In the register"), tr("In the list")), this)),
      m_fieldView(new TableView(u"intake-fields"_s, tr("List and register side by side")))
{
    m_issueView->setModel(m_issues);
    m_issueView->setWidths({8, 14, 62, 22, 22});
    m_issueView->setWordWrap(true);
    m_fieldView->setModel(m_fields);
    m_fieldView->setWidths({24, 34, 34, 12});
    m_tabs->addTab(m_issueView, tr("Issues"));
    m_tabs->addTab(m_fieldView, tr("Beside the register"));
    m_tabs->setDocumentMode(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_tabs, 1);
    clear();
}

void IntakeDetails::showList(const core::ListReading &list)
{
    clear();
    m_heading->setText(list.file);
    m_issues->setRows(list.sheetIssues);
    m_issueView->resizeRowsToContents();
    m_tabs->setTabText(0, tr("Issues of the file (%1)").arg(list.sheetIssues.size()));
}

void IntakeDetails::showRow(const core::Draft &draft, core::Database &database, QDate on)
{
    clear();
    m_heading->setText(tr("Row %1: %2").arg(draft.row).arg(draft.name.value_or(tr("no name"))));
    m_issues->setRows(draft.issues);
    m_issueView->resizeRowsToContents();
    m_tabs->setTabText(0, tr("Issues (%1)").arg(draft.issues.size()));
    if (draft.household.isStored())
        showMatch(draft, database, on);
}

void IntakeDetails::showMatch(const core::Draft &draft, core::Database &database, QDate on)
{
    const auto record = core::loadHousehold(database, draft.household);
    if (!record)
        return;
    const auto hamlet = database.find(record->household.hamlet);
    m_fields->setRows(sideBySide(shownFields(*record, hamlet ? hamlet->name : QString(), on), shownFields(draft)));
    m_tabs->setTabVisible(1, true);
    if (draft.status == core::Draft::Status::Changed && draft.issues.empty())
        m_tabs->setCurrentIndex(1);
}

void IntakeDetails::clear()
{
    m_heading->setText(tr("Choose a row to see what is wrong with it."));
    m_issues->setRows({});
    m_fields->setRows({});
    m_tabs->setTabVisible(1, false);
    m_tabs->setTabText(0, tr("Issues"));
}

}
