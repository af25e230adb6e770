#include "core/forms/f05.h"

namespace core {

using namespace Qt::StringLiterals;

Document f05(const std::vector<ListedHousehold> &households, const ListHeading &heading)
{
    const ListSum sum = sumOf(households);
    Table table = emptyListTable();
    for (const ListedHousehold &household : households)
        table.rows.push_back(householdRow(household, qint64(table.rows.size()) + 1));
    table.rows.push_back(totalRow(sum));
    return listPage(u"F05"_s, u"Hộ gia đình đề nghị hỗ trợ xóa nhà tạm, nhà dột nát"_s, table, sum, heading);
}

}
