#include "core/forms/case_minutes.h"

#include "core/base/number_format.h"
#include "core/forms/list_page.h"

namespace core::case_paper {

using namespace Qt::StringLiterals;

namespace {

// "PHÓ CHỦ TỊCH" signs, "Phó Chủ tịch" is written in a sentence (E§C.9).
QString positionInSentence(const QString &position)
{
    const QString lower = position.toLower().replace(u"chủ tịch"_s, u"Chủ tịch"_s);
    return lower.left(1).toUpper() + lower.mid(1);
}

QString committeePerson(const CaseHeading &heading)
{
    if (heading.signedBy.isEmpty())
        return u"ông (bà) "_s + dots(7) + u"; chức vụ: "_s + dots(4);
    return u"ông (bà) "_s + heading.signedBy + u"; chức vụ: "_s + orDots(positionInSentence(heading.position), 5);
}

}

std::vector<FormBlank> minutesBlanks(const std::vector<FormBlank> &own)
{
    std::vector<FormBlank> blanks = officeBlanks({{hamletPersonKey, u"Đại diện thôn"_s, {}}, {builderKey, u"Đơn vị, thợ thi công"_s, {}}});
    blanks.insert(blanks.end(), own.begin(), own.end());
    blanks.push_back({copiesKey, u"Số bản"_s, u"03"_s});
    return blanks;
}

Document minutesOf(const QString &code, const QString &subject, const QString &annex, const CasePage &page, const CaseHeading &heading)
{
    Document document{.formCode = code, .title = u"Biên bản "_s + unitInSentence(subject) + u' ' + page.line.name};
    if (!annex.isEmpty())
        append(document, annexMark(page, annex));
    document.blocks.push_back(minutesHead(heading, page));
    document.blocks.push_back(Heading{.title = u"BIÊN BẢN"_s, .subtitle = {subject}});
    return document;
}

std::vector<Paragraph> parties(const CasePage &page, const CaseHeading &heading)
{
    return {prose(u"Hôm nay, "_s + dayInWords(heading.signedOn) + u", tại nhà ở của "_s + headOf(page) + u", "_s + orDots(shortAddressOf(page), 12) + u", chúng tôi gồm:"_s),
            item(u"1. Đại diện UBND "_s + unitInSentence(unitOf(heading, page)) + u": "_s + committeePerson(heading)),
            item(u"2. Đại diện "_s + (page.line.hamlet.isEmpty() ? u"thôn"_s : unitInSentence(page.line.hamlet)) + u": ông (bà) "_s
                 + orDots(heading.values.value(hamletPersonKey), 18)),
            item(u"3. Đại diện hộ gia đình: "_s + headOf(page)),
            item(u"4. Đơn vị (thợ) thi công: "_s + orDots(heading.values.value(builderKey), 20))};
}

std::vector<Paragraph> subjectOf(const CasePage &page)
{
    const bool isNew = page.line.need == Need::NewHouse, isRepair = page.line.need == Need::Repair;
    const QString support = page.line.amount.isZero() ? dots(6) : grouped(page.line.amount);
    const IdentityPaper paper = identityOf(page);
    return {item(u"1. Chủ hộ: "_s + orDots(page.line.name, 14) + u"; "_s + unitInSentence(numberLabel(paper)) + asSentence(orDots(paper.number, 9))),
            item(u"Đối tượng: "_s + asSentence(orDots(page.line.categories, 28))), item(u"2. Quyết định phê duyệt: "_s + asSentence(orDots(page.decision, 23))),
            item(u"3. Hình thức hỗ trợ:  "_s + boxes({box(isNew, u"Xây mới"_s), box(isRepair, u"Sửa chữa"_s)}) + u";  mức hỗ trợ: "_s + support + u" đồng."_s)};
}

Paragraph closing(const CaseHeading &heading)
{
    return prose(u"Biên bản được lập thành "_s + orDots(heading.values.value(copiesKey), 3) + u" bản, các bên đã đọc, thống nhất và cùng ký tên./."_s);
}

Signatures minutesSignatures(const CasePage &page, const CaseHeading &heading)
{
    return {.columns = {signatureOf({u"ĐẠI DIỆN HỘ GIA ĐÌNH"_s}, page.line.name), signatureOf({u"ĐẠI DIỆN THÔN"_s}, heading.values.value(hamletPersonKey)),
                        committeeSignature(heading)}};
}

}
