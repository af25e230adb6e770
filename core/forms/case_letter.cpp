#include "core/forms/case_letter.h"

#include "core/forms/list_page.h"

namespace core::case_paper {

using namespace Qt::StringLiterals;

Paragraph whereToTurn(const CasePage &page, const CaseHeading &heading)
{
    const QString office = heading.values.value(contactKey).trimmed();
    return prose(u"Nơi tiếp nhận: "_s + (office.isEmpty() ? u"trụ sở "_s + committeeOf(heading, page) : office) + u"; điện thoại: "_s
                 + asSentence(orDots(heading.values.value(phoneKey), 8)));
}

FormBlank contactBlank()
{
    return {contactKey, u"Nơi tiếp nhận ý kiến"_s, {}};
}

FormBlank phoneBlank()
{
    return {phoneKey, u"Điện thoại liên hệ"_s, {}};
}

Document noticeOf(const QString &code, const QString &subject, const CasePage &page, const CaseHeading &heading)
{
    Document document{.formCode = code, .title = u"Thông báo "_s + unitInSentence(subject) + u' ' + page.line.name};
    document.blocks = {letterHead(heading, page, u"/TB-UBND"_s), Heading{.title = u"THÔNG BÁO"_s, .subtitle = {subject}}};
    append(document, {addressee(u"Gia đình "_s + headOf(page)), item(u"Địa chỉ: "_s + orDots(addressOf(page), 26))});
    std::get<Paragraph>(document.blocks.back()).alignment = Alignment::Centre;
    return document;
}

QString applicationDay(const CasePage &page)
{
    const QDate applied = page.application ? page.application->signedOn : QDate();
    return dayInWords(applied.isValid() ? applied : dayOf(page, Step::Registered));
}

Signatures letterSignatures(const QStringList &recipients, const CaseHeading &heading)
{
    QStringList lines = recipients;
    lines.append(u"- Lưu: VT."_s);
    return {.recipients = lines, .columns = {{.authority = signingAuthority(officeOf(heading, {}), heading.position), .note = {}, .name = heading.signedBy}}};
}

QStringList familyRecipients(const CasePage &page, const CaseHeading &heading)
{
    return {u"- Như trên;"_s, u"- "_s + (page.line.hamlet.isEmpty() ? u"Thôn "_s + dots(6) : page.line.hamlet) + u" (để biết);"_s,
            u"- Ủy ban MTTQ Việt Nam "_s + unitInSentence(unitOf(heading, page)) + u" (giám sát);"_s};
}

}
