#pragma once

// "Xét điều kiện": the households of the unit in view, judged as of the day in view, with what decides; beside them the chosen one.

#include "core/cases/support_case.h"
#include "ui/dialogs/form_desk.h"
#include "ui/jobs/latest_job.h"
#include "ui/pages/judged_columns.h"
#include "ui/pages/judged_reading.h"
#include "ui/pages/page.h"

#include <QSortFilterProxyModel>
#include <QTimer>

class QLabel;
class QStackedWidget;

namespace ui {

class HouseholdSummary;
class JudgedFilterBar;
class MessagePanel;
class TableView;

class EligibilityPage : public Page {
    Q_OBJECT

public:
    explicit EligibilityPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Check eligibility"); }
    QString iconName() const override { return QStringLiteral("view-task"); }
    QList<QAction *> commands() override { return {m_sheet, m_open, nullptr, m_confirm, m_cases, m_list, nullptr, m_rules}; }

Q_SIGNALS:
    /// The entitled households are to be put on a list.
    void listRequested();
    /// There is nothing to judge: lists are to be taken in.
    void intakeRequested();
    void householdShown(core::Id<core::Household> household);
    void caseRequested(core::Id<core::SupportCase> supportCase);

protected:
    void reload() override;

private:
    QAction *command(const QString &text, const QString &shortText, const QString &iconName, const QKeySequence &key);
    void makeCommands();
    void makeTable();
    void layOut();
    QWidget *emptyPanel();
    QWidget *missingHint();
    void showMissing(const JudgedCounts &counts);
    void showJudged(Judged judged);
    void filter();
    void clear();
    void showChosen();
    const JudgedHousehold *chosen() const;
    void choose(core::Id<core::Household> household);
    void openChosen();
    void confirmChosen();
    std::vector<core::Id<core::Household>> allChosen() const;
    void openCases();

    LatestJob m_job;
    FormDesk *m_desk;
    Judged m_judged;
    DecidingSentences m_sentences;
    QTimer m_showSoon;
    QStackedWidget *m_stack;
    JudgedFilterBar *m_filter;
    QLabel *m_missing;                   ///< What most households lack, in words.
    TableView *m_table;
    JudgedModel *m_model;
    QSortFilterProxyModel *m_sorted;
    HouseholdSummary *m_summary;
    QAction *m_sheet = nullptr;
    QAction *m_open = nullptr;
    QAction *m_confirm = nullptr;
    QAction *m_cases = nullptr;
    QAction *m_list = nullptr;
    QAction *m_rules = nullptr;
};

}
