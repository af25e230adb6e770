#include "tests/bench/listed_rows.h"

#include "core/forms/f05.h"
#include "tests/bench/invented.h"

namespace bench {

using namespace Qt::StringLiterals;

core::ListedHousehold listed(int index)
{
    const Invented household = invented(index);
    const bool repair = household.spin % 4 == 0;
    core::ListedHousehold line{.name = household.name, .birth = {household.birthYear}, .gender = household.isWoman ? core::Gender::Female : core::Gender::Male,
                               .number = household.number, .ethnic = u"Kinh"_s, .hamlet = u"Thôn %1"_s.arg(1 + index / 250), .placeName = u"Xã Tân Hương"_s,
                               .members = household.members, .categories = household.spin % 2 == 0 ? u"Hộ nghèo"_s : u"Hộ cận nghèo"_s};
    line.need = repair ? core::Need::Repair : core::Need::NewHouse;
    line.area = household.area;
    line.foundation = u"Nền đất"_s;
    line.frame = u"Khung tre, vách nứa"_s;
    line.roof = u"Mái tranh"_s;
    line.criteria = u"T1, T2"_s;
    line.amount = core::Money::ofDong(repair ? 30'000'000 : 60'000'000);
    return line;
}

core::Document formOf(int rows)
{
    std::vector<core::ListedHousehold> households;
    for (int index = 0; index < rows; ++index)
        households.push_back(listed(index));
    return core::f05(households, {.unit = u"Xã Tân Hương"_s, .batch = 1, .place = u"Tân Hương"_s});
}

}
