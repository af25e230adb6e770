#pragma once

// Which other household is meant: those that look alike stand first, any other is found by typing.

#include "core/households/duplicates.h"
#include "ui/base/workspace.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace ui {

class HouseholdPicker;

class HouseholdChoiceDialog : public QDialog {
    Q_OBJECT

public:
    HouseholdChoiceDialog(Workspace &workspace, const std::vector<core::DuplicateCandidate> &alike, QWidget *parent = nullptr);

    core::Id<core::Household> household() const;

private:
    void showCandidates(const std::vector<core::DuplicateCandidate> &alike);

    Workspace &m_workspace;
    QListWidget *m_alike;
    HouseholdPicker *m_picker;
    QPushButton *m_choose = nullptr;
};

/// Not stored when the officer thought better of it.
core::Id<core::Household> askForHousehold(Workspace &workspace, const std::vector<core::DuplicateCandidate> &alike, QWidget *parent);

}
