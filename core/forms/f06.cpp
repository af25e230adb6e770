#include "core/forms/f06.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct CommuneGroup {
    Id<Place> place;     ///< A divided commune and one of those it became may have one name.
    QString name;
    std::vector<ListedHousehold> households;
};

std::vector<CommuneGroup> groupsOf(const std::vector<ListedHousehold> &households)
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

void addGroup(const CommuneGroup &group, int number, Table &table)
{
    table.rows.push_back(groupRow(romanNumeral(number), group.name));
    qint64 position = 0;
    for (const ListedHousehold &household : group.households)
        table.rows.push_back(householdRow(household, ++position));
    table.rows.push_back(subtotalRow(u"Cộng "_s + unitInSentence(group.name), sumOf(group.households)));
}

}

Document f06(const std::vector<ListedHousehold> &households, const ListHeading &heading)
{
    const ListSum sum = sumOf(households);
    Table table = emptyListTable();
    int number = 0;
    for (const CommuneGroup &group : groupsOf(households))
        addGroup(group, ++number, table);
    table.rows.push_back(totalRow(sum));
    return listPage(u"F06"_s, u"Tổng hợp hộ gia đình đề nghị hỗ trợ xóa nhà tạm, nhà dột nát"_s, table, sum, heading);
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
