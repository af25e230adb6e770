#include "core/forms/case_story_sheet.h"

#include "core/base/official_date.h"
#include "core/households/category.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

Paragraph sentence(const QString &text)
{
    return {.text = text, .alignment = Alignment::Left, .points = 13, .firstLineMm = 0, .spaceBeforePt = 3, .spaceAfterPt = 3};
}

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

TableRow rowOf(const StoryLine &line)
{
    const QString what = joined({line.title, line.text}, u": "_s);
    const QString who = joined({line.actor, line.person.isEmpty() ? QString() : u"nhập: "_s + line.person}, u"; "_s);
    return {.cells = {{.value = screenDate(line.on)}, {.value = what, .bold = line.isWarning}, {.value = line.paper}, {.value = who}}};
}

QString missingText(const CaseStory &story)
{
    QStringList missing;
    for (const MissingPaper &paper : story.missing)
        missing.append(titleOf(paper.type) + (paper.isMissing ? u" (chưa có)"_s : u" (chưa quét)"_s));
    return missing.isEmpty() ? u"Giấy tờ: đủ, đã quét."_s : QString(u"Giấy tờ còn thiếu: "_s + missing.join(u"; "_s) + u'.');
}

}

Document caseStorySheet(const CaseStory &story, QDate today)
{
    const SupportCase &supportCase = story.supportCase;
    Table table{.columns = {{24, Alignment::Left}, {66, Alignment::Left}, {45, Alignment::Left}, {30, Alignment::Left}},
                .heading = {{u"Ngày"_s, 0, 0}, {u"Việc"_s, 0, 1}, {u"Giấy tờ"_s, 0, 2}, {u"Người thực hiện"_s, 0, 3}}};
    for (const StoryLine &line : story.lines)
        table.rows.push_back(rowOf(line));
    Document sheet{.title = u"Diễn biến hồ sơ "_s + supportCase.code};
    sheet.blocks = {Heading{.title = u"DIỄN BIẾN HỒ SƠ"_s, .subtitle = {u"Hồ sơ số "_s + supportCase.code}, .note = u"Tính đến ngày "_s + screenDate(today)},
                    sentence(u"Chủ hộ: "_s + story.headName + u". Địa chỉ: "_s + story.address + u'.'),
                    sentence(joined({u"Hình thức: "_s + needTitle(supportCase.need), story.list.isEmpty() ? QString() : u"Danh sách: "_s + story.list}, u". "_s) + u'.'),
                    sentence(u"Đang ở bước: "_s + titleOf(supportCase.step) + u", từ ngày "_s + screenDate(supportCase.stepOn) + u'.'), sentence(missingText(story)), table};
    return sheet;
}

}
