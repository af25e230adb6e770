#pragma once

// "Nhật ký": every unit of work, newest first, and below it what the chosen one changed: which record, which field, from what, to what.

#include "ui/dialogs/undo_desk.h"
#include "ui/jobs/latest_job.h"
#include "ui/pages/history_columns.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;

namespace ui {

class HistoryFilterBar;
class TableView;

class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("History"); }
    QString iconName() const override { return QStringLiteral("document-open-recent"); }
    QList<QAction *> commands() override { return {m_takeBack, nullptr, m_open, m_onlyHousehold, m_find}; }

protected:
    void reload() override;

private:
    struct Found {
        std::vector<core::FoundUnit> units;
        QStringList persons;             ///< Only read with the first page.
        bool isFirst = true;
    };

    QAction *command(const QString &text, const QString &shortText, const QString &iconName, const QKeySequence &key, void (HistoryPage::*run)());
    void makeTables();
    void layOut();
    QWidget *unitsPanel();
    QWidget *changesPanel();
    void search(qint64 before);
    void searchOlder();
    void showFound(Found found);
    void showChosen();
    void showMoreChanges();
    void enableCommands();
    const core::FoundUnit *chosen() const;
    const ChangeRow *chosenChange() const;
    void takeBackChosen();
    void openHousehold();
    void showOnlyHousehold();
    void find();

    LatestJob m_job;
    UndoDesk *m_desk;
    HistoryFilterBar *m_filter;
    TableView *m_units;
    TableModel<core::FoundUnit> *m_unitModel;
    QPushButton *m_older;
    QLabel *m_count;
    QLabel *m_unitTitle;
    TableView *m_changes;
    TableModel<ChangeRow> *m_changeModel;
    QPushButton *m_more;
    QAction *m_takeBack;
    QAction *m_open;
    QAction *m_onlyHousehold;
    QAction *m_find;
};

}
