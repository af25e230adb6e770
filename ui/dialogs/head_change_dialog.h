#pragma once

// Who becomes the head of a household, why and since when, and what the others are to the new head.

#include "ui/dialogs/family_dialog.h"

namespace ui {

struct HeadChangeWish {
    core::HeadChange change;
    QString reason;
};

class HeadChangeDialog : public FamilyDialog {
    Q_OBJECT

public:
    HeadChangeDialog(Workspace &workspace, const core::HouseholdRecord &record, QWidget *parent = nullptr);

    HeadChangeWish wish() const;

private:
    bool refuse() override;
    void startOver() override;

    ChoiceBox *m_formerHead;
};

}
