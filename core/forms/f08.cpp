#include "core/forms/f08.h"

#include "core/base/official_date.h"
#include "core/forms/annex_table.h"
#include "core/forms/official_letter.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

Document composeF08(const PrintOrder &order)
{
    return f08(postingPageOf(order));
}

}

Document f08(const PostingPage &page)
{
    const QString committee = committeeName(page.unit);
    Document document{.formCode = u"F08"_s, .title = u"Thông báo niêm yết công khai "_s + unitInSentence(page.unit)};
    document.blocks = {
        numberedLetterhead(PaperType::PostingNotice, page.blanks),
        Heading{.title = u"THÔNG BÁO"_s, .subtitle = {u"Về việc niêm yết công khai danh sách hộ đề nghị hỗ trợ"_s, u"xóa nhà tạm, nhà dột nát"_s + batchWords(page.batch)}},
        sentence(u"Căn cứ kết quả họp bình xét của các thôn, tổ dân phố và kết quả thẩm tra, "_s + committee + u" niêm yết công khai "_s + postedList(page) + u" như sau:"_s),
        sentence(u"1. Nội dung niêm yết: danh sách "_s + countWords(sumOf(page.households)) + u" (có danh sách kèm theo)."_s),
        sentence(u"2. Thời gian niêm yết: "_s + postedTime(page) + u'.'),
        sentence(u"3. Địa điểm niêm yết: "_s + orDots(page.posting.venues) + u'.'),
        sentence(u"4. Nơi tiếp nhận phản ánh, kiến nghị: "_s + orDots(page.posting.contact) + u'.'),
        sentence(u"Trong thời gian niêm yết, mọi tổ chức, cá nhân có quyền phản ánh, kiến nghị trực tiếp hoặc bằng văn bản đến nơi tiếp nhận nêu trên. Hết thời gian niêm yết, "_s + committee
                 + u" tổng hợp, giải quyết các phản ánh, kiến nghị và hoàn thiện danh sách trình cấp có thẩm quyền phê duyệt./."_s),
        committeeSignatures(page.blanks, {u"- Ủy ban Mặt trận Tổ quốc Việt Nam xã;"_s, u"- Các thôn, tổ dân phố (niêm yết);"_s, u"- Lưu: VT, hồ sơ."_s}),
        PageBreak{.restartNumbers = true},
        Heading{.title = u"DANH SÁCH"_s, .subtitle = {u"Hộ đề nghị hỗ trợ xóa nhà tạm, nhà dột nát"_s, u"trên địa bàn "_s + unitInSentence(page.unit) + batchWords(page.batch)},
                .note = accompanying(u"Thông báo"_s, PaperType::PostingNotice, page.blanks, page.unit)},
        publicTable(page.households)};
    return document;
}

Form formF08()
{
    return {{u"F08"_s, u"Thông báo niêm yết công khai"_s, u"Thông báo của Ủy ban nhân dân xã kèm danh sách công khai, không ghi số căn cước, năm sinh của ai."_s, FormSubject::List,
             postingBlanks(), PaperType::PostingNotice},
            listUnitSigns, composeF08};
}

}
