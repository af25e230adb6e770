#include "core/forms/f10.h"

#include "core/forms/annex_table.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

Document composeF10(const PrintOrder &order)
{
    const Place &decider = *decidingUnitSigns(order);
    ApprovalPage page{.unit = decider.name, .area = order.unit().name, .batch = order.list().batch, .blanks = order.blanks(decider), .households = order.households()};
    page.bases = basesOf(order, page.blanks, page.households);
    page.bases.append(proposalFor(order, decider));
    return f10(page);
}

}

QString proposalFor(const PrintOrder &order, const Place &decider)
{
    const std::optional<Paper> letter = submissionOf(order);
    const Place *proposer = letter ? order.places().find(letter->place) : nullptr;
    if (!proposer)
        proposer = listUnitSigns(order);
    const QString who = !letter && proposer->id == decider.id ? dots.toString() : committeeName(proposer->name);
    return u"Xét đề nghị của "_s + who + (letter ? QString(u" tại "_s + citationOf(u"Tờ trình"_s, *letter)) : QString());
}

Document f10(const ApprovalPage &page)
{
    const QString area = unitInSentence(page.area);
    const ListSum sum = sumOf(page.households);
    const QString sources = sourcesSentence(page.households);
    Document document{.formCode = u"F10"_s, .title = u"Quyết định phê duyệt danh sách "_s + area};
    document.blocks = {numberedLetterhead(PaperType::Approval, page.blanks),
                       Heading{.title = u"QUYẾT ĐỊNH"_s, .subtitle = {u"Về việc phê duyệt danh sách hộ được hỗ trợ xây mới, sửa chữa nhà ở"_s, u"trên địa bàn "_s + area + batchWords(page.batch)}},
                       centredLine(committeeName(page.unit).toUpper())};
    append(document, basisParagraphs(page.bases));
    append(document, std::vector<Paragraph>{
        centredLine(u"QUYẾT ĐỊNH:"_s), titleLine(u"Điều 1. Phê duyệt danh sách hộ được hỗ trợ xây mới, sửa chữa nhà ở"_s),
        sentence(u"1. Số hộ được hỗ trợ trên địa bàn "_s + area + batchWords(page.batch) + u": "_s + countWords(sum) + u" (có danh sách kèm theo)."_s),
        sentence(u"2. Tổng kinh phí hỗ trợ: "_s + moneyWords(sum.amount) + u'.'),
        sentence(u"Nguồn kinh phí: "_s + (sources.isEmpty() ? dots.toString() : sources) + u'.'),
        titleLine(u"Điều 2. Tổ chức thực hiện"_s),
        sentence(committeeName(page.area) + u" thông báo công khai danh sách được phê duyệt; hướng dẫn, giúp đỡ các hộ xây dựng, sửa chữa nhà ở bảo đảm chất lượng, đúng tiến độ; quản lý, sử dụng, "
                 u"thanh toán, quyết toán kinh phí hỗ trợ đúng quy định."_s),
        titleLine(u"Điều 3. Hiệu lực và trách nhiệm thi hành"_s),
        sentence(u"Quyết định này có hiệu lực kể từ ngày ký. Các cơ quan, đơn vị có liên quan, "_s + committeeName(page.area)
                 + u" và các hộ có tên trong danh sách tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."_s)});
    document.blocks.push_back(committeeSignatures(page.blanks, {u"- Như Điều 3;"_s, u"- Lưu: VT, hồ sơ."_s}));
    appendListAnnex(document, {.title = u"DANH SÁCH"_s, .subtitle = {u"Hộ được hỗ trợ xây mới, sửa chữa nhà ở"_s, u"trên địa bàn "_s + area + batchWords(page.batch)},
                               .note = accompanying(u"Quyết định"_s, PaperType::Approval, page.blanks, page.unit)}, page.households);
    return document;
}

Form formF10()
{
    return {{u"F10"_s, u"Quyết định phê duyệt danh sách"_s, u"Quyết định của cấp có thẩm quyền kèm danh sách hộ được hỗ trợ của một đợt."_s, FormSubject::List,
             blanksWith(u"CHỦ TỊCH"_s, {basesBlank()}), PaperType::Approval},
            decidingUnitSigns, composeF10};
}

}
