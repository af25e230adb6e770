#pragma once

// The next version of a rule set: thresholds, lists of materials, the text that says so and its first day; beside them who would change.
// Saved as one undoable step, and only once somebody has seen who changes. Closed without saving it is a what-if.

#include "core/support/rule_versions.h"
#include "ui/base/workspace.h"

#include <QDialog>

#include <map>

class QFormLayout;
class QPushButton;

namespace ui {

class BasisSection;
class DecimalEdit;
class FormKeeper;
class MaterialSection;
class WhoChangesPanel;

class RuleVersionDialog : public QDialog {
    Q_OBJECT

public:
    /// `follows`: the newest version.
    RuleVersionDialog(Workspace &workspace, const core::StoredRuleSet &follows, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

Q_SIGNALS:
    /// The dialog closed for a household to be looked at; what was typed is kept.
    void left();

private:
    void layOut();
    QWidget *makeThresholds();
    void addThreshold(const core::Threshold &threshold, QFormLayout &form);
    void fill();
    void noteEdit();
    core::RuleSetChange change() const;
    /// Whether all that is typed can be meant; says what cannot.
    bool isAgreeable(const QStringList &objections);
    void compare();
    bool save();
    void openHousehold(core::Id<core::Household> household);

    Workspace &m_workspace;
    core::StoredRuleSet m_follows;
    std::vector<core::Threshold> m_thresholds;
    core::RuleSetChange m_compared;              ///< What the list of who changes shows.
    std::map<QString, DecimalEdit *> m_edits;    ///< By the name of the threshold.
    MaterialSection *m_materials;
    BasisSection *m_basis;
    WhoChangesPanel *m_who;
    FormKeeper *m_keeper;
    QPushButton *m_save = nullptr;
};

}
