#include "core/forms/posting_page.h"

#include "core/base/official_date.h"
#include "core/forms/official_letter.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString dayFormat = u"d/M/yyyy"_s;

std::vector<Posting> postingsOf(const PrintOrder &order)
{
    if (order.paper())
        return order.database().all<Posting>(u"WHERE ? IN (notice_id, opening_id, closing_id)"_s, order.paper()->id);
    return order.database().all<Posting>(u"WHERE list_id = ? ORDER BY starts_on DESC, id DESC LIMIT 1"_s, order.listId());
}

Posting planned(const FilledBlanks &blanks)
{
    const auto day = [&](const QString &key) -> QDate { return QDate::fromString(blanks.all.value(key), dayFormat); };
    return {.startsOn = day(u"tu_ngay"_s), .dueOn = day(u"den_ngay"_s), .venues = blanks.all.value(u"dia_diem"_s), .contact = blanks.all.value(u"noi_tiep_nhan"_s)};
}

QString noticeOf(const PrintOrder &order, const Posting &posting)
{
    const auto notice = posting.notice.isStored() ? order.database().find(posting.notice) : std::nullopt;
    return notice ? citationOf(u"Thông báo"_s, *notice) : QString();
}

}

PostingPage postingPageOf(const PrintOrder &order)
{
    const Place &signer = *listUnitSigns(order);
    PostingPage page{.unit = signer.name, .batch = order.list().batch, .blanks = order.blanks(signer), .households = order.households()};
    const std::vector<Posting> stored = postingsOf(order);
    page.posting = stored.empty() ? planned(page.blanks) : stored.front();
    page.notice = noticeOf(order, page.posting);
    if (page.posting.startsOn.isValid())
        page.complaints = order.database().all<Complaint>(uR"(
            WHERE received_on >= ? AND received_on <= ?
              AND (list_id = ? OR case_id IN (SELECT case_id FROM posting_case WHERE posting_id = ?))
            ORDER BY received_on, id)"_s, page.posting.startsOn, page.posting.endedOn.isValid() ? page.posting.endedOn : page.posting.dueOn, order.listId(), page.posting.id);
    return page;
}

std::vector<FormBlank> postingBlanks()
{
    return blanksWith(u"CHỦ TỊCH"_s, {{u"tu_ngay"_s, u"Niêm yết từ ngày"_s, {}}, {u"den_ngay"_s, u"Đến hết ngày"_s, {}}, {u"dia_diem"_s, u"Địa điểm niêm yết"_s, {}},
                                      {u"noi_tiep_nhan"_s, u"Nơi tiếp nhận phản ánh, số điện thoại"_s, {}}});
}

QString postedList(const PostingPage &page)
{
    return u"danh sách hộ đề nghị hỗ trợ xóa nhà tạm, nhà dột nát trên địa bàn "_s + unitInSentence(page.unit) + batchWords(page.batch);
}

QString postedTime(const PostingPage &page)
{
    return u"từ "_s + officialDate(page.posting.startsOn) + u" đến hết "_s + officialDate(page.posting.dueOn);
}

std::vector<Paragraph> postingWitnesses()
{
    std::vector<Paragraph> lines;
    for (const QString &office : {u"đại diện Ủy ban nhân dân xã"_s, u"đại diện Mặt trận Tổ quốc xã"_s, u"đại diện thôn, tổ dân phố"_s})
        lines.push_back(sentence(QString::number(lines.size() + 1) + u". Ông (bà) "_s + dots + u", "_s + office + (lines.size() < 2 ? u';' : u'.')));
    return lines;
}

Signatures postingSignatures(const PostingPage &page)
{
    return minutesSignatures({signsWithName({u"ĐẠI DIỆN"_s, u"THÔN, TỔ DÂN PHỐ"_s}), signsWithName({u"ĐẠI DIỆN"_s, u"MẶT TRẬN TỔ QUỐC"_s}),
                              signsWithName({u"ĐẠI DIỆN"_s, u"ỦY BAN NHÂN DÂN"_s}, page.blanks.signer)});
}

}
