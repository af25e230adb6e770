#include "ui/pages/intake_details.h"

#include "core/base/number_format.h"
#include "ui/base/plain_tip.h"
#include "ui/pages/intake_issues.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

IntakeDetails::IntakeDetails(QWidget *parent)
    : QWidget(parent), m_heading(headingLabel({})), m_correct(new QPushButton(tr("C&orrect… (F2)"))), m_propose(new QPushButton(tr("Take the &proposal"))),
      m_takeBack(new QPushButton(tr("Take &back"))), m_tabs(new QTabWidget), m_issues(new IntakeIssues(this)),
      m_issueView(new TableView(u"intake-corrections"_s, tr("Issues of the row"))), m_fields(new TableModel<ComparedField>(comparedColumns(tr("In the register"), tr("In the list")), this)),
      m_fieldView(new TableView(u"intake-fields"_s, tr("List and register side by side")))
{
    m_issueView->setModel(m_issues);
    m_issueView->setWidths({6, 12, 34, 16, 16, 20});
    m_issueView->setWordWrap(true);
    m_issueView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_issueView->setItemDelegate(new CorrectionEditor(this));
    m_fieldView->setModel(m_fields);
    m_fieldView->setWidths({24, 34, 34, 12});
    m_tabs->setAccessibleName(tr("The chosen row"));
    m_tabs->addTab(m_issueView, tr("Issues"));
    m_tabs->addTab(m_fieldView, tr("Beside the register"));
    m_tabs->setDocumentMode(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading());
    layout->addWidget(m_tabs, 1);
    addKeys();
    clear();
}

QWidget *IntakeDetails::heading()
{
    auto *heading = new QWidget;
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading, 1);
    for (QPushButton *button : {m_correct, m_propose, m_takeBack})
        layout->addWidget(button);
    m_propose->setToolTip(plainTip(tr("Ctrl+Enter in the table below")));
    m_takeBack->setToolTip(plainTip(tr("Del in the table below")));
    return heading;
}

void IntakeDetails::addKeys()
{
    const auto act = [this](const QList<QKeySequence> &keys, void (IntakeDetails::*slot)()) {
        auto *action = new QAction(m_issueView);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_issueView->addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    act({QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)}, &IntakeDetails::takeProposal);
    act({QKeySequence(Qt::Key_Delete)}, &IntakeDetails::takeBack);
    connect(m_correct, &QPushButton::clicked, this, &IntakeDetails::correct);
    connect(m_propose, &QPushButton::clicked, this, &IntakeDetails::takeProposal);
    connect(m_takeBack, &QPushButton::clicked, this, &IntakeDetails::takeBack);
    connect(m_issueView, &TableView::opened, this, &IntakeDetails::correct);
    connect(m_issueView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IntakeDetails::showWhatCanBeDone);
    // Once the editor is closed: the table gets other rows.
    connect(m_issues, &IntakeIssues::corrected, this, [this](const QString &cell, const QString &text) { Q_EMIT corrected(cell, text); }, Qt::QueuedConnection);
}

void IntakeDetails::showList(const core::ListReading &list)
{
    clear();
    m_heading->setText(list.file);
    m_issues->setRows(issuesOf(list));
    showIssues();
    m_tabs->setTabText(0, tr("Issues of the file (%1)").arg(core::grouped(qint64(list.sheetIssues.size()))));
}

void IntakeDetails::showRow(const core::ListReading &list, const core::Draft &draft, core::Database &database, QDate on)
{
    clear();
    m_heading->setText(tr("Row %1: %2").arg(draft.row).arg(draft.name.value_or(tr("no name"))));
    m_issues->setRows(issuesOf(list, draft));
    showIssues();
    m_tabs->setTabText(0, tr("Issues (%1)").arg(core::grouped(qint64(draft.issues.size()))));
    if (draft.household.isStored())
        showMatch(draft, database, on);
}

void IntakeDetails::showIssues()
{
    m_issueView->resizeRowsToContents();
    if (m_issues->rowCount() > 0)
        m_issueView->setCurrentIndex(m_issues->index(std::max(0, m_issues->firstQuestion()), IntakeIssues::correctionColumn));
    showWhatCanBeDone();
}

void IntakeDetails::showWhatCanBeDone()
{
    const int row = m_issueView->currentIndex().row();
    const IntakeIssue *issue = row < 0 ? nullptr : m_issues->rowAt(row);
    m_correct->setEnabled(issue && !issue->cell.isEmpty());
    m_propose->setEnabled(m_correct->isEnabled() && !issue->isAnswered() && !issue->proposal.isEmpty());
    m_takeBack->setEnabled(m_correct->isEnabled() && issue->isAnswered());
}

bool IntakeDetails::hasQuestion() const
{
    return m_issues->firstQuestion() >= 0;
}

void IntakeDetails::beginCorrection()
{
    if (!hasQuestion())
        return;
    m_tabs->setCurrentIndex(0);
    m_issueView->setCurrentIndex(m_issues->index(m_issues->firstQuestion(), IntakeIssues::correctionColumn));
    correct();
}

bool IntakeDetails::isInUse() const
{
    return m_issueView->hasFocus() || m_issueView->isAncestorOf(focusWidget());
}

void IntakeDetails::correct()
{
    const QModelIndex cell = m_issueView->currentIndex().siblingAtColumn(IntakeIssues::correctionColumn);
    if (!cell.isValid() || !m_correct->isEnabled())
        return;
    m_issueView->setFocus();
    m_issueView->setColumnHidden(IntakeIssues::correctionColumn, false);
    m_issueView->scrollTo(cell);
    m_issueView->edit(cell);
}

void IntakeDetails::takeProposal()
{
    if (!m_propose->isEnabled())
        return;
    const IntakeIssue issue = *m_issues->rowAt(m_issueView->currentIndex().row());
    Q_EMIT corrected(issue.cell, issue.proposal);
}

void IntakeDetails::takeBack()
{
    if (m_takeBack->isEnabled())
        Q_EMIT corrected(QString(m_issues->rowAt(m_issueView->currentIndex().row())->cell), std::nullopt);
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
    showWhatCanBeDone();
    m_fields->setRows({});
    m_tabs->setTabVisible(1, false);
    m_tabs->setTabText(0, tr("Issues"));
}

}
