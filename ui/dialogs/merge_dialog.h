#pragma once

// Two households side by side: which of them is kept, and for each field whose value stays. By keyboard: arrows choose the line, 1 and 2 the value.

#include "ui/dialogs/merge_desk.h"
#include "ui/models/merge_fields.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class ChoiceBox;
class FormKeeper;
class MergeChoiceTable;

class MergeDialog : public QDialog {
    Q_OBJECT

public:
    /// `first` is kept unless the officer chooses the other. Throws Error where one of them cannot be read.
    MergeDialog(Workspace &workspace, core::Id<core::Household> first, core::Id<core::Household> second, QWidget *parent = nullptr);

    MergeWish wish() const;
    void accept() override;
    void reject() override;

private:
    void layOut();
    void begin();
    void showLines();
    void showComing();
    const core::HouseholdRecord &kept() const { return m_records[m_keptIndex]; }
    const core::HouseholdRecord &gone() const { return m_records[1 - m_keptIndex]; }
    QString described(const core::HouseholdRecord &record) const;

    Workspace &m_workspace;
    std::array<core::HouseholdRecord, 2> m_records;
    std::size_t m_keptIndex = 0;
    ChoiceBox *m_kept;
    MergeChoiceTable *m_table;
    QLabel *m_coming;
    QLabel *m_obstacle;
    QComboBox *m_reason;
    QPushButton *m_merge = nullptr;
    FormKeeper *m_keeper;
};

/// Nothing when the officer thought better of it.
std::optional<MergeWish> askForMerge(Workspace &workspace, core::Id<core::Household> first, core::Id<core::Household> second, QWidget *parent);

}
