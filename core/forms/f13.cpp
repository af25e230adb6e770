#include "core/forms/f13.h"

#include "core/base/folded.h"
#include "core/base/number_format.h"
#include "core/forms/case_minutes.h"
#include "core/support/support_package.h"

namespace core {

using namespace Qt::StringLiterals;
using namespace case_paper;

namespace {

const QString annex = u"Mẫu số 06 (Phụ lục IX Nghị định 131/2021/NĐ-CP)"_s;
const QString areaKey = u"dien_tich"_s;
const QString foundationKey = u"nen"_s;
const QString wallsKey = u"khung_tuong"_s;
const QString roofKey = u"mai"_s;
const QString lifeKey = u"tuoi_tho"_s;
const QString annexesKey = u"cong_trinh_phu"_s;
const QString valueKey = u"tong_gia_tri"_s;
const QString resultKey = u"ket_luan"_s;
const QString meritStream = u"CT_NCC"_s;
const QString failsWord = u"khong"_s;
const QString passesWord = u"dat"_s;

// Khoản 3 Điều 102 Nghị định 131/2021/NĐ-CP, for people of merit only; other programmes have rules of their own.
QString qualityAsked(const CasePage &page)
{
    if (page.line.stream != meritStream || page.line.need == Need::Unknown)
        return u"Yêu cầu chất lượng: theo quy định của chương trình hỗ trợ."_s;
    if (page.line.need == Need::Repair)
        return u"Yêu cầu chất lượng (khoản 3 Điều 102 Nghị định 131/2021/NĐ-CP): khung - tường cứng, mái cứng; tuổi thọ từ 10 năm trở lên."_s;
    return u"Yêu cầu chất lượng (khoản 3 Điều 102 Nghị định 131/2021/NĐ-CP): diện tích từ 30 m² trở lên, hộ độc thân từ 24 m² trở lên; nền cứng, "
           u"khung - tường cứng, mái cứng; tuổi thọ từ 20 năm trở lên."_s;
}

TableRow structureRow(const QString &part, const QString &material)
{
    return {.cells = {{.value = part}, {.value = material}, {.value = u"□ Cứng    □ Không cứng"_s}}};
}

Table structures(const CaseHeading &heading)
{
    return {.columns = {{40, Alignment::Left}, {75, Alignment::Left}, {50, Alignment::Centre}},
            .heading = {{u"Kết cấu"_s, 0, 0}, {u"Vật liệu đã làm"_s, 0, 1}, {u"Đánh giá"_s, 0, 2}},
            .rows = {structureRow(u"Nền"_s, heading.values.value(foundationKey)), structureRow(u"Khung - tường"_s, heading.values.value(wallsKey)),
                     structureRow(u"Mái"_s, heading.values.value(roofKey))},
            .points = 12};
}

QString sourceLine(const QString &title, const QString &sum)
{
    return u"- "_s + title + u": "_s + sum + u" đồng;"_s;
}

// Sources that gave are in the register with what was approved; what the family and others gave is written in.
std::vector<Paragraph> sources(const CasePage &page)
{
    std::vector<Paragraph> lines{item(u"8. Nguồn vốn:"_s)};
    for (const SourceAmount &source : page.line.amounts)
        lines.push_back(item(sourceLine(sourceTitle(source.source), grouped(source.amount))));
    if (page.line.amounts.empty())
        lines.push_back(item(sourceLine(u"Kinh phí được hỗ trợ"_s, dots(8))));
    for (const QString &title : {u"Hộ gia đình, dòng họ"_s, u"Nhà tài trợ, cộng đồng"_s, u"Ngày công, hiện vật quy đổi"_s})
        lines.push_back(item(sourceLine(title, dots(8))));
    QString &last = lines.back().text;
    last.back() = u'.';
    return lines;
}

// The minutes decide; only what was typed is ticked.
std::vector<Paragraph> conclusion(const CasePage &page, const CaseHeading &heading)
{
    const QString typed = folded(heading.values.value(resultKey));
    const bool fails = typed.contains(failsWord);
    return {part(u"III. Kết luận"_s),
            prose(u"Nhà ở của hộ "_s + headOf(page) + u" đã hoàn thành việc "_s + helpText(page.line.need) + u". Đối chiếu với yêu cầu chất lượng:"_s),
            item(boxes({box(!fails && typed.contains(passesWord), u"Đạt, đưa vào sử dụng"_s), box(fails, u"Không đạt, phải khắc phục: "_s + dots(11))})),
            closing(heading)};
}

Paragraph beforeTable(const QString &text)
{
    Paragraph paragraph = item(text);
    paragraph.spaceAfterPt = 3;
    paragraph.keepWithNext = true;
    return paragraph;
}

}

Document f13(const CasePage &page, const CaseHeading &given)
{
    const CaseHeading heading = withPaper(given, page.paper);
    const auto blank = [&](const QString &key, int width) -> QString { return orDots(heading.values.value(key), width); };
    Document document = minutesOf(u"F13"_s, u"Xác nhận hoàn thành xây dựng nhà ở đưa vào sử dụng"_s, annex, page, heading);
    append(document, {part(u"I. Thành phần"_s)});
    append(document, parties(page, heading));
    append(document, {part(u"II. Nội dung"_s)});
    append(document, subjectOf(page));
    append(document, {item(u"4. Ngày khởi công: "_s + dayOrDots(dayOf(page, Step::Started)) + u"; ngày hoàn thành: "_s + asSentence(dayOrDots(dayOf(page, Step::Completed)))),
                      item(u"5. Diện tích sử dụng: "_s + blank(areaKey, 5) + u" m²; tuổi thọ dự kiến: "_s + blank(lifeKey, 5) + u" năm."_s), item(u"Công trình phụ: "_s + blank(annexesKey, 26)),
                      beforeTable(u"6. Kết cấu nhà ở:"_s)});
    document.blocks.push_back(structures(heading));
    append(document, {prose(qualityAsked(page)), item(u"7. Tổng giá trị nhà ở: "_s + sumText(typedMoney(heading, valueKey)) + u'.')});
    append(document, sources(page));
    append(document, conclusion(page, heading));
    document.blocks.push_back(minutesSignatures(page, heading));
    return document;
}

std::vector<FormBlank> f13Blanks()
{
    return minutesBlanks({{areaKey, u"Diện tích sử dụng (m²)"_s, {}}, {foundationKey, u"Nền"_s, {}}, {wallsKey, u"Khung - tường"_s, {}}, {roofKey, u"Mái"_s, {}},
                          {lifeKey, u"Tuổi thọ dự kiến (năm)"_s, {}}, {annexesKey, u"Công trình phụ"_s, {}}, {valueKey, u"Tổng giá trị nhà ở (đồng)"_s, {}},
                          {resultKey, u"Kết luận (đạt; không đạt)"_s, {}}});
}

}
