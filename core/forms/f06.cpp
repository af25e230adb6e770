#include "core/forms/f06.h"

#include "core/forms/commune_groups.h"
#include "core/forms/print_order.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

void addGroup(const CommuneGroup &group, int number, Table &table)
{
    table.rows.push_back(groupRow(romanNumeral(number), group.name));
    qint64 position = 0;
    for (const ListedHousehold &household : group.households)
        table.rows.push_back(householdRow(household, ++position));
    table.rows.push_back(subtotalRow(u"Cộng "_s + unitInSentence(group.name), sumOf(group.households)));
}

// The list of the district holds one commune where only that was asked for; the district signs it all the same.
const Place *districtSigns(const PrintOrder &order)
{
    const Place &unit = order.unit();
    const Place *above = unit.level == PlaceLevel::Commune ? order.places().find(unit.parent) : nullptr;
    return above ? above : &unit;
}

Document composeF06(const PrintOrder &order)
{
    return f06(order.households(), order.heading(*districtSigns(order), awaitingRemarks(order)));
}

}

Document f06(const std::vector<ListedHousehold> &households, const ListHeading &heading)
{
    const ListSum sum = sumOf(households);
    Table table = emptyListTable();
    int number = 0;
    for (const CommuneGroup &group : communeGroups(households))
        addGroup(group, ++number, table);
    table.rows.push_back(totalRow(sum));
    return listPage(u"F06"_s, u"Tổng hợp hộ gia đình đề nghị hỗ trợ xóa nhà tạm, nhà dột nát"_s, table, sum, heading);
}

Form formF06()
{
    return {{u"F06"_s, u"Danh sách tổng hợp của huyện"_s, u"Danh sách các hộ đề nghị hỗ trợ theo từng xã, có cộng từng xã và tổng cộng."_s,
             FormSubject::Unit, blanksWith(u"CHỦ TỊCH"_s)},
            districtSigns, composeF06};
}

}
