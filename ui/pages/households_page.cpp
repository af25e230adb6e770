#include "ui/pages/households_page.h"

#include "core/backup/backup.h"
#include "core/history/reasons.h"
#include "core/households/household_record.h"
#include "core/intake/open_questions.h"
#include "ui/base/attempt.h"
#include "ui/base/icons.h"
#include "ui/base/plain_tip.h"
#include "ui/dialogs/form_desk.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/household_editor.h"
#include "ui/dialogs/open_cases_dialog.h"
#include "ui/pages/household_cells.h"
#include "ui/pages/household_list.h"
#include "ui/pages/household_summary.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/message_panel.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t manyHouseholds = 10;
constexpr int pauseWhileMovingMs = 80;   // Holding the arrow key down does not judge every household it passes.

}

HouseholdsPage::HouseholdsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_desk(new FormDesk(workspace, this)), m_stack(new QStackedWidget), m_list(new HouseholdList(workspace)), m_summary(new HouseholdSummary(workspace)),
      m_new(command(tr("&New household…"), u"contact-new"_s, {Qt::Key_F3, QKeySequence::New}, &HouseholdsPage::enterNew)),
      m_edit(command(tr("&Edit household…"), u"document-edit"_s, {Qt::CTRL | Qt::Key_E}, &HouseholdsPage::editChosen)),
      m_remove(command(tr("&Delete household"), u"edit-delete"_s, {QKeySequence::Delete}, &HouseholdsPage::removeChosen)),
      m_settle(command(tr("&Questions are settled…"), u"task-complete"_s, {}, &HouseholdsPage::settleQuestions)),
      m_history(command(tr("H&istory of the household…"), u"document-open-recent"_s, {Qt::CTRL | Qt::Key_H}, &HouseholdsPage::showHistory)),
      m_sheet(command(tr("&Assessment sheet…"), u"document-print"_s, {QKeySequence::Print}, &HouseholdsPage::previewAssessment)),
      m_cases(command(tr("&Open cases…"), u"document-open"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_N}, &HouseholdsPage::openCases)),
      m_find(command(tr("&Find household"), u"edit-find"_s, {QKeySequence::Find}, &HouseholdsPage::find))
{
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_summary);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({790, 350});
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new JobPanel(m_desk->job()));
    column->addWidget(new JobPanel(m_backingUp));
    m_stack->addWidget(splitter);
    m_stack->addWidget(emptyPanel());
    column->addWidget(m_stack, 1);
    setFocusProxy(m_list->table());
    for (QAction *writing : {m_new, m_edit, m_remove, m_settle, m_cases})
        workspace.writingActions().addAction(writing);
    // Del deletes a household only where the table is being used, never while a text is edited.
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    removeAction(m_remove);
    m_list->table()->addAction(m_remove);
    makeTableCommands();
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(pauseWhileMovingMs);
    connect(&m_showSoon, &QTimer::timeout, this, &HouseholdsPage::showChosen);
    connect(&m_backingUp, &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), this, error); });
    connect(&workspace, &Workspace::registerClosed, &m_backingUp, &Job::cancel);
    connect(m_summary, &HouseholdSummary::caseRequested, this, &HouseholdsPage::caseRequested);
    connect(m_list, &HouseholdList::choiceChanged, &m_showSoon, qOverload<>(&QTimer::start));
    connect(m_list, &HouseholdList::opened, this, [this](core::Id<core::Household> household) {
        if (!m_workspace.isReadOnly())
            edit(household);
    });
}

QAction *HouseholdsPage::command(const QString &text, const QString &iconName, const QList<QKeySequence> &keys, void (HouseholdsPage::*run)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

QList<QAction *> HouseholdsPage::commands()
{
    return {m_new, m_edit, m_remove, nullptr, m_history, m_sheet, m_settle, m_cases, m_find};
}

QAction *HouseholdsPage::tableCommand(const QString &text, const QString &iconName, const QList<QKeySequence> &keys, std::function<void()> run)
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_list->table()->addAction(action);
    return action;
}

// The same commands stand in the menus and under the right mouse button.
void HouseholdsPage::makeTableCommands()
{
    GridView *table = m_list->table();
    HouseholdCells *cells = m_list->cells();
    QAction *copy = tableCommand(tr("&Copy with headings"), u"edit-copy"_s, {QKeySequence::Copy}, [table] { table->copySelection(); });
    QAction *paste = tableCommand(tr("&Paste…"), QString(), {QKeySequence::Paste}, [cells] { cells->paste(); });
    QAction *fill = tableCommand(tr("Fill &down"), QString(), {Qt::CTRL | Qt::Key_D}, [cells] { cells->fillDown(); });
    QAction *many = tableCommand(tr("Edit &many households…"), u"document-multiple"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, [cells] { cells->editMany(); });
    for (QAction *writing : {paste, fill, many})
        m_workspace.writingActions().addAction(writing);
    m_editCommands = {copy, paste, fill, many};
    const auto showMany = [table, many] {
        const bool isChosen = table->selectionModel()->hasSelection();
        many->setEnabled(isChosen);
        many->setToolTip(plainTip(isChosen ? QString() : tr("Choose the households in the table first.")));
    };
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, many, showMany);
    connect(table->model(), &QAbstractItemModel::modelReset, many, showMany);
    connect(&m_workspace, &Workspace::readOnlyChanged, many, showMany);
    showMany();
    QAction *filter = tableCommand(tr("&Filter the column…"), u"view-filter"_s, {Qt::ALT | Qt::Key_Down}, [this, table] { m_list->filterColumn(std::max(0, table->currentIndex().column())); });
    QAction *clear = tableCommand(tr("Cl&ear filters"), u"edit-clear"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_L}, [this] { m_list->clearFilters(); });
    QAction *columns = tableCommand(tr("C&olumns…"), QString(), {}, [table] { table->chooseColumns(); });
    m_viewCommands = {filter, clear, columns};
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(table, &TableView::summed, this, &Page::summed);
    connect(cells, &HouseholdCells::intakeRequested, this, &HouseholdsPage::intakeRequested);
}

QList<QAction *> HouseholdsPage::editCommands()
{
    return m_editCommands;
}

QList<QAction *> HouseholdsPage::viewCommands()
{
    return m_viewCommands;
}

QWidget *HouseholdsPage::emptyPanel()
{
    auto *panel = new MessagePanel(tr("The register has no household yet"), tr("Take in the lists of the communes, or enter the first household by hand."));
    connect(panel->addButton(icon(u"document-import"_s), tr("Take in &lists")), &QPushButton::clicked, this, &HouseholdsPage::intakeRequested);
    QPushButton *enter = panel->addButton(icon(u"contact-new"_s), tr("Enter by &hand"));
    connect(enter, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_new, &QAction::enabledChanged, enter, &QWidget::setEnabled);
    return panel;
}

void HouseholdsPage::reload()
{
    const bool isEmpty = m_workspace.database().value<int>(u"SELECT NOT EXISTS (SELECT 1 FROM household)"_s) == 1;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_list->reload();
    m_showSoon.start();
}

void HouseholdsPage::showHousehold(core::Id<core::Household> household)
{
    attempt(m_workspace.ask(), this, [&] { m_list->choose(household); });
}

void HouseholdsPage::find()
{
    m_list->focusSearch();
}

void HouseholdsPage::showChosen()
{
    const auto household = m_list->chosen();
    m_edit->setEnabled(household.isStored());
    m_remove->setEnabled(household.isStored());
    m_sheet->setEnabled(household.isStored());
    m_history->setEnabled(household.isStored());
    m_cases->setEnabled(household.isStored());
    if (!m_workspace.isOpen())
        return;
    attempt(m_workspace.ask(), this, [&] {
        m_summary->showHousehold(household);
        m_settle->setEnabled(household.isStored() && core::openQuestions(m_workspace.database(), household) > 0);
    });
    if (household.isStored())
        Q_EMIT householdShown(household);
}

// The values are corrected in the form or in the table; this says that nothing is left to ask.
void HouseholdsPage::settleQuestions()
{
    attempt(m_workspace.ask(), this, [this] {
        const auto household = m_workspace.database().find(m_list->chosen());
        const int waiting = household ? core::openQuestions(m_workspace.database(), household->id) : 0;
        if (waiting == 0)
            return;
        const auto how = m_workspace.ask().reason(this, tr("How were the %Ln question(s) of %1 settled? It stands in the history.", nullptr, waiting).arg(household->headName),
                                                  core::offeredReasons(core::ReasonFor::Confirm), tr("Settled"));
        if (!how)
            return;
        core::UnitOfWork work = m_workspace.begin(tr("Questions of household %1 settled").arg(household->headName), *how);
        core::settleQuestions(household->id, *how, work);
        work.commit();
    });
}

void HouseholdsPage::openCases()
{
    const auto households = m_list->allChosen();
    if (!households.empty())
        attempt(m_workspace.ask(), this, [&] { openCasesOf(m_workspace, households, this); });
}

void HouseholdsPage::previewAssessment()
{
    if (const auto household = m_list->chosen(); household.isStored())
        m_desk->previewAssessment(household);
}

void HouseholdsPage::enterNew()
{
    edit({});
}

void HouseholdsPage::editChosen()
{
    if (const auto household = m_list->chosen(); household.isStored())
        edit(household);
}

void HouseholdsPage::edit(core::Id<core::Household> household, void (HouseholdEditor::*first)())
{
    attempt(m_workspace.ask(), this, [&] {
        HouseholdEditor editor(m_workspace, household, this);
        if (first)
            QTimer::singleShot(0, &editor, first);
        editor.exec();
        if (editor.lastSaved().isStored())
            m_list->choose(editor.lastSaved());
    });
}

void HouseholdsPage::showHistory()
{
    const auto household = m_list->chosen();
    if (!household.isStored())
        return;
    attempt(m_workspace.ask(), this, [&] {
        auto *dialog = new HistoryDialog(m_workspace, household, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

// The form fills itself with what was kept. The household itself may have been deleted meanwhile.
bool HouseholdsPage::continueDraft(const core::FormDraft &draft)
{
    const QHash<QString, void (HouseholdEditor::*)()> family{{draft_of::split, &HouseholdEditor::divide}, {draft_of::headChange, &HouseholdEditor::changeHead}};
    if (draft.form != draft_of::household && !family.contains(draft.form))
        return false;
    const auto household = core::householdByUid(m_workspace.database(), draft.subject);
    if (!draft.subject.isEmpty() && !household)
        m_workspace.ask().warn(this, tr("%1 was deleted meanwhile. Undo the deletion to go on with what was typed; until then it stays kept.").arg(draft.title));
    else
        edit(household.value_or(core::Id<core::Household>()), family.value(draft.form, nullptr));
    return true;
}

// Ctrl+Z brings them back; why they were deleted stands in the history. Before many go, a backup is made in the background.
void HouseholdsPage::removeChosen()
{
    const auto households = m_list->allChosen();
    if (households.size() < manyHouseholds)
        return remove(households);
    if (m_backingUp.isRunning())
        return;
    m_backingUp.start(tr("Backing up before many households are deleted"),
                      [path = m_workspace.path(), at = m_workspace.seat().now()](const core::Progress &progress) -> void {
                          core::Database own(path, core::Database::Mode::ReadOnly);
                          core::backUp(own, core::backupFolderOf(path), at, progress);
                      },
                      [this, households] { remove(households); });
}

void HouseholdsPage::remove(const std::vector<core::Id<core::Household>> &households)
{
    if (households.empty() || !m_workspace.isOpen())
        return;
    attempt(m_workspace.ask(), this, [&] {
        const auto first = m_workspace.database().find(households.front());
        const QString title = households.size() == 1 && first ? tr("Delete household %1").arg(first->headName)
                                                               : tr("Delete %Ln household(s)", nullptr, int(households.size()));
        const auto reason = m_workspace.ask().reason(this, tr("%1 – for what reason? It stands in the history.").arg(title),
                                                     core::offeredReasons(core::ReasonFor::Delete), tr("Delete"));
        if (!reason)
            return;
        core::UnitOfWork work = m_workspace.begin(title, *reason);
        for (const auto household : households)
            core::removeHousehold(household, work);
        work.commit();
    });
}

}
