#pragma once

// The main window: pages to the right of navigation and units, the day in the toolbar, undo by name, files by drag and drop.

#include "ui/backup_desk.h"
#include "ui/integrity_desk.h"
#include "ui/main_window_pages.h"
#include "ui/register_files.h"
#include "ui/register_guard.h"

#include <QMainWindow>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace ui {

class DayBox;
class DraftBar;
class SavedState;
class UndoDesk;
class Welcome;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    bool openRegister(const QString &path) { return m_files.open(path); }
    /// The register was not opened because another window of this computer shows it, which came to the front.
    bool isShownElsewhere() const { return m_files.isShownElsewhere(); }
    void showPage(Page *page);
    Page *currentPage() const;
    /// In the order of the navigation, from 0.
    int pageNumber() const;
    void showPageNumber(int number);
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }

Q_SIGNALS:
    /// Another language or size of text was chosen; this window keeps its own until it is made anew.
    void lookChosen();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeWorkArea();
    QWidget *makeNavigation();
    Welcome *makeWelcome();
    void makeActions();
    void makeMenus();
    void makeFileMenu();
    void makeViewMenu();
    template<class Look> void addChoice(QMenu *menu, const std::vector<std::pair<QString, Look>> &looks, Look (*chosen)(), void (*choose)(Look));
    void makeToolBar();
    void makeStatusBar();
    QAction *action(const QString &text, const QString &iconName, const QList<QKeySequence> &keys, std::function<void()> run);

    void showRegister();
    void showWelcome();
    void showCommands();
    void showIn(QMenu &menu, const QList<QAction *> &commands);
    void showUndo();
    void showStatus();
    void showSaved();
    void continueDraft(const core::FormDraft &draft);
    void noteChange(const core::ChangeSet &changes);
    void refresh();
    void undo();
    void redo();
    void takeFiles(const QStringList &paths);
    void fillRecentMenu();
    void changeExtraFields();
    void changeOffice();
    void showHelp();
    void showKeyCard();
    void assignHamlets();
    void showAwaiting();
    void showAbout();

    Workspace &m_workspace;
    RegisterFiles m_files;
    StandingNotices *m_notices;
    RegisterGuard m_guard;
    IntegrityDesk m_integrity;
    BackupDesk m_backups;
    Pages m_pages;
    UndoDesk *m_undoDesk;
    QStackedWidget *m_whole;
    Welcome *m_welcome;
    QStackedWidget *m_pageStack;
    QListWidget *m_navigation;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_recordMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QToolBar *m_toolBar = nullptr;
    QAction *m_dayAction = nullptr;
    DayBox *m_day = nullptr;
    QLabel *m_path = nullptr;
    QLabel *m_summed = nullptr;          ///< What is chosen on the page, counted and summed up.
    QLabel *m_counts = nullptr;
    SavedState *m_saved = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QList<QAction *> m_needRegister;     ///< Disabled while none is open.
    QList<QAction *> m_shownCommands;    ///< Of the current page, in menus and toolbar.
};

}
