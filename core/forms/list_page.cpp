#include "core/forms/list_page.h"

#include "core/base/number_words.h"
#include "core/base/official_date.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString committee = u"ỦY BAN NHÂN DÂN"_s;
const QString listTitle = u"DANH SÁCH"_s;
const QString letterSuffix = u"/TTr-UBND"_s;
const QString emptyNumber = u"……"_s;
const QString unverified = u"Mức hỗ trợ chưa được đối chiếu với văn bản của cấp có thẩm quyền; cần kiểm tra trước khi ký."_s;
const QString preparer = u"NGƯỜI LẬP BIỂU"_s;
const QString onBehalf = u"TM. ỦY BAN NHÂN DÂN"_s;
const QString chairman = u"CHỦ TỊCH"_s;
const QString insteadOfChairman = u"KT. CHỦ TỊCH"_s;
const QString signsWithName = u"(Ký, ghi rõ họ tên)"_s;
const QString signsWithSeal = u"(Ký, ghi rõ họ tên, đóng dấu)"_s;

QString accompanying(const ListHeading &heading)
{
    return u"(Kèm theo Tờ trình số "_s + letterNumber(heading.number, letterSuffix) + u' ' + officialDate(heading.signedOn) + u" của Ủy ban nhân dân "_s
        + unitInSentence(heading.unit) + u')';
}

QString countSentence(const ListSum &sum)
{
    const qint64 open = sum.households - sum.newHouses - sum.repairs;
    const QString counts = u"Danh sách có "_s + officialCount(sum.households) + u" hộ, trong đó xây mới "_s + officialCount(sum.newHouses)
        + u" hộ, sửa chữa "_s + officialCount(sum.repairs) + u" hộ"_s;
    if (open > 0)
        return counts + u", chưa xác định hình thức "_s + officialCount(open) + u" hộ."_s;
    return counts + u'.';
}

// They stand under the commune that was divided, so that nobody is lost between two lists.
QString awaitingSentence(const ListSum &sum)
{
    return u"Trong danh sách có "_s + officialCount(sum.awaiting) + u" hộ thuộc xã đã chia tách chưa được phân về xã mới, xếp theo xã cũ; cần phân thôn, tổ dân phố trước khi trình."_s;
}

Paragraph note(const QString &text)
{
    return {.text = text, .italic = true, .points = 13};
}

Signatures listSignatures(const ListHeading &heading)
{
    return {.columns = {{.authority = {preparer}, .note = signsWithName, .name = heading.preparedBy},
                        {.authority = committeeAuthority(heading.position), .note = signsWithSeal, .name = heading.signedBy}}};
}

}

QString unitInSentence(const QString &unit)
{
    return unit.left(1).toLower() + unit.mid(1);
}

Letterhead committeeLetterhead(const QString &unit, const QString &place, QDate date)
{
    return {.issuer = {committee, unit.toUpper()}, .place = place, .date = date};
}

QString letterNumber(const QString &number, const QString &suffix)
{
    if (number.contains(u'/'))
        return number;
    return (number.isEmpty() ? emptyNumber : number) + suffix;
}

QStringList committeeAuthority(const QString &position)
{
    if (position.isEmpty() || position == chairman)
        return {onBehalf, chairman};
    return {onBehalf, insteadOfChairman, position};
}

Paragraph unverifiedNote()
{
    return note(unverified);
}

Document listPage(const QString &code, const QString &subject, const Table &table, const ListSum &sum, const ListHeading &heading)
{
    Document document{.formCode = code, .title = u"Danh sách "_s + unitInSentence(subject) + u' ' + unitInSentence(heading.unit),
                      .page = {.orientation = Orientation::Landscape}};
    QStringList subtitle{subject, u"trên địa bàn "_s + unitInSentence(heading.unit)};
    if (heading.batch > 0)
        subtitle.last() += u" (đợt "_s + QString::number(heading.batch) + u')';
    document.blocks = {committeeLetterhead(heading.unit, heading.place, heading.signedOn),
                       Heading{.title = listTitle, .subtitle = subtitle, .note = accompanying(heading)}, table,
                       Paragraph{.text = u"Bằng chữ: "_s + moneyInWords(sum.amount) + u'.', .italic = true, .points = 13},
                       Paragraph{.text = countSentence(sum), .points = 13}};
    if (sum.awaiting > 0)
        document.blocks.push_back(note(awaitingSentence(sum)));
    for (const QString &remark : heading.remarks)
        document.blocks.push_back(note(remark));
    if (!sum.verified)
        document.blocks.push_back(unverifiedNote());
    document.blocks.push_back(listSignatures(heading));
    return document;
}

}
