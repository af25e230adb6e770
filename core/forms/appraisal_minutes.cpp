#include "core/forms/appraisal_minutes.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/cases/case_list.h"
#include "core/forms/list_lines.h"
#include "core/households/category.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString agreedWord = u"Thống nhất"_s;
const QString returnedWord = u"Trả lại"_s;

Table resultTable(const std::vector<AppraisedRow> &rows)
{
    Table table{.columns = {{8, Alignment::Centre}, {32, Alignment::Left}, {24, Alignment::Left}, {19, Alignment::Left}, {15, Alignment::Centre}, {24, Alignment::Right},
                            {17, Alignment::Centre}, {29, Alignment::Left}},
                .heading = {{u"STT"_s, 0, 0}, {u"Họ và tên chủ hộ"_s, 0, 1}, {u"Thôn, tổ dân phố"_s, 0, 2}, {u"Đối tượng"_s, 0, 3}, {u"Hình thức"_s, 0, 4},
                            {u"Mức hỗ trợ (đồng)"_s, 0, 5}, {u"Kết quả"_s, 0, 6}, {u"Lý do"_s, 0, 7}},
                .unitLine = u"Đơn vị tính: đồng"_s, .points = 10};
    Money total;
    for (const AppraisedRow &row : rows) {
        const ListedHousehold &household = row.household;
        const QString result = !row.agreed ? QString() : *row.agreed ? agreedWord : returnedWord;
        table.rows.push_back({.cells = {{.value = qint64(table.rows.size()) + 1}, {.value = household.name}, {.value = household.hamlet}, {.value = household.categories},
                                        {.value = needTitle(household.need)}, household.amount.isZero() ? TableCell() : TableCell{.value = household.amount},
                                        {.value = result}, {.value = row.reason}}});
        total += household.amount;
    }
    TableRow last{.kind = TableRow::Kind::Total};
    last.cells = {{.value = u"TỔNG CỘNG: "_s + QString::number(rows.size()) + u" hộ"_s, .alignment = Alignment::Centre, .bold = true, .columns = 5}, {}, {}, {}, {},
                  {.value = total, .bold = true}, {}, {}};
    table.rows.push_back(last);
    return table;
}

std::vector<ListedHousehold> householdsWith(const std::vector<AppraisedRow> &rows, bool agreed)
{
    std::vector<ListedHousehold> households;
    for (const AppraisedRow &row : rows)
        if (row.agreed == agreed)
            households.push_back(row.household);
    return households;
}

QString conclusionOf(const std::vector<AppraisedRow> &rows)
{
    const bool appraised = std::any_of(rows.begin(), rows.end(), [](const AppraisedRow &row) -> bool { return row.agreed.has_value(); });
    if (!appraised)
        return u"Kết luận: thống nhất đề nghị phê duyệt ……… hộ; trả lại ……… hộ để bổ sung, hoàn thiện hồ sơ."_s;
    const ListSum agreed = sumOf(householdsWith(rows, true));
    const std::size_t returned = householdsWith(rows, false).size();
    return u"Kết luận: thống nhất đề nghị phê duyệt "_s + countWords(agreed) + u", kinh phí hỗ trợ "_s + moneyWords(agreed.amount)
        + (returned > 0 ? QString(u"; trả lại "_s + officialCount(qint64(returned)) + u" hộ để bổ sung, hoàn thiện hồ sơ."_s) : u"."_s);
}

// Whoever was returned has left the open list, and stands after those who were agreed.
std::vector<AppraisedRow> rowsOf(const PrintOrder &order)
{
    std::vector<AppraisedRow> rows;
    for (const ListedHousehold &household : order.households())
        rows.push_back({.household = household, .agreed = order.paper() ? std::optional(true) : std::nullopt});
    if (!order.paper())
        return rows;
    CaseLines lines(order.database(), order.day());
    for (const Appraisal &appraisal : order.database().all<Appraisal>(u"WHERE paper_id = ? AND agreed = 0 ORDER BY id"_s, order.paper()->id)) {
        const auto supportCase = order.database().find(appraisal.supportCase);
        if (!supportCase)
            continue;
        auto row = std::find_if(rows.begin(), rows.end(), [&](const AppraisedRow &known) -> bool { return known.household.household == supportCase->household; });
        if (row == rows.end()) {
            const auto line = lines.lineOf(*supportCase);
            if (!line)
                continue;
            row = rows.insert(rows.end(), {.household = *line});
        }
        row->agreed = false;
        row->reason = appraisal.reason;
    }
    return rows;
}

Document composeBbtd(const PrintOrder &order)
{
    const Place &unit = *decidingUnitSigns(order);
    AppraisalPage page{.unit = unit.name, .area = order.unit().name, .batch = order.list().batch, .blanks = order.blanks(unit), .rows = rowsOf(order)};
    if (const std::optional<Paper> letter = submissionOf(order))
        page.submission = citationOf(u"Tờ trình"_s, *letter);
    return appraisalMinutes(page);
}

}

Document appraisalMinutes(const AppraisalPage &page)
{
    const QString area = unitInSentence(page.area);
    const QString member = u"ông (bà) "_s + dots.left(17) + u", chức vụ "_s + dots.left(16) + u'.';
    Document document{.formCode = u"BBTD"_s, .title = u"Biên bản thẩm định danh sách "_s + area};
    document.blocks = {
        letterheadOf(page.blanks.office, {}, {}),
        Heading{.title = u"BIÊN BẢN"_s, .subtitle = {u"Thẩm định danh sách hộ đề nghị hỗ trợ xây mới, sửa chữa nhà ở"_s, u"trên địa bàn "_s + area + batchWords(page.batch)}},
        sentence(u"Hôm nay, "_s + officialDate(page.blanks.signedOn) + u", tại "_s + dots + u", thành phần thẩm định gồm:"_s),
        sentence(u"1. Chủ trì: "_s + member), sentence(u"2. Thành viên: "_s + member), sentence(u"3. Giám sát (Mặt trận Tổ quốc): "_s + member),
        sentence(u"4. Thư ký: "_s + member),
        Paragraph{.text = u"Đã thẩm định danh sách hộ đề nghị hỗ trợ xây mới, sửa chữa nhà ở trên địa bàn "_s + area + batchWords(page.batch)
                      + (page.submission.isEmpty() ? QString() : QString(u", kèm theo "_s + page.submission)) + u". Kết quả như sau:"_s, .spaceAfterPt = 4, .keepWithNext = true},
        resultTable(page.rows), sentence(conclusionOf(page.rows)),
        sentence(u"Biên bản được đọc cho các thành viên cùng nghe, thống nhất và ký tên./."_s),
        minutesSignatures({signsWithName({u"THƯ KÝ"_s}, page.blanks.preparer), signsWithName({u"MẶT TRẬN TỔ QUỐC"_s}), signsWithName({u"CHỦ TRÌ"_s}, page.blanks.signer)})};
    return document;
}

Form formBbtd()
{
    return {{u"BBTD"_s, u"Biên bản thẩm định"_s, u"Kết quả thẩm định danh sách do xã trình: từng hộ thống nhất hoặc trả lại kèm lý do."_s, FormSubject::List,
             {{blank_of::date.toString(), u"Ngày thẩm định"_s, {}}, {blank_of::preparer.toString(), u"Thư ký"_s, {}}, {blank_of::signer.toString(), u"Chủ trì"_s, {}}}, PaperType::AppraisalMinutes},
            decidingUnitSigns, composeBbtd};
}

}
