#pragma once

// "Bộ tiêu chí và định mức": what households are judged and helped by, version by version, to be read beside the work; from here an office
// sets it anew. It follows the day of the toolbar.

#include "core/eligibility/rule_reading.h"
#include "core/store/drafts.h"
#include "core/support/rule_versions.h"
#include "ui/base/workspace.h"
#include "ui/models/table_model.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;
class QUrl;

namespace ui {

class TableView;

class RulesWindow : public QDialog {
    Q_OBJECT

public:
    explicit RulesWindow(Workspace &workspace, QWidget *parent = nullptr);

    /// Opens the form of a draft and fills it in again.
    void continueDraft(const core::FormDraft &draft);

private:
    void layOut();
    QWidget *makeLevels();
    std::vector<TableColumn<core::SupportPackage>> levelColumns() const;
    void reload();
    void addSets();
    bool isInForce(const core::SupportPackage &level) const;
    QString standingOf(const core::StoredRuleSet &stored) const;
    void showChosen();
    void showClause(const QUrl &link);
    void changeChosen();
    void changeSet(const QString &code);
    void changeLevel(const core::SupportPackage &level);
    const core::StoredRuleSet *chosenSet() const;

    Workspace &m_workspace;
    std::vector<core::StoredRuleSet> m_sets;
    std::vector<qint64> m_inForce;                ///< Ids of the sets and of the levels in force on the day.
    std::vector<qint64> m_levelsInForce;
    core::RuleSetReading m_reading;
    QLabel *m_day;
    QTreeWidget *m_versions;
    QStackedWidget *m_stack;
    QTextBrowser *m_text;
    TableModel<core::SupportPackage> *m_levels;
    TableView *m_levelTable;
    QPushButton *m_change;
};

/// Brings it to the front; there is one beside each window.
RulesWindow *showRules(Workspace &workspace, QWidget *parent);

}
