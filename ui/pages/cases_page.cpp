#include "ui/pages/cases_page.h"

#include "core/base/folded.h"
#include "core/cases/case_story.h"
#include "core/forms/case_story_sheet.h"
#include "ui/base/attempt.h"
#include "ui/base/icons.h"
#include "ui/dialogs/open_cases_dialog.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/dialogs/step_dialog.h"
#include "ui/pages/queue_list.h"
#include "ui/widgets/case_story_panel.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/message_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseWhileMovingMs = 80;   // As on the page of households.

enum Panel { Cases, Empty };

template<class Range, class Value> bool has(const Range &range, const Value &value)
{
    return std::find(std::begin(range), std::end(range), value) != std::end(range);
}

std::vector<core::Step> nextStepsOf(const core::CaseLine &line)
{
    return core::nextSteps({.need = line.need, .step = line.step});
}

}

struct CasesPage::QueueAction {
    core::Queue queue;
    core::Step step;
    void (CasesPage::*take)(core::Step);
};

// What a queue offers first. What a meeting or a list takes as a whole goes to the desk of lists.
std::span<const CasesPage::QueueAction> CasesPage::queueActions()
{
    using enum core::Queue;
    using core::Step;
    static constexpr QueueAction actions[] = {
        {ToSurvey, Step::Surveyed, &CasesPage::take},  {ToStart, Step::Started, &CasesPage::take},       {Building, Step::FoundationDone, &CasesPage::take},
        {Building, Step::FrameDone, &CasesPage::take}, {Building, Step::RoofDone, &CasesPage::take},     {Building, Step::Completed, &CasesPage::take},
        {ToHandOver, Step::HandedOver, &CasesPage::take}, {ToSettle, Step::Settled, &CasesPage::take},   {ToArchive, Step::Archived, &CasesPage::take},
        {Paused, Step::Resumed, &CasesPage::take},
        {ToVote, Step::Voted, &CasesPage::takeTogether},       {ToVerify, Step::Verified, &CasesPage::takeTogether}, {ToPost, Step::Posted, &CasesPage::takeTogether},
        {ToSubmit, Step::Submitted, &CasesPage::takeTogether}, {ToAppraise, Step::Appraised, &CasesPage::takeTogether},
        {ToApprove, Step::Approved, &CasesPage::takeTogether},
    };
    return actions;
}

CasesPage::CasesPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_lists(workspace, workspace.ask(), this), m_stack(new QStackedWidget), m_queues(new QueueList), m_find(new QLineEdit), m_table(new TableView(u"cases"_s, tr("Cases of the queue"))),
      m_model(new CaseModel(caseColumns([&workspace] { return workspace.asOf(); }), [](const core::CaseLine &line) -> qint64 { return line.id.value; }, {}, m_table)),
      m_sorted(new QSortFilterProxyModel(m_table)), m_story(new CaseStoryPanel), m_count(plainLabel()),
      m_otherMenu(new QMenu(this))
{
    makeTable();
    makeCommands();
    layOut();
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(pauseWhileMovingMs);
    connect(&m_showSoon, &QTimer::timeout, this, &CasesPage::showCurrent);
    connect(m_queues, &QueueList::queueChosen, this, [this] {
        m_model->forgetTicks();
        showQueue();
    });
    connect(m_find, &QLineEdit::textChanged, this, &CasesPage::showQueue);
    connect(&m_job.job(), &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), this, error); });
    connect(&workspace, &Workspace::registerClosed, this, &CasesPage::clear);
    showActions();
}

QAction *CasesPage::command(const QString &text, const QString &shortText, const QString &iconName, const QList<QKeySequence> &keys, std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setIconText(shortText);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    return action;
}

// Runs only while the keyboard is in the table.
QAction *CasesPage::tableCommand(const QString &text, const QList<QKeySequence> &keys, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_table->addAction(action);
    return action;
}

void CasesPage::makeCommands()
{
    m_next = command(tr("Take the next step…"), tr("Next step"), u"task-complete"_s, {Qt::Key_F8, Qt::CTRL | Qt::Key_T}, [this] { takeNext(); });
    m_other = command(tr("&Other steps"), tr("Other steps"), u"go-next"_s, {}, [this] { m_otherMenu->popup(QCursor::pos()); });
    m_other->setMenu(m_otherMenu);
    m_open = command(tr("Open &cases…"), tr("Open cases"), u"document-new"_s, {Qt::Key_F3, QKeySequence::New}, [this] { openCases(); });
    m_household = command(tr("Show the &household"), tr("Household"), u"go-home"_s, {Qt::CTRL | Qt::Key_E}, [this] { openHousehold(); });
    m_complaints = command(tr("Comp&laints about the case…"), tr("Complaints"), u"document-edit"_s, {Qt::CTRL | Qt::Key_K}, [this] { showComplaints(); });
    m_print = command(tr("&Print the story of the case…"), tr("Story"), u"document-print"_s, {QKeySequence::Print}, [this] { printStory(); });
    m_findAction = command(tr("&Find case"), tr("Find"), u"edit-find"_s, {QKeySequence::Find}, [this] { find(); });
    m_tick = tableCommand(tr("&Tick or untick"), {Qt::Key_Space}, [this] { toggleTicks(); });
    m_tickAll = tableCommand(tr("Tick or untick &all"), {QKeySequence::SelectAll}, [this] { tickAll(); });
    for (QAction *writing : {m_next, m_other, m_open})
        m_workspace.writingActions().addAction(writing);
    connect(m_otherMenu, &QMenu::aboutToShow, this, &CasesPage::fillOtherSteps);
}

QList<QAction *> CasesPage::commands()
{
    return {m_open, nullptr, m_next, m_other, nullptr, m_household, m_complaints, m_print, m_findAction};
}

void CasesPage::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);   // As the work is to be done: the late ones first.
    m_table->setWidths({17, 19, 11, 13, 12, 16, 10, 19, 12, 17, 26, 9, 9});
    connect(m_table, &TableView::opened, this, &CasesPage::openHousehold);
    connect(m_table, &TableView::summed, this, &Page::summed);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CasesPage::showActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_showSoon, qOverload<>(&QTimer::start));
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CasesPage::showActions);
}

void CasesPage::layOut()
{
    auto *splitter = new QSplitter;
    m_queues->setMinimumWidth(130);
    splitter->addWidget(m_queues);
    splitter->addWidget(casesPanel());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 900});
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(emptyPanel());
    auto *column = new QVBoxLayout(this);
    column->addWidget(new JobPanel(m_job.job()));
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

QWidget *CasesPage::casesPanel()
{
    m_find->setPlaceholderText(tr("Find by name, case, hamlet"));
    m_find->setAccessibleName(tr("Find a case"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(90);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_count);
    bar->addStretch(1);
    bar->addWidget(m_find, 1);
    auto *upper = new QWidget;
    auto *rows = new QVBoxLayout(upper);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(bar);
    rows->addWidget(m_table, 1);
    m_story->setMinimumHeight(60);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(upper);
    splitter->addWidget(m_story);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QWidget *CasesPage::emptyPanel()
{
    auto *panel = new MessagePanel(tr("There is no case here yet"),
                                   tr("A case follows one household from its application to settlement, with every paper. Open cases for the households that have applied, "
                                      "or choose another unit on the left."));
    QPushButton *open = panel->addButton(icon(u"document-new"_s), tr("&Open cases for the households that have applied…"));
    connect(open, &QPushButton::clicked, m_open, &QAction::trigger);
    connect(m_open, &QAction::enabledChanged, open, &QWidget::setEnabled);
    return panel;
}

void CasesPage::reload()
{
    m_job.start(tr("Reading cases"),
                [path = m_workspace.path(), on = m_workspace.asOf(), places = m_workspace.placesInView()](const core::Progress &) -> std::vector<core::CaseLine> {
                    core::Database database(path, core::Database::Mode::ReadOnly);
                    return core::casesIn(database, core::Queue::All, places, on);
                },
                [this](std::vector<core::CaseLine> cases) { showRead(std::move(cases)); });
}

void CasesPage::showRead(std::vector<core::CaseLine> cases)
{
    if (!m_workspace.isOpen())
        return;
    m_cases = std::move(cases);
    m_queues->showCounts(core::queueCounts(m_cases, m_workspace.asOf()));
    m_stack->setCurrentIndex(m_cases.empty() ? Empty : Cases);
    showQueue();
}

void CasesPage::showQueue()
{
    const auto before = m_wanted.isStored() ? m_wanted : current() ? current()->id : core::Id<core::SupportCase>();
    const QString wanted = core::folded(m_find->text().simplified());
    std::vector<core::CaseLine> shown;
    std::copy_if(m_cases.begin(), m_cases.end(), std::back_inserter(shown), [&](const core::CaseLine &line) -> bool {
        return line.waitsIn(m_queues->queue()) && (wanted.isEmpty() || core::folded(QStringList{line.code, line.name, line.hamlet}.join(u' ')).contains(wanted)); });
    m_model->setRows(std::move(shown));
    choose(before);
    showActions();
    m_showSoon.start();
}

// The first row where it is no longer there.
void CasesPage::choose(core::Id<core::SupportCase> supportCase)
{
    const auto &rows = m_model->rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const core::CaseLine &row) -> bool { return row.id == supportCase; });
    if (found != rows.end())
        m_wanted = {};
    if (rows.empty())
        return;
    const QModelIndex index = found == rows.end() ? m_sorted->index(0, 0) : m_sorted->mapFromSource(m_model->index(int(found - rows.begin()), 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void CasesPage::showCase(core::Id<core::SupportCase> supportCase)
{
    m_wanted = supportCase;
    m_find->clear();
    if (m_queues->queue() == core::Queue::All)
        showQueue();
    else
        m_queues->choose(core::Queue::All);
}

void CasesPage::clear()
{
    m_job.cancel();
    m_cases.clear();
    m_model->forgetTicks();
    m_model->setRows({});
    m_story->clear();
}

const core::CaseLine *CasesPage::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->rowAt(index.row()) : nullptr;
}

// The ticked ones; where none is ticked, those that are selected.
std::vector<core::CaseLine> CasesPage::chosen() const
{
    std::vector<core::CaseLine> cases = m_model->tickedRows();
    if (cases.empty())
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            cases.push_back(*m_model->rowAt(m_sorted->mapToSource(index).row()));
    return cases;
}

void CasesPage::showCurrent()
{
    if (!m_workspace.isOpen())
        return;
    attempt(m_workspace.ask(), this, [this] { showStory(); });
    if (const core::CaseLine *line = current())
        Q_EMIT householdShown(line->household);
}

void CasesPage::showStory()
{
    const core::CaseLine *line = current();
    m_household->setEnabled(line);
    m_complaints->setEnabled(line);
    m_print->setEnabled(line);
    if (line)
        m_story->setStory(core::storyOf(m_workspace.database(), line->id, m_workspace.openRegister().today()));
    else
        m_story->setNotice(m_cases.empty() ? QString() : tr("No case waits here. Choose another queue on the left."));
}

// That of the queue; where cases of several steps stand together, the next one of the first chosen case.
const CasesPage::QueueAction *CasesPage::nextAction() const
{
    const std::vector<core::CaseLine> cases = chosen();
    if (cases.empty())
        return nullptr;
    const std::vector<core::Step> next = nextStepsOf(cases.front());
    const auto queueStep = core::stepOf(m_queues->queue());
    const auto step = queueStep || next.empty() ? queueStep : std::optional(next.front());
    const auto found = std::find_if(queueActions().begin(), queueActions().end(), [&](const QueueAction &action) -> bool { return action.step == step; });
    return found == queueActions().end() ? nullptr : &*found;
}

// Those that at least one of the chosen cases may take.
std::vector<core::Step> CasesPage::otherSteps() const
{
    std::vector<core::Step> steps;
    const QueueAction *first = nextAction();
    for (const core::CaseLine &line : chosen())
        for (const core::Step step : nextStepsOf(line))
            if (isTakenCaseByCase(step) && (!first || step != first->step) && !has(steps, step))
                steps.push_back(step);
    std::sort(steps.begin(), steps.end());
    return steps;
}

void CasesPage::showActions()
{
    const QueueAction *next = nextAction();
    const int ticked = m_model->tickedCount();
    const int shown = int(m_model->rows().size());
    m_next->setVisible(next != nullptr);
    m_next->setEnabled(next != nullptr);
    if (next) {
        m_next->setText(tr("%1…").arg(plainAction(core::titleOf(next->step))));
        m_next->setIconText(core::titleOf(next->step));
        m_next->setToolTip(plainTip(core::titleOf(next->step) + u" (F8)"_s));
    }
    const bool hasOthers = !otherSteps().empty();
    m_other->setVisible(hasOthers);
    m_other->setEnabled(hasOthers);
    m_count->setText(ticked > 0 ? tr("%Ln ticked", nullptr, ticked) : tr("%Ln case(s)", nullptr, shown));
}

void CasesPage::fillOtherSteps()
{
    m_otherMenu->clear();
    for (const core::Step step : otherSteps())
        m_otherMenu->addAction(plainAction(core::titleOf(step)) + u'…', this, [this, step] { take(step); });
}

void CasesPage::takeNext()
{
    if (const QueueAction *action = nextAction())
        (this->*action->take)(action->step);
}

void CasesPage::take(core::Step step)
{
    const std::vector<core::Id<core::SupportCase>> cases = chosenIds();
    if (cases.empty() || m_workspace.isReadOnly())
        return;
    attempt(m_workspace.ask(), this, [&] {
        StepDialog dialog(m_workspace, step, cases, this);
        if (dialog.exec() == QDialog::Accepted)
            m_model->forgetTicks();
    });
}

std::vector<core::Id<core::SupportCase>> CasesPage::chosenIds() const
{
    std::vector<core::Id<core::SupportCase>> cases;
    for (const core::CaseLine &line : chosen())
        cases.push_back(line.id);
    return cases;
}

// The meeting and the commune's list take the chosen cases; from then on the list of the first of them goes on as a whole.
void CasesPage::takeTogether(core::Step step)
{
    const std::vector<core::CaseLine> cases = chosen();
    if (cases.empty() || m_workspace.isReadOnly())
        return;
    const core::Id<core::SupportList> list = cases.front().list;
    const bool isDone = step == core::Step::Voted ? m_lists.holdMeeting(chosenIds())
        : step == core::Step::Verified           ? m_lists.verifyCases(chosenIds())
        : step == core::Step::Appraised          ? m_lists.appraise(list)
        : step == core::Step::Approved           ? m_lists.approve(list)
                                                 : m_lists.followList(list);
    if (isDone)
        m_model->forgetTicks();
}

void CasesPage::showComplaints()
{
    if (const core::CaseLine *line = current())
        m_lists.complaints(line->id);
}

void CasesPage::toggleTicks()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto source = [this](const QModelIndex &row) -> int { return m_sorted->mapToSource(row).row(); };
    const bool tick = std::any_of(rows.begin(), rows.end(), [&](const QModelIndex &row) -> bool { return !m_model->isTicked(*m_model->rowAt(source(row))); });
    for (const QModelIndex &row : rows)
        m_model->tick(source(row), tick);
}

void CasesPage::tickAll()
{
    m_model->tickAll(m_model->tickedCount() < int(m_model->rows().size()));
}

void CasesPage::openCases()
{
    attempt(m_workspace.ask(), this, [this] { openCasesOf(m_workspace, {}, this); });
}

void CasesPage::openHousehold()
{
    if (const core::CaseLine *line = current())
        m_workspace.requestHousehold(line->household);
}

void CasesPage::printStory()
{
    const core::CaseLine *line = current();
    if (!line)
        return;
    attempt(m_workspace.ask(), this, [&] {
        const QDate today = m_workspace.openRegister().today();
        const core::Document sheet = core::caseStorySheet(core::storyOf(m_workspace.database(), line->id, today), today);
        PreviewDialog(m_workspace.ask(), sheet, PagedDocument(sheet), this).exec();
    });
}

void CasesPage::find()
{
    m_find->setFocus();
    m_find->selectAll();
}

}
