#pragma once

// What the two forms about a family share: the persons with their relations, a new head, a day, a reason; kept while typed.

#include "core/households/family_changes.h"
#include "ui/base/workspace.h"
#include "ui/dialogs/relations_form.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace ui {

class ChoiceBox;
class DayEdit;
class FormKeeper;

class FamilyDialog : public QDialog {
    Q_OBJECT

public:
    void accept() override;
    void reject() override;

    /// The reason with its day, as it stands in the history: "Con lập gia đình, ra ở riêng (từ ngày 12/02/2025)".
    QString reason() const;

protected:
    FamilyDialog(Workspace &workspace, core::HouseholdRecord record, const QString &draft, RelationsForm::Asks asks, const QStringList &reasons, QWidget *parent);

    /// The fields stand; to be called by the constructor of the form.
    void begin(const QString &action);
    /// Says what is missing and goes there; true when nothing may be done yet.
    virtual bool refuse() = 0;
    /// Fields of the form beyond the shared ones, as at the beginning.
    virtual void startOver() {}
    bool refuseWith(const QString &text, QWidget *field);
    /// Asks, and stores what is asked for as one step named like the window; true when it was stored.
    bool askAndStore(const std::function<void(core::UnitOfWork &)> &change);

    Workspace &m_workspace;
    const core::HouseholdRecord m_record;
    QFormLayout *m_form;
    ChoiceBox *m_newHead;
    RelationsForm *m_relations;
    DayEdit *m_day;
    QComboBox *m_reason;
    FormKeeper *m_keeper;

private:
    QString m_draft;
};

}
