#include "ui/dialogs/open_cases_dialog.h"

#include "core/base/folded.h"
#include "core/base/official_date.h"
#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/base/icons.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/typed_text.h"
#include "ui/widgets/verdict_words.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace ui {

using namespace Qt::StringLiterals;

OpenCasesDialog::OpenCasesDialog(Workspace &workspace, std::vector<core::Id<core::Household>> households, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_households(std::move(households)), m_stream(new ChoiceBox), m_find(new QLineEdit),
      m_table(new GridView(u"applicants"_s, tr("Households that apply"))), m_model(new TableModel<Applicant>(applicantColumns(), m_table)), m_summary(headingLabel({})),
      m_open(new QPushButton(icon(u"document-new"_s), tr("&Open the cases")))
{
    setWindowTitle(tr("Open cases"));
    setHelpTopic(this, u"ho-so"_s);
    m_table->setModel(m_model);
    m_table->setFilterable(false);
    m_table->setCellStore(*this);
    m_table->setTypingAllowed(true);
    m_table->setWidths({19, 11, 17, 11, 31, 18, 13, 30});
    gridCommand(tr("Fill &down"), Qt::CTRL | Qt::Key_D, [this] { fillDown(); });
    gridCommand(tr("&Today"), Qt::CTRL | Qt::Key_Semicolon, [this] { enterToday(); });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_stream->add(tr("As judged: each household's most favourable one"), QString());
    for (const QString &stream : {u"CT_PHATDONG"_s, u"CT_NCC"_s, u"CT_THIENTAI"_s})
        m_stream->add(streamWord(stream), stream);
    layOut();
    connect(m_stream, &QComboBox::currentIndexChanged, this, &OpenCasesDialog::read);
    connect(m_find, &QLineEdit::textChanged, this, &OpenCasesDialog::showFound);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OpenCasesDialog::showState);
    connect(&m_job.job(), &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), this, error); });
    m_table->setFocus();
    read();
    resizeOnScreen(*this, {1060, 620});
}

QAction *OpenCasesDialog::gridCommand(const QString &text, const QKeySequence &key, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_table->addAction(action);
    return action;
}

void OpenCasesDialog::layOut()
{
    auto *form = new QFormLayout;
    QLabel *stream = plainLabel(tr("&Programme:"));
    stream->setBuddy(m_stream);
    m_stream->setAccessibleName(tr("Programme"));
    m_stream->setObjectName(u"support_case.stream"_s);
    form->addRow(stream, m_stream);
    QLabel *find = plainLabel(tr("&Find in the table:"));
    find->setBuddy(m_find);
    m_find->setAccessibleName(tr("Find in the table"));
    m_find->setClearButtonEnabled(true);
    form->addRow(find, m_find);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &OpenCasesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(plainLabel(tr("Type the day that stands on each application; a household without a day gets no case. Ctrl+D fills down, Ctrl+; enters today."), LabelText::Long));
    column->addWidget(m_table, 1);
    column->addWidget(m_summary);
    column->addWidget(new JobPanel(m_job.job()));
    column->addWidget(buttons);
}

void OpenCasesDialog::read()
{
    m_open->setEnabled(false);
    m_summary->setText(tr("Judging households…"));
    m_job.start(tr("Judging households"),
                [path = m_workspace.path(), households = m_households, places = m_workspace.placesInView(), stream = m_stream->chosen<QString>(),
                 on = m_workspace.asOf()](const core::Progress &progress) -> std::vector<Applicant> {
                    core::Database database(path, core::Database::Mode::ReadOnly);
                    return applicants(database, households, places, stream, on, progress);
                },
                [this](std::vector<Applicant> found) { showRead(std::move(found)); });
}

// Days that were typed stay when another programme is chosen.
void OpenCasesDialog::showRead(std::vector<Applicant> read)
{
    QHash<qint64, QDate> typed;
    for (const Applicant &each : m_all)
        typed.insert(each.household.value, each.signedOn);
    m_all = std::move(read);
    for (Applicant &each : m_all)
        each.signedOn = typed.value(each.household.value);
    showFound();
}

void OpenCasesDialog::showFound()
{
    const QString wanted = core::folded(m_find->text().simplified());
    std::vector<Applicant> found;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(found), [&](const Applicant &each) -> bool {
        return core::folded(QStringList{each.name, each.hamlet, each.commune}.join(u' ')).contains(wanted); });
    m_model->setRows(std::move(found));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, ApplicantDay));
    showState();
}

void OpenCasesDialog::showState()
{
    const auto ready = std::count_if(m_all.begin(), m_all.end(), [](const Applicant &each) -> bool { return each.signedOn.isValid() && each.openCase.isEmpty() && !each.stream.isEmpty(); });
    const auto blocked = std::count_if(m_all.begin(), m_all.end(), [](const Applicant &each) -> bool { return !each.openCase.isEmpty() || each.stream.isEmpty(); });
    m_open->setEnabled(ready > 0);
    if (m_all.empty())
        m_summary->setText(tr("Every household here has a case already."));
    else
        m_summary->setText(tr("%Ln case(s) will be opened", nullptr, int(ready)) + (blocked > 0 ? u" · "_s + tr("%Ln household(s) cannot get one", nullptr, int(blocked)) : QString()));
}

QString OpenCasesDialog::typedText(const QModelIndex &cell)
{
    return core::screenDate(m_model->rowAt(cell.row())->signedOn);
}

QString OpenCasesDialog::store(const QModelIndex &cell, const QString &typed)
{
    const QString text = typed.simplified();
    const auto tidy = text.isEmpty() ? std::optional(QString()) : tidiedDay(text);
    if (!tidy)
        return tr("This is no whole day. Example: 12/03/2025");
    setDays({cell.row()}, core::PartialDate::fromTyped(*tidy).value_or(core::PartialDate{}).date());
    return {};
}

void OpenCasesDialog::setDays(const std::vector<int> &rows, QDate day)
{
    std::vector<Applicant> shown = m_model->rows();
    for (const int row : rows) {
        Applicant &changed = shown[std::size_t(row)];
        changed.signedOn = day;
        for (Applicant &each : m_all)
            if (each.household == changed.household)
                each.signedOn = day;
    }
    const QModelIndex current = m_table->currentIndex();
    m_model->changeRows(std::move(shown));
    m_table->setCurrentIndex(current);
}

std::vector<int> OpenCasesDialog::chosenRows() const
{
    QSet<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    if (rows.isEmpty() && m_table->currentIndex().isValid())
        rows.insert(m_table->currentIndex().row());
    std::vector<int> ordered(rows.begin(), rows.end());
    std::sort(ordered.begin(), ordered.end());
    return ordered;
}

// As in a sheet: the first chosen day goes into the others; of one cell, that of the row above.
void OpenCasesDialog::fillDown()
{
    const std::vector<int> rows = chosenRows();
    if (!m_table->finishTyping() || rows.empty())
        return;
    const int from = rows.size() > 1 ? rows.front() : rows.front() - 1;
    if (from >= 0)
        setDays(rows, m_model->rowAt(from)->signedOn);
}

void OpenCasesDialog::enterToday()
{
    if (m_table->finishTyping())
        setDays(chosenRows(), m_workspace.openRegister().today());
}

void OpenCasesDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_open->isEnabled())
        return accept();
    if (isEnter && m_find->hasFocus())
        return m_table->setFocus();
    QDialog::keyPressEvent(event);
}

void OpenCasesDialog::accept()
{
    if (!m_table->finishTyping() || !m_open->isEnabled())
        return;
    std::map<QString, std::vector<core::Application>> byStream;
    int count = 0;
    for (const Applicant &each : m_all)
        if (each.signedOn.isValid() && each.openCase.isEmpty() && !each.stream.isEmpty()) {
            byStream[each.stream].push_back({each.household, each.signedOn});
            ++count;
        }
    const bool done = attempt(m_workspace.ask(), this, [&] {
        core::UnitOfWork work = m_workspace.begin(tr("Open %Ln case(s)", nullptr, count));
        for (const auto &[stream, applications] : byStream)
            core::openCases(applications, stream, work);
        work.commit();
    });
    if (done)
        QDialog::accept();
}

bool openCasesOf(Workspace &workspace, const std::vector<core::Id<core::Household>> &households, QWidget *parent)
{
    OpenCasesDialog dialog(workspace, households, parent);
    return dialog.exec() == QDialog::Accepted;
}

}
