#pragma once

// The state of a house as surveyed (H§3.4): five components with material and damage, area, age, land.

#include "core/households/household.h"

#include <span>

namespace core {

/// "KHONG_CO_NHA": staying with others or the house is gone.
enum class HouseStatus { Unknown, HasHouse, NoHouse };
template<> struct EnumText<HouseStatus> {
    static constexpr std::pair<HouseStatus, const char *> values[] = {{HouseStatus::Unknown, ""}, {HouseStatus::HasHouse, "CO_NHA"}, {HouseStatus::NoHouse, "KHONG_CO_NHA"}};
};

enum class Answer { Unknown, No, Yes };
template<> struct EnumText<Answer> {
    static constexpr std::pair<Answer, const char *> values[] = {{Answer::Unknown, ""}, {Answer::No, "khong"}, {Answer::Yes, "co"}};
};

/// H§3.4: Không, Có, Đang giải quyết.
enum class Dispute { Unknown, None, Disputed, BeingSettled };
template<> struct EnumText<Dispute> {
    static constexpr std::pair<Dispute, const char *> values[] = {{Dispute::Unknown, ""}, {Dispute::None, "khong"}, {Dispute::Disputed, "co"}, {Dispute::BeingSettled, "dang_giai_quyet"}};
};

/// The five components recorded; QĐ 55 and NĐ 07 derive their own triplets from them.
enum class Component { Foundation, Frame, Wall, RoofFrame, Roof };
constexpr Component allComponents[] = {Component::Foundation, Component::Frame, Component::Wall, Component::RoofFrame, Component::Roof};

/// One component as surveyed.
struct ComponentState {
    QString material;             ///< Code of H§3.4 ("DAT", "BTCT", …); empty unknown.
    QString text;                 ///< As written in the list; kept beside the code.
    std::optional<int> damage;    ///< 0 good, 1 light, 2 damaged, 3 heavy, 4 about to collapse.

    bool operator==(const ComponentState &) const = default;
};

struct HouseSurvey {
    Id<HouseSurvey> id;
    Id<Household> household;
    QDate surveyedOn;
    QString surveyors;
    HouseStatus house = HouseStatus::Unknown;
    std::optional<int> builtYear;
    std::optional<int> repairedYear;
    Answer everRepaired = Answer::Unknown;
    std::optional<double> area;          ///< m², one decimal.
    std::optional<int> residents;        ///< Who live there; the household's members where not given.
    QString foundation, foundationText;
    std::optional<int> foundationDamage;
    QString frame, frameText;
    std::optional<int> frameDamage;
    QString wall, wallText;
    std::optional<int> wallDamage;
    QString roofFrame, roofFrameText;
    std::optional<int> roofFrameDamage;
    QString roof, roofText;
    std::optional<int> roofDamage;
    QString landKind;
    QString landCertificate;             ///< Number; "khong" where it is known that there is none; empty unknown.
    Dispute dispute = Dispute::Unknown;
    QString exclusion;                   ///< "X1" … "X6" (QĐ 55 Điều 2), "khong" where checked, empty unknown.
    QString floodZone;
    QString note;

    bool operator==(const HouseSurvey &) const = default;
};

ComponentState componentOf(const HouseSurvey &survey, Component component);
void setComponent(HouseSurvey &survey, Component component, const ComponentState &state);

struct Material {
    const char *code;
    const char16_t *title;   ///< Vietnamese, as on the survey form.
};
/// The materials of H§3.4 for a component, in the order of the form.
std::span<const Material> materialsOf(Component component);
/// "Nền - móng", "Khung - cột", "Tường", "Hệ đỡ mái", "Mái lợp".
QString titleOf(Component component);
/// The Vietnamese title of a material; the code itself when unknown.
QString materialTitle(Component component, const QString &code);

template<> struct Mapping<HouseSurvey> {
    static constexpr auto table = "house_survey";
    static constexpr auto columns = std::tuple{
        Column{"id", &HouseSurvey::id}, Column{"household_id", &HouseSurvey::household}, Column{"surveyed_on", &HouseSurvey::surveyedOn},
        Column{"surveyors", &HouseSurvey::surveyors}, Column{"house", &HouseSurvey::house}, Column{"built_year", &HouseSurvey::builtYear},
        Column{"repaired_year", &HouseSurvey::repairedYear}, Column{"ever_repaired", &HouseSurvey::everRepaired}, Column{"area", &HouseSurvey::area},
        Column{"residents", &HouseSurvey::residents},
        Column{"foundation", &HouseSurvey::foundation}, Column{"foundation_text", &HouseSurvey::foundationText}, Column{"foundation_damage", &HouseSurvey::foundationDamage},
        Column{"frame", &HouseSurvey::frame}, Column{"frame_text", &HouseSurvey::frameText}, Column{"frame_damage", &HouseSurvey::frameDamage},
        Column{"wall", &HouseSurvey::wall}, Column{"wall_text", &HouseSurvey::wallText}, Column{"wall_damage", &HouseSurvey::wallDamage},
        Column{"roof_frame", &HouseSurvey::roofFrame}, Column{"roof_frame_text", &HouseSurvey::roofFrameText}, Column{"roof_frame_damage", &HouseSurvey::roofFrameDamage},
        Column{"roof", &HouseSurvey::roof}, Column{"roof_text", &HouseSurvey::roofText}, Column{"roof_damage", &HouseSurvey::roofDamage},
        Column{"land_kind", &HouseSurvey::landKind}, Column{"land_certificate", &HouseSurvey::landCertificate}, Column{"dispute", &HouseSurvey::dispute},
        Column{"exclusion", &HouseSurvey::exclusion}, Column{"flood_zone", &HouseSurvey::floodZone}, Column{"note", &HouseSurvey::note}};
};

}
