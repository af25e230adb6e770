#include "core/forms/start_record.h"

#include "core/forms/case_minutes.h"

namespace core {

using namespace Qt::StringLiterals;
using namespace case_paper;

namespace {

const QString areaKey = u"dien_tich"_s;
const QString endKey = u"du_kien_hoan_thanh"_s;
const QString groundKey = u"mat_bang"_s;

}

Document startRecord(const CasePage &page, const CaseHeading &given)
{
    const CaseHeading heading = withPaper(given, page.paper);
    const QDate started = dayOf(page, Step::Started).isValid() ? dayOf(page, Step::Started) : heading.signedOn;
    Document document = minutesOf(u"BBKC"_s, u"Xác nhận khởi công "_s + helpText(page.line.need), {}, page, heading);
    append(document, {part(u"I. Thành phần"_s)});
    append(document, parties(page, heading));
    append(document, {part(u"II. Nội dung"_s)});
    append(document, subjectOf(page));
    append(document, {item(u"4. Khởi công: "_s + dayInWords(started) + u"; dự kiến hoàn thành: "_s + orDots(heading.values.value(endKey), 5)),
                      item(u"5. Diện tích dự kiến: "_s + orDots(heading.values.value(areaKey), 6) + u" m²"_s)});
    append(document, proseOrLines(u"6. Mặt bằng, vật liệu đã chuẩn bị:"_s, heading.values.value(groundKey), 3));
    append(document, {part(u"III. Kết luận"_s), prose(u"Xác nhận hộ "_s + headOf(page) + u" đã khởi công "_s + helpText(page.line.need) + u" đúng vị trí, đúng hình thức được phê duyệt."_s),
                      closing(heading)});
    document.blocks.push_back(minutesSignatures(page, heading));
    return document;
}

std::vector<FormBlank> startRecordBlanks()
{
    return minutesBlanks({{endKey, u"Dự kiến hoàn thành"_s, {}}, {areaKey, u"Diện tích dự kiến (m²)"_s, {}}, {groundKey, u"Mặt bằng, vật liệu đã chuẩn bị"_s, {}}});
}

}
