#include "core/cases/take_step.h"

#include <algorithm>

namespace core {

namespace {

struct Known {
    const char *code;
    const char16_t *title;
    std::span<const Step> steps;
};

using enum Step;
constexpr Step refused[] = {Refused};
constexpr Step returned[] = {Returned};
constexpr Step paused[] = {Paused};
constexpr Step withdrawn[] = {Withdrawn, Removed};
constexpr Step takenOff[] = {Removed};
constexpr Step refusedOrOff[] = {Refused, Removed};
constexpr Step refusedOrPaused[] = {Refused, Paused};
constexpr Step everywhere[] = {Refused, Returned, Paused, Removed};

// H§6: the reasons for which a case leaves its way, and what a returned row lacks.
constexpr Known known[] = {
    {"KHONG_DU_DIEU_KIEN", u"Không đủ điều kiện khi xét duyệt, phúc tra", refusedOrOff},
    {"KHONG_DUOC_BINH_XET", u"Không được thôn bình xét", refused},
    {"DA_DUOC_HO_TRO", u"Đã được chương trình khác hỗ trợ", refusedOrOff},
    {"TRUNG", u"Trùng với hồ sơ khác", refusedOrOff},
    {"THOAT_NGHEO", u"Thoát nghèo trước khi phê duyệt", refusedOrOff},
    {"CHET", u"Chết, không còn người ở", refusedOrOff},
    {"CHUYEN_DI", u"Chuyển đi nơi khác", refusedOrOff},
    {"TU_NGUYEN_RUT", u"Tự nguyện không làm nhà", withdrawn},
    {"DAT_TRANH_CHAP", u"Đất đang có tranh chấp", everywhere},
    {"GIAI_TOA", u"Nhà, đất thuộc diện giải tỏa, quy hoạch", refusedOrPaused},
    {"THIEU_GIAY_TO", u"Thiếu giấy tờ, giấy tờ chưa hợp lệ", returned},
    {"SAI_THONG_TIN", u"Sai thông tin trong danh sách", returned},
    {"CHUA_RO_DOI_TUONG", u"Chưa rõ đối tượng, cần xác minh", returned},
    {"CHUA_KHAO_SAT_DU", u"Khảo sát hiện trạng chưa đầy đủ", returned},
    {"CHUA_CO_VON", u"Gia đình chưa chuẩn bị được vốn, vật liệu", paused},
    {"OM_DAU", u"Gia đình có tang, ốm đau", paused},
    {"THOI_TIET", u"Mưa bão, lũ lụt", paused},
    {"KHAC", u"Lý do khác", everywhere},
};

}

std::vector<StepReason> reasonsFor(Step step)
{
    std::vector<StepReason> reasons;
    for (const Known &each : known)
        if (std::find(each.steps.begin(), each.steps.end(), step) != each.steps.end())
            reasons.push_back({QString::fromLatin1(each.code), QString::fromUtf16(each.title)});
    return reasons;
}

QString reasonTitle(const QString &code)
{
    for (const Known &each : known)
        if (code == QLatin1StringView(each.code))
            return QString::fromUtf16(each.title);
    return code;
}

}
