#include "core/forms/refusal_letter.h"

#include "core/forms/case_letter.h"
#include "core/forms/list_page.h"

namespace core {

using namespace Qt::StringLiterals;
using namespace case_paper;

namespace {

const QString daysKey = u"so_ngay_khieu_nai"_s;

// "diện tích nhà ở: 42 m² (theo Phiếu khảo sát hiện trạng nhà ở)": what was seen, with the paper that says it.
QString valuesOf(const Reason &reason)
{
    QStringList values, papers;
    for (const SeenFact &fact : reason.facts) {
        if (fact.raw.isEmpty())
            continue;
        values.append(unitInSentence(fact.title) + u": "_s + fact.value);
        if (!fact.paper.isEmpty() && !papers.contains(fact.paper))
            papers.append(fact.paper);
    }
    if (values.isEmpty())
        return {};
    const QString source = papers.isEmpty() ? QString() : QString(u" (theo "_s + papers.join(u", "_s) + u')');
    return u"Giá trị ghi nhận: "_s + values.join(u"; "_s) + source + u'.';
}

std::vector<Paragraph> reasonParagraphs(int position, const Reason &reason)
{
    std::vector<Paragraph> paragraphs{prose(QString::number(position) + u". "_s + asSentence(reason.text))};
    if (const QString values = valuesOf(reason); !values.isEmpty())
        paragraphs.push_back(prose(values));
    if (!reason.citation.isEmpty())
        paragraphs.push_back(prose(u"Căn cứ: "_s + reason.citation + (reason.clause.isEmpty() ? u"."_s : u": “"_s + reason.clause + u"”."_s)));
    return paragraphs;
}

std::vector<Paragraph> reasonsOf(const CasePage &page)
{
    std::vector<Paragraph> paragraphs;
    int position = 0;
    for (const Reason &reason : page.failing)
        for (const Paragraph &paragraph : reasonParagraphs(++position, reason))
            paragraphs.push_back(paragraph);
    if (const QString said = reasonOf(page, Step::Refused); !said.isEmpty())
        paragraphs.push_back(prose((position > 0 ? QString::number(position + 1) + u". "_s : QString()) + asSentence(said)));
    return paragraphs.empty() ? dottedLines(5) : paragraphs;
}

}

Document refusalLetter(const CasePage &page, const CaseHeading &given)
{
    const CaseHeading heading = withPaper(given, page.paper);
    const QDate refused = dayOf(page, Step::Refused);
    Document document = noticeOf(u"TBTC"_s, u"Về việc không hỗ trợ xây mới, sửa chữa nhà ở"_s, page, heading);
    append(document, {prose(committeeOf(heading, page) + u" đã nhận và xem xét đơn đề nghị hỗ trợ nhà ở "_s + applicationDay(page) + u" của gia đình "_s + headOf(page)
                            + u". Đối chiếu với quy định, tại thời điểm xét ("_s + dayInWords(refused.isValid() ? refused : page.on)
                            + u"), gia đình chưa đủ điều kiện được hỗ trợ vì lý do sau đây:"_s)});
    append(document, reasonsOf(page));
    append(document, {prose(u"Trường hợp hoàn cảnh của gia đình thay đổi hoặc có giấy tờ bổ sung, đề nghị gia đình cung cấp để được xem xét lại theo quy định."_s),
                      prose(u"Nếu không nhất trí với nội dung nêu trên, gia đình có quyền kiến nghị bằng văn bản hoặc trực tiếp, hoặc khiếu nại theo quy định của Luật Khiếu nại, trong thời hạn "_s
                            + orDots(heading.values.value(daysKey), 4) + u" ngày kể từ ngày nhận được Thông báo này."_s),
                      whereToTurn(page, heading),
                      prose(committeeOf(heading, page) + u" trân trọng thông báo để gia đình được biết và mong gia đình chia sẻ./."_s)});
    document.blocks.push_back(letterSignatures(familyRecipients(page, heading), heading));
    return document;
}

// The office says otherwise where its own rules do; 90 days are those of Luật Khiếu nại 2011, Điều 9.
std::vector<FormBlank> refusalLetterBlanks()
{
    return numberedBlanks({{daysKey, u"Thời hạn kiến nghị, khiếu nại (ngày)"_s, u"90"_s}, contactBlank(), phoneBlank()});
}

}
