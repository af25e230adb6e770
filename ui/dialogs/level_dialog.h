#pragma once

// A new amount of one level of support, from a day on and by a document; beside it what it costs. Saved as one undoable step.

#include "core/support/rule_versions.h"
#include "ui/base/workspace.h"

#include <QDialog>

namespace ui {

class BasisSection;
class FormKeeper;
class MoneyEdit;
class WhoChangesPanel;

class LevelDialog : public QDialog {
    Q_OBJECT

public:
    /// `follows`: the newest row of the level.
    LevelDialog(Workspace &workspace, const core::SupportPackage &follows, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

    /// "Xây mới, Ngân sách tỉnh".
    static QString titleOf(const core::SupportPackage &level);
    /// What a draft of it is kept under.
    static QString subjectOf(const core::SupportPackage &level);

Q_SIGNALS:
    /// The dialog closed for a household to be looked at; what was typed is kept.
    void left();

private:
    void layOut();
    void fill();
    void noteEdit();
    void compare();
    bool save();
    void openHousehold(core::Id<core::Household> household);

    Workspace &m_workspace;
    core::SupportPackage m_follows;
    std::optional<core::Money> m_compared;   ///< The amount that the list of who changes shows.
    MoneyEdit *m_amount;
    BasisSection *m_basis;
    WhoChangesPanel *m_who;
    FormKeeper *m_keeper;
};

}
