#include "core/forms/list_table.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

// Of the text block of 252 mm; a number of twelve digits takes 22 mm in 10 pt.
const std::vector<TableColumn> listColumns = {
    {10, Alignment::Centre}, {27, Alignment::Left}, {9, Alignment::Centre}, {9, Alignment::Centre}, {24, Alignment::Centre}, {18, Alignment::Left},
    {16, Alignment::Left}, {10, Alignment::Centre}, {10, Alignment::Right}, {14, Alignment::Left}, {15, Alignment::Left}, {14, Alignment::Left},
    {11, Alignment::Centre}, {9, Alignment::Centre}, {9, Alignment::Centre}, {24, Alignment::Right}, {23, Alignment::Left}};

const std::vector<HeadingCell> listHeading = {
    {u"STT"_s, 0, 0, 2, 1}, {u"Họ và tên chủ hộ"_s, 0, 1, 2, 1}, {u"Năm sinh"_s, 0, 2, 1, 2}, {u"Nam"_s, 1, 2, 1, 1}, {u"Nữ"_s, 1, 3, 1, 1},
    {u"Số CCCD/CMND"_s, 0, 4, 2, 1}, {u"Thôn, tổ dân phố"_s, 0, 5, 2, 1}, {u"Đối tượng"_s, 0, 6, 2, 1}, {u"Số khẩu"_s, 0, 7, 2, 1},
    {u"Hiện trạng nhà ở"_s, 0, 8, 1, 4}, {u"DT (m²)"_s, 1, 8, 1, 1}, {u"Nền"_s, 1, 9, 1, 1}, {u"Khung – tường"_s, 1, 10, 1, 1}, {u"Mái"_s, 1, 11, 1, 1},
    {u"Tiêu chí đạt"_s, 0, 12, 2, 1}, {u"Hình thức"_s, 0, 13, 1, 2}, {u"Xây mới"_s, 1, 13, 1, 1}, {u"Sửa chữa"_s, 1, 14, 1, 1},
    {u"Mức hỗ trợ đề nghị (đồng)"_s, 0, 15, 2, 1}, {u"Ghi chú"_s, 0, 16, 2, 1}};

const QString unitLine = u"Đơn vị tính: đồng"_s;
const QString totalTitle = u"TỔNG CỘNG"_s;
const QString supportedBefore = u"Đã hỗ trợ: "_s;
const QString chosen = u"x"_s;

constexpr int columnsBeforeMembers = 7;

TableCell textCell(const QString &text)
{
    return text.isEmpty() ? TableCell() : TableCell{.value = text};
}

// A year is no number to be grouped. Whose gender is not known has the year in the middle of both columns.
void addBirth(const ListedHousehold &household, std::vector<TableCell> &cells)
{
    const QString year = household.birth.isKnown() ? QString::number(household.birth.year) : QString();
    if (household.gender == Gender::Unknown) {
        cells.push_back({.value = year, .columns = 2});
        cells.emplace_back();
        return;
    }
    cells.push_back(textCell(household.gender == Gender::Male ? year : QString()));
    cells.push_back(textCell(household.gender == Gender::Female ? year : QString()));
}

QString noteOf(const ListedHousehold &household)
{
    if (household.earlierSupport.isEmpty())
        return household.note;
    const QString earlier = supportedBefore + household.earlierSupport;
    return household.note.isEmpty() ? earlier : earlier + u". "_s + household.note;
}

TableRow sumRow(TableRow::Kind kind, const QString &title, const ListSum &sum)
{
    TableRow row{.kind = kind};
    row.cells.push_back({.value = title, .alignment = Alignment::Centre, .bold = true, .columns = columnsBeforeMembers});
    row.cells.resize(columnsBeforeMembers);
    row.cells.push_back({.value = sum.members, .bold = true});
    row.cells.resize(13);
    row.cells.push_back({.value = sum.newHouses, .bold = true});
    row.cells.push_back({.value = sum.repairs, .bold = true});
    row.cells.push_back({.value = sum.amount, .bold = true});
    row.cells.push_back({.value = QString(QString::number(sum.households) + u" hộ"_s), .bold = true});
    return row;
}

}

ListSum sumOf(std::span<const ListedHousehold> households)
{
    ListSum sum;
    for (const ListedHousehold &household : households) {
        ++sum.households;
        sum.members += household.members;
        sum.newHouses += household.need == Need::NewHouse;
        sum.repairs += household.need == Need::Repair;
        sum.amount += household.amount;
        sum.awaiting += household.awaitsUnit;
        sum.verified = sum.verified && household.verified;
    }
    return sum;
}

Table emptyListTable()
{
    Table table{.columns = listColumns, .heading = listHeading, .headingRows = 2, .unitLine = unitLine, .points = 10};
    for (std::size_t column = 1; column <= listColumns.size(); ++column)
        table.columnNumbers.append(u'(' + QString::number(column) + u')');
    return table;
}

TableRow householdRow(const ListedHousehold &household, qint64 position)
{
    TableRow row;
    std::vector<TableCell> &cells = row.cells;
    cells = {{.value = position}, textCell(household.name)};
    addBirth(household, cells);
    for (const QString &text : {household.number, household.hamlet, household.categories})
        cells.push_back(textCell(text));
    cells.push_back(household.members > 0 ? TableCell{.value = qint64(household.members)} : TableCell());
    cells.push_back(household.area ? TableCell{.value = *household.area} : TableCell());
    for (const QString &text : {household.foundation, household.frame, household.roof, household.criteria})
        cells.push_back(textCell(text));
    cells.push_back(textCell(household.need == Need::NewHouse ? chosen : QString()));
    cells.push_back(textCell(household.need == Need::Repair ? chosen : QString()));
    cells.push_back(household.amount.isZero() ? TableCell() : TableCell{.value = household.amount});
    cells.push_back(textCell(noteOf(household)));
    return row;
}

TableRow groupRow(const QString &number, const QString &title)
{
    TableRow row{.kind = TableRow::Kind::Group};
    row.cells.push_back({.value = number, .bold = true});
    row.cells.push_back({.value = title, .bold = true, .columns = int(listColumns.size()) - 1});
    row.cells.resize(listColumns.size());
    return row;
}

TableRow subtotalRow(const QString &title, const ListSum &sum)
{
    return sumRow(TableRow::Kind::Subtotal, title, sum);
}

TableRow totalRow(const ListSum &sum)
{
    return sumRow(TableRow::Kind::Total, totalTitle, sum);
}

}
