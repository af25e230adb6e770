#include "ui/pages/alike_page.h"

#include "core/base/number_format.h"
#include "ui/base/attempt.h"
#include "ui/base/icons.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/message_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QItemSelectionModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Tab { Pairs, Merged };
enum Panel { Table, Empty };

}

AlikePage::AlikePage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_desk(new MergeDesk(workspace, this)), m_tabs(new QTabWidget), m_pairStack(new QStackedWidget), m_count(headingLabel({})),
      m_view(new TableView(u"alike-pairs"_s, tr("Pairs that may be one family"))), m_model(new TableModel<AlikeLine>(alikeColumns(workspace.places()), m_view)),
      m_fieldView(new TableView(u"alike-fields"_s, tr("The pair field by field"))),
      m_fields(new TableModel<ComparedField>(comparedColumns(tr("1 · First"), tr("2 · Second")), m_fieldView)),
      m_mergedView(new TableView(u"merged-households"_s, tr("Merged households"))), m_merged(new TableModel<MergedLine>(mergedColumns(), m_mergedView)),
      m_keepFirst(command(tr("Merge, keep the &first household"), tr("Keep first"), u"go-previous"_s, {u"1"_s}, &AlikePage::mergeIntoFirst)),
      m_keepSecond(command(tr("Merge, keep the &second household"), tr("Keep second"), u"go-next"_s, {u"2"_s}, &AlikePage::mergeIntoSecond)),
      m_different(command(tr("&Not the same family"), tr("Not the same"), u"edit-clear"_s, {u"3"_s}, &AlikePage::callDifferent)),
      m_choose(command(tr("&Compare and choose each field…"), tr("Choose fields…"), u"document-edit"_s, {}, qOverload<>(&AlikePage::chooseFields))),
      m_showFirst(command(tr("Show the first household in the &register"), tr("Show first"), u"go-home"_s, tr("Ctrl+Shift+1"), &AlikePage::showFirst)),
      m_showSecond(command(tr("Show the second household in the re&gister"), tr("Show second"), u"go-home"_s, tr("Ctrl+Shift+2"), &AlikePage::showSecond)),
      m_apart(command(tr("&Take apart again…"), tr("Take apart…"), u"edit-undo"_s, {}, &AlikePage::takeApart)),
      m_history(command(tr("H&istory of the closed household…"), tr("History…"), u"document-open-recent"_s, {Qt::CTRL | Qt::Key_H}, &AlikePage::showHistory))
{
    m_tabs->setAccessibleName(tr("Pairs and merges"));
    for (QAction *writing : {m_keepFirst, m_keepSecond, m_different, m_choose, m_apart})
        workspace.writingActions().addAction(writing);
    layOut();
    connect(&m_job.job(), &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), this, error); });
    connect(&workspace, &Workspace::registerClosed, &m_job, &LatestJob::cancel);
    connect(&workspace, &Workspace::registerOpened, this, [this] { m_handled = 0; });
    connect(m_desk, &MergeDesk::merged, this, [this](core::Id<core::Household>, core::Id<core::Household> gone) {
        dropHandled([gone](const AlikeLine &line) -> bool { return line.touches(gone); });
    });
    connect(m_view, &TableView::opened, m_choose, &QAction::trigger);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AlikePage::showPair);
    connect(m_mergedView, &TableView::opened, this, &AlikePage::showHistory);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AlikePage::enableCommands);
    enableCommands();
}

QAction *AlikePage::command(const QString &text, const QString &shortText, const QString &iconName, const QKeySequence &key, void (AlikePage::*run)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setIconText(shortText);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

QList<QAction *> AlikePage::commands()
{
    return {m_keepFirst, m_keepSecond, m_different, m_choose, nullptr, m_apart, m_history};
}

void AlikePage::layOut()
{
    m_tabs->addTab(makePairs(), tr("To be looked &at"));
    m_tabs->addTab(makeMerged(), tr("&Merged"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(new JobPanel(m_job.job()));
    column->addWidget(new JobPanel(m_desk->job()));
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_view);
}

QWidget *AlikePage::makePairs()
{
    m_view->setModel(m_model);
    m_view->setWidths({40, 29, 29, 29, 29});
    m_fieldView->setModel(m_fields);
    m_fieldView->setWidths({22, 42, 42, 12});
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_view);
    splitter->addWidget(m_fieldView);
    splitter->setSizes({220, 330});
    splitter->setChildrenCollapsible(false);
    auto *pairs = new QWidget;
    auto *column = new QVBoxLayout(pairs);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_count);
    column->addWidget(plainLabel(tr("1: one family, keep the first household · 2: one family, keep the second · 3: not the same family · Enter: open both and choose each field · Ctrl+Z: undo"), LabelText::Long));
    column->addWidget(splitter, 1);
    m_pairStack->addWidget(pairs);
    m_pairStack->addWidget(new MessagePanel(tr("No two households look like one family"), tr("The whole register was searched: identity numbers, names, births and hamlets. New pairs appear here by themselves when households are entered or taken in.")));
    return m_pairStack;
}

QWidget *AlikePage::makeMerged()
{
    m_mergedView->setModel(m_merged);
    m_mergedView->setWidths({38, 38, 20, 20, 40});
    auto *merged = new QWidget;
    auto *column = new QVBoxLayout(merged);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(plainLabel(tr("A closed household counts nowhere. Take it apart from the other one at any time: both stand again as before, and what was changed since stays with the household that was kept."), LabelText::Long));
    column->addWidget(m_mergedView, 1);
    connect(m_mergedView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AlikePage::enableCommands);
    return merged;
}

bool AlikePage::isOnPairs() const
{
    return m_tabs->currentIndex() == Pairs;
}

void AlikePage::showMerged()
{
    m_tabs->setCurrentIndex(Merged);
}

void AlikePage::enableCommands()
{
    const bool pair = isOnPairs() && chosenPair();
    for (QAction *action : {m_keepFirst, m_keepSecond, m_different, m_choose, m_showFirst, m_showSecond})
        action->setEnabled(pair);
    m_apart->setEnabled(!isOnPairs() && chosenMerge());
    m_history->setEnabled(!isOnPairs() && chosenMerge());
}

bool AlikePage::concerns(const core::ChangeSet &changes) const
{
    return changes.touches<core::Household>() || changes.touches<core::Person>() || changes.touches<core::IdentityPaper>() || changes.touches<core::Hamlet>()
        || changes.touches<core::NotDuplicate>() || changes.touches<core::HouseholdMerge>();
}

void AlikePage::reload()
{
    m_merged->setRows(mergedLines(m_workspace.database()));
    if (m_merged->rowCount() > 0)
        m_mergedView->selectRow(0);
    m_tabs->setTabText(Merged, tr("&Merged (%1)").arg(core::grouped(m_merged->rowCount())));
    showPairs(m_all, m_view->currentIndex().row());   // what is known, until the search has ended
    search();
    enableCommands();
}

void AlikePage::search()
{
    m_job.start(tr("Looking for households that may be one family"),
                [path = m_workspace.path()](const core::Progress &progress) -> std::vector<AlikeLine> {
                    core::Database own(path, core::Database::Mode::ReadOnly);
                    return alikeLines(own, progress);
                },
                [this](std::vector<AlikeLine> lines) {
                    if (m_workspace.isOpen())
                        take(std::move(lines));
                });
}

void AlikePage::take(std::vector<AlikeLine> lines)
{
    const AlikeLine *before = chosenPair();
    const auto isBefore = [&](const AlikeLine &line) -> bool { return before && line.pair.first == before->pair.first && line.pair.second == before->pair.second; };
    const auto at = std::find_if(lines.begin(), lines.end(), isBefore);
    const int current = at == lines.end() ? m_view->currentIndex().row() : int(at - lines.begin());
    showPairs(std::move(lines), current);
}

// Of the chosen unit; a pair across two communes is shown in both.
void AlikePage::showPairs(std::vector<AlikeLine> lines, int current)
{
    m_all = std::move(lines);
    const core::Territory inView = m_workspace.placesInView();
    const auto isIn = [&](const core::AlikeHousehold &household) -> bool { return inView.contains(household.place, household.hamletId); };
    std::vector<AlikeLine> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown), [&](const AlikeLine &line) -> bool { return isIn(line.first) || isIn(line.second); });
    m_model->setRows(std::move(shown));
    m_pairStack->setCurrentIndex(m_model->rowCount() > 0 ? Table : Empty);
    if (m_model->rowCount() > 0)
        m_view->selectRow(std::clamp(current, 0, m_model->rowCount() - 1));
    showCount();
    showPair();
}

void AlikePage::showCount()
{
    const auto &rows = m_model->rows();
    const auto certain = std::count_if(rows.begin(), rows.end(), [](const AlikeLine &line) -> bool { return line.isCertain(); });
    m_count->setText(tr("%Ln pair(s) left", nullptr, int(rows.size())) + u" · "_s + tr("%Ln with the same number", nullptr, int(certain)) + u" · "_s
                     + tr("%Ln done", nullptr, m_handled));
    m_tabs->setTabText(Pairs, tr("To be looked &at (%1)").arg(core::grouped(qint64(rows.size()))));
}

void AlikePage::showPair()
{
    const AlikeLine *line = chosenPair();
    if (!line || !m_workspace.isOpen())
        m_fields->setRows({});
    else
        attempt(m_workspace.ask(), this, [&] { m_fields->setRows(comparedHouseholds(m_workspace.database(), *line, m_workspace.asOf())); });
    enableCommands();
}

const AlikeLine *AlikePage::chosenPair() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->rows()[std::size_t(index.row())] : nullptr;
}

const MergedLine *AlikePage::chosenMerge() const
{
    const QModelIndex index = m_mergedView->currentIndex();
    return index.isValid() && index.row() < m_merged->rowCount() ? &m_merged->rows()[std::size_t(index.row())] : nullptr;
}

void AlikePage::mergeIntoFirst()
{
    if (const AlikeLine *line = chosenPair())
        mergeByDefault(line->pair.first, line->pair.second, *line);
}

void AlikePage::mergeIntoSecond()
{
    if (const AlikeLine *line = chosenPair())
        mergeByDefault(line->pair.second, line->pair.first, *line);
}

// The reason writes itself: the evidence is why.
void AlikePage::mergeByDefault(core::Id<core::Household> kept, core::Id<core::Household> gone, const AlikeLine &line)
{
    attempt(m_workspace.ask(), this, [&] {
        const auto mine = core::loadHousehold(m_workspace.database(), kept);
        const auto other = core::loadHousehold(m_workspace.database(), gone);
        m_desk->merge({.kept = kept, .gone = gone,
                       .choice = mine && other ? core::defaultChoice(*mine, *other) : core::MergeChoice(),
                       .reason = tr("One family entered twice: %1").arg(core::evidenceText(line.pair.likeness.evidence))});
    });
}

void AlikePage::callDifferent()
{
    const AlikeLine *line = chosenPair();
    if (!line)
        return;
    const AlikeLine chosen = *line;
    const bool isDone = attempt(m_workspace.ask(), this, [&] {
        const QString reason = tr("Looked at: two families, in spite of %1").arg(core::evidenceText(chosen.pair.likeness.evidence));
        core::UnitOfWork work = m_workspace.begin(tr("%1 and %2 are not the same family").arg(chosen.first.headName, chosen.second.headName), reason);
        core::callDifferent(chosen.pair.first, chosen.pair.second, reason, work);
        work.commit();
    });
    if (isDone)
        dropHandled([&](const AlikeLine &each) -> bool { return each.pair.first == chosen.pair.first && each.pair.second == chosen.pair.second; });
}

// At once, so that the next key meets the next pair; the search in the background finds what else changed.
void AlikePage::dropHandled(const std::function<bool(const AlikeLine &)> &isHandled)
{
    std::vector<AlikeLine> left = m_all;
    std::erase_if(left, isHandled);
    ++m_handled;
    showPairs(std::move(left), m_view->currentIndex().row());
}

void AlikePage::chooseFields()
{
    if (const AlikeLine *line = chosenPair())
        chooseFields(line->pair.first, line->pair.second);
}

void AlikePage::chooseFields(core::Id<core::Household> first, core::Id<core::Household> second)
{
    attempt(m_workspace.ask(), this, [&] {
        if (const auto wish = askForMerge(m_workspace, first, second, this))
            m_desk->merge(*wish);
    });
}

bool AlikePage::continueDraft(const core::FormDraft &draft)
{
    if (draft.form != draft_of::merge)
        return false;
    const auto first = core::householdByUid(m_workspace.database(), draft.subject.section(u' ', 0, 0));
    const auto second = core::householdByUid(m_workspace.database(), draft.subject.section(u' ', 1, 1));
    if (first && second)
        chooseFields(*first, *second);
    else
        m_workspace.ask().warn(this, tr("%1: one of the two was deleted meanwhile. Undo the deletion to go on; until then the choice stays kept.").arg(draft.title));
    return true;
}

void AlikePage::takeApart()
{
    if (const MergedLine *line = chosenMerge())
        m_desk->takeApart(core::HouseholdMerge(line->merge));
}

void AlikePage::showFirst()
{
    if (const AlikeLine *line = chosenPair())
        m_workspace.requestHousehold(line->pair.first);
}

void AlikePage::showSecond()
{
    if (const AlikeLine *line = chosenPair())
        m_workspace.requestHousehold(line->pair.second);
}

void AlikePage::showHistory()
{
    const MergedLine *line = chosenMerge();
    if (!line)
        return;
    attempt(m_workspace.ask(), this, [&] {
        auto *dialog = new HistoryDialog(m_workspace, line->merge.gone, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

}
