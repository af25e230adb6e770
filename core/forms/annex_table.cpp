#include "core/forms/annex_table.h"

#include "core/base/number_format.h"
#include "core/forms/commune_groups.h"
#include "core/forms/list_page.h"
#include "core/households/category.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr double textPoints = 11;
const QString unitLine = u"Đơn vị tính: đồng"_s;
const QString chosen = u"x"_s;

// Of the text block of 165 mm; 999.999.999.999 takes 26 mm in 11 pt bold.
Table emptyAnnexTable()
{
    return {.columns = {{9, Alignment::Centre}, {35, Alignment::Left}, {12, Alignment::Centre}, {33, Alignment::Left}, {22, Alignment::Left},
                        {11, Alignment::Centre}, {11, Alignment::Centre}, {27, Alignment::Right}, {14, Alignment::Left}},
            .heading = {{u"STT"_s, 0, 0, 2, 1}, {u"Họ và tên chủ hộ"_s, 0, 1, 2, 1}, {u"Năm sinh"_s, 0, 2, 2, 1}, {u"Thôn, tổ dân phố"_s, 0, 3, 2, 1},
                        {u"Đối tượng"_s, 0, 4, 2, 1}, {u"Hình thức"_s, 0, 5, 1, 2}, {u"Xây mới"_s, 1, 5}, {u"Sửa chữa"_s, 1, 6},
                        {u"Mức hỗ trợ (đồng)"_s, 0, 7, 2, 1}, {u"Ghi chú"_s, 0, 8, 2, 1}},
            .headingRows = 2, .unitLine = unitLine, .points = textPoints};
}

TableCell text(const QString &value)
{
    return value.isEmpty() ? TableCell() : TableCell{.value = value};
}

TableCell money(Money amount)
{
    return amount.isZero() ? TableCell() : TableCell{.value = amount};
}

TableRow annexRow(const ListedHousehold &household, qint64 position)
{
    return {.cells = {{.value = position}, text(household.name), text(household.birth.isKnown() ? QString::number(household.birth.year) : QString()),
                      text(household.hamlet), text(household.categories), text(household.need == Need::NewHouse ? chosen : QString()),
                      text(household.need == Need::Repair ? chosen : QString()), money(household.amount), {}}};
}

TableRow sumRow(TableRow::Kind kind, const QString &title, const ListSum &sum)
{
    TableRow row{.kind = kind};
    row.cells.push_back({.value = title, .alignment = Alignment::Centre, .bold = true, .columns = 5});
    row.cells.resize(5);
    row.cells.push_back({.value = sum.newHouses, .bold = true});
    row.cells.push_back({.value = sum.repairs, .bold = true});
    row.cells.push_back({.value = sum.amount, .bold = true});
    row.cells.push_back({.value = QString(QString::number(sum.households) + u" hộ"_s), .bold = true});
    return row;
}

TableRow communeRow(const QString &number, const CommuneGroup &group, std::size_t columns)
{
    TableRow row{.kind = TableRow::Kind::Group};
    row.cells.push_back({.value = number, .bold = true});
    row.cells.push_back({.value = group.name, .bold = true, .columns = int(columns) - 1});
    row.cells.resize(columns);
    return row;
}

}

Table annexTable(const std::vector<ListedHousehold> &households)
{
    Table table = emptyAnnexTable();
    const std::vector<CommuneGroup> groups = communeGroups(households);
    int number = 0;
    for (const CommuneGroup &group : groups) {
        if (groups.size() > 1)
            table.rows.push_back(communeRow(romanNumeral(++number), group, table.columns.size()));
        qint64 position = 0;
        for (const ListedHousehold &household : group.households)
            table.rows.push_back(annexRow(household, ++position));
        if (groups.size() > 1)
            table.rows.push_back(sumRow(TableRow::Kind::Subtotal, u"Cộng "_s + unitInSentence(group.name), sumOf(group.households)));
    }
    table.rows.push_back(sumRow(TableRow::Kind::Total, u"TỔNG CỘNG"_s, sumOf(households)));
    return table;
}

Table publicTable(const std::vector<ListedHousehold> &households)
{
    Table table{.columns = {{10, Alignment::Centre}, {48, Alignment::Left}, {36, Alignment::Left}, {27, Alignment::Left}, {20, Alignment::Centre}, {30, Alignment::Right}},
                .heading = {{u"STT"_s, 0, 0}, {u"Họ và tên chủ hộ"_s, 0, 1}, {u"Thôn, tổ dân phố"_s, 0, 2}, {u"Đối tượng"_s, 0, 3}, {u"Hình thức"_s, 0, 4},
                            {u"Mức hỗ trợ (đồng)"_s, 0, 5}},
                .unitLine = unitLine, .points = 12};
    for (const ListedHousehold &household : households)
        table.rows.push_back({.cells = {{.value = qint64(table.rows.size()) + 1}, text(household.name), text(household.hamlet), text(household.categories),
                                        text(needTitle(household.need)), money(household.amount)}});
    const ListSum sum = sumOf(households);
    TableRow total{.kind = TableRow::Kind::Total};
    total.cells = {{.value = u"TỔNG CỘNG: "_s + QString::number(sum.households) + u" hộ"_s, .alignment = Alignment::Centre, .bold = true, .columns = 5}, {}, {}, {}, {},
                   {.value = sum.amount, .bold = true}};
    table.rows.push_back(total);
    return table;
}

QString sourcesSentence(const std::vector<ListedHousehold> &households)
{
    std::vector<SourceAmount> sums;
    for (const ListedHousehold &household : households)
        for (const SourceAmount &given : household.amounts) {
            auto sum = std::find_if(sums.begin(), sums.end(), [&](const SourceAmount &known) -> bool { return known.source == given.source; });
            if (sum == sums.end())
                sum = sums.insert(sums.end(), {.source = given.source});
            sum->amount += given.amount;
        }
    QStringList parts;
    for (const SourceAmount &sum : sums)
        parts.append(unitInSentence(sourceTitle(sum.source)) + u' ' + grouped(sum.amount) + u" đồng"_s);
    return parts.join(u"; "_s);
}

}
