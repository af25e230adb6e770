#include "core/forms/complaint_answer.h"

#include "core/forms/case_letter.h"

namespace core {

using namespace Qt::StringLiterals;
using namespace case_paper;

namespace {

const QString symbolKey = u"ky_hieu"_s;
const QString usualSymbol = u"UBND"_s;

struct ResultWords {
    const char16_t *result;
    const char16_t *words;
};
constexpr ResultWords resultWords[] = {{u"dung", u"nội dung phản ánh, kiến nghị là đúng"}, {u"dung_mot_phan", u"nội dung phản ánh, kiến nghị đúng một phần"},
                                       {u"sai", u"nội dung phản ánh, kiến nghị không đúng"}, {u"rut", u"người phản ánh, kiến nghị đã rút ý kiến"}};

QString wordsOf(const QString &result)
{
    for (const auto &[known, words] : resultWords)
        if (result == QStringView(known))
            return QString::fromUtf16(words);
    return dots(24);
}

}

Document complaintAnswer(const Complaint &complaint, const CaseHeading &heading)
{
    const QString person = u"ông (bà) "_s + orDots(complaint.complainant, 14);
    const QString symbol = heading.values.value(symbolKey).trimmed();
    const QString committee = committeeOf(heading, {});
    Letterhead head = letterHead(heading, {}, u'/' + (symbol.isEmpty() ? usualSymbol : symbol));
    head.summary = u"V/v trả lời phản ánh, kiến nghị\nvề hỗ trợ nhà ở"_s;
    Document document{.formCode = u"TLKN"_s, .title = u"Trả lời kiến nghị "_s + complaint.complainant, .blocks = {head}};
    append(document, {addressee(u"Ông (bà) "_s + orDots(complaint.complainant, 14)),
                      prose(committee + u" đã nhận được phản ánh, kiến nghị "_s + dayInWords(complaint.receivedOn) + u" của "_s + person + u" với nội dung:"_s)});
    append(document, complaint.content.isEmpty() ? dottedLines(2) : std::vector{prose(asSentence(complaint.content))});
    append(document, {prose(u"Sau khi kiểm tra, xác minh, "_s + committee + u" trả lời như sau:"_s), prose(u"1. Kết quả: "_s + asSentence(wordsOf(complaint.result)))});
    append(document, complaint.answer.isEmpty() ? proseOrLines(u"2. Nội dung trả lời:"_s, {}, 3) : std::vector{prose(u"2. Nội dung trả lời: "_s + asSentence(complaint.answer))});
    append(document, {prose(u"Nếu còn nội dung chưa rõ, đề nghị ông (bà) liên hệ "_s + committee + u" để được giải thích."_s), whereToTurn({}, heading),
                      prose(u"Trân trọng cảm ơn ý kiến của ông (bà)./."_s)});
    document.blocks.push_back(letterSignatures({u"- Như trên;"_s}, heading));
    return document;
}

std::vector<FormBlank> complaintAnswerBlanks()
{
    return numberedBlanks({{symbolKey, u"Ký hiệu văn bản"_s, usualSymbol}, contactBlank(), phoneBlank()});
}

}
