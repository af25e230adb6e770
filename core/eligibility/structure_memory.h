#pragma once

// The structures of very many houses: what one material or one wording means is looked up once, not for every house.

#include "core/eligibility/durability.h"

namespace core {

/// Says of each house what `structureStates` says. Words are known again by where they lie, so a reader that hands over the same
/// copy of "Nền đất" for every house pays for it once; other words are judged each time. Memory is fixed.
class StructureMemory {
public:
    explicit StructureMemory(const Durability &durability);

    StructureStates statesOf(const HouseSurvey &survey);

private:
    /// Holds on to the words: as long as it does, no others can lie in their place.
    struct Known {
        QString material;
        QString text;
        std::optional<int> damage;
        ComponentJudgement judgement;
        bool isSet = false;
    };

    const ComponentJudgement &judgementOf(Component component, const QString &material, const QString &text, std::optional<int> damage);

    Durability m_durability;
    std::vector<Known> m_known;
};

}
