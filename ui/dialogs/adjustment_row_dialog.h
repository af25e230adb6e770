#pragma once

// One row of an adjusting decision: what is done, with which case, why, and what it becomes.

#include "core/cases/decision.h"
#include "ui/base/workspace.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ChoiceBox;
class RowTable;

/// Which cases and lists a row may name.
struct AdjustmentChoices {
    core::SupportList list;
    std::vector<core::StandingLine> standing;        ///< As of the last decision.
    std::vector<core::SupportCase> listed;           ///< Those that stand on it.
    std::vector<core::SupportCase> appraised;        ///< Those that could be added.
    std::vector<core::SupportCase> takenOff;         ///< Those whose place another may take: by an earlier decision, or by rows above.
    std::vector<core::SupportList> otherLists;       ///< Approved ones.
};

AdjustmentChoices adjustmentChoices(core::Database &database, core::Id<core::SupportList> list);

class AdjustmentRowDialog : public QDialog {
    Q_OBJECT

public:
    /// `before`: the row as it stands; nothing for a new one.
    AdjustmentRowDialog(Workspace &workspace, AdjustmentChoices choices, const std::optional<core::AdjustmentRequest> &before, QWidget *parent = nullptr);

    core::AdjustmentRequest request() const;
    void accept() override;

private:
    void layOut();
    void fillKinds();
    void showKind();
    void fillCases();
    void fillReasons();
    void showBefore();
    void fillFrom(const core::AdjustmentRequest &request);
    core::AdjustmentKind kind() const;
    const core::ListedHousehold *standing() const;
    void showAmounts(const std::vector<core::SourceAmount> &amounts);
    std::vector<core::SourceAmount> amounts() const;

    Workspace &m_workspace;
    AdjustmentChoices m_choices;
    QFormLayout *m_form;
    ChoiceBox *m_kind;
    ChoiceBox *m_case;
    ChoiceBox *m_reasonCode;
    QLineEdit *m_reason;
    ChoiceBox *m_need;
    RowTable *m_amounts;
    ChoiceBox *m_replaces;
    ChoiceBox *m_toList;
    QLabel *m_before;
};

}
