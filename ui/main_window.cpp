#include "ui/main_window.h"

#include "core/base/number_format.h"
#include "core/households/divided_hamlets.h"
#include "core/households/household_merge.h"
#include "core/intake/open_questions.h"
#include "ui/base/attempt.h"
#include "ui/base/icons.h"
#include "ui/base/plain_tip.h"
#include "ui/base/settings.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/handbook_window.h"
#include "ui/dialogs/rules_window.h"
#include "ui/dialogs/undo_desk.h"
#include "ui/pages/households_page.h"
#include "ui/pages/welcome.h"
#include "ui/widgets/draft_bar.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/place_tree.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/saved_state.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/standing_notices.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestEntries = 5;         // Of pages that stay in view on the smallest screen.
constexpr int roomAroundEntry = 17;      // Pixels above and below a page's name together.
constexpr int roomBesideEntry = 60;      // Icon and margins.
constexpr int summedMargin = 24;

Setting<QByteArray> geometrySetting()
{
    return Setting<QByteArray>(u"window/geometry"_s);
}

QStringList filesOf(const QMimeData &dropped)
{
    QStringList paths;
    for (const QUrl &url : dropped.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

}

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent), m_workspace(workspace), m_files(workspace, this), m_notices(new StandingNotices), m_guard(workspace, *m_notices),
      m_integrity(workspace, this), m_backups(workspace, this), m_undoDesk(new UndoDesk(workspace, this)), m_whole(new QStackedWidget), m_welcome(makeWelcome()),
      m_pageStack(new QStackedWidget), m_navigation(new QListWidget)
{
    m_pages = makePages(workspace, m_pageStack, [this](Page *page) { showPage(page); });
    m_whole->addWidget(m_welcome);
    m_whole->addWidget(makeWorkArea());
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    auto *drafts = new DraftBar(workspace);
    drafts->offerOnlyEarlier(draft_of::blanks);
    connect(drafts, &DraftBar::continueRequested, this, &MainWindow::continueDraft);
    column->addWidget(m_notices);
    column->addWidget(m_backups.noticeBar());
    column->addWidget(drafts);
    column->addWidget(m_whole, 1);
    for (Job *job : {&m_files.job(), &m_integrity.job(), &m_backups.job(), &m_undoDesk->job()})
        column->addWidget(new JobPanel(*job));
    setCentralWidget(middle);
    setAcceptDrops(true);
    makeActions();
    makeMenus();
    makeToolBar();
    makeStatusBar();
    answerHelpKey(this);
    connect(&workspace, &Workspace::registerOpened, this, &MainWindow::showRegister);
    connect(&workspace, &Workspace::registerClosed, this, &MainWindow::showWelcome);
    connect(&workspace, &Workspace::changed, this, &MainWindow::noteChange);
    connect(&workspace, &Workspace::asOfChanged, this, &MainWindow::showAwaiting);
    connect(&workspace, &Workspace::unsavedChanged, this, &MainWindow::showSaved);
    connect(&workspace, &Workspace::readOnlyChanged, this, &MainWindow::showSaved);
    m_integrity.setRestore([this](const QString &backup) { m_backups.restoreThis(backup); });
    connect(&workspace, &Workspace::householdRequested, this, [this](core::Id<core::Household> household) {
        showPage(m_pages.households);
        m_pages.households->showHousehold(household);
    });
    connect(&m_guard, &RegisterGuard::summoned, this, [this] {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        raise();
        activateWindow();
    });
    resize(1280, 720);
    if (!restoreGeometry(geometrySetting()))
        setWindowState(Qt::WindowMaximized);
    workspace.isOpen() ? showRegister() : showWelcome();
    if (workspace.isOpen())
        m_guard.begin();
}

MainWindow::~MainWindow()
{
    geometrySetting() = saveGeometry();
    m_workspace.disconnect(this);
}

Welcome *MainWindow::makeWelcome()
{
    auto *welcome = new Welcome;
    connect(welcome, &Welcome::sampleChosen, &m_files, &RegisterFiles::openSample);
    connect(welcome, &Welcome::fileChosen, &m_files, &RegisterFiles::chooseAndOpen);
    connect(welcome, &Welcome::recentChosen, &m_files, &RegisterFiles::open);
    connect(welcome, &Welcome::importChosen, this, [this] {
        if (m_files.createAndOpen())
            takeFiles(m_workspace.ask().openFiles(this, tr("Lists of the communes"), tr("Lists (*.xlsx *.xls *.csv)")));
    });
    connect(welcome, &Welcome::entryChosen, this, [this] {
        if (m_files.createAndOpen())
            m_pages.households->enterNew();
    });
    return welcome;
}

QWidget *MainWindow::makeWorkArea()
{
    for (Page *page : m_pages.all)
        m_pageStack->addWidget(scrolled(page));
    auto *splitter = new QSplitter;
    splitter->addWidget(makeNavigation());
    splitter->addWidget(m_pageStack);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(1, false);
    splitter->setSizes({m_navigation->minimumWidth(), 1100});
    return splitter;
}

QWidget *MainWindow::makeNavigation()
{
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setIconSize({22, 22});
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QFontMetrics metrics = m_navigation->fontMetrics();
    const int height = metrics.height() + roomAroundEntry;
    int width = 0;
    for (const Page *page : m_pages.all) {
        auto *item = new QListWidgetItem(icon(page->iconName()), page->title(), m_navigation);
        item->setSizeHint({0, height});
        width = std::max(width, metrics.horizontalAdvance(page->title()) + roomBesideEntry);
    }
    m_navigation->setMaximumHeight(height * int(m_pages.all.size()) + 2 * m_navigation->frameWidth());
    m_navigation->setMinimumHeight(height * fewestEntries);   // on a small screen it scrolls
    m_navigation->setMinimumWidth(width);
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) { showPage(m_pages.all.at(std::size_t(row))); });
    connect(m_navigation, &QListWidget::itemClicked, this, [this] { currentPage()->setFocus(); });
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(4, 4, 0, 4);
    column->addWidget(m_navigation, 1000);   // as high as it is, before the units have the rest
    auto *places = new PlaceTree(m_workspace);
    connect(places, &PlaceTree::assignmentRequested, this, [this] {
        if (!m_workspace.isReadOnly())
            assignHamlets();
    });
    column->addWidget(places, 1);
    return side;
}

void MainWindow::showPage(Page *page)
{
    const auto number = int(std::find(m_pages.all.begin(), m_pages.all.end(), page) - m_pages.all.begin());
    m_pageStack->setCurrentIndex(number);
    m_navigation->setCurrentRow(number);
    if (m_summed)
        m_summed->clear();
    showCommands();
}

Page *MainWindow::currentPage() const
{
    const int number = m_pageStack->currentIndex();
    return number < 0 ? nullptr : m_pages.all.at(std::size_t(number));
}

int MainWindow::pageNumber() const
{
    return m_pageStack->currentIndex();
}

void MainWindow::showPageNumber(int number)
{
    showPage(m_pages.all.at(std::size_t(number)));
}

void MainWindow::showRegister()
{
    m_whole->setCurrentIndex(1);
    showPage(currentPage() ? currentPage() : m_pages.all.front());
    for (QAction *each : std::as_const(m_needRegister))
        each->setEnabled(true);
    const QString file = QFileInfo(m_workspace.path()).fileName();
    setWindowTitle(m_workspace.isReadOnly() ? tr("%1 (read only)").arg(file) : file);
    showAwaiting();
    showUndo();
    showStatus();
}

void MainWindow::showWelcome()
{
    m_whole->setCurrentIndex(0);
    m_welcome->setRecent(m_files.recent());
    for (QAction *each : std::as_const(m_needRegister))
        each->setEnabled(false);
    setWindowTitle(QString());
    showCommands();
    showUndo();
    showStatus();
}

// Stands above every page: whatever list is looked at lacks them.
void MainWindow::showAwaiting()
{
    if (!m_workspace.isOpen())
        return;
    attempt(m_workspace.ask(), this, [this] {
        const qint64 awaiting = core::householdsAwaitingUnit(m_workspace.database(), m_workspace.places(), m_workspace.asOf());
        if (awaiting == 0)
            return m_notices->remove(StandingNotices::Notice::AwaitingUnit);
        const QString text = tr("%1 household(s) of divided communes are not assigned to a new commune, so its lists lack them.", "", int(awaiting)).arg(core::grouped(awaiting));
        if (text == m_notices->textOf(StandingNotices::Notice::AwaitingUnit))
            return;
        m_workspace.isReadOnly() ? m_notices->put(StandingNotices::Notice::AwaitingUnit, text)
                                 : m_notices->put(StandingNotices::Notice::AwaitingUnit, text, tr("Assign hamlets…"), [this] { assignHamlets(); });
    });
}

void MainWindow::noteChange(const core::ChangeSet &changes)
{
    if (changes.touches<core::Household>() || changes.touches<core::HamletAssignment>() || changes.touches<core::PlaceSuccession>())
        showAwaiting();
    if (changes.unit > 0)
        showSaved();
    showUndo();
    showStatus();
}

void MainWindow::showUndo()
{
    const auto undoable = m_workspace.isOpen() ? m_workspace.openRegister().undoable() : std::nullopt;
    const auto redoable = m_workspace.isOpen() ? m_workspace.openRegister().redoable() : std::nullopt;
    m_undo->setEnabled(undoable && !m_workspace.isReadOnly());
    m_undo->setText(undoable ? tr("&Undo: %1").arg(plainAction(undoable->title)) : tr("&Undo"));
    m_redo->setEnabled(redoable && !m_workspace.isReadOnly());
    m_redo->setText(redoable ? tr("&Redo: %1").arg(plainAction(redoable->title)) : tr("&Redo"));
}

void MainWindow::refresh()
{
    attempt(m_workspace.ask(), this, [this] { m_workspace.readNews(); });
    currentPage()->markStale();
}

void MainWindow::undo()
{
    attempt(m_workspace.ask(), this, [this] {
        if (const auto unit = m_workspace.openRegister().undoable())
            m_undoDesk->takeBack(*unit);
    });
}

void MainWindow::redo()
{
    attempt(m_workspace.ask(), this, [this] {
        if (const auto unit = m_workspace.openRegister().redoable())
            m_undoDesk->takeBack(*unit);
    });
}

void MainWindow::continueDraft(const core::FormDraft &draft)
{
    if (draft.form == draft_of::extraFields)
        return changeExtraFields();
    if (draft.form == draft_of::office) {
        m_workspace.choosePlace({draft.subject.toLongLong()});   // the dialog begins with the unit in view
        return changeOffice();
    }
    if (draft.form == draft_of::hamlets)
        return assignHamlets();
    if (draft.form == draft_of::ruleSet || draft.form == draft_of::level)
        return showRules(m_workspace, this)->continueDraft(draft);
    attempt(m_workspace.ask(), this, [&] {
        for (Page *page : m_pages.all)
            if (page->continueDraft(draft))
                return showPage(page);
    });
}

void MainWindow::makeStatusBar()
{
    m_path = plainLabel();
    m_summed = plainLabel();
    m_summed->setAccessibleName(tr("Chosen cells"));
    m_summed->setContentsMargins(0, 0, summedMargin, 0);
    m_counts = plainLabel();
    m_saved = new SavedState(LabelText::Short);
    statusBar()->addWidget(m_path, 1);
    statusBar()->addPermanentWidget(m_summed);
    statusBar()->addPermanentWidget(m_counts);
    for (Page *page : m_pages.all)
        connect(page, &Page::summed, m_summed, &QLabel::setText);
    statusBar()->addPermanentWidget(m_saved);
}

void MainWindow::showStatus()
{
    statusBar()->setVisible(m_workspace.isOpen());
    if (!m_workspace.isOpen())
        return;
    showSaved();
    m_path->setText(m_workspace.path());
    attempt(m_workspace.ask(), this, [this] {
        const qint64 households = core::householdCount(m_workspace.database());
        const auto [points, asked] = core::openQuestions(m_workspace.database());
        m_counts->setText(tr("%1 household(s)", "", int(households)).arg(core::grouped(households)) + u" · "_s
                          + tr("%Ln point(s) to clear up", nullptr, points) + (asked > 0 ? u' ' + tr("at %Ln household(s)", nullptr, asked) : QString()));
    });
}

// What was changed is backed up before the window goes; it then closes by itself.
void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_backups.mayClose());
}

// The newest unit of the register, whoever wrote it.
void MainWindow::showSaved()
{
    if (!m_workspace.isOpen())
        return;
    if (m_workspace.isReadOnly())
        return m_saved->show(SavedState::State::ReadOnly, tr("Read only"));
    if (m_workspace.hasUnsaved())
        return m_saved->show(SavedState::State::Unsaved, tr("Being typed, not saved yet"));
    attempt(m_workspace.ask(), this, [this] {
        const auto units = core::journalUnits(m_workspace.database(), 1);
        const QDateTime at = units.empty() ? QDateTime() : QDateTime::fromString(units.front().at, Qt::ISODateWithMs).toLocalTime();
        const bool today = at.date() == m_workspace.seat().now().toLocalTime().date();
        m_saved->show(SavedState::State::Saved, tr("Saved at %1").arg(at.toString(today ? u"HH:mm:ss"_s : u"HH:mm:ss dd/MM/yyyy"_s)));
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFiles(filesOf(*event->mimeData()));
}

// A register is opened; lists go to the page that takes them, after a register was made where none is open.
void MainWindow::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (paths.front().endsWith(u".ancu"_s, Qt::CaseInsensitive)) {
        m_files.open(paths.front());
        return;
    }
    if (!m_workspace.isOpen() && !m_files.createAndOpen())
        return;
    for (Page *page : m_pages.all)
        if (page->takeFiles(paths))
            return showPage(page);
    m_workspace.ask().inform(this, tr("These files are neither a register nor a list of a commune."));
}

}
