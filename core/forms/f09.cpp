#include "core/forms/f09.h"

#include "core/forms/annex_table.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString approverKey = u"noi_trinh"_s;

// The district as long as there is one; then the province.
QString approverOf(const PrintOrder &order, const Place &signer, const FilledBlanks &blanks)
{
    if (const QString given = blanks.all.value(approverKey); !given.isEmpty())
        return given;
    const Place *above = signer.level == PlaceLevel::Commune ? districtOn(order.places(), order.day()) : nullptr;
    if (!above)
        above = order.places().province();
    return above && above->id != signer.id ? committeeName(above->name) : QString();
}

Document composeF09(const PrintOrder &order)
{
    const Place &signer = *listUnitSigns(order);
    SubmissionPage page{.unit = signer.name, .area = order.unit().name, .batch = order.list().batch, .blanks = order.blanks(signer), .households = order.households()};
    page.approver = approverOf(order, signer, page.blanks);
    page.bases = basesOf(order, page.blanks, page.households);
    return f09(page);
}

}

Document f09(const SubmissionPage &page)
{
    const QString committee = committeeName(page.unit), area = unitInSentence(page.area), approver = orDots(page.approver);
    const ListSum sum = sumOf(page.households);
    const QString sources = sourcesSentence(page.households);
    Document document{.formCode = u"F09"_s, .title = u"Tờ trình phê duyệt danh sách "_s + area};
    document.blocks = {numberedLetterhead(PaperType::Submission, page.blanks),
                       Heading{.title = u"TỜ TRÌNH"_s, .subtitle = {u"Về việc phê duyệt danh sách hộ được hỗ trợ xây mới, sửa chữa nhà ở"_s, u"trên địa bàn "_s + area + batchWords(page.batch)}},
                       addressee(approver)};
    append(document, basisParagraphs(page.bases));
    append(document, std::vector<Paragraph>{
        sentence(u"Trên cơ sở kết quả họp bình xét của các thôn, tổ dân phố, kết quả thẩm tra và niêm yết công khai, "_s + committee + u" kính trình "_s + approver
                 + u" xem xét, phê duyệt danh sách hộ được hỗ trợ xây mới, sửa chữa nhà ở trên địa bàn "_s + area + batchWords(page.batch) + u", như sau:"_s),
        sentence(u"1. Số hộ đề nghị hỗ trợ: "_s + countWords(sum) + u'.'),
        sentence(u"2. Kinh phí đề nghị hỗ trợ: "_s + moneyWords(sum.amount) + (sources.isEmpty() ? u"."_s : QString(u"; trong đó: "_s + sources + u'.'))),
        sentence(u"(Có danh sách và hồ sơ kèm theo.)"_s), sentence(committee + u" kính trình "_s + approver + u" xem xét, quyết định./."_s)});
    document.blocks.push_back(committeeSignatures(page.blanks, {u"- Như trên;"_s, u"- Lưu: VT, hồ sơ."_s}));
    appendListAnnex(document, {.title = u"DANH SÁCH"_s, .subtitle = {u"Hộ đề nghị hỗ trợ xây mới, sửa chữa nhà ở"_s, u"trên địa bàn "_s + area + batchWords(page.batch)},
                               .note = accompanying(u"Tờ trình"_s, PaperType::Submission, page.blanks, page.unit)}, page.households);
    return document;
}

Form formF09()
{
    return {{u"F09"_s, u"Tờ trình đề nghị phê duyệt danh sách"_s, u"Tờ trình của Ủy ban nhân dân xã kèm danh sách hộ đề nghị hỗ trợ của một đợt."_s, FormSubject::List,
             blanksWith(u"CHỦ TỊCH"_s, {{approverKey, u"Kính gửi"_s, {}}, basesBlank()}), PaperType::Submission},
            listUnitSigns, composeF09};
}

}
