#pragma once

// The other people of the household, one line each.

#include "ui/dialogs/record_section.h"

namespace ui {

class EntryTable;

class PeopleSection : public RecordSection {
    Q_OBJECT

public:
    explicit PeopleSection(QWidget *parent = nullptr);

    void fill(const core::HouseholdRecord &record) override;
    void store(core::HouseholdRecord &record) const override;
    /// Of the cell that is current in the table.
    FieldKey keyOf(const QWidget &field) const override;

private:
    EntryTable *m_table;
    std::vector<core::PersonRecord> m_filled;   ///< What the lines were filled from: keeps what they do not show.
};

}
