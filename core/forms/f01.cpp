#include "core/forms/f01.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/forms/case_blocks.h"
#include "core/households/category.h"
#include "core/households/code_titles.h"
#include "core/support/facts_of.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;
using namespace case_paper;

namespace {

// Nghị định 131/2021/NĐ-CP names the form for people of merit; its annex was not seen, so the items are those of H§7.
const QString annex = u"Mẫu số 01 (Phụ lục IX Nghị định 131/2021/NĐ-CP)"_s;
const QString loanKey = u"von_vay"_s;
const QString noCertificate = u"khong"_s;
constexpr int fewestMemberRows = 4;
constexpr int mostMemberRows = 12;

// Who applies is the head in the register; a family without one writes the name.
std::vector<Paragraph> applicant(const CasePage &page)
{
    const IdentityPaper paper = identityOf(page);
    const Gender gender = page.line.gender;
    const bool atTheHouse = page.record.household.residence == Residence::PermanentAtTheHouse;
    return {item(u"1. Họ và tên: "_s + orDots(page.line.name, 27)),
            item(u"Ngày, tháng, năm sinh: "_s + orDots(birthText(page.line.birth), 8) + u"    Giới tính: "_s
                 + boxes({box(gender == Gender::Male, u"Nam"_s), box(gender == Gender::Female, u"Nữ"_s)})),
            item(u"2. "_s + numberLabel(paper) + orDots(paper.number, 12) + u"; ngày cấp: "_s + dayOrDots(paper.issuedOn)),
            item(u"Nơi cấp: "_s + orDots(paper.issuedBy, 29)),
            item(u"3. Nơi đăng ký thường trú: "_s + orDots(atTheHouse ? addressOf(page) : QString(), 22)),
            item(u"Nơi ở hiện tại: "_s + orDots(addressOf(page), 26)), item(u"Điện thoại: "_s + orDots(page.record.household.phone, 12))};
}

bool holds(const std::vector<Category> &held, Category category)
{
    return std::find(held.begin(), held.end(), category) != held.end();
}

QString meritOf(const CasePage &page)
{
    for (const PersonRecord &entry : page.record.persons)
        if (!entry.person.merit.isEmpty())
            return meritTitle(entry.person.merit).section(u") "_s, -1);
    return {};
}

QString proofOf(const CasePage &page)
{
    for (const Classification &held : page.record.classifications)
        if (held.period().contains(page.on) && !held.decision.isEmpty())
            return held.decision + (held.decidedOn.isValid() ? u" ngày "_s + officialShortDate(held.decidedOn) : QString());
    return {};
}

std::vector<Paragraph> category(const CasePage &page)
{
    const std::vector<Category> held = categoriesOn(page.record.classifications, page.on);
    return {item(u"4. Thuộc đối tượng:"_s),
            item(boxes({box(holds(held, Category::Poor), u"Hộ nghèo"_s), box(holds(held, Category::NearPoor), u"Hộ cận nghèo"_s),
                        box(holds(held, Category::Disaster), u"Bị ảnh hưởng bởi thiên tai, biến đổi khí hậu"_s)})),
            item(boxes({box(holds(held, Category::Merit), u"Người có công với cách mạng"_s), box(holds(held, Category::MartyrFamily), u"Thân nhân liệt sĩ"_s)})
                 + u"  (diện: "_s + orDots(meritOf(page), 7) + u')'),
            item(u"Giấy tờ chứng minh: số "_s + orDots(proofOf(page), 16))};
}

TableRow memberRow(qint64 position, const Person &person)
{
    const QString year = person.birth.isKnown() ? QString::number(person.birth.year) : QString();
    return {.cells = {{.value = position}, {.value = person.name}, {.value = person.isHead ? u"Chủ hộ"_s : person.relation}, {.value = year}, {}}};
}

// As many rows as the household has members, so that those whom the register does not name are written in.
Table members(const CasePage &page)
{
    Table table{.columns = {{12, Alignment::Centre}, {62, Alignment::Left}, {40, Alignment::Left}, {22, Alignment::Centre}, {29, Alignment::Left}},
                .heading = {{u"STT"_s, 0, 0}, {u"Họ và tên"_s, 0, 1}, {u"Quan hệ với chủ hộ"_s, 0, 2}, {u"Năm sinh"_s, 0, 3}, {u"Ghi chú"_s, 0, 4}},
                .points = 12};
    for (const PersonRecord &entry : page.record.persons)
        table.rows.push_back(memberRow(qint64(table.rows.size()) + 1, entry.person));
    const int wanted = std::clamp(page.line.members, fewestMemberRows, mostMemberRows);
    while (int(table.rows.size()) < wanted)
        table.rows.push_back({.cells = {{.value = qint64(table.rows.size()) + 1}}});
    return table;
}

QString materialOf(const CasePage &page, Component component)
{
    return page.survey ? componentText(*page.survey, component).toLower() : QString();
}

// "hư hỏng nặng" without the degree before it; components that were not graded stay away.
QString damages(const CasePage &page)
{
    QStringList said;
    for (const Component component : allComponents)
        if (const auto damage = page.survey ? componentOf(*page.survey, component).damage : std::nullopt; damage)
            said.append(titleOf(component).toLower() + u' ' + damageTitle(*damage).section(u' ', 1).toLower());
    return said.join(u"; "_s);
}

std::vector<Paragraph> house(const CasePage &page)
{
    const HouseStatus status = page.survey ? page.survey->house : HouseStatus::Unknown;
    const QString area = page.survey && page.survey->area ? decimalText(*page.survey->area, 1) : QString();
    const QString built = page.survey && page.survey->builtYear ? QString::number(*page.survey->builtYear) : QString();
    const QString walls = u"Khung - cột: "_s + orDots(materialOf(page, Component::Frame), 7) + u"; tường: "_s + orDots(materialOf(page, Component::Wall), 7);
    return {item(u"6. Hiện trạng nhà ở:    "_s + boxes({box(status == HouseStatus::NoHouse, u"Chưa có nhà ở"_s), box(status == HouseStatus::HasHouse, u"Có nhà ở"_s)})),
            item(u"Diện tích: "_s + orDots(area, 4) + u" m²; năm xây dựng: "_s + orDots(built, 4) + u"; nền - móng: "_s + orDots(materialOf(page, Component::Foundation), 7)),
            item(walls + u"; mái: "_s + orDots(materialOf(page, Component::Roof), 6)), item(u"Mức độ hư hỏng: "_s + orDots(damages(page), 24))};
}

std::vector<Paragraph> land(const CasePage &page)
{
    const QString certificate = page.survey ? page.survey->landCertificate : QString();
    const Dispute dispute = page.survey ? page.survey->dispute : Dispute::Unknown;
    return {item(u"7. Loại đất: "_s + orDots(page.survey ? page.survey->landKind : QString(), 9) + u"; Giấy chứng nhận số: "_s
                 + (certificate == noCertificate ? u"chưa có"_s : orDots(certificate, 9))),
            item(u"Tranh chấp đất:    "_s + boxes({box(dispute == Dispute::None, u"Không"_s), box(dispute == Dispute::Disputed, u"Có"_s),
                                                    box(dispute == Dispute::BeingSettled, u"Đang giải quyết"_s)}))};
}

// Nothing is ticked where nobody asked yet.
std::vector<Paragraph> earlier(const CasePage &page)
{
    const std::vector<EarlierSupport> given = supportGiven(page.record);
    const bool saidNone = given.empty() && !page.record.earlierSupport.empty();
    QStringList programmes, years;
    for (const EarlierSupport &support : given) {
        programmes.append(programmeTitle(support.programme));
        if (support.year > 0)
            years.append(QString::number(support.year));
    }
    return {item(u"8. Đã được hỗ trợ nhà ở trước đây:    "_s + boxes({box(saidNone, u"Không"_s), box(!given.empty(), u"Có"_s)})),
            item(u"Chương trình: "_s + orDots(programmes.join(u", "_s), 16) + u"; năm hỗ trợ: "_s + orDots(years.join(u", "_s), 6))};
}

QString sumOrDots(const std::optional<Money> &sum)
{
    return (sum ? grouped(*sum) : dots(8)) + u" đồng"_s;
}

std::vector<Paragraph> request(const CasePage &page, const CaseHeading &heading)
{
    const FundingProposal &funding = page.record.funding;
    const QString loan = sumOrDots(typedMoney(heading, loanKey));
    return {item(u"9. Đề nghị được hỗ trợ:    "_s + boxes({box(page.line.need == Need::NewHouse, u"Xây mới"_s), box(page.line.need == Need::Repair, u"Sửa chữa"_s)})),
            item(u"10. Tổng kinh phí dự kiến: "_s + sumOrDots(funding.total) + u", trong đó:"_s),
            item(u"Vốn tự có: "_s + sumOrDots(funding.family) + u"; vốn vay: "_s + loan + u';'),
            item(u"Huy động từ người thân, cộng đồng: "_s + sumOrDots(funding.social) + u'.'),
            prose(u"11. Tôi xin cam kết những nội dung nêu trong đơn là đúng sự thật; đất để xây dựng nhà ở không có tranh chấp. Nếu được hỗ trợ, gia đình sử dụng kinh phí để "_s
                  + helpText(page.line.need) + u" đúng mục đích, đúng thời hạn, bảo đảm chất lượng; nếu sai, tôi xin chịu trách nhiệm trước pháp luật."_s),
            prose(u"Kính đề nghị "_s + committeeOf(heading, page) + u" xem xét, giải quyết."_s)};
}

}

Document f01(const CasePage &page, const CaseHeading &given)
{
    // The day of the application is the family's, not the day on which the office prints it.
    CaseHeading heading = given;
    if (!heading.signedOn.isValid() && page.application)
        heading.signedOn = page.application->signedOn;
    const QString persons = page.line.members > 0 ? officialCount(page.line.members) : dots(4);
    Document document{.formCode = u"F01"_s, .title = u"Đơn đề nghị hỗ trợ nhà ở "_s + page.line.name};
    append(document, annexMark(page, annex));
    document.blocks.push_back(Letterhead{});
    document.blocks.push_back(Heading{.title = u"ĐƠN ĐỀ NGHỊ HỖ TRỢ NHÀ Ở"_s});
    append(document, {addressee(committeeOf(heading, page))});
    append(document, applicant(page));
    append(document, category(page));
    Paragraph membersTitle = item(u"5. Số nhân khẩu: "_s + persons + u" người, gồm:"_s);
    membersTitle.spaceAfterPt = 3;
    membersTitle.keepWithNext = true;
    append(document, {membersTitle});
    document.blocks.push_back(members(page));
    append(document, house(page));
    append(document, land(page));
    append(document, earlier(page));
    append(document, request(page, heading));
    document.blocks.push_back(Signatures{.placeAndDate = placeAndDay(heading),
                                         .columns = {confirmation(heading, page, {}), signatureOf({u"NGƯỜI LÀM ĐƠN"_s}, page.line.name)}});
    return document;
}

std::vector<FormBlank> f01Blanks()
{
    return officeBlanks({{loanKey, u"Vốn vay dự kiến (đồng)"_s, {}}});
}

}
