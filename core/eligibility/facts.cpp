#include "core/eligibility/facts.h"

#include "core/base/number_format.h"

#include <QLocale>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t poverty[] = u"Quyết định công nhận hộ nghèo, hộ cận nghèo của Chủ tịch UBND xã";
constexpr char16_t damageRecord[] = u"Biên bản xác nhận thiệt hại của UBND xã";
constexpr char16_t meritFile[] = u"Hồ sơ người có công";
constexpr char16_t residenceProof[] = u"Xác nhận thông tin về cư trú của Công an xã";
constexpr char16_t survey[] = u"Phiếu khảo sát hiện trạng nhà ở";
constexpr char16_t landPaper[] = u"Giấy chứng nhận quyền sử dụng đất hoặc xác nhận của UBND xã";
constexpr char16_t earlierList[] = u"Danh sách hộ đã được hỗ trợ nhà ở của UBND xã";
constexpr char16_t theRegister[] = u"Sổ đăng ký của huyện";
constexpr char16_t application[] = u"Danh sách đề nghị hỗ trợ của xã";
constexpr char16_t identityPaper[] = u"Căn cước công dân của chủ hộ";
constexpr char16_t applicationLetter[] = u"Đơn đề nghị hỗ trợ nhà ở";
constexpr char16_t meetingMinutes[] = u"Biên bản họp thôn bình xét";
constexpr char16_t postingMinutes[] = u"Biên bản kết thúc niêm yết";
constexpr char16_t complaintBook[] = u"Sổ theo dõi phản ánh, kiến nghị";

constexpr ChoiceWord meritKinds[] = {
    {"NCC_A", u"Người hoạt động cách mạng trước ngày 01/01/1945"}, {"NCC_B", u"Người hoạt động cách mạng từ ngày 01/01/1945 đến ngày khởi nghĩa tháng Tám năm 1945"},
    {"NCC_C", u"Liệt sĩ"}, {"NCC_D", u"Bà mẹ Việt Nam anh hùng"}, {"NCC_DD", u"Anh hùng Lực lượng vũ trang nhân dân"},
    {"NCC_E", u"Anh hùng Lao động trong thời kỳ kháng chiến"}, {"NCC_G", u"Thương binh, người hưởng chính sách như thương binh"},
    {"NCC_H", u"Bệnh binh"}, {"NCC_I", u"Người hoạt động kháng chiến bị nhiễm chất độc hóa học"},
    {"NCC_K", u"Người hoạt động cách mạng, kháng chiến bị địch bắt tù, đày"}, {"NCC_L", u"Người hoạt động kháng chiến"},
    {"NCC_M", u"Người có công giúp đỡ cách mạng"}, {"TNLS", u"Thân nhân liệt sĩ"}, {"KHONG", u"không thuộc diện"}};
constexpr ChoiceWord residences[] = {
    {"thuong_tru", u"thường trú tại xã"}, {"thuong_tru_tai_nha", u"thường trú tại chính ngôi nhà"}, {"thuc_te", u"cư trú thực tế, chưa đăng ký thường trú"}};
constexpr ChoiceWord exclusions[] = {
    {"khong", u"không thuộc trường hợp nào"}, {"X1", u"giải tỏa để thu hồi đất"}, {"X2", u"khu vực cấm xây dựng hoặc không phải đất ở"},
    {"X3", u"giải phóng mặt bằng"}, {"X4", u"khu vực cấm xây dựng theo Luật Xây dựng"}, {"X5", u"sai quy hoạch, không phép hoặc sai phép"},
    {"X6", u"lấn chiếm đất hoặc sai thiết kế được duyệt"}};
constexpr ChoiceWord disputes[] = {{"khong", u"không tranh chấp"}, {"co", u"đang tranh chấp"}, {"dang_giai_quyet", u"tranh chấp đang được giải quyết"}};

using enum FactKind;

constexpr FactDefinition definitions[] = {
    {Fact::Poor, "poor", u"Hộ nghèo", Flag, u"", poverty},
    {Fact::NearPoor, "near_poor", u"Hộ cận nghèo", Flag, u"", poverty},
    {Fact::Disaster, "disaster", u"Bị ảnh hưởng bởi thiên tai, biến đổi khí hậu", Flag, u"", damageRecord},
    {Fact::Merit, "merit", u"Hộ có người có công", Flag, u"", meritFile},
    {Fact::MartyrFamily, "martyr_family", u"Thân nhân liệt sĩ", Flag, u"", meritFile},
    {Fact::MeritKind, "merit_kind", u"Diện người có công", Choice, u"", meritFile, meritKinds},
    {Fact::Residence, "residence", u"Nơi cư trú", Choice, u"", residenceProof, residences},
    {Fact::HasHouse, "has_house", u"Có nhà ở", Flag, u"", survey},
    {Fact::Area, "area_total", u"Diện tích nhà ở", Number, u"m²", survey},
    {Fact::Persons, "persons", u"Số người ở", Number, u"người", survey},
    {Fact::AreaPerPerson, "area_per_person", u"Diện tích bình quân", Number, u"m²/người", survey},
    {Fact::FoundationWeak, "foundation_weak", u"Nền - móng không bền chắc", Flag, u"", survey},
    {Fact::WallsWeak, "walls_weak", u"Khung - tường không bền chắc", Flag, u"", survey},
    {Fact::RoofWeak, "roof_weak", u"Mái không bền chắc", Flag, u"", survey},
    {Fact::WeakStructures, "weak_structures", u"Số kết cấu không bền chắc trên 3", Number, u"", survey},
    {Fact::DurableMaterials, "durable_materials", u"Xây bằng vật liệu bền chắc", Flag, u"", survey},
    {Fact::FoundationDamage, "foundation_damage", u"Mức hư hỏng nền - móng (0-4)", Number, u"", survey},
    {Fact::WallsDamage, "walls_damage", u"Mức hư hỏng khung - tường (0-4)", Number, u"", survey},
    {Fact::RoofDamage, "roof_damage", u"Mức hư hỏng mái (0-4)", Number, u"", survey},
    {Fact::HouseAge, "house_age", u"Thời gian sử dụng", Number, u"năm", survey},
    {Fact::EverRepaired, "ever_repaired", u"Đã từng cải tạo, sửa chữa", Flag, u"", survey},
    {Fact::Exclusion, "exclusion", u"Trường hợp loại trừ", Choice, u"", survey, exclusions},
    {Fact::ResidentialLand, "residential_land", u"Đất ở", Flag, u"", landPaper},
    {Fact::LandCertificate, "land_certificate", u"Có Giấy chứng nhận", Flag, u"", landPaper},
    {Fact::Dispute, "dispute", u"Tranh chấp đất", Choice, u"", landPaper, disputes},
    {Fact::EarlierSupport, "earlier_support", u"Đã được hỗ trợ nhà ở", Flag, u"", earlierList},
    {Fact::EarlierYear, "earlier_year", u"Năm được hỗ trợ", Year, u"", earlierList},
    {Fact::YearsSinceSupport, "years_since_support", u"Số năm từ khi được hỗ trợ", Number, u"năm", earlierList},
    {Fact::DestroyedSince, "destroyed_since", u"Nhà được hỗ trợ đã hỏng do thiên tai, hỏa hoạn", Flag, u"", damageRecord},
    {Fact::SupportedByQd22, "supported_by_qd22", u"Đã được hỗ trợ theo Quyết định 22/2013/QĐ-TTg", Flag, u"", earlierList},
    {Fact::SameNumberElsewhere, "same_number_elsewhere", u"Trùng số định danh với hộ khác", Flag, u"", theRegister},
    {Fact::Listed, "listed", u"Đã có trong danh sách đã chốt", Flag, u"", theRegister},
    {Fact::ListedElsewhere, "listed_elsewhere", u"Hộ trùng số định danh đã có trong danh sách đã chốt", Flag, u"", theRegister},
    {Fact::FundingTotal, "funding_total", u"Tổng kinh phí dự kiến", Number, u"đồng", application},
    {Fact::FundingGap, "funding_gap", u"Kinh phí còn thiếu", Number, u"đồng", application},
    {Fact::HeadAge, "head_age", u"Tuổi chủ hộ", Number, u"tuổi", identityPaper},
    {Fact::HeadDisabled, "head_disabled", u"Chủ hộ khuyết tật", Flag, u"", application},
    {Fact::ApplicationSigned, "application_signed", u"Có đơn đề nghị đã ký", Flag, u"", applicationLetter},
    {Fact::VoteShare, "vote_share", u"Tỷ lệ đồng ý khi bình xét", Number, u"%", meetingMinutes},
    {Fact::PostingDone, "posting_done", u"Đã niêm yết đủ thời gian", Flag, u"", postingMinutes},
    {Fact::OpenComplaints, "open_complaints", u"Số kiến nghị chưa giải quyết", Number, u"", complaintBook},
    {Fact::Foundation, "foundation", u"Nền - móng", Text, u"", survey},
    {Fact::Walls, "walls", u"Khung - tường", Text, u"", survey},
    {Fact::Roof, "roof", u"Mái", Text, u"", survey},
    {Fact::EarlierProgramme, "earlier_programme", u"Chương trình đã hỗ trợ", Text, u"", earlierList},
    {Fact::OtherCase, "other_case", u"Hồ sơ trùng", Text, u"", theRegister},
};
static_assert(std::size(definitions) == factCount, "every fact has its definition");
static_assert([] {
    for (int i = 0; i < factCount; ++i)
        if (int(definitions[i].fact) != i || (definitions[i].kind == Text) != (i >= firstTextFact))
            return false;
    return true;
}(), "definitions stand in the order of the enumeration, the texts last");

}

QString withUnit(double number, Fact fact)
{
    const QString shown = decimalText(number, 2);
    const QStringView unit(definitionOf(fact).unit);
    const QString gap = unit.isEmpty() || unit == u"%" ? QString() : u" "_s;
    return shown + gap + unit;
}

namespace {

QString valueText(const FactDefinition &of, const Facts &facts)
{
    switch (of.kind) {
    case Flag: return facts.number(of.fact) != 0 ? u"có"_s : u"không"_s;
    case Number: return withUnit(facts.number(of.fact), of.fact);
    case Year: return QString::number(int(facts.number(of.fact)));
    case Choice: return QString::fromUtf16(of.choices[std::size_t(facts.number(of.fact))].title);
    case Text: break;
    }
    return facts.text(of.fact);
}

QString rawText(const FactDefinition &of, const Facts &facts)
{
    switch (of.kind) {
    case Flag: return facts.number(of.fact) != 0 ? u"true"_s : u"false"_s;
    case Number:
    case Year: return QString::number(facts.number(of.fact), 'f', QLocale::FloatingPointShortest);
    case Choice: return QString::fromLatin1(of.choices[std::size_t(facts.number(of.fact))].code);
    case Text: break;
    }
    return facts.text(of.fact);
}

}

const FactDefinition &definitionOf(Fact fact)
{
    return definitions[std::size_t(fact)];
}

std::optional<Fact> factByKey(const QString &key)
{
    for (const FactDefinition &definition : definitions)
        if (key == QLatin1StringView(definition.key))
            return definition.fact;
    return std::nullopt;
}

std::optional<double> choiceNumber(Fact fact, const QString &code)
{
    const auto choices = definitionOf(fact).choices;
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (code == QLatin1StringView(choices[i].code))
            return double(i);
    return std::nullopt;
}

void Facts::set(Fact fact, double number)
{
    m_numbers[std::size_t(fact)] = number;
    m_known |= quint64(1) << int(fact);
}

void Facts::set(Fact fact, std::optional<double> number)
{
    number ? set(fact, *number) : forget(fact);
}

void Facts::setFlag(Fact fact, std::optional<bool> holds)
{
    holds ? set(fact, *holds ? 1.0 : 0.0) : forget(fact);
}

void Facts::setChoice(Fact fact, const QString &code)
{
    set(fact, choiceNumber(fact, code));
}

void Facts::setText(Fact fact, const QString &text)
{
    forget(fact);
    if (text.isEmpty())
        return;
    m_texts[std::size_t(int(fact) - firstTextFact)] = text;
    m_known |= quint64(1) << int(fact);
}

void Facts::forget(Fact fact)
{
    m_known &= ~(quint64(1) << int(fact));
    if (int(fact) < firstTextFact)
        m_numbers[std::size_t(fact)] = 0;
    else
        m_texts[std::size_t(int(fact) - firstTextFact)].clear();
}

SeenFact seenFact(Fact fact, const Facts &facts)
{
    const FactDefinition &of = definitionOf(fact);
    SeenFact seen{.key = QString::fromLatin1(of.key), .title = QString::fromUtf16(of.title), .value = u"chưa rõ"_s, .paper = QString::fromUtf16(of.paper)};
    if (facts.isKnown(fact)) {
        seen.value = valueText(of, facts);
        seen.raw = rawText(of, facts);
    }
    return seen;
}

}
