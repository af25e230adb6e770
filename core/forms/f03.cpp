#include "core/forms/f03.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/forms/case_blocks.h"
#include "core/forms/list_page.h"
#include "core/households/code_titles.h"
#include "core/support/facts_of.h"

namespace core {

using namespace Qt::StringLiterals;
using namespace case_paper;

namespace {

const QString hamletHeadKey = u"truong_thon"_s;
const QString noneApplies = u"khong"_s;
const QString degrees = u"Mức hư hỏng: 0 tốt; 1 hư hỏng nhẹ; 2 hư hỏng; 3 hư hỏng nặng; 4 có nguy cơ sập đổ."_s;
const QString durability = u"Bền chắc: theo vật liệu của Quyết định 55/QĐ-BXD năm 2025 và vật liệu địa phương được cấp có thẩm quyền chấp thuận."_s;

Paragraph below(const QString &text)
{
    return {.text = text, .alignment = Alignment::Left, .italic = true, .points = 11, .firstLineMm = 0, .spaceBeforePt = 2};
}

QString yearText(const std::optional<int> &year)
{
    return year ? QString::number(*year) : dots(4);
}

std::vector<Paragraph> household(const CasePage &page, const HouseSurvey &survey)
{
    const IdentityPaper paper = identityOf(page);
    const int residents = survey.residents.value_or(page.line.members);
    return {part(u"I. Hộ gia đình"_s),
            item(u"1. Chủ hộ: "_s + orDots(page.line.name, 16) + u"; giới tính: "_s
                 + boxes({box(page.line.gender == Gender::Male, u"Nam"_s), box(page.line.gender == Gender::Female, u"Nữ"_s)})),
            item(u"2. Ngày sinh: "_s + orDots(birthText(page.line.birth), 5) + u"; "_s + unitInSentence(numberLabel(paper)) + orDots(paper.number, 8) + u"; điện thoại: "_s
                 + orDots(page.record.household.phone, 5)),
            item(u"3. Nơi ở: "_s + orDots(addressOf(page), 27)), item(u"4. Đối tượng: "_s + orDots(page.line.categories, 25)),
            item(u"5. Số người ở trong nhà: "_s + (residents > 0 ? officialCount(residents) : dots(4)) + u" người;    "_s
                 + box(residents == 1, u"Hộ đơn thân"_s))};
}

QString perPerson(const CasePage &page, const HouseSurvey &survey)
{
    const int residents = survey.residents.value_or(page.line.members);
    return survey.area && residents > 0 ? decimalText(*survey.area / residents, 1) : dots(3);
}

std::vector<Paragraph> house(const CasePage &page, const HouseSurvey &survey)
{
    const bool isRepaired = survey.repairedYear || survey.everRepaired == Answer::Yes;
    return {part(u"II. Nhà ở"_s),
            item(u"1. Tình trạng:    "_s + boxes({box(survey.house == HouseStatus::HasHouse, u"Có nhà ở"_s), box(survey.house == HouseStatus::NoHouse, u"Chưa có nhà ở"_s)})),
            item(u"2. Năm xây dựng: "_s + yearText(survey.builtYear) + u"; cải tạo, sửa chữa:  "_s
                 + boxes({box(survey.everRepaired == Answer::No && !survey.repairedYear, u"Chưa"_s), box(isRepaired, u"Rồi"_s)}) + u", năm "_s + yearText(survey.repairedYear)),
            item(u"3. Diện tích sử dụng: "_s + (survey.area ? decimalText(*survey.area, 1) : dots(4)) + u" m²; số tầng: "_s + dots(2) + u"; bình quân: "_s
                 + perPerson(page, survey) + u" m²/người"_s),
            item(u"4. Kết cấu:"_s)};
}

// The degree with its number, as the surveyor writes it.
TableRow componentRow(const HouseSurvey &survey, Component component)
{
    const ComponentState state = componentOf(survey, component);
    return {.cells = {{.value = titleOf(component)}, {.value = componentText(survey, component)},
                      {.value = state.damage ? damageTitle(*state.damage) : QString()}, {.value = u"□ Có    □ Không"_s}}};
}

Table components(const HouseSurvey &survey)
{
    Table table{.columns = {{34, Alignment::Left}, {61, Alignment::Left}, {38, Alignment::Left}, {32, Alignment::Centre}},
                .heading = {{u"Bộ phận"_s, 0, 0}, {u"Vật liệu"_s, 0, 1}, {u"Mức hư hỏng"_s, 0, 2}, {u"Bền chắc"_s, 0, 3}},
                .points = 12};
    for (const Component component : allComponents)
        table.rows.push_back(componentRow(survey, component));
    return table;
}

std::vector<Paragraph> supplies()
{
    return {below(degrees), below(durability),
            item(u"5. Cấp điện:   "_s + boxes({box(false, u"Có"_s), box(false, u"Không"_s)}) + u"   nguồn nước: "_s + dots(14)),
            item(u"6. Nhà vệ sinh: "_s + dots(10) + u"; bếp: "_s + dots(12))};
}

QString exclusionText(const QString &exclusion)
{
    return exclusion == noneApplies ? u"không"_s : exclusionTitle(exclusion);
}

std::vector<Paragraph> land(const HouseSurvey &survey)
{
    const QString certificate = survey.landCertificate == noneApplies ? u"chưa có"_s : survey.landCertificate;
    return {part(u"III. Đất và vị trí"_s),
            item(u"1. Loại đất: "_s + orDots(survey.landKind, 9) + u"; Giấy chứng nhận số: "_s + orDots(certificate, 10)),
            item(u"2. Thửa đất số: "_s + dots(6) + u"; tờ bản đồ số: "_s + dots(5) + u"; tọa độ: "_s + dots(7)),
            item(u"3. Tranh chấp:    "_s + boxes({box(survey.dispute == Dispute::None, u"Không"_s), box(survey.dispute == Dispute::Disputed, u"Có"_s),
                                                   box(survey.dispute == Dispute::BeingSettled, u"Đang giải quyết"_s)})),
            item(u"4. Trường hợp không xét (Điều 2 Quyết định 55/QĐ-BXD): "_s + orDots(exclusionText(survey.exclusion), 9)),
            item(u"5. Ngoài đê, vùng ngập lụt: "_s + orDots(survey.floodZone, 10) + u"; mức ngập: "_s + dots(4) + u" m"_s)};
}

bool meets(const CasePage &page, const QString &criterion)
{
    return page.line.criteria.split(u", "_s).contains(criterion);
}

std::vector<Paragraph> conclusion(const CasePage &page, const HouseSurvey &survey)
{
    const QStringList criteria{box(meets(page, u"T1"_s), u"T1 diện tích"_s), box(meets(page, u"T2"_s), u"T2 kết cấu"_s), box(meets(page, u"T3"_s), u"T3 thời gian sử dụng"_s),
                               box(meets(page, u"T4"_s), u"T4 khác"_s), box(false, u"không đạt"_s)};
    std::vector<Paragraph> paragraphs{part(u"IV. Kết luận"_s), item(u"1. Tiêu chí nhà tạm, nhà dột nát:"_s), item(criteria.join(u"   "_s)),
                                      item(u"2. Đề xuất:    "_s + boxes({box(page.line.need == Need::NewHouse, u"Xây mới"_s), box(page.line.need == Need::Repair, u"Sửa chữa"_s)})),
                                      item(u"3. Ảnh kèm theo:   "_s + boxes({box(false, u"Mặt trước"_s), box(false, u"Mái"_s), box(false, u"Nền"_s), box(false, u"Tường"_s)}))};
    for (const Paragraph &paragraph : proseOrLines(u"4. Ý kiến khác:"_s, survey.note, 2))
        paragraphs.push_back(paragraph);
    return paragraphs;
}

}

Document f03(const CasePage &page, const CaseHeading &heading)
{
    const HouseSurvey survey = page.survey.value_or(HouseSurvey());
    Document document{.formCode = u"F03"_s, .title = u"Phiếu khảo sát hiện trạng nhà ở "_s + page.line.name};
    document.blocks = {minutesHead(heading, page), Heading{.title = u"PHIẾU KHẢO SÁT HIỆN TRẠNG NHÀ Ở"_s}};
    append(document, {item(u"Thời gian khảo sát: "_s + dayInWords(survey.surveyedOn)), item(u"Người khảo sát: "_s + orDots(survey.surveyors, 26))});
    append(document, household(page, survey));
    append(document, house(page, survey));
    std::get<Paragraph>(document.blocks.back()).spaceAfterPt = 3;
    std::get<Paragraph>(document.blocks.back()).keepWithNext = true;
    document.blocks.push_back(components(survey));
    append(document, supplies());
    append(document, land(survey));
    append(document, conclusion(page, survey));
    document.blocks.push_back(Signatures{.columns = {signatureOf({u"CHỦ HỘ"_s}, page.line.name), signatureOf({u"TRƯỞNG THÔN"_s}, heading.values.value(hamletHeadKey))}});
    document.blocks.push_back(Signatures{.columns = {signatureOf({u"NGƯỜI KHẢO SÁT"_s}), committeeSignature(heading)}});
    return document;
}

std::vector<FormBlank> f03Blanks()
{
    return officeBlanks({{hamletHeadKey, u"Trưởng thôn (tổ trưởng tổ dân phố)"_s, {}}});
}

}
