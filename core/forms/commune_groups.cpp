#include "core/forms/commune_groups.h"

#include <algorithm>

namespace core {

std::vector<CommuneGroup> communeGroups(const std::vector<ListedHousehold> &households)
{
    std::vector<CommuneGroup> groups;
    for (const ListedHousehold &household : households) {
        auto found = std::find_if(groups.begin(), groups.end(), [&](const CommuneGroup &group) -> bool { return group.place == household.place && group.name == household.placeName; });
        if (found == groups.end())
            found = groups.insert(groups.end(), {.place = household.place, .name = household.placeName});
        found->households.push_back(household);
    }
    return groups;
}

QString romanNumeral(int number)
{
    constexpr std::pair<int, const char16_t *> signs[] = {{1000, u"M"}, {900, u"CM"}, {500, u"D"}, {400, u"CD"}, {100, u"C"}, {90, u"XC"}, {50, u"L"},
                                                          {40, u"XL"}, {10, u"X"}, {9, u"IX"}, {5, u"V"}, {4, u"IV"}, {1, u"I"}};
    QString numeral;
    for (const auto &[value, sign] : signs)
        for (; number >= value; number -= value)
            numeral += QStringView(sign);
    return numeral;
}

}
