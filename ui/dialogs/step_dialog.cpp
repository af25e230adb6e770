#include "ui/dialogs/step_dialog.h"

#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/base/icons.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/typed_edit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseWhileTypingMs = 250;
constexpr int fewestLines = 2;         // Of what stands against a case.

bool asksForReason(core::Step step)
{
    return !core::reasonsFor(step).empty() || !core::infoOf(step).rules.empty();
}

}

bool isTakenCaseByCase(core::Step step)
{
    using enum core::Step;
    constexpr core::Step taken[] = {Surveyed, Started, FoundationDone, FrameDone, RoofDone, Completed, HandedOver, Settled, Archived, Refused, Withdrawn, Paused, Resumed};
    return std::find(std::begin(taken), std::end(taken), step) != std::end(taken);
}

StepDialog::StepDialog(Workspace &workspace, core::Step step, const std::vector<core::Id<core::SupportCase>> &cases, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_step(step), m_day(new DayEdit), m_actor(new QLineEdit), m_summary(headingLabel({})),
      m_table(new TableView(u"step-cases"_s, tr("Cases and what stands against the step"))), m_lines(new StepModel([this] { check(Order::Kept); }, m_table)), m_obstacles(new QPlainTextEdit),
      m_take(new QPushButton(icon(u"task-complete"_s), core::titleOf(step)))
{
    setWindowTitle(tr("%1: %Ln case(s)", nullptr, int(cases.size())).arg(core::titleOf(step)));
    setHelpTopic(this, u"ho-so"_s);
    m_lines->setRows(stepLines(workspace.database(), cases, workspace.asOf()));
    m_lines->tickAllOf(cases);
    makeTable();
    makeForm();
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(pauseWhileTypingMs);
    connect(&m_checkSoon, &QTimer::timeout, this, [this] { check(Order::ExceptionsFirst); });
    connect(&m_job.job(), &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), this, error); });
    auto *today = new QShortcut(Qt::CTRL | Qt::Key_Semicolon, this);
    connect(today, &QShortcut::activated, this, [this] { m_day->setValue(m_workspace.openRegister().today()); });
    m_day->setFocus();
    check(Order::ExceptionsFirst);
    resizeOnScreen(*this, {1000, 640});
}

void StepDialog::addRow(QFormLayout &form, const QString &label, QWidget *field)
{
    QLabel *text = plainLabel(label);
    text->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    form.addRow(text, field);
}

void StepDialog::makeForm()
{
    auto *form = new QFormLayout;
    const core::StepInfo &info = core::infoOf(m_step);
    m_day->setObjectName(u"case_step.taken_on"_s);
    m_actor->setText(QString::fromUtf16(info.actor));
    m_actor->setObjectName(u"case_step.actor"_s);
    m_day->setMaximumWidth(m_day->fontMetrics().averageCharWidth() * 24);
    m_day->setToolTip(tr("Ctrl+; enters today"));
    addRow(*form, tr("&Day:"), m_day);
    addRow(*form, tr("Taken &by:"), m_actor);
    connect(m_day, &QLineEdit::textChanged, this, &StepDialog::checkAnew);
    if (const auto reasons = core::reasonsFor(m_step); !reasons.empty()) {
        m_code = new ChoiceBox;
        m_code->add(QString(), QString());
        for (const core::StepReason &reason : reasons)
            m_code->add(reason.title, reason.code);
        m_code->setObjectName(u"case_step.reason_code"_s);
        addRow(*form, tr("&Reason:"), m_code);
        connect(m_code, &QComboBox::currentIndexChanged, this, &StepDialog::checkAnew);
    }
    if (asksForReason(m_step)) {
        m_reason = new QLineEdit;
        m_reason->setObjectName(u"case_step.reason"_s);
        addRow(*form, m_code ? tr("In &words:") : tr("&Reason where an officer decides:"), m_reason);
        connect(m_reason, &QLineEdit::textChanged, this, &StepDialog::checkAnew);
    }
    if (!info.papers.empty() && !core::infoOf(info.papers.front()).isOfOneCase) {
        m_paper = new ChoiceBox;
        for (const core::PaperType type : info.papers)
            m_paper->add(core::titleOf(type), int(type));
        m_paper->setObjectName(u"paper.type"_s);
        addRow(*form, tr("&Paper of that day:"), m_paper);
    } else if (!info.papers.empty()) {
        form->addRow(plainLabel(tr("Paper:")), plainLabel(tr("%1, one for each case; where there is none yet it is entered with this day.").arg(core::titleOf(info.papers.front())), LabelText::Long));
    }
    if (!info.papers.empty() && core::infoOf(info.papers.front()).isNumbered) {
        m_number = new QLineEdit;
        m_number->setObjectName(u"paper.number"_s);
        m_number->setPlaceholderText(tr("may be given later; the next cases get the next numbers"));
        addRow(*form, tr("&Number of the first paper:"), m_number);
    }
    layOut(form);
}

void StepDialog::makeTable()
{
    m_table->setModel(m_lines);
    m_table->setWidths({17, 18, 18, 20, 50, 18});
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed);
    m_table->setColumnHidden(ReasonColumn, !asksForReason(m_step));
    auto *space = new QAction(m_table);
    space->setShortcut(Qt::Key_Space);
    space->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(space);
    connect(space, &QAction::triggered, this, &StepDialog::toggleTicks);
    connect(m_table, &TableView::opened, this, &StepDialog::editReason);
    connect(m_lines, &QAbstractItemModel::dataChanged, this, &StepDialog::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StepDialog::showState);
    m_obstacles->setReadOnly(true);
    m_obstacles->setTabChangesFocus(true);
    m_obstacles->setAccessibleName(tr("What stands against the chosen case, and the way out"));
    m_obstacles->setMinimumHeight(m_obstacles->fontMetrics().lineSpacing() * fewestLines + 12);
}

void StepDialog::layOut(QFormLayout *form)
{
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &StepDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_take->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_summary);
    column->addWidget(m_table, 3);
    column->addWidget(m_obstacles, 1);
    column->addWidget(new JobPanel(m_job.job()));
    column->addWidget(buttons);
}

void StepDialog::checkAnew()
{
    m_isChecked = false;
    showState();
    m_checkSoon.start();
}

bool StepDialog::entersPaper() const
{
    return m_paper;
}

// The title of a reason is reason enough.
QString StepDialog::commonReason() const
{
    const QString typed = m_reason ? m_reason->text().simplified() : QString();
    return typed.isEmpty() && m_code ? core::reasonTitle(m_code->chosen<QString>()) : typed;
}

core::StepRequest StepDialog::request() const
{
    return {.step = m_step, .on = m_day->value(), .actor = m_actor->text().simplified(), .paper = {}, .list = {},
            .reasonCode = m_code ? m_code->chosen<QString>() : QString(), .reason = commonReason()};
}

void StepDialog::check(Order order)
{
    m_checkSoon.stop();
    m_isChecked = false;
    std::vector<core::BatchLine> lines;
    for (const StepLine &line : m_lines->rows())
        lines.push_back(line.batch);
    m_job.start(tr("Checking the cases"),
                [path = m_workspace.path(), lines, request = request()](const core::Progress &) -> std::vector<std::vector<core::StepObstacle>> {
                    core::Database database(path, core::Database::Mode::ReadOnly);
                    return core::obstaclesToBatch(database, lines, request);
                },
                [this, order](const std::vector<std::vector<core::StepObstacle>> &obstacles) { showChecked(obstacles, order); });
    showState();
}

// The paper that the dialog enters itself stands against nothing.
void StepDialog::showChecked(const std::vector<std::vector<core::StepObstacle>> &obstacles, Order order)
{
    std::vector<StepLine> lines = m_lines->rows();
    if (lines.size() != obstacles.size())
        return;
    // Whoever has not gone to the table yet sees the first exception.
    const bool isThere = m_table->hasFocus() && m_table->currentIndex().isValid();
    const auto before = isThere ? lines[std::size_t(m_table->currentIndex().row())].batch.supportCase : core::Id<core::SupportCase>();
    const auto isEntered = [this](const core::StepObstacle &obstacle) -> bool {
        const auto &papers = core::infoOf(m_step).papers;
        return entersPaper() && obstacle.kind == core::StepObstacle::Kind::Paper && obstacle.paper && std::find(papers.begin(), papers.end(), *obstacle.paper) != papers.end();
    };
    for (std::size_t at = 0; at < lines.size(); ++at) {
        lines[at].obstacles = obstacles[at];
        std::erase_if(lines[at].obstacles, isEntered);
    }
    const bool sorts = order == Order::ExceptionsFirst;
    if (sorts)
        std::stable_sort(lines.begin(), lines.end(), [](const StepLine &a, const StepLine &b) -> bool { return a.isBlocked() && !b.isBlocked(); });
    m_isChecked = true;
    m_lines->changeRows(std::move(lines));
    for (int row = 0; sorts && row < m_lines->rowCount(); ++row)
        if (!before.isStored() ? row == 0 : m_lines->rowAt(row)->batch.supportCase == before)
            m_table->setCurrentIndex(m_lines->index(row, std::max(0, m_table->currentIndex().column())));
    showState();
}

void StepDialog::showState()
{
    const int ready = m_lines->tickedCount();
    const auto blocked = std::count_if(m_lines->rows().begin(), m_lines->rows().end(), [](const StepLine &line) -> bool { return line.isBlocked(); });
    m_take->setEnabled(m_isChecked && ready > 0);
    if (!m_day->value().isValid())
        m_summary->setText(tr("Enter the day on which the step was taken (Ctrl+; for today)."));
    else if (!m_isChecked)
        m_summary->setText(tr("Checking the cases…"));
    else
        m_summary->setText(tr("%Ln case(s) take the step", nullptr, ready) + (blocked > 0 ? u" · "_s + tr("%Ln cannot and stay(s) behind", nullptr, int(blocked)) : QString()));
    const QModelIndex current = m_table->currentIndex();
    m_obstacles->setPlainText(current.isValid() && m_isChecked ? obstacleText(*m_lines->rowAt(current.row())) : QString());
}

void StepDialog::toggleTicks()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool tick = std::any_of(rows.begin(), rows.end(), [this](const QModelIndex &row) -> bool { return m_lines->mayTick(*m_lines->rowAt(row.row())) && !m_lines->isTicked(*m_lines->rowAt(row.row())); });
    for (const QModelIndex &row : rows)
        m_lines->tick(row.row(), tick);
}

void StepDialog::editReason(const QModelIndex &index)
{
    if (m_table->isColumnHidden(ReasonColumn))
        return;
    const QModelIndex cell = index.siblingAtColumn(ReasonColumn);
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

void StepDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_take->isEnabled())
        return accept();
    if (isEnter && qobject_cast<QLineEdit *>(focusWidget()))
        return void(focusNextChild());   // As in every form: Enter goes to the next field.
    QDialog::keyPressEvent(event);
}

std::vector<core::BatchLine> StepDialog::ready() const
{
    std::vector<core::BatchLine> lines;
    for (const StepLine &line : m_lines->tickedRows())
        lines.push_back(line.batch);
    return lines;
}

// "5" for the first, "6" for the next. What is no plain number can only be that of one.
bool StepDialog::numberLines(std::vector<core::BatchLine> &lines) const
{
    const QString first = m_number ? m_number->text().simplified() : QString();
    bool isPlain = false;
    const int number = first.toInt(&isPlain);
    if (first.isEmpty())
        return true;
    if (!isPlain && lines.size() > 1)
        return false;
    for (std::size_t at = 0; at < lines.size(); ++at)
        lines[at].number = isPlain ? QString::number(number + int(at)) : first;
    return true;
}

core::Paper StepDialog::sharedPaper() const
{
    core::Paper paper;
    paper.type = core::PaperType(m_paper->chosen<int>());
    paper.signedOn = m_day->value();
    return paper;
}

QString StepDialog::unitTitle(int cases) const
{
    return tr("%1: %Ln case(s)", nullptr, cases).arg(core::titleOf(m_step));
}

void StepDialog::accept()
{
    if (!m_isChecked || m_lines->tickedCount() == 0)
        return;
    std::vector<core::BatchLine> lines = ready();
    if (!numberLines(lines))
        return m_workspace.ask().warn(this, tr("“%1” cannot be counted on from. Enter a plain number for the first paper, or take the cases one by one.").arg(m_number->text().simplified()));
    const bool done = attempt(m_workspace.ask(), this, [&] {
        core::StepRequest asked = request();
        core::UnitOfWork work = m_workspace.begin(unitTitle(int(lines.size())), asked.reason);
        if (entersPaper())
            asked.paper = core::savePaper(sharedPaper(), work);
        core::takeStepWithBatch(lines, asked, work);
        work.commit();
    });
    if (done)
        QDialog::accept();
}

}
