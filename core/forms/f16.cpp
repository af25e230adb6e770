#include "core/forms/f16.h"

#include "core/base/number_words.h"
#include "core/forms/official_letter.h"
#include "core/households/category.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString roundKey = u"lan_chi"_s;
const QString accountantKey = u"ke_toan"_s;
constexpr std::size_t columns = 13;
constexpr std::size_t approvedColumn = 5;

Table emptyPaymentTable()
{
    Table table{.columns = {{9, Alignment::Centre}, {30, Alignment::Left}, {24, Alignment::Centre}, {28, Alignment::Left}, {14, Alignment::Centre}, {23, Alignment::Right},
                            {20, Alignment::Right}, {20, Alignment::Right}, {20, Alignment::Right}, {20, Alignment::Right}, {15, Alignment::Centre}, {17, Alignment::Centre},
                            {12, Alignment::Left}},
                .heading = {{u"STT"_s, 0, 0}, {u"Họ và tên"_s, 0, 1}, {u"Số CCCD/CMND"_s, 0, 2}, {u"Địa chỉ"_s, 0, 3}, {u"Hình thức"_s, 0, 4}, {u"Mức được duyệt"_s, 0, 5},
                            {u"Đã tạm ứng"_s, 0, 6}, {u"Lần này"_s, 0, 7}, {u"Lũy kế"_s, 0, 8}, {u"Còn lại"_s, 0, 9}, {u"Ngày nhận"_s, 0, 10}, {u"Ký nhận"_s, 0, 11},
                            {u"Ghi chú"_s, 0, 12}},
                .unitLine = u"Đơn vị tính: đồng"_s, .points = 10};
    for (std::size_t column = 1; column <= columns; ++column)
        table.columnNumbers.append(u'(' + QString::number(column) + u')');
    return table;
}

TableRow paymentRow(const ListedHousehold &household, qint64 position)
{
    TableRow row{.cells = {{.value = position}, {.value = household.name}, {.value = household.number}, {.value = household.hamlet}, {.value = needTitle(household.need)},
                           household.amount.isZero() ? TableCell() : TableCell{.value = household.amount}}};
    row.cells.resize(columns);
    return row;
}

Document composeF16(const PrintOrder &order)
{
    const Place &signer = *listUnitSigns(order);
    const FilledBlanks blanks = order.blanks(signer);
    order.list();
    return f16(order.households(), order.heading(signer), blanks.all.value(roundKey), blanks.all.value(accountantKey));
}

}

Document f16(const std::vector<ListedHousehold> &households, const ListHeading &heading, const QString &round, const QString &accountant)
{
    const ListSum sum = sumOf(households);
    Table table = emptyPaymentTable();
    for (const ListedHousehold &household : households)
        table.rows.push_back(paymentRow(household, qint64(table.rows.size()) + 1));
    TableRow total{.kind = TableRow::Kind::Total};
    total.cells.push_back({.value = u"TỔNG CỘNG: "_s + QString::number(sum.households) + u" hộ"_s, .alignment = Alignment::Centre, .bold = true, .columns = int(approvedColumn)});
    total.cells.resize(approvedColumn);
    total.cells.push_back({.value = sum.amount, .bold = true});
    total.cells.resize(columns);
    table.rows.push_back(total);
    Document document{.formCode = u"F16"_s, .title = u"Bảng kê giải ngân "_s + unitInSentence(heading.unit), .page = {.orientation = Orientation::Landscape}};
    const FilledBlanks signer{.signer = heading.signedBy, .position = heading.position, .office = heading.office};
    Signatures signatures = committeeSignatures(signer, {});
    signatures.columns.insert(signatures.columns.begin(), {signsWithName({u"NGƯỜI LẬP BIỂU"_s}, heading.preparedBy), signsWithName({u"KẾ TOÁN"_s}, accountant)});
    document.blocks = {letterheadOf(heading.office, heading.place, heading.signedOn),
                       Heading{.title = u"BẢNG KÊ"_s, .subtitle = {u"Giải ngân, ký nhận kinh phí hỗ trợ xây mới, sửa chữa nhà ở – lần "_s + (round.isEmpty() ? u"……"_s : round),
                                                                   u"trên địa bàn "_s + unitInSentence(heading.unit) + batchWords(heading.batch)}},
                       table,
                       Paragraph{.text = u"Tổng mức được duyệt bằng chữ: "_s + moneyInWords(sum.amount) + u'.', .italic = true, .points = 13},
                       Paragraph{.text = u"Số tiền giải ngân lần này: ……………………… đồng (Bằng chữ: …………………………………………………………)."_s, .alignment = Alignment::Left, .points = 13}, signatures};
    return document;
}

Form formF16()
{
    return {{u"F16"_s, u"Bảng kê giải ngân, ký nhận"_s, u"Danh sách các hộ nhận tiền của một đợt, có mức được duyệt và chỗ ghi số tiền, ngày nhận, ký nhận."_s, FormSubject::List,
             blanksWith(u"CHỦ TỊCH"_s, {{accountantKey, u"Kế toán"_s, {}}, {roundKey, u"Lần giải ngân"_s, {}}}), PaperType::PaymentList},
            listUnitSigns, composeF16};
}

}
