#include "core/eligibility/structure_memory.h"

namespace core {

namespace {

constexpr std::size_t placesPerComponent = 512;

bool isSameCopy(const QString &a, const QString &b)
{
    return a.constData() == b.constData() && a.size() == b.size();
}

std::size_t placeOf(Component component, const QString &material, const QString &text, std::optional<int> damage)
{
    const auto lies = [](const QString &word) -> std::size_t { return reinterpret_cast<std::size_t>(word.constData()) >> 4; };
    const std::size_t mixed = lies(material) * 31 + lies(text) * 131 + std::size_t(damage.value_or(-1) + 1) * 17;
    return std::size_t(component) * placesPerComponent + (mixed ^ mixed >> 9) % placesPerComponent;
}

}

StructureMemory::StructureMemory(const Durability &durability) : m_durability(durability), m_known(placesPerComponent * std::size(allComponents)) {}

StructureStates StructureMemory::statesOf(const HouseSurvey &survey)
{
    return statesFrom({judgementOf(Component::Foundation, survey.foundation, survey.foundationText, survey.foundationDamage),
                       judgementOf(Component::Frame, survey.frame, survey.frameText, survey.frameDamage),
                       judgementOf(Component::Wall, survey.wall, survey.wallText, survey.wallDamage),
                       judgementOf(Component::RoofFrame, survey.roofFrame, survey.roofFrameText, survey.roofFrameDamage),
                       judgementOf(Component::Roof, survey.roof, survey.roofText, survey.roofDamage)});
}

const ComponentJudgement &StructureMemory::judgementOf(Component component, const QString &material, const QString &text, std::optional<int> damage)
{
    Known &known = m_known[placeOf(component, material, text, damage)];
    if (!known.isSet || known.damage != damage || !isSameCopy(known.material, material) || !isSameCopy(known.text, text))
        known = {material, text, damage, judgeComponent({material, text, damage}, m_durability.components[std::size_t(component)], m_durability), true};
    return known.judgement;
}

}
