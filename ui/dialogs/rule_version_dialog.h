#pragma once

// The next version of a rule set: thresholds, lists of materials, the text that says so and its first day; beside them who would change.

#include "ui/dialogs/provision_dialog.h"

#include <map>

class QFormLayout;

namespace ui {

class DecimalEdit;
class MaterialSection;

class RuleVersionDialog : public ProvisionDialog {
    Q_OBJECT

public:
    /// `follows`: the newest version.
    RuleVersionDialog(Workspace &workspace, const core::StoredRuleSet &follows, QWidget *parent = nullptr);

protected:
    void fill() override;
    bool isAgreeable() override;
    void compare() override;
    QString lookFirst() const override;
    QString titleFrom(QDate day) const override;
    void store(const core::LegalBasis &basis, core::UnitOfWork &work) const override;

private:
    QWidget *makeForm();
    QWidget *makeThresholds();
    void addThreshold(const core::Threshold &threshold, QFormLayout &form);
    void noteEdit();
    core::RuleSetChange change() const;
    /// Whether all that is typed can be meant; says what cannot.
    bool isAgreeable(const QStringList &objections);

    core::StoredRuleSet m_follows;
    std::vector<core::Threshold> m_thresholds;
    core::RuleSetChange m_compared;              ///< What the list of who changes shows.
    std::map<QString, DecimalEdit *> m_edits;    ///< By the name of the threshold.
    MaterialSection *m_materials;
};

}
