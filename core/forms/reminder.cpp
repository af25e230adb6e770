#include "core/forms/reminder.h"

#include "core/base/official_date.h"
#include "core/forms/case_letter.h"

namespace core {

using namespace Qt::StringLiterals;
using namespace case_paper;

namespace {

const QString symbolKey = u"ky_hieu"_s;
const QString usualSymbol = u"UBND"_s;
const QString toKey = u"kinh_gui"_s;
const QString untilKey = u"han_hoan_thanh"_s;

// Items end with a semicolon, the last with a full stop (E§C.3).
std::vector<Paragraph> items(const QStringList &late)
{
    if (late.isEmpty())
        return dottedLines(4);
    std::vector<Paragraph> paragraphs;
    for (const QString &sentence : late) {
        const QString text = sentence.endsWith(u'.') || sentence.endsWith(u';') ? sentence.chopped(1) : sentence;
        paragraphs.push_back(prose(QString::number(paragraphs.size() + 1) + u". "_s + text + (qsizetype(paragraphs.size()) + 1 < late.size() ? u";"_s : u"."_s)));
    }
    return paragraphs;
}

}

Document reminder(const QStringList &late, const CaseHeading &heading)
{
    const QString symbol = heading.values.value(symbolKey).trimmed();
    Letterhead head = letterHead(heading, {}, u'/' + (symbol.isEmpty() ? usualSymbol : symbol));
    head.summary = u"V/v đôn đốc tiến độ xóa\nnhà tạm, nhà dột nát"_s;
    const QString count = late.isEmpty() ? QString() : QString(officialCount(late.size()) + u' ');
    const QString committee = committeeOf(heading, {});
    Document document{.formCode = u"CVDD"_s, .title = u"Công văn đôn đốc"_s, .blocks = {head}};
    append(document, {addressee(orDots(heading.values.value(toKey), 20)),
                      prose(u"Qua theo dõi việc thực hiện xóa nhà tạm, nhà dột nát trên địa bàn, đến nay còn "_s + count + u"nội dung chậm so với thời hạn:"_s)});
    append(document, items(late));
    append(document, {prose(committee + u" đề nghị khẩn trương thực hiện các nội dung nêu trên, hoàn thành trước "_s + orDots(heading.values.value(untilKey), 12)
                            + u" và báo cáo kết quả về "_s + committee + u"; trường hợp có khó khăn, vướng mắc, báo cáo ngay để được xem xét, giải quyết./."_s)});
    document.blocks.push_back(letterSignatures({u"- Như trên;"_s}, heading));
    return document;
}

std::vector<FormBlank> reminderBlanks()
{
    return numberedBlanks({{symbolKey, u"Ký hiệu văn bản"_s, usualSymbol}, {toKey, u"Kính gửi"_s, {}}, {untilKey, u"Hoàn thành trước"_s, {}}});
}

}
