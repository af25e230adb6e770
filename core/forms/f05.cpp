#include "core/forms/f05.h"

#include "core/forms/print_order.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// For a district each commune gets its own list, which begins on a page 1 of its own. The households stand in the order of communes.
Document listOfEachCommune(const PrintOrder &order)
{
    const std::vector<ListedHousehold> households = order.households();
    Document all;
    for (auto first = households.begin(); first != households.end();) {
        const auto end = std::find_if(first, households.end(), [&](const ListedHousehold &household) -> bool { return household.place != first->place; });
        appendPages(all, f05({first, end}, order.heading(*order.places().find(first->place))));
        first = end;
    }
    return all.blocks.empty() ? f05({}, order.heading(order.unit())) : all;
}

Document composeF05(const PrintOrder &order)
{
    if (order.unit().level == PlaceLevel::Commune)
        return f05(order.households(), order.heading(order.unit(), awaitingRemarks(order)));
    return listOfEachCommune(order);
}

const Place *communeSigns(const PrintOrder &order)
{
    return order.unit().level == PlaceLevel::Commune ? &order.unit() : nullptr;
}

}

Document f05(const std::vector<ListedHousehold> &households, const ListHeading &heading)
{
    const ListSum sum = sumOf(households);
    Table table = emptyListTable();
    for (const ListedHousehold &household : households)
        table.rows.push_back(householdRow(household, qint64(table.rows.size()) + 1));
    table.rows.push_back(totalRow(sum));
    return listPage(u"F05"_s, u"Hộ gia đình đề nghị hỗ trợ xóa nhà tạm, nhà dột nát"_s, table, sum, heading);
}

Form formF05()
{
    return {{u"F05"_s, u"Danh sách hộ đề nghị hỗ trợ của xã"_s, u"Danh sách kèm Tờ trình của Ủy ban nhân dân xã, từ một danh sách đã lập hoặc các hộ chưa bị loại của xã."_s,
             FormSubject::Unit, blanksWith(u"CHỦ TỊCH"_s)},
            communeSigns, composeF05};
}

}
