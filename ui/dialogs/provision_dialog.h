#pragma once

// What the two forms share that change what counts from a day on: the document that says so, beside it who would change and at what cost.
// Saved as one undoable step, and only once somebody has seen it. Closed without saving it is a what-if.

#include "core/support/rule_versions.h"
#include "ui/base/workspace.h"

#include <QDialog>

namespace ui {

class BasisSection;
class FormKeeper;
class WhoChangesPanel;

class ProvisionDialog : public QDialog {
    Q_OBJECT

public:
    void accept() override;
    void reject() override;

Q_SIGNALS:
    /// The dialog closed for a household to be looked at; what was typed is kept.
    void left();

protected:
    /// `draft` as in draft_of.
    ProvisionDialog(Workspace &workspace, const QString &draft, const QString &title, QWidget *parent);

    /// To be called by the constructor of the form: `form` on the left, with the given widths of both sides.
    void begin(const QString &explained, QWidget *form, const QList<int> &widths, const QString &save);
    virtual void fill() = 0;
    /// Whether all that is typed, and the document, can be meant; says what cannot.
    virtual bool isAgreeable() = 0;
    /// Shows beside the form what would change.
    virtual void compare() = 0;
    /// Said where somebody saves without having seen it.
    virtual QString lookFirst() const = 0;
    virtual QString titleFrom(QDate day) const = 0;
    virtual void store(const core::LegalBasis &basis, core::UnitOfWork &work) const = 0;

    Workspace &m_workspace;
    BasisSection *m_basis;
    WhoChangesPanel *m_who;
    FormKeeper *m_keeper;

private:
    bool save();
    void openHousehold(core::Id<core::Household> household);
};

}
