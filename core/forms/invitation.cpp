#include "core/forms/invitation.h"

#include "core/forms/case_letter.h"
#include "core/forms/list_page.h"

namespace core {

using namespace Qt::StringLiterals;
using namespace case_paper;

namespace {

const QString guestKey = u"kinh_moi"_s;
const QString meetingKey = u"cuoc_hop"_s;
const QString contentKey = u"noi_dung"_s;
const QString chairKey = u"chu_tri"_s;
const QString timeKey = u"thoi_gian"_s;
const QString venueKey = u"dia_diem"_s;
const QString usualMeeting = u"Họp bình xét hộ đề nghị hỗ trợ xây mới, sửa chữa nhà ở"_s;

// 14 pt, as the page has room.
Paragraph line(const QString &text)
{
    Paragraph paragraph = prose(text);
    paragraph.points = 14;
    paragraph.alignment = Alignment::Left;
    return paragraph;
}

}

Document invitation(const CasePage &page, const CaseHeading &given)
{
    const CaseHeading heading = withPaper(given, page.paper);
    const auto blank = [&](const QString &key, int width) -> QString { return orDots(heading.values.value(key), width); };
    const QString household = page.line.name.isEmpty() ? dots(18) : headOf(page) + u", "_s + shortAddressOf(page);
    const QString guest = heading.values.value(guestKey).trimmed();
    Document document{.formCode = u"GM"_s, .title = u"Giấy mời họp "_s + page.line.name};
    document.blocks = {letterHead(heading, page, u"/GM-UBND"_s), Heading{.title = u"GIẤY MỜI"_s, .subtitle = {orDots(heading.values.value(meetingKey), 16)}}};
    append(document, {line(committeeOf(heading, page) + u" trân trọng kính mời: "_s + (guest.isEmpty() ? household : guest)),
                      line(u"Tới dự "_s + asSentence(unitInSentence(blank(meetingKey, 24)))), line(u"Nội dung: "_s + blank(contentKey, 25)), line(u"Chủ trì: "_s + blank(chairKey, 26)),
                      line(u"Thời gian: "_s + blank(timeKey, 25)), line(u"Địa điểm: "_s + blank(venueKey, 25)),
                      line(u"Rất mong ông (bà) đến dự đúng thời gian, địa điểm nêu trên./."_s)});
    document.blocks.push_back(letterSignatures({u"- Như trên;"_s}, heading));
    return document;
}

std::vector<FormBlank> invitationBlanks()
{
    return numberedBlanks({{guestKey, u"Kính mời"_s, {}}, {meetingKey, u"Cuộc họp"_s, usualMeeting}, {contentKey, u"Nội dung"_s, {}}, {chairKey, u"Chủ trì"_s, {}},
                           {timeKey, u"Thời gian"_s, {}}, {venueKey, u"Địa điểm"_s, {}}});
}

}
