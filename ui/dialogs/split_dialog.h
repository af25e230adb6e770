#pragma once

// Who leaves a household and becomes one of their own, under which head and where they live.

#include "ui/dialogs/family_dialog.h"

class QLineEdit;

namespace ui {

/// What the officer wants; the hamlet as typed, entered when it is stored.
struct SplitWish {
    core::HouseholdSplit split;
    QString hamletName;
};

class SplitDialog : public FamilyDialog {
    Q_OBJECT

public:
    SplitDialog(Workspace &workspace, const core::HouseholdRecord &record, QWidget *parent = nullptr);

    SplitWish wish() const;
    /// True when the household was divided.
    bool askAndDivide();

private:
    bool refuse() override;
    void startOver() override;
    void fillHeads();

    QComboBox *m_hamlet;
    QLineEdit *m_address;
    QString m_hamletBefore;
};

}
