#include "core/forms/f15.h"

#include "core/base/number_format.h"
#include "core/base/number_words.h"
#include "core/base/official_date.h"
#include "core/forms/case_blocks.h"

namespace core {

using namespace Qt::StringLiterals;
using namespace case_paper;

namespace {

const QString sumKey = u"so_tien"_s;
const QString timeKey = u"lan"_s;
const QString sourceKey = u"nguon"_s;
const QString payerKey = u"nguoi_giao"_s;
const QString witnessKey = u"nguoi_chung_kien"_s;

std::vector<Paragraph> receiver(const CasePage &page)
{
    const IdentityPaper paper = identityOf(page);
    return {item(u"Tôi tên là: "_s + orDots(page.line.name, 26)),
            item(numberLabel(paper) + orDots(paper.number, 9) + u"; ngày cấp: "_s + dayOrDots(paper.issuedOn)),
            item(u"Nơi cấp: "_s + orDots(paper.issuedBy, 28)),
            item(u"Nơi ở hiện tại: "_s + orDots(addressOf(page), 25))};
}

}

Document f15(const CasePage &page, const CaseHeading &given)
{
    const CaseHeading heading = withPaper(given, page.paper);
    const auto blank = [&](const QString &key, int width) -> QString { return orDots(heading.values.value(key), width); };
    const auto sum = typedMoney(heading, sumKey);
    Document document{.formCode = u"F15"_s, .title = u"Giấy biên nhận tiền "_s + page.line.name};
    document.blocks = {Letterhead{}, Heading{.title = u"GIẤY BIÊN NHẬN TIỀN"_s, .subtitle = {u"Kinh phí hỗ trợ nhà ở"_s}}};
    append(document, receiver(page));
    append(document, {item(u"Đã nhận của ông (bà): "_s + blank(payerKey, 23)), item(u"Số tiền: "_s + (sum ? grouped(*sum) : dots(10)) + u" đồng"_s),
                      item(u"Bằng chữ: "_s + (sum ? moneyInWords(*sum) + u'.' : dots(26))), item(u"Nhận lần thứ: "_s + blank(timeKey, 5) + u"; nguồn kinh phí: "_s + blank(sourceKey, 14)),
                      prose(u"Nội dung: kinh phí hỗ trợ "_s + helpText(page.line.need) + u" theo "_s + asSentence(orDots(page.decision, 15))),
                      prose(u"Tôi đã nhận đủ số tiền nêu trên và cam kết sử dụng đúng mục đích."_s)});
    document.blocks.push_back(Signatures{.placeAndDate = placeAndDay(heading),
                                         .columns = {signatureOf({u"NGƯỜI CHỨNG KIẾN"_s}, heading.values.value(witnessKey)),
                                                     signatureOf({u"NGƯỜI GIAO TIỀN"_s}, heading.values.value(payerKey)), signatureOf({u"NGƯỜI NHẬN TIỀN"_s}, page.line.name)}});
    return document;
}

std::vector<FormBlank> f15Blanks()
{
    return {{u"ngay_ky"_s, u"Ngày nhận tiền"_s, {}}, {u"noi_ky"_s, u"Nơi ký"_s, {}}, {sumKey, u"Số tiền (đồng)"_s, {}}, {timeKey, u"Lần nhận"_s, {}},
            {sourceKey, u"Nguồn kinh phí"_s, {}}, {payerKey, u"Người giao tiền"_s, {}}, {witnessKey, u"Người chứng kiến"_s, {}}};
}

}
