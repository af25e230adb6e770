#include "ui/pages/history_page.h"

#include "core/base/number_format.h"
#include "ui/base/attempt.h"
#include "ui/base/icons.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/pages/history_filter_bar.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int unitsAtOnce = 200;
constexpr int changesAtOnce = 500;

}

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_desk(new UndoDesk(workspace, this)), m_filter(new HistoryFilterBar(workspace)),
      m_units(new TableView(u"history-units"_s, tr("Units of work, newest first"))), m_unitModel(new TableModel<core::FoundUnit>(unitColumns(), m_units)),
      m_older(new QPushButton(tr("Show &older ones"))), m_count(plainLabel()), m_unitTitle(headingLabel({})),
      m_changes(new TableView(u"history-changes"_s, tr("What the unit changed"))), m_changeModel(new TableModel<ChangeRow>(changeColumns(), m_changes)),
      m_more(new QPushButton(tr("Show &more records"))),
      m_takeBack(command(tr("&Undo this change alone"), tr("Undo this alone"), u"edit-undo"_s, {}, &HistoryPage::takeBackChosen)),
      m_open(command(tr("&Go to the household"), tr("Household"), u"go-home"_s, {}, &HistoryPage::openHousehold)),
      m_onlyHousehold(command(tr("Only the history of this &household"), tr("Only this household"), u"view-filter"_s, {}, &HistoryPage::showOnlyHousehold)),
      m_find(command(tr("&Find in the history"), tr("Find"), u"edit-find"_s, QKeySequence::Find, &HistoryPage::find))
{
    makeTables();
    layOut();
    connect(m_filter, &HistoryFilterBar::changed, this, &HistoryPage::markStale);
    connect(m_older, &QPushButton::clicked, this, &HistoryPage::searchOlder);
    connect(m_more, &QPushButton::clicked, this, &HistoryPage::showMoreChanges);
    connect(&m_job.job(), &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), this, error); });
    connect(&workspace, &Workspace::registerClosed, this, [this] {
        m_job.cancel();
        m_unitModel->setRows({});
        showChosen();
    });
    showChosen();
}

QAction *HistoryPage::command(const QString &text, const QString &shortText, const QString &iconName, const QKeySequence &key, void (HistoryPage::*run)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setIconText(shortText);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void HistoryPage::makeTables()
{
    m_units->setModel(m_unitModel);
    m_units->setSelectionMode(QAbstractItemView::SingleSelection);
    m_units->setWidths({6, 22, 16, 42, 10, 16, 12, 30});
    connect(m_units->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showChosen);
    m_changes->setModel(m_changeModel);
    m_changes->setWidths({20, 40, 9, 28, 26, 26});
    connect(m_changes->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::enableCommands);
    connect(m_changes, &TableView::opened, this, &HistoryPage::openHousehold);
}

void HistoryPage::layOut()
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(unitsPanel());
    splitter->addWidget(changesPanel());
    splitter->setSizes({320, 260});
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(new JobPanel(m_job.job()));
    column->addWidget(new JobPanel(m_desk->job()));
    column->addWidget(splitter, 1);
    setFocusProxy(m_units);
}

QWidget *HistoryPage::unitsPanel()
{
    auto *panel = new QWidget;
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_older);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_units, 1);
    column->addLayout(foot);
    return panel;
}

QWidget *HistoryPage::changesPanel()
{
    auto *panel = new QWidget;
    m_unitTitle->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_unitTitle, 1);
    head->addWidget(m_more);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_changes, 1);
    return panel;
}

void HistoryPage::reload()
{
    search(0);
}

void HistoryPage::search(qint64 before)
{
    m_job.start(tr("Searching the history"),
                [path = m_workspace.path(), filter = m_filter->filter(), before](const core::Progress &progress) -> Found {
                    core::Database own(path, core::Database::Mode::ReadOnly);
                    return {.units = core::searchJournal(own, filter, before, unitsAtOnce, progress),
                            .persons = before == 0 ? core::journalPersons(own) : QStringList(), .isFirst = before == 0};
                },
                [this](Found found) { showFound(std::move(found)); });
}

void HistoryPage::searchOlder()
{
    if (!m_unitModel->rows().empty())
        search(m_unitModel->rows().back().unit.id);
}

void HistoryPage::showFound(Found found)
{
    const qint64 before = chosen() ? chosen()->unit.id : 0;
    m_older->setEnabled(found.units.size() == unitsAtOnce);
    std::vector<core::FoundUnit> units = found.isFirst ? std::vector<core::FoundUnit>() : m_unitModel->rows();
    units.insert(units.end(), std::make_move_iterator(found.units.begin()), std::make_move_iterator(found.units.end()));
    if (found.isFirst)
        m_filter->setPersons(found.persons);
    const auto at = std::find_if(units.begin(), units.end(), [&](const core::FoundUnit &unit) -> bool { return unit.unit.id == before; });
    const int row = at == units.end() ? 0 : int(at - units.begin());
    m_unitModel->setRows(std::move(units));
    const int shown = int(m_unitModel->rows().size());
    m_count->setText(shown == 0 ? tr("Nothing fits what is looked for.")
                     : m_older->isEnabled() ? tr("The newest %1 are shown.").arg(core::grouped(shown))
                                            : tr("All %1 are shown.").arg(core::grouped(shown)));
    m_units->setCurrentIndex(m_unitModel->index(row, 0));
    showChosen();
}

const core::FoundUnit *HistoryPage::chosen() const
{
    const QModelIndex index = m_units->currentIndex();
    return index.isValid() && index.row() < int(m_unitModel->rows().size()) ? m_unitModel->rowAt(index.row()) : nullptr;
}

const ChangeRow *HistoryPage::chosenChange() const
{
    const QModelIndex index = m_changes->currentIndex();
    return index.isValid() ? m_changeModel->rowAt(index.row()) : nullptr;
}

void HistoryPage::showChosen()
{
    m_changeModel->setRows({});
    m_more->hide();
    const core::FoundUnit *unit = m_workspace.isOpen() ? chosen() : nullptr;
    m_unitTitle->setText(unit ? unit->unit.title : tr("Choose a unit of work to see what it changed."));
    if (unit)
        showMoreChanges();
    enableCommands();
}

void HistoryPage::showMoreChanges()
{
    const core::FoundUnit *unit = chosen();
    if (!unit)
        return;
    attempt(m_workspace.ask(), this, [&] {
        std::vector<ChangeRow> rows = m_changeModel->rows();
        const qint64 after = rows.empty() ? 0 : rows.back().change.entry;
        auto changes = core::changesOf(m_workspace.database(), unit->unit.id, after, changesAtOnce);
        m_more->setVisible(changes.size() == changesAtOnce);
        for (ChangeRow &row : rowsOf(std::move(changes)))
            rows.push_back(std::move(row));
        m_changeModel->setRows(std::move(rows));
    });
    if (!m_changeModel->rows().empty())
        m_changes->setCurrentIndex(m_changeModel->index(0, 0));
}

void HistoryPage::enableCommands()
{
    const core::FoundUnit *unit = chosen();
    const ChangeRow *change = chosenChange();
    const bool ofHousehold = change && change->change.household.isStored();
    m_takeBack->setEnabled(unit && unit->state != core::UnitState::TakenBack && !m_workspace.isReadOnly() && !m_desk->job().isRunning());
    m_open->setEnabled(ofHousehold);
    m_onlyHousehold->setEnabled(ofHousehold);
}

// No question: it is a new unit that can itself be undone. What stands against it is said, also of a signed act and of a restore.
void HistoryPage::takeBackChosen()
{
    if (const core::FoundUnit *unit = chosen())
        m_desk->takeBack(core::JournalUnit(unit->unit));
}

void HistoryPage::openHousehold()
{
    const ChangeRow *change = chosenChange();
    if (!change || !change->change.household.isStored())
        return;
    attempt(m_workspace.ask(), this, [&] {
        if (m_workspace.database().find(change->change.household))
            m_workspace.requestHousehold(change->change.household);
        else
            m_workspace.ask().inform(this, tr("Household %1 was deleted. Its history stays here; undoing the deletion brings it back.").arg(change->change.householdName));
    });
}

void HistoryPage::showOnlyHousehold()
{
    if (const ChangeRow *change = chosenChange())
        m_filter->setHousehold(change->change.household, change->change.householdName);
}

void HistoryPage::find()
{
    m_filter->focusText();
}

}
