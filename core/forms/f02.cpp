#include "core/forms/f02.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/forms/case_blocks.h"

namespace core {

using namespace Qt::StringLiterals;
using namespace case_paper;

namespace {

const QString annex = u"Phụ lục số 1 (Thông tư 98/2013/TT-BTC)"_s;
const QString advanceKey = u"so_tien_tam_ung"_s;
constexpr qint64 million = 1'000'000;

// "60", "37,5": the form counts in million đồng.
QString inMillions(Money sum)
{
    const QString whole = grouped(sum.dong() / million);
    QString rest = QString::number(sum.dong() % million).rightJustified(6, u'0');
    while (rest.endsWith(u'0'))
        rest.chop(1);
    return rest.isEmpty() ? whole : whole + u',' + rest;
}

QString asked(Need need)
{
    switch (need) {
    case Need::NewHouse: return u"xây dựng nhà ở"_s;
    case Need::Repair: return u"sửa chữa nhà ở"_s;
    case Need::Unknown: break;
    }
    return u"xây dựng (hoặc sửa chữa) nhà ở"_s;
}

QString promised(Need need)
{
    switch (need) {
    case Need::NewHouse: return u"xây mới nhà ở"_s;
    case Need::Repair: return u"sửa chữa nhà ở"_s;
    case Need::Unknown: break;
    }
    return u"xây mới (hoặc sửa chữa nhà ở)"_s;
}

std::vector<Paragraph> applicant(const CasePage &page)
{
    const IdentityPaper paper = identityOf(page);
    const bool atTheHouse = page.record.household.residence == Residence::PermanentAtTheHouse;
    return {item(u"Tên tôi là: "_s + orDots(page.line.name, 26)),
            item(numberLabel(paper) + orDots(paper.number, 9) + u", cấp ngày "_s + dayOrDots(paper.issuedOn) + u", do "_s + orDots(paper.issuedBy, 5)),
            item(u"Nơi đăng ký hộ khẩu thường trú: "_s + orDots(atTheHouse ? addressOf(page) : QString(), 19)),
            item(u"Nơi ở hiện tại: "_s + orDots(addressOf(page), 25))};
}

}

Document f02(const CasePage &page, const CaseHeading &given)
{
    const CaseHeading heading = withPaper(given, page.paper);
    const auto advance = typedMoney(heading, advanceKey);
    const QString support = page.line.amount.isZero() ? dots(6) : inMillions(page.line.amount);
    Document document{.formCode = u"F02"_s, .title = u"Đơn đề nghị tạm ứng kinh phí "_s + page.line.name};
    append(document, annexMark(page, annex));
    document.blocks.push_back(Letterhead{});
    document.blocks.push_back(Heading{.title = u"ĐƠN ĐỀ NGHỊ TẠM ỨNG KINH PHÍ"_s, .subtitle = {u"Hỗ trợ xây dựng nhà ở"_s}});
    append(document, {addressee(committeeOf(heading, page))});
    append(document, applicant(page));
    append(document, {prose(u"Đại diện cho hộ gia đình có tên trong danh sách được hỗ trợ về nhà ở theo "_s + orDots(page.decision, 17) + u" là "_s + support + u" triệu đồng."_s),
                      prose(u"Tôi làm đơn này đề nghị được tạm ứng kinh phí để "_s + asked(page.line.need) + u" với số tiền "_s
                            + (advance ? inMillions(*advance) : dots(6)) + u" triệu đồng."_s),
                      prose(u"Tôi xin cam kết sử dụng kinh phí được hỗ trợ để "_s + promised(page.line.need)
                            + u" và chịu trách nhiệm trước pháp luật về cam kết của mình."_s)});
    document.blocks.push_back(Signatures{.placeAndDate = placeAndDay(heading),
                                         .columns = {confirmation(heading, page, u"(Ghi rõ số tiền được hỗ trợ và mức tạm ứng, ký, đóng dấu)"_s),
                                                     signatureOf({u"NGƯỜI LÀM ĐƠN"_s}, page.line.name)}});
    return document;
}

std::vector<FormBlank> f02Blanks()
{
    return officeBlanks({{advanceKey, u"Số tiền đề nghị tạm ứng (đồng)"_s, {}}});
}

}
