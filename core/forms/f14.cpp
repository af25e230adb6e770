#include "core/forms/f14.h"

#include "core/forms/case_minutes.h"
#include "core/forms/list_page.h"

namespace core {

using namespace Qt::StringLiterals;
using namespace case_paper;

namespace {

const QString frontKey = u"dai_dien_mat_tran"_s;
const QString donorKey = u"nha_tai_tro"_s;
const QString stateKey = u"hien_trang"_s;
const QString valueKey = u"tong_gia_tri"_s;

std::vector<Paragraph> givers(const CasePage &page, const CaseHeading &heading)
{
    return {prose(u"Hôm nay, "_s + dayInWords(heading.signedOn) + u", tại nhà ở của "_s + headOf(page) + u", "_s + orDots(shortAddressOf(page), 12) + u", chúng tôi gồm:"_s),
            part(u"I. Bên giao"_s), item(u"1. Đại diện "_s + committeeOf(heading, page) + u": ông (bà) "_s + orDots(heading.signedBy, 11)),
            item(u"2. Đại diện Ủy ban MTTQ Việt Nam "_s + unitInSentence(unitOf(heading, page)) + u": ông (bà) "_s + orDots(heading.values.value(frontKey), 7)),
            item(u"3. Nhà tài trợ: "_s + orDots(heading.values.value(donorKey), 25)),
            part(u"II. Bên nhận"_s), item(u"Hộ gia đình "_s + headOf(page) + u"; đối tượng: "_s + orDots(unitInSentence(page.line.categories), 8))};
}

// A donor signs in a row of the family's own.
std::vector<Signatures> signaturesOf(const CasePage &page, const CaseHeading &heading)
{
    const Signature family = signatureOf({u"BÊN NHẬN"_s, u"CHỦ HỘ"_s}, page.line.name);
    const Signature front = signatureOf({u"ĐẠI DIỆN"_s, u"MẶT TRẬN TỔ QUỐC"_s}, heading.values.value(frontKey));
    if (heading.values.value(donorKey).trimmed().isEmpty())
        return {{.columns = {family, front, committeeSignature(heading)}}};
    return {{.columns = {family, signatureOf({u"NHÀ TÀI TRỢ"_s})}}, {.columns = {front, committeeSignature(heading)}}};
}

}

Document f14(const CasePage &page, const CaseHeading &given)
{
    const CaseHeading heading = withPaper(given, page.paper);
    Document document = minutesOf(u"F14"_s, u"Bàn giao nhà ở"_s, {}, page, heading);
    append(document, givers(page, heading));
    append(document, {part(u"III. Nội dung bàn giao"_s), item(u"1. Hình thức: "_s + helpText(page.line.need) + u"; theo "_s + asSentence(orDots(page.decision, 15))),
                      item(u"2. Ngày khởi công: "_s + dayOrDots(dayOf(page, Step::Started)) + u"; ngày hoàn thành: "_s + asSentence(dayOrDots(dayOf(page, Step::Completed))))});
    append(document, proseOrLines(u"3. Hiện trạng nhà khi bàn giao:"_s, heading.values.value(stateKey), 3));
    append(document, {item(u"4. Tổng giá trị nhà ở: "_s + sumText(typedMoney(heading, valueKey)) + u'.'), part(u"IV. Cam kết của bên nhận"_s),
                      prose(u"Hộ gia đình đã nhận nhà ở nêu trên; cam kết sử dụng đúng mục đích để ở, giữ gìn, bảo quản nhà ở lâu dài."_s), closing(heading)});
    for (const Signatures &row : signaturesOf(page, heading))
        document.blocks.push_back(row);
    return document;
}

std::vector<FormBlank> f14Blanks()
{
    return officeBlanks({{frontKey, u"Đại diện Ủy ban Mặt trận Tổ quốc Việt Nam"_s, {}}, {donorKey, u"Nhà tài trợ"_s, {}},
                         {stateKey, u"Hiện trạng nhà khi bàn giao"_s, {}}, {valueKey, u"Tổng giá trị nhà ở (đồng)"_s, {}}, {copiesKey, u"Số bản"_s, u"03"_s}});
}

}
