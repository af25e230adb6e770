#include "core/forms/f12.h"

#include "core/base/folded.h"
#include "core/forms/case_minutes.h"

namespace core {

using namespace Qt::StringLiterals;
using namespace case_paper;

namespace {

const QString annex = u"Mẫu số 05 (Phụ lục IX Nghị định 131/2021/NĐ-CP)"_s;
const QString stageKey = u"giai_doan"_s;
const QString workKey = u"khoi_luong"_s;
const QString qualityKey = u"chat_luong"_s;
const QString sumKey = u"so_tien"_s;

/// Stages of which the minutes speak; what was typed stands before the steps that the case has taken.
struct Stages {
    bool foundation = false;
    bool frame = false;
};

Stages stagesOf(const CasePage &page, const CaseHeading &heading)
{
    const QString typed = folded(heading.values.value(stageKey));
    if (!typed.isEmpty())
        return {.foundation = typed.contains(u"mong"_s), .frame = typed.contains(u"khung"_s)};
    return {.foundation = dayOf(page, Step::FoundationDone).isValid(), .frame = dayOf(page, Step::FrameDone).isValid()};
}

QString stageText(const Stages &stages)
{
    if (stages.frame)
        return u"khung - tường"_s;
    return stages.foundation ? u"nền móng"_s : dots(10);
}

std::vector<Paragraph> conclusion(const CasePage &page, const CaseHeading &heading, const Stages &stages)
{
    return {part(u"III. Kết luận"_s),
            prose(u"Hộ "_s + headOf(page) + u" đã hoàn thành giai đoạn "_s + stageText(stages) + u" của việc "_s + helpText(page.line.need)
                  + u". Đề nghị cấp có thẩm quyền giải ngân số tiền: "_s + sumText(typedMoney(heading, sumKey)) + u" theo quy định."_s),
            closing(heading)};
}

}

Document f12(const CasePage &page, const CaseHeading &given)
{
    const CaseHeading heading = withPaper(given, page.paper);
    const Stages stages = stagesOf(page, heading);
    Document document = minutesOf(u"F12"_s, u"Xác nhận xây dựng nhà ở hoàn thành theo giai đoạn"_s, annex, page, heading);
    append(document, {part(u"I. Thành phần"_s)});
    append(document, parties(page, heading));
    append(document, {part(u"II. Nội dung"_s)});
    append(document, subjectOf(page));
    append(document, {item(u"4. Khởi công: "_s + asSentence(dayInWords(dayOf(page, Step::Started)))),
                      item(u"5. Giai đoạn đã hoàn thành:  "_s + boxes({box(stages.foundation, u"Nền móng"_s), box(stages.frame, u"Khung - tường"_s)}))});
    append(document, proseOrLines(u"6. Khối lượng, diện tích đã thực hiện:"_s, heading.values.value(workKey), 2));
    append(document, proseOrLines(u"7. Chất lượng:"_s, heading.values.value(qualityKey), 1));
    append(document, conclusion(page, heading, stages));
    document.blocks.push_back(minutesSignatures(page, heading));
    return document;
}

std::vector<FormBlank> f12Blanks()
{
    return minutesBlanks({{stageKey, u"Giai đoạn hoàn thành (nền móng; khung - tường)"_s, {}}, {workKey, u"Khối lượng, diện tích đã thực hiện"_s, {}},
                          {qualityKey, u"Chất lượng"_s, {}}, {sumKey, u"Số tiền đề nghị giải ngân (đồng)"_s, {}}});
}

}
