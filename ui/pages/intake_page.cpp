#include "ui/pages/intake_page.h"

#include "core/intake/answers.h"
#include "core/intake/open_questions.h"
#include "core/intake/review_choices.h"
#include "ui/base/attempt.h"
#include "ui/base/icons.h"
#include "ui/dialogs/commune_dialog.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/mapping_dialog.h"
#include "ui/pages/intake_review.h"
#include "ui/pages/intake_rows.h"
#include "ui/pages/review_keeper.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/message_panel.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Panel { Start, Review, Summary };

QStringList listFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths)
        if (QStringList{u"xlsx"_s, u"xlsm"_s, u"xls"_s, u"csv"_s}.contains(QFileInfo(path).suffix().toLower()))
            files.append(path);
    return files;
}

QStringList localFiles(const QMimeData &mime)
{
    QStringList paths;
    for (const QUrl &url : mime.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return listFiles(paths);
}

}

IntakePage::IntakePage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_stack(new QStackedWidget), m_reviewPanel(new IntakeReview), m_keeper(new ReviewKeeper(workspace, this)),
      m_summary(new MessagePanel({}, {}))
{
    setAcceptDrops(true);
    m_stack->addWidget(startPanel());
    m_stack->addWidget(m_reviewPanel);
    m_stack->addWidget(m_summary);
    addNextSteps();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new JobPanel(m_job));
    layout->addWidget(m_stack, 1);
    addCommands();

    connect(m_reviewPanel, &IntakeReview::acceptRequested, this, &IntakePage::accept);
    connect(m_reviewPanel, &IntakeReview::discardRequested, this, &IntakePage::discard);
    connect(m_reviewPanel, &IntakeReview::moreFilesRequested, this, &IntakePage::chooseFiles);
    connect(m_reviewPanel, &IntakeReview::markedCopiesRequested, this, &IntakePage::writeMarkedCopies);
    connect(m_reviewPanel, &IntakeReview::mappingRequested, this, &IntakePage::mapColumns);
    connect(m_reviewPanel, &IntakeReview::communeRequested, this, &IntakePage::chooseCommune);
    connect(m_reviewPanel, &IntakeReview::answerGiven, this, &IntakePage::answer);
    connect(&m_job, &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), this, error); });
    connect(&m_job, &Job::started, this, [this] { m_stack->setEnabled(false); });
    connect(&m_job, &Job::finished, this, [this] { m_stack->setEnabled(true); });
    connect(&workspace, &Workspace::registerClosed, this, &IntakePage::discard);
    connect(&workspace, &Workspace::readOnlyChanged, this, [this](bool readOnly) { m_reviewPanel->setMayAccept(!readOnly); });
    m_reviewPanel->setMayAccept(!workspace.isReadOnly());
}

QString IntakePage::title() const
{
    return tr("Take in lists");
}

QString IntakePage::iconName() const
{
    return u"document-import"_s;
}

void IntakePage::addCommands()
{
    auto *open = new QAction(icon(u"document-import"_s), tr("Take in &lists…"), this);
    open->setShortcut(tr("Ctrl+I"));
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(open);
    connect(open, &QAction::triggered, this, &IntakePage::chooseFiles);
    m_commands = {open};
}

QWidget *IntakePage::startPanel()
{
    auto *panel = new MessagePanel(tr("Drop the communes' lists here"),
                                 tr("Excel (.xlsx, .xls) or CSV, one file or all sixteen at once, as the communes wrote them. Nothing is stored before you "
                                    "have seen and accepted it."));
    auto *choose = panel->addButton(icon(u"document-open"_s), tr("&Choose files…"));
    connect(choose, &QPushButton::clicked, this, &IntakePage::chooseFiles);
    return panel;
}

void IntakePage::addNextSteps()
{
    connect(m_summary->addButton(icon(u"view-task"_s), tr("Next: check &eligibility")), &QPushButton::clicked, this, [this] {
        discard();
        Q_EMIT assessmentRequested();
    });
    m_notTaken = m_summary->addButton(icon(u"view-list-text"_s), tr("See the rows &not taken in"));
    m_notTaken->setObjectName(u"notTaken"_s);
    connect(m_notTaken, &QPushButton::clicked, this, &IntakePage::lookAtRowsNotTaken);
    connect(m_summary->addButton(icon(u"document-export"_s), tr("Write &marked copies to send back…")), &QPushButton::clicked, this,
            &IntakePage::writeMarkedCopies);
    connect(m_summary->addButton(icon(u"document-import"_s), tr("Take in &more lists")), &QPushButton::clicked, this, &IntakePage::discard);
}

void IntakePage::reload()
{
    if (!m_review)
        m_stack->setCurrentIndex(Start);
    if (m_taken)
        showSummary();
}

void IntakePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void IntakePage::dropEvent(QDropEvent *event)
{
    if (takeFiles(localFiles(*event->mimeData())))
        event->acceptProposedAction();
}

bool IntakePage::takeFiles(const QStringList &paths)
{
    const QStringList files = listFiles(paths);
    if (files.isEmpty() || !m_workspace.isOpen() || m_job.isRunning())
        return false;
    if (m_stack->currentIndex() == Summary)
        discard();
    read(m_paths + files);
    return true;
}

void IntakePage::chooseFiles()
{
    if (m_workspace.isOpen())
        takeFiles(m_workspace.ask().openFiles(this, tr("Lists of the communes"), tr("Lists (*.xlsx *.xls *.xlsm *.csv)")));
}

void IntakePage::read(const QStringList &paths)
{
    if (m_job.isRunning())
        return;
    m_keeper->keepNow();
    m_paths = paths;
    m_paths.removeDuplicates();
    m_options.asOf = m_workspace.asOf();
    m_options.answers = m_keeper->answers();
    if (m_taken)
        for (const core::ListReading &list : m_review->lists)
            m_options.answers.insert(core::sheetKey(list), core::answersOf(list));   // what was corrected before it was taken in
    m_job.start(tr("Reading %Ln list(s)", nullptr, int(m_paths.size())),
                [registerPath = m_workspace.path(), files = m_paths, options = m_options](const core::Progress &progress) -> core::Review {
                    core::Database database(registerPath, core::Database::Mode::ReadOnly);
                    return core::reviewLists(database, files, options, progress);
                },
                [this](core::Review review) { showReview(std::move(review)); });
}

void IntakePage::showReview(core::Review review)
{
    if (!m_workspace.isOpen())
        return;
    m_reviewPanel->clear();
    m_keeper->end();
    m_review = std::move(review);
    m_keeper->begin(*m_review);
    for (core::ListReading &list : m_review->lists)
        if (const auto rows = m_leftOutBefore.constFind(core::sheetKey(list)); rows != m_leftOutBefore.cend())
            core::leaveOut(*rows, list);
    m_reviewPanel->setReview(*m_review, m_workspace.database(), m_workspace.places());
    m_stack->setCurrentIndex(Review);
    if (m_taken && countsOf(*m_review)[core::Draft::Status::Rejected] > 0)
        m_reviewPanel->showOnly(core::Draft::Status::Rejected);
    m_taken.reset();
    m_leftOutBefore.clear();
}

// Read once more, what was taken in is unchanged and the rest can be corrected and taken in as well.
void IntakePage::lookAtRowsNotTaken()
{
    for (const core::ListReading &list : m_review->lists)
        m_leftOutBefore.insert(core::sheetKey(list), core::rowsLeftOut(list));
    read(m_paths);
}

void IntakePage::mapColumns(int list)
{
    const core::ListReading &reading = m_review->lists[std::size_t(list)];
    const auto fields = mapHeadings(m_workspace, reading, this);
    if (!fields)
        return;
    m_options.mappedHeadings[reading.file] = *fields;
    m_workspace.noteUnsaved(this, true);
    read(m_paths);
}

void IntakePage::chooseCommune(int list)
{
    const core::ListReading &reading = m_review->lists[std::size_t(list)];
    const QString code = ui::chooseCommune(m_workspace, reading.file, m_options.asOf, this);
    if (code.isEmpty())
        return;
    m_options.placeCodes[reading.file] = code;
    m_workspace.noteUnsaved(this, true);
    read(m_paths);
}

void IntakePage::answer(int list, const QString &cell, const std::optional<QString> &text)
{
    if (!m_review || m_job.isRunning())
        return;
    attempt(m_workspace.ask(), this, [&] {
        if (core::answerCell(m_workspace.database(), *m_review, list, cell, text))
            m_reviewPanel->showAnswered();
    });
}

QString IntakePage::unitTitle() const
{
    const auto &lists = m_review->lists;
    if (lists.size() == 1 && lists.front().place.isStored())
        return tr("Take in the list of %1").arg(m_workspace.places().nameOf(lists.front().place));
    return tr("Take in %Ln list(s)", nullptr, int(lists.size()));
}

void IntakePage::accept()
{
    if (m_job.isRunning() || !m_review || m_workspace.isReadOnly())
        return;
    using Accepted = std::pair<core::ChangeSet, core::Review>;
    m_job.start(unitTitle(),
                [path = m_workspace.path(), review = *m_review, order = m_workspace.openRegister().order(unitTitle())](const core::Progress &progress) -> Accepted {
                    core::Database database(path);
                    core::Review accepted = review;
                    core::ChangeSet changes = core::acceptReview(database, accepted, order, {}, progress);
                    return {std::move(changes), std::move(accepted)};
                },
                [this](Accepted accepted) { showAccepted(accepted.first, std::move(accepted.second)); });
}

void IntakePage::showAccepted(const core::ChangeSet &changes, core::Review review)
{
    if (!m_workspace.isOpen())
        return;
    dropDrafts();
    m_workspace.noteUnsaved(this, false);
    m_reviewPanel->clear();
    m_review = std::move(review);
    m_taken = Taken{changes.unit, sentencesOf(changes)};
    showSummary();
    m_stack->setCurrentIndex(Summary);
    if (changes.unit != 0)
        m_workspace.openRegister().announcer()(changes);
}

QString IntakePage::sentencesOf(const core::ChangeSet &changes) const
{
    const IntakeCounts counts = countsOf(*m_review);
    QStringList sentences;
    const auto say = [&sentences](int count, const QString &sentence) {
        if (count > 0)
            sentences.append(sentence);
    };
    const int households = int(changes.rows.value(QLatin1StringView(core::Mapping<core::Household>::table)).size());
    say(households, tr("%Ln household(s) were entered or changed.", nullptr, households));
    say(counts[core::Draft::Status::Same], tr("%Ln row(s) said nothing new.", nullptr, counts[core::Draft::Status::Same]));
    say(counts.leftOut, tr("%Ln row(s) were not taken in, because they were not ticked.", nullptr, counts.leftOut));
    say(counts.withoutCommune, tr("%Ln row(s) were not taken in, because their commune is not known.", nullptr, counts.withoutCommune));
    say(counts[core::Draft::Status::Rejected], tr("%Ln row(s) were not taken in, because no household can be made of them.", nullptr, counts[core::Draft::Status::Rejected]));
    const auto [points, asked] = core::openQuestions(m_workspace.database());
    say(points, tr("In the whole register %1 wait to be cleared up, at %2.")
                    .arg(tr("%Ln point(s)", nullptr, points), tr("%Ln household(s)", "the place where points wait", asked)));
    if (changes.unit != 0)
        sentences.append(tr("Ctrl+Z takes everything back."));
    return sentences.join(u'\n');
}

// Undo and redo are not this page's, so the register is asked.
void IntakePage::showSummary()
{
    const IntakeCounts counts = countsOf(*m_review);
    m_notTaken->setVisible(counts.leftOut + counts.withoutCommune + counts[core::Draft::Status::Rejected] > 0);
    const bool isTakenBack = m_taken->unit != 0 && core::takenBackBy(m_workspace.database(), m_taken->unit);
    m_summary->setHeading(isTakenBack ? tr("The lists were taken out of the register again") : m_taken->unit != 0 ? tr("The lists are in the register") : tr("Nothing was taken in"));
    m_summary->setText(isTakenBack ? tr("What they had entered or changed was undone.") : m_taken->sentences);
}

void IntakePage::writeMarkedCopies()
{
    if (!m_review || m_job.isRunning())
        return;
    const QString folder = m_workspace.ask().folder(this, tr("Folder for the marked copies"));
    if (folder.isEmpty())
        return;
    m_job.start(tr("Writing marked copies"),
                [review = *m_review, folder](const core::Progress &) -> QStringList { return core::writeMarkedCopies(review, folder); },
                [this](const QStringList &paths) {
                    m_workspace.ask().inform(this, tr("%Ln marked copy(s) were written.", nullptr, int(paths.size())) + u'\n' + paths.join(u'\n'));
                });
}

// What was chosen for these lists is taken in.
void IntakePage::dropDrafts()
{
    if (!m_review || !m_workspace.isOpen() || m_workspace.isReadOnly())
        return;
    attempt(m_workspace.ask(), this, [this] {
        for (const core::ListReading &list : m_review->lists)
            for (const QString &form : {draft_of::commune, draft_of::mapping})
                core::dropDraft(m_workspace.database(), form, list.file, m_workspace.seat().person);
        m_keeper->drop();
    });
}

bool IntakePage::continueDraft(const core::FormDraft &draft)
{
    if (draft.form != draft_of::commune && draft.form != draft_of::mapping && draft.form != draft_of::review)
        return false;
    if (draft.form == draft_of::review && takeFiles(pathsOfChoices()))
        return true;
    const QString file = draft.form == draft_of::review ? QFileInfo(ReviewKeeper::pathIn(draft)).fileName() : draft.subject;
    m_workspace.ask().inform(this, tr("Take in the list “%1” again: the choices made for it are filled in again where they are asked for.").arg(file));
    return true;
}

/// The files of all reviews that were not finished, where they still lie.
QStringList IntakePage::pathsOfChoices() const
{
    QStringList paths;
    for (const core::FormDraft &draft : core::draftsOf(m_workspace.database(), m_workspace.seat().person))
        if (const QString path = ReviewKeeper::pathIn(draft); draft.form == draft_of::review && QFileInfo(path).isFile())
            paths.append(path);
    return paths;
}

// What was chosen and corrected is kept: it is offered again, and comes back with the list.
void IntakePage::discard()
{
    m_job.cancel();
    m_keeper->keepNow();
    m_keeper->end();
    m_workspace.noteUnsaved(this, false);
    m_reviewPanel->clear();
    m_review.reset();
    m_taken.reset();
    m_leftOutBefore.clear();
    m_paths.clear();
    m_options = {};
    m_stack->setCurrentIndex(Start);
}

}
