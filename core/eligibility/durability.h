#pragma once

// Which materials make a structure durable ("bền chắc", QĐ 55 Điều 1). The lists are data of a rule set; the letter of the list is applied.

#include "core/households/house_survey.h"

#include <QJsonObject>
#include <QStringList>

#include <array>

namespace core {

/// What is said of one component: a material code of H§3.4, or words as a commune's list writes them.
struct MaterialList {
    QStringList durable, weak;               ///< Codes.
    QStringList durableWords, weakWords;     ///< In lower case with marks: "nền đất".
    bool operator==(const MaterialList &) const = default;
};

struct Durability {
    std::array<MaterialList, std::size(allComponents)> components;
    QStringList decayWords;                  ///< Make any material weak: "mục", "tạm".
    QStringList damageWords;                 ///< Leave open whether a durable material is still sound: "nứt".
    int unsafeFrom = 4;                      ///< Surveyed damage from which a structure is not durable, whatever it is made of.
};

/// The three main structures {nền - móng, khung - tường, mái}. Nothing where the survey does not say.
struct StructureStates {
    std::optional<bool> foundationWeak;
    std::optional<bool> wallsWeak;           ///< Khung - tường: durable only when frame and wall both are.
    std::optional<bool> roofWeak;            ///< Mái: durable only when its frame and its covering both are.
    std::optional<bool> durableMaterials;    ///< All three are of durable material, in whatever state.
    bool operator==(const StructureStates &) const = default;
};

/// Of one component; nothing where it is not said.
struct ComponentJudgement {
    std::optional<bool> durable;             ///< The material.
    std::optional<bool> weak;                ///< The component as it stands.
};

ComponentJudgement judgeComponent(const ComponentState &state, const MaterialList &list, const Durability &durability);
/// Of the components in their order.
StructureStates statesFrom(const std::array<ComponentJudgement, std::size(allComponents)> &components);
/// Both of a whole survey.
StructureStates structureStates(const HouseSurvey &survey, const Durability &durability);

/// How rule sets name a component: "roof_frame".
QString keyOf(Component component);
/// Throws Error{BadRequest} whose message says what is wrong.
Durability durabilityFromJson(const QJsonObject &json);
QJsonObject toJson(const MaterialList &list);

}
