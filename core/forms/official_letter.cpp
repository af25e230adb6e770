#include "core/forms/official_letter.h"

#include "core/base/number_format.h"
#include "core/base/number_words.h"
#include "core/base/official_date.h"
#include "core/forms/annex_table.h"
#include "core/forms/legal_bases.h"
#include "core/places/office_readings.h"

#include <QSet>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString withName = u"(Ký, ghi rõ họ tên)"_s;
const QString withSeal = u"(Ký, ghi rõ họ tên, đóng dấu)"_s;
const QString room = u"……"_s;
const QString basesKey = u"can_cu"_s;

GroundsOf groundsFor(const FormDescription &form)
{
    if (form.paper == PaperType::Submission)
        return GroundsOf::Submission;
    return form.paper == PaperType::PostingNotice ? GroundsOf::Notice : GroundsOf::Decision;
}

}

QString orDots(const QString &text)
{
    return text.isEmpty() ? dots.toString() : text;
}

// Room to write is not stretched.
Paragraph sentence(const QString &text)
{
    return {.text = text, .alignment = text.contains(room) ? Alignment::Left : Alignment::Justified};
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
    const QString symbol = blanks.office.symbol.isEmpty() ? u"UBND"_s : blanks.office.symbol;
    return letterNumber(blanks.number, u'/' + QString::fromUtf16(infoOf(type).abbreviation) + u'-' + symbol);
}

QString accompanying(const QString &kind, PaperType type, const FilledBlanks &blanks, const QString &unit)
{
    return u"(Kèm theo "_s + kind + u" số "_s + numberOf(type, blanks) + u' ' + officialDate(blanks.signedOn) + u" của "_s + committeeName(unit) + u')';
}

QString citationOf(const QString &kind, const Paper &paper)
{
    return kind + u" số "_s + numberOf(paper.type, {.number = fullNumberOf(paper)}) + u' ' + officialDate(paper.signedOn);
}

std::optional<Paper> submissionOf(const PrintOrder &order)
{
    const std::vector<Paper> letters = order.database().all<Paper>(u"WHERE list_id = ? AND type = ? AND signed_on <= ? ORDER BY signed_on DESC, id DESC LIMIT 1"_s,
                                                                   order.listId(), PaperType::Submission, order.day());
    return letters.empty() ? std::nullopt : std::optional(letters.front());
}

Letterhead numberedLetterhead(PaperType type, const FilledBlanks &blanks)
{
    Letterhead head = letterheadOf(blanks.office, blanks.place, blanks.signedOn);
    head.number = u"Số: "_s + numberOf(type, blanks);
    return head;
}

Letterhead minutesLetterhead(const QString &unit)
{
    return letterheadOf(core::committeeOf(unit), {}, {});
}

Signatures committeeSignatures(const FilledBlanks &blanks, const QStringList &recipients)
{
    return {.recipients = blanks.office.recipients.isEmpty() ? recipients : blanks.office.recipients,
            .columns = {{.authority = signingAuthority(blanks.office, blanks.position), .note = withSeal, .name = blanks.signer}}};
}

Signatures minutesSignatures(const std::vector<Signature> &columns)
{
    return {.columns = columns};
}

Signature signsWithName(const QStringList &authority, const QString &name)
{
    return {.authority = authority, .note = withName, .name = name};
}

QString committeeName(const QString &unit)
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

FormBlank basesBlank()
{
    return {basesKey, u"Căn cứ (cách nhau bằng dấu ;)"_s, {}};
}

QStringList basesOf(const PrintOrder &order, const FilledBlanks &blanks, const std::vector<ListedHousehold> &households)
{
    QStringList own;
    for (const QString &basis : blanks.all.value(basesKey).split(u';', Qt::SkipEmptyParts))
        if (const QString text = basis.trimmed(); !text.isEmpty())
            own.append(text.endsWith(u'.') ? text.chopped(1) : text);
    if (own.isEmpty())
        own = groundsOn(order.database(), blanks.unit, groundsFor(order.form()), order.day());
    if (!own.isEmpty())
        return own;
    QSet<QString> streams;
    for (const ListedHousehold &household : households)
        streams.insert(household.stream);
    const Place *province = order.places().province();
    return legalBasesOn(blanks.signedOn.isValid() ? blanks.signedOn : order.day(), streams, province ? province->code : QString());
}

void appendListAnnex(Document &document, const Heading &heading, const std::vector<ListedHousehold> &households)
{
    const ListSum sum = sumOf(households);
    document.blocks.push_back(PageBreak{.restartNumbers = true});
    document.blocks.push_back(heading);
    document.blocks.push_back(annexTable(households));
    document.blocks.push_back(Paragraph{.text = u"Bằng chữ: "_s + moneyInWords(sum.amount) + u'.', .italic = true, .points = 13});
    if (!sum.verified)
        document.blocks.push_back(unverifiedNote());
}

}
