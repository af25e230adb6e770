#pragma once

// Who becomes the head of a household, why and since when, and what the others are to the new head.

#include "ui/dialogs/family_dialog.h"

namespace ui {

class HeadChangeDialog : public FamilyDialog {
    Q_OBJECT

public:
    HeadChangeDialog(Workspace &workspace, const core::HouseholdRecord &record, QWidget *parent = nullptr);

    /// True when the household has another head.
    bool askAndChange();

private:
    bool refuse() override;
    void startOver() override;
    core::HeadChange wish() const;

    ChoiceBox *m_formerHead;
};

}
