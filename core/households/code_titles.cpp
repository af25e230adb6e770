#include "core/households/code_titles.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr CodeTitle meritTitles[] = {
    {"NCC_A", u"a) HĐCM trước 01/01/1945"}, {"NCC_B", u"b) HĐCM từ 01/01/1945 đến khởi nghĩa 8/1945"}, {"NCC_D", u"d) Bà mẹ Việt Nam anh hùng"},
    {"NCC_DD", u"đ) Anh hùng LLVTND"}, {"NCC_E", u"e) Anh hùng Lao động thời kỳ kháng chiến"}, {"NCC_G", u"g) Thương binh"},
    {"NCC_H", u"h) Bệnh binh"}, {"NCC_I", u"i) Nhiễm chất độc hóa học"}, {"NCC_K", u"k) Bị địch bắt tù, đày"},
    {"NCC_L", u"l) Hoạt động kháng chiến"}, {"NCC_M", u"m) Có công giúp đỡ cách mạng"}, {"TNLS", u"Thân nhân liệt sĩ"}};

constexpr CodeTitle exclusionTitles[] = {
    {"X1", u"X1 Giải tỏa để thu hồi đất"}, {"X2", u"X2 Khu vực cấm xây dựng, đất không phải đất ở"}, {"X3", u"X3 Giải phóng mặt bằng xây công trình"},
    {"X4", u"X4 Khu vực cấm theo Luật Xây dựng"}, {"X5", u"X5 Sai quy hoạch, không phép, sai phép"}, {"X6", u"X6 Lấn chiếm đất"}};

constexpr const char16_t *damageTitles[] = {u"0 Tốt", u"1 Hư hỏng nhẹ", u"2 Hư hỏng", u"3 Hư hỏng nặng", u"4 Có nguy cơ sập đổ"};

QString titleIn(std::span<const CodeTitle> titles, const QString &code)
{
    for (const CodeTitle &known : titles)
        if (code == QLatin1StringView(known.code))
            return QString::fromUtf16(known.title);
    return code;
}

}

std::span<const CodeTitle> merits()
{
    return meritTitles;
}

std::span<const CodeTitle> exclusions()
{
    return exclusionTitles;
}

QString meritTitle(const QString &code)
{
    return titleIn(meritTitles, code);
}

QString exclusionTitle(const QString &code)
{
    return code == "khong"_L1 ? u"Đã kiểm tra: không thuộc trường hợp nào"_s : titleIn(exclusionTitles, code);
}

QString residenceTitle(Residence residence)
{
    switch (residence) {
    case Residence::PermanentAtTheHouse: return u"Thường trú tại chính ngôi nhà này"_s;
    case Residence::Permanent: return u"Thường trú tại xã/thị trấn"_s;
    case Residence::Actual: return u"Cư trú thực tế, chưa đăng ký"_s;
    case Residence::Unknown: break;
    }
    return {};
}

QString houseTitle(HouseStatus house)
{
    switch (house) {
    case HouseStatus::HasHouse: return u"Có nhà"_s;
    case HouseStatus::NoHouse: return u"Không có nhà"_s;
    case HouseStatus::Unknown: break;
    }
    return {};
}

QString everRepairedTitle(Answer answer)
{
    switch (answer) {
    case Answer::No: return u"Chưa"_s;
    case Answer::Yes: return u"Rồi"_s;
    case Answer::Unknown: break;
    }
    return {};
}

QString disputeTitle(Dispute dispute)
{
    switch (dispute) {
    case Dispute::None: return u"Không có"_s;
    case Dispute::Disputed: return u"Có tranh chấp"_s;
    case Dispute::BeingSettled: return u"Đang giải quyết"_s;
    case Dispute::Unknown: break;
    }
    return {};
}

QString damageTitle(int damage)
{
    return damage >= 0 && damage < int(std::size(damageTitles)) ? QString::fromUtf16(damageTitles[damage]) : QString();
}

QString paperTitle(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Cccd: return u"CCCD"_s;
    case PaperKind::Cmnd: return u"CMND"_s;
    case PaperKind::Other: break;
    }
    return u"Giấy tờ khác"_s;
}

}
