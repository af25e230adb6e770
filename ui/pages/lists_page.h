#pragma once

// "Danh sách – quyết định": the lists for decisions on the left, on the right the households of the chosen one with their support.

#include "ui/dialogs/form_desk.h"
#include "ui/dialogs/new_list_dialog.h"
#include "ui/pages/list_overview.h"
#include "ui/pages/page.h"

class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;

namespace ui {

class CaseListCommands;
class MessagePanel;
class TableView;

class ListsPage : public Page {
    Q_OBJECT

public:
    explicit ListsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Lists and decisions"); }
    QString iconName() const override { return QStringLiteral("document-multiple"); }
    QList<QAction *> commands() override;

    bool continueDraft(const core::FormDraft &draft) override;
    /// Asks for unit, stream and day, and makes the list.
    void enterNew();
    /// Makes a list of what was asked for, in the background.
    void make(const NewList &asked);

Q_SIGNALS:
    void householdShown(core::Id<core::Household> household);

protected:
    void reload() override;

private:
    QAction *command(const QString &text, const QString &shortText, const QString &iconName, const QList<QKeySequence> &keys, void (ListsPage::*run)());
    void makeCommands();
    void makeTables();
    void layOut();
    QWidget *listsPanel();
    QWidget *linesPanel();
    QWidget *emptyPanel();
    void choose(core::Id<core::SupportList> list);
    void showChosen();
    void showLines(const ListOverview &row);
    bool canTakeOff(const ListOverview &row) const;
    void showTotals();
    void enableCommands();
    const ListOverview *chosen() const;
    std::vector<core::ListedHousehold> chosenLines() const;
    void takeOff();
    void freeze();
    void deleteList();
    void print();
    void exportWorkbook();
    QString formOf(const core::SupportList &list) const;
    core::FormRequest requestOf(const core::SupportList &list) const;

    Job m_job;
    FormDesk *m_desk;
    CaseListCommands *m_caseCommands;
    core::Id<core::SupportList> m_made;  ///< Just made: chosen when the lists are read again.
    QStackedWidget *m_stack;
    MessagePanel *m_empty = nullptr;
    TableView *m_lists;
    TableModel<ListOverview> *m_overviews;
    QLabel *m_title;
    TableView *m_lines;
    ListedModel *m_households;
    QSortFilterProxyModel *m_sorted;
    QLabel *m_totals;
    QLabel *m_words;
    QLabel *m_unverified;
    QAction *m_new = nullptr;
    QAction *m_print = nullptr;
    QAction *m_export = nullptr;
    QAction *m_takeOff = nullptr;
    QAction *m_freeze = nullptr;
    QAction *m_delete = nullptr;
};

}
