#include "core/forms/f11.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/forms/f10.h"
#include "core/forms/list_lines.h"
#include "core/households/category.h"


#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t emptyRows = 10;    // Of a decision that is still to be written.

Table emptyAdjustmentTable()
{
    return {.columns = {{8, Alignment::Centre}, {28, Alignment::Left}, {22, Alignment::Left}, {21, Alignment::Left}, {12, Alignment::Centre}, {21, Alignment::Right},
                        {12, Alignment::Centre}, {21, Alignment::Right}, {31, Alignment::Left}},
            .heading = {{u"STT"_s, 0, 0, 2, 1}, {u"Họ và tên chủ hộ"_s, 0, 1, 2, 1}, {u"Thôn, tổ dân phố"_s, 0, 2, 2, 1}, {u"Nội dung"_s, 0, 3, 2, 1},
                        {u"Danh sách đã duyệt"_s, 0, 4, 1, 2}, {u"Hình thức"_s, 1, 4}, {u"Mức hỗ trợ"_s, 1, 5}, {u"Sau điều chỉnh"_s, 0, 6, 1, 2}, {u"Hình thức"_s, 1, 6},
                        {u"Mức hỗ trợ"_s, 1, 7}, {u"Lý do"_s, 0, 8, 2, 1}},
            .headingRows = 2, .unitLine = u"Đơn vị tính: đồng"_s, .points = 10};
}

// The head of before and after, where another one stands for the household now.
QString nameOf(const AdjustedRow &row)
{
    const QString before = row.before ? row.before->name : QString(), after = row.after ? row.after->name : QString();
    if (before.isEmpty() || after.isEmpty() || before == after)
        return after.isEmpty() ? before : after;
    return before + u" → "_s + after;
}

void addSide(const std::optional<ListedHousehold> &household, std::vector<TableCell> &cells)
{
    cells.push_back(household ? TableCell{.value = needTitle(household->need)} : TableCell());
    cells.push_back(household && !household->amount.isZero() ? TableCell{.value = household->amount} : TableCell());
}

Table adjustmentTable(const std::vector<AdjustedRow> &rows)
{
    Table table = emptyAdjustmentTable();
    Money before, after;
    for (const AdjustedRow &row : rows) {
        TableRow made{.cells = {{.value = qint64(table.rows.size()) + 1}, {.value = nameOf(row)}, {.value = row.after ? row.after->hamlet : row.before ? row.before->hamlet : QString()},
                                {.value = titleOf(row.kind)}}};
        addSide(row.before, made.cells);
        addSide(row.after, made.cells);
        made.cells.push_back({.value = row.reason});
        table.rows.push_back(made);
        before += row.before ? row.before->amount : Money();
        after += row.after ? row.after->amount : Money();
    }
    while (rows.empty() && table.rows.size() < emptyRows)
        table.rows.push_back({.cells = {{.value = qint64(table.rows.size()) + 1}}});
    TableRow total{.kind = TableRow::Kind::Total};
    total.cells = {{.value = rows.empty() ? u"TỔNG CỘNG"_s : QString(u"TỔNG CỘNG: "_s + QString::number(rows.size()) + u" hộ"_s), .alignment = Alignment::Centre, .bold = true, .columns = 5},
                   {}, {}, {}, {}, rows.empty() ? TableCell() : TableCell{.value = before, .bold = true}, {}, rows.empty() ? TableCell() : TableCell{.value = after, .bold = true}, {}};
    table.rows.push_back(total);
    return table;
}

QString countedWords(const std::vector<AdjustedRow> &rows)
{
    if (rows.empty())
        return u"bổ sung ……… hộ; đưa ra khỏi danh sách ……… hộ; thay đổi nội dung hỗ trợ của ……… hộ"_s;
    const auto added = std::count_if(rows.begin(), rows.end(), [](const AdjustedRow &row) -> bool { return !row.before; });
    const auto removed = std::count_if(rows.begin(), rows.end(), [](const AdjustedRow &row) -> bool { return !row.after; });
    const qint64 changed = qint64(rows.size()) - added - removed;
    QStringList parts;
    if (added > 0)
        parts.append(u"bổ sung "_s + officialCount(added) + u" hộ"_s);
    if (removed > 0)
        parts.append(u"đưa ra khỏi danh sách "_s + officialCount(removed) + u" hộ"_s);
    if (changed > 0)
        parts.append(u"thay đổi nội dung hỗ trợ của "_s + officialCount(changed) + u" hộ"_s);
    return parts.join(u"; "_s);
}

std::optional<ListedHousehold> lineFrom(const QString &json)
{
    return json.isEmpty() ? std::nullopt : std::optional(listedFromText(json));
}

std::vector<AdjustedRow> rowsOf(const PrintOrder &order)
{
    std::vector<AdjustedRow> rows;
    if (order.paper())
        for (const Adjustment &decided : order.database().all<Adjustment>(u"WHERE paper_id = ? ORDER BY id"_s, order.paper()->id))
            rows.push_back({.kind = decided.kind, .before = lineFrom(decided.before), .after = lineFrom(decided.after), .reason = decided.reason});
    return rows;
}

Document composeF11(const PrintOrder &order)
{
    const Place &decider = *decidingUnitSigns(order);
    AdjustmentPage page{.unit = decider.name, .area = order.unit().name, .batch = order.list().batch, .blanks = order.blanks(decider), .rows = rowsOf(order)};
    const std::vector<ListedHousehold> standing = linesOn(order.database(), order.listId(), order.day());
    if (order.paper())
        page.standing = sumOf(standing);
    page.bases = basesOf(order, page.blanks, standing);
    page.bases.append(proposalFor(order, decider));
    return f11(page);
}

}

Document f11(const AdjustmentPage &page)
{
    const QString area = unitInSentence(page.area);
    Document document{.formCode = u"F11"_s, .title = u"Quyết định điều chỉnh, bổ sung danh sách "_s + area};
    document.blocks = {numberedLetterhead(PaperType::Adjustment, page.blanks),
                       Heading{.title = u"QUYẾT ĐỊNH"_s, .subtitle = {u"Về việc điều chỉnh, bổ sung danh sách hộ được hỗ trợ"_s, u"xây mới, sửa chữa nhà ở trên địa bàn "_s + area + batchWords(page.batch)}},
                       centredLine(committeeName(page.unit).toUpper())};
    append(document, basisParagraphs(page.bases));
    append(document, std::vector<Paragraph>{
        centredLine(u"QUYẾT ĐỊNH:"_s), titleLine(u"Điều 1. Điều chỉnh, bổ sung danh sách hộ được hỗ trợ xây mới, sửa chữa nhà ở"_s),
        sentence(u"1. Điều chỉnh, bổ sung danh sách hộ được hỗ trợ trên địa bàn "_s + area + batchWords(page.batch) + u": "_s + countedWords(page.rows) + u" (có danh sách kèm theo)."_s),
        sentence(u"2. Sau điều chỉnh, danh sách có "_s + (page.standing ? QString(countWords(*page.standing) + u", tổng kinh phí hỗ trợ "_s + moneyWords(page.standing->amount))
                                                                        : u"……… hộ, tổng kinh phí hỗ trợ …………………… đồng"_s) + u'.'),
        titleLine(u"Điều 2. Tổ chức thực hiện"_s),
        sentence(committeeName(page.area) + u" thông báo công khai nội dung điều chỉnh, bổ sung; tổ chức thực hiện, quản lý, sử dụng, thanh toán, quyết toán kinh phí hỗ trợ đúng quy định."_s),
        titleLine(u"Điều 3. Hiệu lực và trách nhiệm thi hành"_s),
        sentence(u"Quyết định này có hiệu lực kể từ ngày ký. Các nội dung khác của danh sách đã phê duyệt giữ nguyên. Các cơ quan, đơn vị có liên quan, "_s + committeeName(page.area)
                 + u" và các hộ có tên trong danh sách kèm theo chịu trách nhiệm thi hành Quyết định này./."_s)});
    document.blocks.push_back(committeeSignatures(page.blanks, {u"- Như Điều 3;"_s, u"- Lưu: VT, hồ sơ."_s}));
    document.blocks.push_back(PageBreak{.restartNumbers = true});
    document.blocks.push_back(Heading{.title = u"DANH SÁCH"_s, .subtitle = {u"Điều chỉnh, bổ sung hộ được hỗ trợ xây mới, sửa chữa nhà ở"_s, u"trên địa bàn "_s + area + batchWords(page.batch)},
                                      .note = accompanying(u"Quyết định"_s, PaperType::Adjustment, page.blanks, page.unit)});
    document.blocks.push_back(adjustmentTable(page.rows));
    return document;
}

Form formF11()
{
    return {{u"F11"_s, u"Quyết định điều chỉnh, bổ sung danh sách"_s, u"Quyết định thay đổi một danh sách đã phê duyệt: hộ bổ sung, hộ đưa ra, nội dung thay đổi và lý do."_s,
             FormSubject::List, blanksWith(u"CHỦ TỊCH"_s, {basesBlank()}), PaperType::Adjustment},
            decidingUnitSigns, composeF11};
}

}
