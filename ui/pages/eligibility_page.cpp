#include "ui/pages/eligibility_page.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/history/reasons.h"
#include "core/support/commune_check.h"
#include "ui/base/attempt.h"
#include "ui/base/icons.h"
#include "ui/dialogs/open_cases_dialog.h"
#include "ui/dialogs/rules_window.h"
#include "ui/pages/household_summary.h"
#include "ui/pages/judged_filter_bar.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/message_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseWhileMovingMs = 80;   // As on the page of households.

enum Panel { Table, Empty };

}

EligibilityPage::EligibilityPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_desk(new FormDesk(workspace, this)), m_sentences(workspace), m_stack(new QStackedWidget), m_filter(new JudgedFilterBar),
      m_missing(plainLabel({}, LabelText::Long)),
      m_table(new TableView(u"judged"_s, tr("Judged households"))), m_model(new JudgedModel(judgedColumns(workspace.places(), [&workspace] { return workspace.asOf(); }, m_sentences), m_table)),
      m_sorted(new QSortFilterProxyModel(m_table)), m_summary(new HouseholdSummary(workspace))
{
    makeCommands();
    makeTable();
    layOut();
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(pauseWhileMovingMs);
    connect(&m_showSoon, &QTimer::timeout, this, &EligibilityPage::showChosen);
    connect(m_summary, &HouseholdSummary::caseRequested, this, &EligibilityPage::caseRequested);
    connect(m_filter, &JudgedFilterBar::filterChanged, this, &EligibilityPage::filter);
    connect(&m_job.job(), &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), this, error); });
    connect(&workspace, &Workspace::registerClosed, this, &EligibilityPage::clear);
}

QAction *EligibilityPage::command(const QString &text, const QString &shortText, const QString &iconName, const QKeySequence &key)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setIconText(shortText);
    action->setShortcut(key);
    addAction(action);
    return action;
}

void EligibilityPage::makeCommands()
{
    m_sheet = command(tr("&Assessment sheet…"), tr("Assessment sheet"), u"document-print"_s, QKeySequence::Print);
    m_open = command(tr("Open house&hold"), tr("Open household"), u"go-home"_s, {});
    m_confirm = command(tr("&Confirm the commune's check…"), tr("Commune's check"), u"emblem-success"_s, {});
    connect(m_confirm, &QAction::triggered, this, &EligibilityPage::confirmChosen);
    m_cases = command(tr("&Open cases…", "for the chosen households"), tr("Open cases"), u"document-open"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    connect(m_cases, &QAction::triggered, this, &EligibilityPage::openCases);
    m_list = command(tr("Make a &list of the entitled…"), tr("Make a list"), u"list-add"_s, tr("Ctrl+L"));
    for (QAction *writing : {m_confirm, m_cases, m_list})
        m_workspace.writingActions().addAction(writing);
    m_rules = command(tr("C&riteria and levels of support…"), tr("Criteria"), u"view-list-text"_s, {});
    connect(m_rules, &QAction::triggered, this, [this] { showRules(m_workspace, window()); });
    connect(m_sheet, &QAction::triggered, this, [this] {
        if (const JudgedHousehold *household = chosen())
            m_desk->previewAssessment(household->household);
    });
    connect(m_open, &QAction::triggered, this, &EligibilityPage::openChosen);
    connect(m_list, &QAction::triggered, this, &EligibilityPage::listRequested);
}

void EligibilityPage::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);   // As judged: by commune and name.
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWidths({19, 12, 11, 11, 22, 9, 32});
    connect(m_table, &TableView::opened, this, &EligibilityPage::openChosen);
    connect(m_table, &TableView::summed, this, &Page::summed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_showSoon, qOverload<>(&QTimer::start));
}

void EligibilityPage::layOut()
{
    auto *left = new QWidget;
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_filter);
    rows->addWidget(missingHint());
    rows->addWidget(m_table, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_summary);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({790, 350});
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(emptyPanel());
    auto *column = new QVBoxLayout(this);
    column->addWidget(new JobPanel(m_job.job()));
    column->addWidget(new JobPanel(m_desk->job()));
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

// After lists were taken in nobody is entitled yet: the lists do not say what the conditions ask for.
QWidget *EligibilityPage::missingHint()
{
    auto *panel = new QWidget;
    panel->setObjectName(u"missingHint"_s);
    auto *show = new QPushButton(icon(u"view-filter"_s), tr("Show &these"));
    connect(show, &QPushButton::clicked, this, [this] { m_filter->choose(core::Outcome::Missing); });
    auto *open = new QPushButton(icon(u"document-edit"_s), tr("Enter the &survey of the chosen one"));
    connect(open, &QPushButton::clicked, this, &EligibilityPage::openChosen);
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_missing, 1);
    row->addWidget(show);
    row->addWidget(open);
    panel->hide();
    return panel;
}

void EligibilityPage::showMissing(const JudgedCounts &counts)
{
    const auto often = oftenMissing(counts);
    m_missing->parentWidget()->setVisible(!often.empty());
    if (often.empty())
        return;
    QStringList named;
    for (const auto &[title, households] : often)
        named.append(u"%1 (%2)"_s.arg(title, core::grouped(qint64(households))));
    m_missing->setText(tr("%Ln household(s) cannot be judged yet, because lists do not say everything. Most often facts are missing for: %1.", nullptr,
                          counts[core::Outcome::Missing]).arg(named.join(u"; "_s)));
}

QWidget *EligibilityPage::emptyPanel()
{
    auto *panel = new MessagePanel(tr("There is no household to check here"),
                                   tr("Take in the lists of the communes, or choose another unit on the left."));
    connect(panel->addButton(icon(u"document-import"_s), tr("Take in &lists")), &QPushButton::clicked, this, &EligibilityPage::intakeRequested);
    return panel;
}

void EligibilityPage::reload()
{
    m_job.start(tr("Judging households"),
                [path = m_workspace.path(), on = m_workspace.asOf(), places = m_workspace.placesInView()](const core::Progress &progress) -> Judged {
                    core::Database database(path, core::Database::Mode::ReadOnly);
                    return judgedOn(database, on, places, progress);
                },
                [this](Judged judged) { showJudged(std::move(judged)); });
}

void EligibilityPage::showJudged(Judged judged)
{
    if (!m_workspace.isOpen())
        return;
    m_judged = std::move(judged);
    m_sentences.forget();
    const JudgedCounts counts = countsOf(m_judged.households);
    m_filter->showCounts(counts, m_judged.ruleTitles);
    showMissing(counts);
    m_list->setEnabled(counts[core::Outcome::Eligible] > 0);
    m_stack->setCurrentIndex(m_judged.households.empty() ? Empty : Table);
    filter();
}

void EligibilityPage::filter()
{
    const auto before = chosen() ? chosen()->household : core::Id<core::Household>();
    m_model->setRows(filtered(m_judged.households, m_filter->filter()));
    choose(before);
    m_showSoon.start();
}

void EligibilityPage::clear()
{
    m_job.cancel();
    m_judged = {};
    m_sentences.forget();
    m_model->setRows({});
}

// The first row where it is no longer there.
void EligibilityPage::choose(core::Id<core::Household> household)
{
    if (m_sorted->rowCount() == 0)
        return;
    const auto &rows = m_model->rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const JudgedHousehold &row) -> bool { return row.household == household; });
    const QModelIndex index = found == rows.end() ? m_sorted->index(0, 0) : m_sorted->mapFromSource(m_model->index(int(found - rows.begin()), 0));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

const JudgedHousehold *EligibilityPage::chosen() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->rowAt(index.row()) : nullptr;
}

void EligibilityPage::showChosen()
{
    if (!m_workspace.isOpen())
        return;
    const JudgedHousehold *household = chosen();
    m_sheet->setEnabled(household);
    m_confirm->setEnabled(household);
    m_open->setEnabled(household);
    m_cases->setEnabled(household);
    attempt(m_workspace.ask(), this, [&] { m_summary->showHousehold(household ? household->household : core::Id<core::Household>()); });
    if (household)
        Q_EMIT householdShown(household->household);
}

// Lists do not say where a household is registered, whether its land is in dispute or whether it was helped before: the commune does.
void EligibilityPage::confirmChosen()
{
    const std::vector<core::Id<core::Household>> households = allChosen();
    const QString question = tr("Has the commune confirmed for the %Ln chosen household(s) that they are permanently resident at the house, that the land is residential and "
                                "not in dispute, that none of the cases X1–X6 applies and that they were not helped before? Only what is not known yet is filled in; "
                                "Ctrl+Z takes it back.", nullptr, int(households.size()));
    if (households.empty())
        return;
    const auto reason = m_workspace.ask().reason(this, question, core::offeredReasons(core::ReasonFor::Confirm), tr("Confirm"));
    if (!reason)
        return;
    attempt(m_workspace.ask(), this, [&] {
        core::UnitOfWork work = m_workspace.begin(tr("Confirm the commune's check of %Ln household(s)", nullptr, int(households.size())), *reason);
        core::confirmCommuneCheck(households, u"UBND cấp xã xác nhận, "_s + core::officialShortDate(m_workspace.openRegister().today()), work);
        work.commit();
    });
}

std::vector<core::Id<core::Household>> EligibilityPage::allChosen() const
{
    std::vector<core::Id<core::Household>> households;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        if (const JudgedHousehold *household = m_model->rowAt(m_sorted->mapToSource(index).row()))
            households.push_back(household->household);
    return households;
}

void EligibilityPage::openCases()
{
    const std::vector<core::Id<core::Household>> households = allChosen();
    if (!households.empty())
        attempt(m_workspace.ask(), this, [&] { openCasesOf(m_workspace, households, this); });
}

void EligibilityPage::openChosen()
{
    if (const JudgedHousehold *household = chosen())
        m_workspace.requestHousehold(household->household);
}

}
