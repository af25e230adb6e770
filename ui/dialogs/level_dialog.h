#pragma once

// A new amount of one level of support, from a day on and by a document; beside it what it costs.

#include "ui/dialogs/provision_dialog.h"

namespace ui {

class MoneyEdit;

class LevelDialog : public ProvisionDialog {
    Q_OBJECT

public:
    /// `follows`: the newest row of the level.
    LevelDialog(Workspace &workspace, const core::SupportPackage &follows, QWidget *parent = nullptr);

    /// "Xây mới, Ngân sách tỉnh".
    static QString titleOf(const core::SupportPackage &level);
    /// What a draft of it is kept under.
    static QString subjectOf(const core::SupportPackage &level);

protected:
    void fill() override;
    bool isAgreeable() override;
    void compare() override;
    QString lookFirst() const override;
    QString titleFrom(QDate day) const override;
    void store(const core::LegalBasis &basis, core::UnitOfWork &work) const override;

private:
    QWidget *makeForm();
    void noteEdit();

    core::SupportPackage m_follows;
    std::optional<core::Money> m_compared;   ///< The amount that the list of who changes shows.
    MoneyEdit *m_amount;
};

}
