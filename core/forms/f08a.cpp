#include "core/forms/f08a.h"

#include "core/base/official_date.h"
#include "core/eligibility/condition_words.h"
#include "core/forms/official_letter.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

Document composeF08A(const PrintOrder &order)
{
    return f08a(postingPageOf(order));
}

}

Document f08a(const PostingPage &page)
{
    Document document{.formCode = u"F08A"_s, .title = u"Biên bản niêm yết "_s + unitInSentence(page.unit)};
    document.blocks = {minutesLetterhead(page.unit), Heading{.title = u"BIÊN BẢN"_s, .subtitle = {u"Về việc niêm yết công khai danh sách hộ đề nghị hỗ trợ"_s, u"xóa nhà tạm, nhà dột nát"_s}},
                       sentence(u"Hôm nay, "_s + officialDate(page.posting.startsOn) + u", tại "_s + orDots(beganLower(page.posting.venues)) + u", chúng tôi gồm:"_s)};
    append(document, postingWitnesses());
    append(document, std::vector<Paragraph>{
        sentence(u"Đã tiến hành niêm yết công khai "_s + postedList(page) + u", gồm "_s + countWords(sumOf(page.households))
                 + (page.notice.isEmpty() ? QString() : QString(u", kèm theo "_s + page.notice)) + u'.'),
        sentence(u"Thời gian niêm yết: "_s + postedTime(page) + u'.'), sentence(u"Nơi tiếp nhận phản ánh, kiến nghị: "_s + orDots(page.posting.contact) + u'.'),
        sentence(u"Biên bản được lập thành 02 bản, đọc cho những người có tên trên cùng nghe, nhất trí và ký tên./."_s)});
    document.blocks.push_back(postingSignatures(page));
    return document;
}

Form formF08A()
{
    return {{u"F08A"_s, u"Biên bản niêm yết công khai"_s, u"Biên bản lập khi bắt đầu niêm yết danh sách hộ đề nghị hỗ trợ."_s, FormSubject::List, postingBlanks(), PaperType::PostingOpened},
            listUnitSigns, composeF08A};
}

}
