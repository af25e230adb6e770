#include "core/forms/suspension_notice.h"

#include "core/forms/case_letter.h"

namespace core {

using namespace Qt::StringLiterals;
using namespace case_paper;

namespace {

const QString conditionKey = u"dieu_kien_tiep_tuc"_s;

std::vector<Paragraph> labelled(const QString &label, const QString &text)
{
    if (text.trimmed().isEmpty())
        return proseOrLines(label, {}, 2);
    return {prose(label + u' ' + asSentence(text.trimmed()))};
}

}

Document suspensionNotice(const CasePage &page, const CaseHeading &given)
{
    const CaseHeading heading = withPaper(given, page.paper);
    Document document = noticeOf(u"TBTD"_s, u"Về việc tạm dừng hỗ trợ xây mới, sửa chữa nhà ở"_s, page, heading);
    const QString decided = page.decision.isEmpty() ? QString() : QString(u" theo "_s + page.decision);
    append(document, {prose(committeeOf(heading, page) + u" thông báo tạm dừng việc hỗ trợ "_s + helpText(page.line.need) + u" đối với gia đình "_s + headOf(page) + decided
                            + u", kể từ "_s + asSentence(dayInWords(dayOf(page, Step::Paused))))});
    append(document, labelled(u"1. Lý do tạm dừng:"_s, reasonOf(page, Step::Paused)));
    append(document, labelled(u"2. Việc hỗ trợ được tiếp tục khi:"_s, heading.values.value(conditionKey)));
    append(document, {prose(u"Trong thời gian tạm dừng, hồ sơ của gia đình vẫn được giữ nguyên. Khi lý do tạm dừng không còn, đề nghị gia đình báo ngay để được tiếp tục xem xét."_s),
                      whereToTurn(page, heading), prose(committeeOf(heading, page) + u" trân trọng thông báo để gia đình được biết và phối hợp thực hiện./."_s)});
    document.blocks.push_back(letterSignatures(familyRecipients(page, heading), heading));
    return document;
}

std::vector<FormBlank> suspensionNoticeBlanks()
{
    return numberedBlanks({{conditionKey, u"Điều kiện để tiếp tục"_s, {}}, contactBlank(), phoneBlank()});
}

}
