#include "core/households/house_survey.h"

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array foundationMaterials{Material{"DAT", u"Đất"}, Material{"XI_MANG", u"Vữa xi măng - cát"}, Material{"GACH_LAT", u"Gạch, gạch lát"},
    Material{"BE_TONG", u"Bê tông, bê tông cốt thép"}, Material{"DA", u"Đá"}, Material{"GO", u"Gỗ"}, Material{"KHAC", u"Khác"}};
constexpr std::array frameMaterials{Material{"BTCT", u"Bê tông cốt thép"}, Material{"SAT_THEP", u"Sắt, thép"}, Material{"GO_BEN", u"Gỗ bền chắc"},
    Material{"GO_TAP", u"Gỗ tạp"}, Material{"TRE", u"Tre"}, Material{"GACH_TRU", u"Trụ gạch"}, Material{"KHAC", u"Khác"}};
constexpr std::array wallMaterials{Material{"GACH_DA", u"Gạch, đá"}, Material{"GO_BEN", u"Gỗ bền chắc"}, Material{"KIM_LOAI", u"Kim loại"},
    Material{"GO_TAP", u"Gỗ tạp"}, Material{"TOLE_BAO", u"Tôn quây"}, Material{"TRE_NUA", u"Tre, nứa"}, Material{"DAT", u"Đất"},
    Material{"BAT_PHEN", u"Bạt, phên"}, Material{"KHAC", u"Khác"}};
constexpr std::array roofFrameMaterials{Material{"BTCT", u"Bê tông cốt thép"}, Material{"SAT_THEP", u"Sắt, thép"}, Material{"GO_BEN", u"Gỗ bền chắc"},
    Material{"GO_TAP", u"Gỗ tạp"}, Material{"TRE", u"Tre"}, Material{"KHAC", u"Khác"}};
constexpr std::array roofMaterials{Material{"BTCT", u"Bê tông cốt thép"}, Material{"NGOI", u"Ngói"}, Material{"TON_KHUNG_CHAC", u"Tôn trên khung chắc"},
    Material{"TON_KHUNG_TAM", u"Tôn trên khung tạm"}, Material{"FIBRO", u"Fibrô xi măng"}, Material{"TRANH_LA", u"Tranh, lá"},
    Material{"BAT", u"Bạt"}, Material{"KHAC", u"Khác"}};

/// The three members of a survey that belong to one component.
struct ComponentMembers {
    QString HouseSurvey::*material;
    QString HouseSurvey::*text;
    std::optional<int> HouseSurvey::*damage;
};

constexpr std::array members{
    ComponentMembers{&HouseSurvey::foundation, &HouseSurvey::foundationText, &HouseSurvey::foundationDamage},
    ComponentMembers{&HouseSurvey::frame, &HouseSurvey::frameText, &HouseSurvey::frameDamage},
    ComponentMembers{&HouseSurvey::wall, &HouseSurvey::wallText, &HouseSurvey::wallDamage},
    ComponentMembers{&HouseSurvey::roofFrame, &HouseSurvey::roofFrameText, &HouseSurvey::roofFrameDamage},
    ComponentMembers{&HouseSurvey::roof, &HouseSurvey::roofText, &HouseSurvey::roofDamage}};

const ComponentMembers &membersOf(Component component)
{
    return members[std::size_t(component)];
}

}

ComponentState componentOf(const HouseSurvey &survey, Component component)
{
    const ComponentMembers &of = membersOf(component);
    return {survey.*of.material, survey.*of.text, survey.*of.damage};
}

void setComponent(HouseSurvey &survey, Component component, const ComponentState &state)
{
    const ComponentMembers &of = membersOf(component);
    survey.*of.material = state.material;
    survey.*of.text = state.text;
    survey.*of.damage = state.damage;
}

std::span<const Material> materialsOf(Component component)
{
    switch (component) {
    case Component::Foundation: return foundationMaterials;
    case Component::Frame: return frameMaterials;
    case Component::Wall: return wallMaterials;
    case Component::RoofFrame: return roofFrameMaterials;
    case Component::Roof: break;
    }
    return roofMaterials;
}

QString titleOf(Component component)
{
    constexpr std::array<QStringView, 5> titles{u"Nền - móng", u"Khung - cột", u"Tường", u"Hệ đỡ mái", u"Mái lợp"};
    return titles[std::size_t(component)].toString();
}

QString materialTitle(Component component, const QString &code)
{
    for (const Material &material : materialsOf(component))
        if (code == QLatin1StringView(material.code))
            return QString::fromUtf16(material.title);
    return code;
}

}
