#include "core/forms/official_letter.h"

#include "core/base/number_format.h"
#include "core/base/number_words.h"
#include "core/base/official_date.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString onBehalf = u"TM. ỦY BAN NHÂN DÂN"_s;
const QString chairman = u"CHỦ TỊCH"_s;
const QString insteadOfChairman = u"KT. CHỦ TỊCH"_s;
const QString withName = u"(Ký, ghi rõ họ tên)"_s;
const QString withSeal = u"(Ký, ghi rõ họ tên, đóng dấu)"_s;
const QString committeeSymbol = u"-UBND"_s;

}

QString orDots(const QString &text)
{
    return text.isEmpty() ? dots.toString() : text;
}

Paragraph sentence(const QString &text)
{
    return {.text = text};
}

Paragraph titleLine(const QString &text)
{
    return {.text = text, .bold = true, .keepWithNext = true};
}

std::vector<Paragraph> basisParagraphs(const QStringList &bases)
{
    std::vector<Paragraph> paragraphs;
    for (const QString &basis : bases)
        paragraphs.push_back({.text = basis + (paragraphs.size() + 1 == std::size_t(bases.size()) ? u'.' : u';'), .italic = true});
    return paragraphs;
}

Paragraph centredLine(const QString &text)
{
    return {.text = text, .alignment = Alignment::Centre, .bold = true, .firstLineMm = 0, .spaceAfterPt = 3, .keepWithNext = true};
}

Paragraph addressee(const QString &name)
{
    return {.text = u"Kính gửi: "_s + name + u'.', .alignment = Alignment::Centre, .firstLineMm = 0, .spaceAfterPt = 6, .keepWithNext = true};
}

QString numberOf(PaperType type, const FilledBlanks &blanks)
{
    return letterNumber(blanks.number, u'/' + QString::fromUtf16(infoOf(type).abbreviation) + committeeSymbol);
}

QString accompanying(const QString &kind, PaperType type, const FilledBlanks &blanks, const QString &unit)
{
    return u"(Kèm theo "_s + kind + u" số "_s + numberOf(type, blanks) + u' ' + officialDate(blanks.signedOn) + u" của "_s + committeeOf(unit) + u')';
}

Letterhead numberedLetterhead(PaperType type, const FilledBlanks &blanks, const QString &unit)
{
    Letterhead head = committeeLetterhead(unit, blanks.place, blanks.signedOn);
    head.number = u"Số: "_s + numberOf(type, blanks);
    return head;
}

Letterhead minutesLetterhead(const QString &unit)
{
    return committeeLetterhead(unit, {}, {});
}

Signatures committeeSignatures(const FilledBlanks &blanks, const QStringList &recipients)
{
    QStringList authority{onBehalf, chairman};
    if (!blanks.position.isEmpty() && blanks.position != chairman)
        authority = {onBehalf, insteadOfChairman, blanks.position};
    return {.recipients = recipients, .columns = {{.authority = authority, .note = withSeal, .name = blanks.signer}}};
}

Signatures minutesSignatures(const std::vector<Signature> &columns)
{
    return {.columns = columns};
}

Signature signsWithName(const QString &authority, const QString &name)
{
    return {.authority = {authority}, .note = withName, .name = name};
}

QString committeeOf(const QString &unit)
{
    return u"Ủy ban nhân dân "_s + unitInSentence(unit);
}

QString batchWords(int batch)
{
    return batch > 0 ? QString(u", đợt "_s + QString::number(batch)) : QString();
}

QString countWords(const ListSum &sum)
{
    const qint64 open = sum.households - sum.newHouses - sum.repairs;
    QString words = officialCount(sum.households) + u" hộ (xây mới "_s + officialCount(sum.newHouses) + u" hộ, sửa chữa "_s + officialCount(sum.repairs) + u" hộ"_s;
    if (open > 0)
        words += u", chưa xác định hình thức "_s + officialCount(open) + u" hộ"_s;
    return words + u')';
}

QString moneyWords(Money amount)
{
    return grouped(amount) + u" đồng (Bằng chữ: "_s + moneyInWords(amount) + u')';
}

}
