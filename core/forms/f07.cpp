#include "core/forms/f07.h"

#include "core/base/number_words.h"
#include "core/forms/commune_groups.h"
#include "core/forms/official_letter.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// What one line says; the parts are the whole in each of its three ways.
struct NeedSum {
    qint64 households = 0, newHouses = 0, repairs = 0;
    Money amount, ofNewHouses, ofRepairs;
    Money central, local, other;
};

bool isLocalBudget(const QString &source)
{
    return source == u"NST"_s || source == u"NSH"_s || source == u"NSX"_s;
}

NeedSum needOf(const std::vector<ListedHousehold> &households)
{
    NeedSum sum;
    for (const ListedHousehold &household : households) {
        ++sum.households;
        sum.newHouses += household.need == Need::NewHouse;
        sum.repairs += household.need == Need::Repair;
        sum.amount += household.amount;
        if (household.need == Need::NewHouse)
            sum.ofNewHouses += household.amount;
        if (household.need == Need::Repair)
            sum.ofRepairs += household.amount;
        for (const SourceAmount &given : household.amounts)
            (given.source == u"NSTW"_s ? sum.central : isLocalBudget(given.source) ? sum.local : sum.other) += given.amount;
    }
    return sum;
}

Table emptyNeedTable()
{
    Table table{.columns = {{10, Alignment::Centre}, {46, Alignment::Left}, {14, Alignment::Right}, {14, Alignment::Right}, {14, Alignment::Right}, {27, Alignment::Right},
                            {27, Alignment::Right}, {25, Alignment::Right}, {27, Alignment::Right}, {25, Alignment::Right}, {25, Alignment::Right}},
                .heading = {{u"TT"_s, 0, 0, 2, 1}, {u"Chỉ tiêu"_s, 0, 1, 2, 1}, {u"Tổng số hộ"_s, 0, 2, 1, 3}, {u"Tổng"_s, 1, 2}, {u"Xây mới"_s, 1, 3},
                            {u"Cải tạo, sửa chữa"_s, 1, 4}, {u"Tổng kinh phí hỗ trợ"_s, 0, 5, 1, 3}, {u"Tổng số"_s, 1, 5}, {u"Xây mới"_s, 1, 6},
                            {u"Cải tạo, sửa chữa"_s, 1, 7}, {u"Trong đó"_s, 0, 8, 1, 3}, {u"NSTW hỗ trợ"_s, 1, 8}, {u"NSĐP đảm bảo"_s, 1, 9}, {u"Nguồn khác"_s, 1, 10}},
                .headingRows = 2, .columnNumbers = {u"A"_s, u"B"_s}, .unitLine = u"Đơn vị tính: đồng"_s, .points = 10};
    for (int column = 1; column <= 9; ++column)
        table.columnNumbers.append(u'(' + QString::number(column) + u')');
    return table;
}

TableRow needRow(TableRow::Kind kind, const CellValue &number, const QString &title, const NeedSum &sum)
{
    return {.cells = {{.value = number}, {.value = title}, {.value = sum.households}, {.value = sum.newHouses}, {.value = sum.repairs}, {.value = sum.amount},
                      {.value = sum.ofNewHouses}, {.value = sum.ofRepairs}, {.value = sum.central}, {.value = sum.local}, {.value = sum.other}},
            .kind = kind};
}

Document composeF07(const PrintOrder &order)
{
    return f07(order.households(), order.heading(order.unit(), awaitingRemarks(order)));
}

}

Document f07(const std::vector<ListedHousehold> &households, const ListHeading &heading)
{
    Table table = emptyNeedTable();
    for (const CommuneGroup &group : communeGroups(households))
        table.rows.push_back(needRow(TableRow::Kind::Ordinary, qint64(table.rows.size()) + 1, group.name, needOf(group.households)));
    table.rows.push_back(needRow(TableRow::Kind::Total, {}, u"TỔNG CỘNG"_s, needOf(households)));
    const ListSum sum = sumOf(households);
    Document document = listPage(u"F07"_s, u"Tổng hợp nhu cầu kinh phí hỗ trợ xây mới, cải tạo, sửa chữa nhà ở"_s, table, sum, heading);
    document.title = u"Tổng hợp nhu cầu kinh phí "_s + unitInSentence(heading.unit);
    Heading &title = std::get<Heading>(document.blocks[1]);
    title.title = u"TỔNG HỢP NHU CẦU KINH PHÍ"_s;
    title.subtitle.front() = u"Hỗ trợ xây mới, cải tạo, sửa chữa nhà ở"_s;
    title.note.clear();
    return document;
}

Form formF07()
{
    return {{u"F07"_s, u"Tổng hợp nhu cầu kinh phí"_s, u"Số hộ và kinh phí cần hỗ trợ theo từng xã và theo nguồn, từ một danh sách hoặc các hộ chưa bị loại của đơn vị."_s,
             FormSubject::Unit, blanksWith(u"CHỦ TỊCH"_s)},
            unitSigns, composeF07};
}

}
