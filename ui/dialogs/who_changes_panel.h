#pragma once

// Who would be judged otherwise, and why, and what it would cost: asked for, worked out in the background, listed.

#include "core/support/who_changes.h"
#include "ui/base/workspace.h"
#include "ui/jobs/job.h"
#include "ui/models/table_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;

namespace ui {

class TableView;

class WhoChangesPanel : public QWidget {
    Q_OBJECT

public:
    /// By what it is judged before and after.
    struct Trial {
        core::Provisions before;
        core::Provisions after;
    };

    explicit WhoChangesPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Does nothing while it is still comparing.
    void compare(Trial trial);
    /// What was compared is no longer what stands in the form.
    void outdate();
    /// The list shows what stands in the form.
    bool isCurrent() const { return m_isCurrent; }
    bool isComparing() const { return m_isComparing; }

Q_SIGNALS:
    /// Somebody wants to see it: `compare` is to be called.
    void asked();
    void compared();
    /// A household of the list is to be opened.
    void householdChosen(core::Id<core::Household> household);

private:
    std::vector<TableColumn<core::ChangedHousehold>> columns() const;
    QString whyText(const core::ChangedHousehold &household) const;
    void show(core::WhoChanges changes);
    void openChosen();

    Workspace &m_workspace;
    Job m_job;
    bool m_isCurrent = false;
    bool m_isComparing = false;
    QHash<QString, QString> m_ruleTitles;
    QPushButton *m_ask;
    QLabel *m_summary;
    TableModel<core::ChangedHousehold> *m_model;
    QSortFilterProxyModel *m_sorted;
    TableView *m_table;
    QPushButton *m_open;
};

}
