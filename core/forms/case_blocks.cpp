#include "core/forms/case_blocks.h"

#include "core/base/number_format.h"
#include "core/base/number_words.h"
#include "core/base/official_date.h"
#include "core/forms/list_page.h"

#include <QCoreApplication>

namespace core::case_paper {

using namespace Qt::StringLiterals;

namespace {

struct BlankText { Q_DECLARE_TR_FUNCTIONS(core::CaseHeading) };

const QString signsWithName = u"(Ký, ghi rõ họ tên)"_s;
const QString signsWithSeal = u"(Ký, ghi rõ họ tên, đóng dấu)"_s;
const QString meritStream = u"CT_NCC"_s;

constexpr double textPoints = 13;
constexpr double markPoints = 11;
constexpr double indentMm = 10;
constexpr int wholeLine = 35;
constexpr int placeBlank = 5;
constexpr int unitBlank = 8;
constexpr int nameBlank = 12;
constexpr int sumBlank = 8;
constexpr int wordsBlank = 16;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

}

QString dots(int count)
{
    return QString(count, u'…');
}

QString orDots(const QString &text, int count)
{
    return text.trimmed().isEmpty() ? dots(count) : text.trimmed();
}

QString box(bool isTicked, const QString &label)
{
    QString text = (isTicked ? u"■ "_s : u"□ "_s) + label;
    return text.replace(u' ', QChar::Nbsp);
}

QString boxes(const QStringList &labels)
{
    return labels.join(u"    "_s);
}

Paragraph item(const QString &text)
{
    return {.text = text, .alignment = Alignment::Left, .points = textPoints, .firstLineMm = indentMm, .spaceBeforePt = 3};
}

Paragraph part(const QString &text)
{
    return {.text = text, .alignment = Alignment::Left, .bold = true, .points = textPoints, .firstLineMm = indentMm, .spaceBeforePt = 6, .keepWithNext = true};
}

Paragraph prose(const QString &text)
{
    // Between both margins a blank would tear the words around it apart.
    const Alignment alignment = text.contains(u'…') ? Alignment::Left : Alignment::Justified;
    return {.text = text, .alignment = alignment, .points = textPoints, .firstLineMm = indentMm, .spaceBeforePt = 6};
}

std::vector<Paragraph> dottedLines(int count)
{
    const Paragraph line{.text = dots(wholeLine), .alignment = Alignment::Left, .points = textPoints, .firstLineMm = 0, .spaceBeforePt = 3};
    return std::vector<Paragraph>(std::size_t(count), line);
}

std::vector<Paragraph> proseOrLines(const QString &label, const QString &text, int lines)
{
    if (!text.trimmed().isEmpty())
        return {prose(label + u' ' + text.trimmed())};
    std::vector<Paragraph> paragraphs = dottedLines(lines);
    paragraphs.insert(paragraphs.begin(), item(label));
    paragraphs.front().keepWithNext = true;
    return paragraphs;
}

Paragraph addressee(const QString &text)
{
    return {.text = u"Kính gửi: "_s + text, .alignment = Alignment::Centre, .points = 14, .firstLineMm = 0, .spaceBeforePt = 6, .spaceAfterPt = 4};
}

std::vector<Paragraph> annexMark(const CasePage &page, const QString &annex)
{
    if (page.line.stream != meritStream)
        return {};
    return {{.text = annex, .alignment = Alignment::Right, .italic = true, .points = markPoints, .firstLineMm = 0, .spaceBeforePt = 0, .spaceAfterPt = 4, .keepWithNext = true}};
}

void append(Document &document, const std::vector<Paragraph> &paragraphs)
{
    document.blocks.insert(document.blocks.end(), paragraphs.begin(), paragraphs.end());
}

QString unitOf(const CaseHeading &heading, const CasePage &page)
{
    if (!heading.unit.isEmpty())
        return heading.unit;
    return page.commune.isEmpty() ? u"Xã "_s + dots(unitBlank) : page.commune;
}

PaperOffice officeOf(const CaseHeading &heading, const CasePage &page)
{
    return heading.office.lines.isEmpty() ? core::committeeOf(unitOf(heading, page)) : heading.office;
}

QString committeeOf(const CaseHeading &heading, const CasePage &page)
{
    return officeOf(heading, page).name;
}

QString shortAddressOf(const CasePage &page)
{
    return joined({page.record.household.address, unitInSentence(page.line.hamlet), unitInSentence(page.commune)});
}

QString addressOf(const CasePage &page)
{
    return joined({shortAddressOf(page), page.above});
}

QString formOfAddress(Gender gender)
{
    switch (gender) {
    case Gender::Male: return u"ông"_s;
    case Gender::Female: return u"bà"_s;
    case Gender::Unknown: break;
    }
    return u"ông (bà)"_s;
}

QString headOf(const CasePage &page)
{
    return formOfAddress(page.line.gender) + u' ' + orDots(page.line.name, nameBlank);
}

QString birthText(const PartialDate &birth)
{
    return birth.isFull() ? officialShortDate(birth.date()) : birth.shown();
}

IdentityPaper identityOf(const CasePage &page)
{
    const PersonRecord *head = page.record.findHead();
    if (!head)
        return {};
    for (const PaperKind kind : {PaperKind::Cccd, PaperKind::Cmnd})
        for (const IdentityPaper &paper : head->papers)
            if (paper.kind == kind && !paper.number.isEmpty())
                return paper;
    return {};
}

QString numberLabel(const IdentityPaper &paper)
{
    return paper.kind == PaperKind::Cmnd ? u"Số CMND: "_s : u"Số CCCD: "_s;
}

QString dayOrDots(QDate day)
{
    return day.isValid() ? officialShortDate(day) : u"……/……/………"_s;
}

QString dayInWords(QDate day)
{
    return day.isValid() ? officialDate(day) : u"ngày …… tháng …… năm 20……"_s;
}

QString asSentence(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u'…') ? text : text + u'.';
}

QString placeAndDay(const CaseHeading &heading)
{
    return orDots(heading.place, placeBlank) + u", "_s + officialDate(heading.signedOn);
}

QString helpText(Need need)
{
    switch (need) {
    case Need::NewHouse: return u"xây mới nhà ở"_s;
    case Need::Repair: return u"sửa chữa nhà ở"_s;
    case Need::Unknown: break;
    }
    return u"xây mới (sửa chữa) nhà ở"_s;
}

std::optional<Money> typedMoney(const CaseHeading &heading, const QString &key)
{
    const QString typed = heading.values.value(key).trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    const auto sum = moneyFromTyped(typed);
    if (!sum || *sum <= Money())
        throw Error(Error::Kind::BadRequest, BlankText::tr("The amount “%1” cannot be read. Write a number above 0, such as 36.000.000.").arg(typed));
    return sum;
}

QString sumText(std::optional<Money> sum)
{
    if (!sum)
        return dots(sumBlank) + u" đồng (Bằng chữ: "_s + dots(wordsBlank) + u')';
    return grouped(*sum) + u" đồng (Bằng chữ: "_s + moneyInWords(*sum) + u')';
}

Letterhead minutesHead(const CaseHeading &heading, const CasePage &page)
{
    return letterheadOf(officeOf(heading, page), {}, {});
}

Letterhead letterHead(const CaseHeading &heading, const CasePage &page, const QString &suffix)
{
    Letterhead head = letterheadOf(officeOf(heading, page), orDots(heading.place, placeBlank), heading.signedOn);
    head.number = u"Số: "_s + letterNumber(heading.number, suffix);
    return head;
}

Signature signatureOf(const QStringList &authority, const QString &name)
{
    return {.authority = authority, .note = signsWithName, .name = name};
}

Signature committeeSignature(const CaseHeading &heading)
{
    return {.authority = signingAuthority(officeOf(heading, {}), heading.position), .note = signsWithSeal, .name = heading.signedBy};
}

Signature confirmation(const CaseHeading &heading, const CasePage &page, const QString &note)
{
    QStringList authority{u"XÁC NHẬN CỦA"_s, u"UBND "_s + unitOf(heading, page).toUpper()};
    authority += signingAuthority(officeOf(heading, page), heading.position).mid(1);
    return {.authority = authority, .note = note.isEmpty() ? signsWithSeal : note, .name = heading.signedBy};
}

}
