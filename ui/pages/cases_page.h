#pragma once

// "Hồ sơ": the work queues on the left, the cases of the chosen one with their next step, and below them the story of the current case.

#include "ui/dialogs/list_desk.h"
#include "ui/jobs/latest_job.h"
#include "ui/models/case_columns.h"
#include "ui/pages/page.h"

#include <QSortFilterProxyModel>
#include <QTimer>

#include <span>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;

namespace ui {

class CaseStoryPanel;
class QueueList;
class TableView;

class CasesPage : public Page {
    Q_OBJECT

public:
    explicit CasesPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Cases"); }
    QString iconName() const override { return QStringLiteral("document-open"); }
    QList<QAction *> commands() override;
    QList<QAction *> editCommands() override { return {m_tick, m_tickAll}; }

    /// Shows the case, in the queue of all cases.
    void showCase(core::Id<core::SupportCase> supportCase);

Q_SIGNALS:
    void householdShown(core::Id<core::Household> household);

protected:
    void reload() override;

private:
    QAction *command(const QString &text, const QString &shortText, const QString &iconName, const QList<QKeySequence> &keys, std::function<void()> run);
    QAction *tableCommand(const QString &text, const QList<QKeySequence> &keys, std::function<void()> run);
    void makeCommands();
    void makeTable();
    void layOut();
    QWidget *casesPanel();
    QWidget *emptyPanel();
    void showRead(std::vector<core::CaseLine> cases);
    void showQueue();
    void choose(core::Id<core::SupportCase> supportCase);
    void clear();
    const core::CaseLine *current() const;
    std::vector<core::CaseLine> chosen() const;
    void showCurrent();
    void showStory();
    void showActions();
    /// Of a queue, the step that its cases take next and who takes it.
    struct QueueAction;
    static std::span<const QueueAction> queueActions();
    const QueueAction *nextAction() const;
    std::vector<core::Step> otherSteps() const;
    void fillOtherSteps();
    void takeNext();
    void take(core::Step step);
    void takeTogether(core::Step step);
    std::vector<core::Id<core::SupportCase>> chosenIds() const;
    void showComplaints();
    void toggleTicks();
    void tickAll();
    void openCases();
    void openHousehold();
    void printStory();
    void find();

    ListDesk m_lists;
    LatestJob m_job;
    std::vector<core::CaseLine> m_cases;
    core::Id<core::SupportCase> m_wanted;        ///< To be chosen when the cases have been read.
    QTimer m_showSoon;
    QStackedWidget *m_stack;
    QueueList *m_queues;
    QLineEdit *m_find;
    TableView *m_table;
    CaseModel *m_model;
    QSortFilterProxyModel *m_sorted;
    CaseStoryPanel *m_story;
    QLabel *m_count;
    QMenu *m_otherMenu;
    QAction *m_next = nullptr;
    QAction *m_other = nullptr;
    QAction *m_open = nullptr;
    QAction *m_household = nullptr;
    QAction *m_complaints = nullptr;
    QAction *m_print = nullptr;
    QAction *m_findAction = nullptr;
    QAction *m_tick = nullptr;
    QAction *m_tickAll = nullptr;
};

}
