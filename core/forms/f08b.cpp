#include "core/forms/f08b.h"

#include "core/base/official_date.h"
#include "core/eligibility/condition_words.h"
#include "core/forms/official_letter.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString resultOf(const Complaint &complaint)
{
    const QString words = complaint.isOpen() ? u"Đang giải quyết"_s : complaintResultTitle(complaint.result);
    return complaint.answer.isEmpty() ? words : QString(words + u". "_s + complaint.answer);
}

Table complaintTable(const std::vector<Complaint> &complaints)
{
    Table table{.columns = {{9, Alignment::Centre}, {22, Alignment::Centre}, {34, Alignment::Left}, {50, Alignment::Left}, {50, Alignment::Left}},
                .heading = {{u"STT"_s, 0, 0}, {u"Ngày nhận"_s, 0, 1}, {u"Người phản ánh"_s, 0, 2}, {u"Nội dung"_s, 0, 3}, {u"Kết quả giải quyết"_s, 0, 4}}, .points = 11};
    for (const Complaint &complaint : complaints)
        table.rows.push_back({.cells = {{.value = qint64(table.rows.size()) + 1}, {.value = officialShortDate(complaint.receivedOn)}, {.value = complaint.complainant},
                                        {.value = complaint.content}, {.value = resultOf(complaint)}}});
    return table;
}

// Nothing is said of complaints before the posting has ended.
QString countSentence(const PostingPage &page)
{
    if (!page.posting.endedOn.isValid() && page.complaints.empty())
        return u"Trong thời gian niêm yết đã nhận ……… phản ánh, kiến nghị; kết quả giải quyết: "_s + dots + dots + u'.';
    if (page.complaints.empty())
        return u"Trong thời gian niêm yết không nhận được phản ánh, kiến nghị nào."_s;
    return u"Trong thời gian niêm yết đã nhận "_s + officialCount(qint64(page.complaints.size())) + u" phản ánh, kiến nghị, cụ thể như sau:"_s;
}

Document composeF08B(const PrintOrder &order)
{
    return f08b(postingPageOf(order));
}

}

Document f08b(const PostingPage &page)
{
    Document document{.formCode = u"F08B"_s, .title = u"Biên bản kết thúc niêm yết "_s + unitInSentence(page.unit)};
    document.blocks = {minutesLetterhead(page.unit),
                       Heading{.title = u"BIÊN BẢN"_s, .subtitle = {u"Về việc kết thúc niêm yết công khai danh sách hộ đề nghị hỗ trợ"_s, u"xóa nhà tạm, nhà dột nát"_s}},
                       sentence(u"Hôm nay, "_s + officialDate(page.posting.endedOn) + u", tại "_s + orDots(beganLower(page.posting.venues)) + u", chúng tôi gồm:"_s)};
    append(document, postingWitnesses());
    append(document, std::vector<Paragraph>{
        sentence(u"Đã kết thúc việc niêm yết công khai "_s + postedList(page) + u", gồm "_s + countWords(sumOf(page.households))
                 + (page.notice.isEmpty() ? QString() : QString(u", kèm theo "_s + page.notice)) + u". Danh sách đã được niêm yết "_s + postedTime(page) + u'.'),
        Paragraph{.text = countSentence(page), .spaceAfterPt = page.complaints.empty() ? 0.0 : 4.0, .keepWithNext = !page.complaints.empty()}});
    if (!page.complaints.empty())
        document.blocks.push_back(complaintTable(page.complaints));
    if (!page.posting.result.isEmpty())
        document.blocks.push_back(sentence(u"Kết luận: "_s + page.posting.result + (page.posting.result.endsWith(u'.') ? QString() : u"."_s)));
    document.blocks.push_back(sentence(u"Biên bản được lập thành 02 bản, đọc cho những người có tên trên cùng nghe, nhất trí và ký tên./."_s));
    document.blocks.push_back(postingSignatures(page));
    return document;
}

Form formF08B()
{
    return {{u"F08B"_s, u"Biên bản kết thúc niêm yết"_s, u"Biên bản lập khi hết thời gian niêm yết, ghi số phản ánh, kiến nghị và kết quả giải quyết."_s, FormSubject::List,
             postingBlanks(), PaperType::PostingClosed},
            listUnitSigns, composeF08B};
}

}
