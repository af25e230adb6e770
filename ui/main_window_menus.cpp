// The menus and the toolbar of the main window. A menu stands here only when it has something to do.

#include "ui/base/attempt.h"
#include "ui/base/help_topic.h"
#include "ui/base/icons.h"
#include "ui/base/language.h"
#include "ui/base/plain_tip.h"
#include "ui/base/text_size.h"
#include "ui/dialogs/extra_fields_dialog.h"
#include "ui/dialogs/hamlet_assignment_dialog.h"
#include "ui/dialogs/handbook_window.h"
#include "ui/dialogs/key_card.h"
#include "ui/dialogs/office_dialog.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/dialogs/rules_window.h"
#include "ui/main_window.h"
#include "ui/widgets/day_box.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/typed_edit.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QMenuBar>
#include <QToolBar>

namespace ui {

using namespace Qt::StringLiterals;

QAction *MainWindow::action(const QString &text, const QString &iconName, const QList<QKeySequence> &keys, std::function<void()> run)
{
    auto *made = new QAction(text, this);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    made->setShortcuts(keys);
    connect(made, &QAction::triggered, this, std::move(run));
    return made;
}

void MainWindow::makeActions()
{
    m_undo = action(tr("&Undo"), u"edit-undo"_s, {QKeySequence::Undo}, [this] { undo(); });
    m_redo = action(tr("&Redo"), u"edit-redo"_s, {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, [this] { redo(); });
    m_workspace.writingActions().addAction(m_undo);
    m_workspace.writingActions().addAction(m_redo);
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_editMenu->addActions({m_undo, m_redo});
    m_editMenu->setToolTipsVisible(true);   // they say why a command cannot be used
    makeViewMenu();
    m_recordMenu = menuBar()->addMenu(tr("&Records"));
    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    tools->addAction(action(tr("&Check the register"), u"task-complete"_s, {}, [this] { m_integrity.checkRegister(); }));
    tools->addAction(action(tr("Check a &printed code…"), u"edit-find"_s, {}, [this] { m_integrity.checkPrintedCode(); }));
    tools->addAction(action(tr("&Back up now"), u"document-save"_s, {}, [this] { m_backups.backUpNow(); }));
    tools->addAction(action(tr("&Save a copy…"), QString(), {}, [this] { m_backups.saveCopy(); }));
    tools->addAction(action(tr("Restore &drill"), QString(), {}, [this] { m_backups.drill(); }));
    tools->addAction(action(tr("Backup se&ttings…"), QString(), {}, [this] { m_backups.changeSettings(); }));
    tools->addAction(action(tr("&Office and signers…"), u"document-edit"_s, {}, [this] { changeOffice(); }));
    tools->addAction(action(tr("The office's own &fields…"), u"document-edit"_s, {}, [this] { changeExtraFields(); }));
    tools->addAction(action(tr("C&riteria and levels of support…"), u"view-task"_s, {}, [this] { showRules(m_workspace, this); }));
    QAction *hamlets = action(tr("Hamlets of divided co&mmunes…"), u"go-home"_s, {}, [this] { assignHamlets(); });
    tools->addAction(hamlets);
    m_needRegister.append(tools->actions());
    m_workspace.writingActions().addAction(hamlets);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(action(tr("&Handbook"), u"help-contents"_s, {QKeySequence(Qt::Key_F1)}, [this] { showHelp(); }));
    help->addAction(action(tr("&Key card…"), QString(), {}, [this] { showKeyCard(); }));
    help->addAction(action(tr("&About An Cư"), QString(), {}, [this] { showAbout(); }));
}

void MainWindow::changeExtraFields()
{
    attempt(m_workspace.ask(), this, [this] { ExtraFieldsDialog(m_workspace, this).exec(); });
}

void MainWindow::changeOffice()
{
    attempt(m_workspace.ask(), this, [this] { OfficeDialog(m_workspace, this).exec(); });
}

void MainWindow::assignHamlets()
{
    assignHamletsOf(m_workspace, this);
}

void MainWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(action(tr("New &register…"), u"document-new"_s, {}, [this] { m_files.createAndOpen(); }));
    file->addAction(action(tr("&Open register…"), u"document-open"_s, {QKeySequence::Open}, [this] { m_files.chooseAndOpen(); }));
    m_recentMenu = file->addMenu(icon(u"document-open-recent"_s), tr("Recent re&gisters"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    file->addAction(action(tr("&Sample register"), QString(), {}, [this] { m_files.openSample(); }));
    file->addAction(action(tr("Restore from a &backup…"), QString(), {}, [this] { m_backups.restoreBackup(); }));
    QAction *close = action(tr("&Close register"), QString(), {QKeySequence::Close}, [this] { m_workspace.close(); });
    file->addAction(close);
    m_needRegister.append(close);
    file->addSeparator();
    file->addAction(action(tr("&Quit"), QString(), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { QWidget::close(); }));
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString &path : m_files.recent())
        m_recentMenu->addAction(plainAction(QDir::toNativeSeparators(path)), this, [this, path] { m_files.open(path); });
    m_recentMenu->addAction(tr("(none)", "recent registers"))->setEnabled(false);
    m_recentMenu->actions().constLast()->setVisible(m_recentMenu->actions().size() == 1);
}

void MainWindow::makeViewMenu()
{
    QMenu *view = m_viewMenu = menuBar()->addMenu(tr("&View"));
    int number = 0;
    for (Page *page : m_pages.all) {
        QAction *show = action(page->title(), page->iconName(), {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++))}, [this, page] {
            showPage(page);
            page->setFocus();
        });
        view->addAction(show);
        m_needRegister.append(show);
    }
    view->addSeparator();
    QAction *refresh = action(tr("&Refresh"), u"view-refresh"_s, {QKeySequence(Qt::Key_F5)}, [this] { this->refresh(); });
    view->addAction(refresh);
    m_needRegister.append(refresh);
    addChoice(view->addMenu(tr("Text si&ze")), {{tr("As the &system has it"), TextSize::Usual}, {tr("&Large (12 points)"), TextSize::Large}},
              chosenTextSize, chooseTextSize);
    addChoice(view->addMenu(tr("&Language")), {{u"Tiếng Việt"_s, Language::Vietnamese}, {u"English"_s, Language::English}}, chosenLanguage, chooseLanguage);
}

// One of several looks of the window.
template<class Look> void MainWindow::addChoice(QMenu *menu, const std::vector<std::pair<QString, Look>> &looks, Look (*chosen)(), void (*choose)(Look))
{
    auto *group = new QActionGroup(this);
    for (const auto &[title, look] : looks) {
        QAction *each = action(title, QString(), {}, [this, look = look, chosen, choose] {
            if (look == chosen())
                return;
            choose(look);
            Q_EMIT lookChosen();
        });
        each->setCheckable(true);
        each->setChecked(look == chosen());
        menu->addAction(group->addAction(each));
    }
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(tr("Toolbar"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize({22, 22});
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_day = new DayBox(m_workspace.asOf());
    m_day->edit()->setAccessibleName(tr("As of the day"));
    m_day->setToolTip(tr("The day on which units, categories and rules are looked at"));
    auto *asOf = new QWidget;
    auto *row = new QHBoxLayout(asOf);
    row->setContentsMargins(0, 0, 6, 0);
    row->addStretch(1);
    row->addWidget(plainLabel(tr("As of the day")));
    row->addWidget(m_day);
    asOf->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_dayAction = m_toolBar->addWidget(asOf);
    connect(m_day, &DayBox::dayChosen, &m_workspace, &Workspace::setAsOf);
    connect(&m_workspace, &Workspace::asOfChanged, m_day, &DayBox::setDay);
}

// The commands of the current page stand in the Records menu and in the toolbar, some in the menus Edit and View.
void MainWindow::showCommands()
{
    for (QAction *each : std::as_const(m_shownCommands)) {
        m_toolBar->removeAction(each);
        for (QMenu *menu : {m_recordMenu, m_editMenu, m_viewMenu})
            menu->removeAction(each);
    }
    m_shownCommands.clear();
    const bool isOpen = m_workspace.isOpen() && currentPage();
    m_toolBar->setVisible(isOpen);
    m_recordMenu->menuAction()->setVisible(isOpen);
    if (!isOpen)
        return;
    for (QAction *command : currentPage()->commands()) {
        if (!command) {
            command = new QAction(m_toolBar);
            command->setSeparator(true);
        }
        m_toolBar->insertAction(m_dayAction, command);
        m_recordMenu->addAction(command);
        m_shownCommands.append(command);
    }
    showIn(*m_editMenu, currentPage()->editCommands());
    showIn(*m_viewMenu, currentPage()->viewCommands());
}

void MainWindow::showIn(QMenu &menu, const QList<QAction *> &commands)
{
    if (commands.isEmpty())
        return;
    m_shownCommands.append(menu.addSeparator());
    menu.addActions(commands);
    m_shownCommands.append(commands);
}

void MainWindow::showHelp()
{
    const QWidget *focus = focusWidget();
    showHandbook(helpTopicOf(focus).isEmpty() && m_workspace.isOpen() ? currentPage() : focus);
}

void MainWindow::showKeyCard()
{
    std::vector<KeyGroup> groups;
    for (const QAction *menu : menuBar()->actions())
        if (menu->menu() && menu->menu() != m_recordMenu)
            groups.push_back({menu->text(), menu->menu()->actions()});
    for (Page *page : m_pages.all)
        groups.push_back({page->title(), page->commands() + page->editCommands() + page->viewCommands()});
    const core::Document card = keyCard(groups);
    PreviewDialog(m_workspace.ask(), card, PagedDocument(card), this).exec();
}

void MainWindow::showAbout()
{
    m_workspace.ask().inform(this, tr("An Cư %1\nThe register of the movement to replace temporary and dilapidated houses.\n\n"
                                      "Free software under the GNU General Public License, version 3 or later. "
                                      "Icons: Breeze by KDE, LGPL 3.").arg(QApplication::applicationVersion()));
}

}
