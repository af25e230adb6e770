#include "ui/pages/lists_page.h"

#include "core/base/number_words.h"
#include "core/base/official_date.h"
#include "core/history/reasons.h"
#include "ui/base/attempt.h"
#include "ui/base/colours.h"
#include "ui/base/icons.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/pages/case_list_commands.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/message_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString listOfCommune = u"F05"_s;
const QString listOfDistrict = u"F06"_s;

enum Panel { Lists, Empty };

}

ListsPage::ListsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_desk(new FormDesk(workspace, this)), m_caseCommands(new CaseListCommands(workspace, *m_desk, this)), m_stack(new QStackedWidget),
      m_lists(new TableView(u"support-lists"_s, tr("Support lists"))), m_overviews(new TableModel<ListOverview>(overviewColumns(), m_lists)),
      m_title(headingLabel({})), m_lines(new TableView(u"support-lines"_s, tr("Households of the list"))),
      m_households(new ListedModel(listedColumns(), m_lines)), m_sorted(new QSortFilterProxyModel(m_lines)), m_totals(headingLabel({})),
      m_words(plainLabel({}, LabelText::Long)), m_unverified(plainLabel({}, LabelText::Long))
{
    makeTables();
    makeCommands();
    layOut();
    connect(&m_job, &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), this, error); });
    connect(&m_job, &Job::started, this, &ListsPage::enableCommands);
    connect(&m_job, &Job::finished, this, &ListsPage::enableCommands);
    connect(&workspace, &Workspace::registerClosed, this, [this] {
        m_made = {};
        m_overviews->setRows({});
    });
    enableCommands();
}

QList<QAction *> ListsPage::commands()
{
    QList<QAction *> commands{m_new, m_print, m_export, nullptr};
    commands += m_caseCommands->actions();
    return commands += {nullptr, m_takeOff, m_freeze, m_delete};
}

QAction *ListsPage::command(const QString &text, const QString &shortText, const QString &iconName, const QList<QKeySequence> &keys,
                            void (ListsPage::*run)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setIconText(shortText);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void ListsPage::makeCommands()
{
    m_new = command(tr("&New list…"), tr("New list"), u"document-new"_s, {Qt::Key_F3, QKeySequence::New}, &ListsPage::enterNew);
    m_print = command(tr("&Print the list…"), tr("Print"), u"document-print"_s, {QKeySequence::Print}, &ListsPage::print);
    m_export = command(tr("Save as &Excel…"), tr("Excel"), u"x-office-spreadsheet"_s, {QKeySequence::Save}, &ListsPage::exportWorkbook);
    m_takeOff = command(tr("&Take household off the list"), tr("Take off"), u"list-remove"_s, {QKeySequence::Delete}, &ListsPage::takeOff);
    m_freeze = command(tr("&Freeze the list…"), tr("Freeze"), u"task-complete"_s, {}, &ListsPage::freeze);
    m_delete = command(tr("&Delete the list"), tr("Delete list"), u"edit-delete"_s, {}, &ListsPage::deleteList);
    for (QAction *writing : {m_new, m_takeOff, m_freeze, m_delete})
        m_workspace.writingActions().addAction(writing);
    // Del takes a household off only where its table is being used.
    m_takeOff->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    removeAction(m_takeOff);
    m_lines->addAction(m_takeOff);
}

void ListsPage::makeTables()
{
    m_lists->setModel(m_overviews);
    m_lists->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lists->setWidths({13, 7, 11, 17, 18, 26, 30});
    connect(m_lists->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListsPage::showChosen);

    m_sorted->setSourceModel(m_households);
    m_sorted->setSortRole(SortRole);
    m_lines->setModel(m_sorted);
    m_lines->setSortingEnabled(true);
    m_lines->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);   // As it will be printed.
    m_lines->setWidths({19, 12, 15, 12, 9, 17, 14, 20});
    connect(m_lines->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListsPage::enableCommands);
    connect(m_lines->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT householdShown(m_households->rowAt(m_sorted->mapToSource(index).row())->household);
    });
    connect(m_lines, &TableView::summed, this, &Page::summed);
    connect(m_lines, &TableView::opened, this, [this](const QModelIndex &index) {
        m_workspace.requestHousehold(m_households->rowAt(m_sorted->mapToSource(index).row())->household);
    });
}

void ListsPage::layOut()
{
    auto *splitter = new QSplitter;
    splitter->addWidget(listsPanel());
    splitter->addWidget(linesPanel());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({460, 690});
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(emptyPanel());
    auto *column = new QVBoxLayout(this);
    column->addWidget(new JobPanel(m_job));
    column->addWidget(new JobPanel(m_desk->job()));
    column->addWidget(m_stack, 1);
    setFocusProxy(m_lists);
}

QWidget *ListsPage::listsPanel()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(headingLabel(tr("Support lists")));
    column->addWidget(m_lists, 1);
    return panel;
}

QWidget *ListsPage::linesPanel()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    m_title->setWordWrap(true);
    m_unverified->setText(tr("Some levels of support were not checked against the text of their decision; the printed list says so."));
    setInk(*m_unverified, ink::missing);
    column->addWidget(m_title);
    column->addWidget(m_lines, 1);
    column->addWidget(m_totals);
    column->addWidget(m_words);
    column->addWidget(m_unverified);
    return panel;
}

QWidget *ListsPage::emptyPanel()
{
    m_empty = new MessagePanel(tr("There is no list yet"), {});
    QPushButton *make = m_empty->addButton(icon(u"document-new"_s), tr("Make a &list…"));
    connect(make, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_new, &QAction::enabledChanged, make, &QWidget::setEnabled);
    return m_empty;
}

void ListsPage::reload()
{
    const auto before = m_made.isStored() ? m_made : chosen() ? chosen()->list.id : core::Id<core::SupportList>();
    m_made = {};
    m_overviews->setRows(listsInView(m_workspace));
    m_stack->setCurrentIndex(m_overviews->rows().empty() ? Empty : Lists);
    m_empty->setText(!m_workspace.place().isStored()
                         ? tr("A list puts the entitled households of a commune or of the district together for a decision, with the support of each.")
                         : tr("No list was made for %1. It would hold its entitled households with the support of each.")
                               .arg(m_workspace.places().nameOf(m_workspace.place())));
    choose(before);
}

// The newest where it is no longer there.
void ListsPage::choose(core::Id<core::SupportList> list)
{
    const auto &rows = m_overviews->rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const ListOverview &row) -> bool { return row.list.id == list; });
    m_lists->setCurrentIndex(m_overviews->index(found == rows.end() ? 0 : int(found - rows.begin()), 0));
    showChosen();
}

const ListOverview *ListsPage::chosen() const
{
    const QModelIndex index = m_lists->currentIndex();
    return index.isValid() ? m_overviews->rowAt(index.row()) : nullptr;
}

void ListsPage::showChosen()
{
    m_households->setRows({});
    if (const ListOverview *row = m_workspace.isOpen() ? chosen() : nullptr)
        attempt(m_workspace.ask(), this, [&] { showLines(*row); });
    showTotals();
    enableCommands();
}

void ListsPage::showLines(const ListOverview &row)
{
    const core::SupportList &list = row.list;
    m_households->setRows(householdsOf(m_workspace.database(), row.progress));
    const QString state = row.progress.hasCases() ? titleOf(row.progress.stage)
                          : list.isFrozen()       ? tr("frozen on %1").arg(core::screenDate(list.frozenOn))
                                                  : tr("open", "a support list");
    const QString standing = standingText(row.progress);
    m_title->setText(list.title + u'\n' + m_workspace.places().nameOf(list.place) + u" · "_s + tr("entitled on %1").arg(core::screenDate(list.asOf)) + u" · "_s + state
                     + (standing.isEmpty() ? QString() : QString(u'\n' + standing)));
}

void ListsPage::showTotals()
{
    const ListTotals totals = totalsOf(m_households->rows());
    m_totals->setText(totalsText(totals));
    m_words->setText(tr("In words: %1.").arg(core::moneyInWords(totals.money)));
    m_unverified->setVisible(!totals.verified);
}

void ListsPage::enableCommands()
{
    const ListOverview *row = chosen();
    const bool isOpen = row && !row->list.isFrozen() && !m_job.isRunning();
    m_new->setEnabled(!m_job.isRunning());
    m_print->setEnabled(row);
    m_export->setEnabled(row);
    m_takeOff->setEnabled(isOpen && m_lines->selectionModel()->hasSelection() && canTakeOff(*row));
    m_freeze->setEnabled(isOpen && row->households > 0 && !row->progress.hasCases());   // a list of cases is closed by its decision
    m_delete->setEnabled(isOpen && !row->progress.hasCases());                          // and was made by a step, which undo takes back
    m_caseCommands->setList(row ? &row->progress : nullptr);
}

// A case that goes on stays on its list; one that was refused, withdrawn or suspended would hold the list up.
bool ListsPage::canTakeOff(const ListOverview &row) const
{
    const auto lines = chosenLines();
    return std::all_of(lines.begin(), lines.end(), [&](const core::ListedHousehold &line) -> bool {
        return std::none_of(row.progress.cases.begin(), row.progress.cases.end(), [&](const core::SupportCase &each) -> bool {
            return each.household == line.household && !core::isClosed(each.step) && !each.isPaused(); });
    });
}

std::vector<core::ListedHousehold> ListsPage::chosenLines() const
{
    std::vector<core::ListedHousehold> lines;
    for (const QModelIndex &index : m_lines->selectionModel()->selectedRows())
        lines.push_back(*m_households->rowAt(m_sorted->mapToSource(index).row()));
    return lines;
}

void ListsPage::enterNew()
{
    if (!m_workspace.isOpen() || m_job.isRunning())
        return;
    attempt(m_workspace.ask(), this, [this] {
        if (const auto asked = askForNewList(m_workspace, this))
            make(*asked);
    });
}

void ListsPage::make(const NewList &asked)
{
    using Made = std::pair<core::Id<core::SupportList>, core::ChangeSet>;
    const QString title = tr("Make a list for %1").arg(m_workspace.places().nameOf(asked.list.place));
    m_job.start(title,
                [path = m_workspace.path(), asked, order = m_workspace.openRegister().order(title)](const core::Progress &) -> Made {
                    core::Database database(path);
                    core::UnitOfWork work(database, order);
                    const auto list = core::makeList(asked.list, asked.households, work);
                    core::dropDraft(database, draft_of::list, QString(), order.person);
                    return {list, work.commit()};
                },
                [this](const Made &made) {
                    m_made = made.first;
                    if (m_workspace.isOpen())
                        m_workspace.openRegister().announcer()(made.second);
                    m_lines->setFocus(Qt::OtherFocusReason);
                });
}

bool ListsPage::continueDraft(const core::FormDraft &draft)
{
    if (draft.form != draft_of::list)
        return m_caseCommands->desk().continueDraft(draft);
    enterNew();
    return true;
}

// Ctrl+Z puts it on again; why it was taken off stands in the history.
void ListsPage::takeOff()
{
    const ListOverview *row = chosen();
    const auto lines = chosenLines();
    if (!row || lines.empty())
        return;
    const QString title = lines.size() == 1 ? tr("Take %1 off the list").arg(lines.front().name)
                                            : tr("Take %Ln household(s) off the list", nullptr, int(lines.size()));
    const auto reason = m_workspace.ask().reason(this, tr("%1 – for what reason? It stands in the history.").arg(title),
                                                 core::offeredReasons(core::ReasonFor::TakeOff), tr("Take off"));
    if (!reason)
        return;
    attempt(m_workspace.ask(), this, [&] {
        core::UnitOfWork work = m_workspace.begin(title, *reason);
        for (const core::ListedHousehold &line : lines)
            core::removeFromList(row->list.id, line.household, work);
        work.commit();
    });
}

void ListsPage::freeze()
{
    const ListOverview *row = chosen();
    if (!row)
        return;
    const core::SupportList list = row->list;
    const QString text = tr("Freeze “%1”? From now on it prints the same for ever, with %Ln household(s). Later changes to a household do not "
                            "change it any more.", nullptr, row->households).arg(list.title);
    if (!m_workspace.ask().question(this, text, tr("Freeze")))
        return;
    attempt(m_workspace.ask(), this, [&] {
        core::UnitOfWork work = m_workspace.begin(tr("Freeze the list “%1”").arg(list.title));
        core::freezeList(list.id, m_workspace.openRegister().today(), work);
        work.commit();
    });
}

// Ctrl+Z brings it back; why it was given up stands in the history.
void ListsPage::deleteList()
{
    const ListOverview *row = chosen();
    if (!row)
        return;
    const core::SupportList list = row->list;
    const QString title = tr("Delete the list “%1”").arg(list.title);
    const auto reason = m_workspace.ask().reason(this, tr("%1 – for what reason? It stands in the history.").arg(title),
                                                 core::offeredReasons(core::ReasonFor::DeleteList), tr("Delete"));
    if (!reason)
        return;
    attempt(m_workspace.ask(), this, [&] {
        core::UnitOfWork work = m_workspace.begin(title, *reason);
        core::removeList(list.id, work);
        work.commit();
    });
}

QString ListsPage::formOf(const core::SupportList &list) const
{
    const core::Place *place = m_workspace.places().find(list.place);
    return place && place->level == core::PlaceLevel::Commune ? listOfCommune : listOfDistrict;
}

core::FormRequest ListsPage::requestOf(const core::SupportList &list) const
{
    core::FormRequest request;
    request.list = list.id;
    request.asOf = list.asOf;
    if (const core::Place *place = m_workspace.places().find(list.place))
        request.unitCode = place->code;
    return request;
}

void ListsPage::print()
{
    if (const ListOverview *row = chosen())
        m_desk->preview(formOf(row->list), requestOf(row->list));
}

void ListsPage::exportWorkbook()
{
    if (const ListOverview *row = chosen())
        m_desk->save(formOf(row->list), requestOf(row->list), u"xlsx"_s);
}

}
