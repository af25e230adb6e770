#pragma once

// The households of the register: all of them in a table, and beside it why the chosen one is entitled or not. New, edit, delete.

#include "core/cases/support_case.h"
#include "ui/jobs/job.h"
#include "ui/pages/page.h"

#include <QTimer>

class QStackedWidget;

namespace ui {

class FormDesk;
class HouseholdEditor;
class HouseholdList;
class HouseholdSummary;

class HouseholdsPage : public Page {
    Q_OBJECT

public:
    explicit HouseholdsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Households"); }
    QString iconName() const override { return QStringLiteral("go-home"); }
    QList<QAction *> commands() override;
    QList<QAction *> editCommands() override;
    QList<QAction *> viewCommands() override;
    void showHousehold(core::Id<core::Household> household) override;
    bool continueDraft(const core::FormDraft &draft) override;
    void enterNew();

Q_SIGNALS:
    /// There is no household yet: lists are to be taken in.
    void intakeRequested();
    void householdShown(core::Id<core::Household> household);
    void caseRequested(core::Id<core::SupportCase> supportCase);

protected:
    void reload() override;

private:
    QAction *command(const QString &text, const QString &iconName, const QList<QKeySequence> &keys, void (HouseholdsPage::*run)());
    /// Runs only while the keyboard is in the table.
    QAction *tableCommand(const QString &text, const QString &iconName, const QList<QKeySequence> &keys, std::function<void()> run);
    QWidget *emptyPanel();
    void makeTableCommands();
    void find();
    void editChosen();
    /// `first` is begun as soon as the editor stands there.
    void edit(core::Id<core::Household> household, void (HouseholdEditor::*first)() = nullptr);
    void removeChosen();
    void settleQuestions();
    void openCases();
    void remove(const std::vector<core::Id<core::Household>> &households);
    void showHistory();
    void showChosen();
    void previewAssessment();

    FormDesk *m_desk;
    QStackedWidget *m_stack;
    HouseholdList *m_list;
    HouseholdSummary *m_summary;
    QTimer m_showSoon;
    Job m_backingUp;
    QAction *m_new;
    QAction *m_edit;
    QAction *m_remove;
    QAction *m_settle;
    QAction *m_history;
    QAction *m_sheet;
    QAction *m_cases;
    QAction *m_find;
    QList<QAction *> m_editCommands;
    QList<QAction *> m_viewCommands;
};

}
