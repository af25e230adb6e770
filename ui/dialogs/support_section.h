#pragma once

// Houses once given, what stands in the way, and what the commune proposes in money.

#include "ui/dialogs/record_section.h"

#include <array>

namespace ui {

class EntryTable;
class MoneyEdit;

class SupportSection : public RecordSection {
    Q_OBJECT

public:
    explicit SupportSection(QWidget *parent = nullptr);

    void fill(const core::HouseholdRecord &record) override;
    void store(core::HouseholdRecord &record) const override;
    QWidget *widgetOf(const QString &field) const override;

private:
    struct Amount {
        std::optional<core::Money> core::FundingProposal::*member;
        MoneyEdit *edit = nullptr;
    };

    EntryTable *m_earlier;
    EntryTable *m_obstacles;
    std::array<Amount, 5> m_amounts;
    std::vector<core::EarlierSupport> m_filledEarlier;
    std::vector<core::Obstacle> m_filledObstacles;
};

}
