#include "core/papers/paper_type.h"

namespace core {

namespace {

constexpr PaperTypeInfo types[] = {
    {PaperType::Application, u"Đơn đề nghị hỗ trợ nhà ở", u"", "F01", false, true},
    {PaperType::ClassProof, u"Giấy tờ chứng minh đối tượng", u"", "", false, true},
    {PaperType::LandProof, u"Giấy tờ về đất ở", u"", "", false, true},
    {PaperType::ResidenceProof, u"Xác nhận cư trú", u"", "", false, true},
    {PaperType::DamageRecord, u"Biên bản xác nhận thiệt hại", u"BB", "", false, true},
    {PaperType::Survey, u"Phiếu khảo sát hiện trạng nhà ở", u"", "F03", false, true},
    {PaperType::HousePhotos, u"Ảnh hiện trạng nhà ở", u"", "", false, true},
    {PaperType::MeetingMinutes, u"Biên bản họp thôn bình xét", u"BB", "F04", false, false},
    {PaperType::PostingNotice, u"Thông báo niêm yết công khai", u"TB", "F08", true, false},
    {PaperType::PostingOpened, u"Biên bản niêm yết", u"BB", "F08A", false, false},
    {PaperType::PostingClosed, u"Biên bản kết thúc niêm yết", u"BB", "F08B", false, false},
    {PaperType::Submission, u"Tờ trình đề nghị phê duyệt danh sách", u"TTr", "F09", true, false},
    {PaperType::AppraisalMinutes, u"Biên bản thẩm định", u"BB", "BBTD", false, false},
    {PaperType::Approval, u"Quyết định phê duyệt danh sách", u"QĐ", "F10", true, false},
    {PaperType::Adjustment, u"Quyết định điều chỉnh, bổ sung danh sách", u"QĐ", "F11", true, false},
    {PaperType::RefusalLetter, u"Thông báo không hỗ trợ", u"TB", "TBTC", true, true},
    {PaperType::Withdrawal, u"Đơn tự nguyện rút khỏi danh sách", u"", "", false, true},
    {PaperType::Complaint, u"Đơn phản ánh, kiến nghị", u"", "", false, false},
    {PaperType::ComplaintAnswer, u"Văn bản trả lời kiến nghị", u"", "TLKN", true, false},
    {PaperType::SuspensionNotice, u"Thông báo tạm dừng hỗ trợ", u"TB", "TBTD", true, true},
    {PaperType::StartRecord, u"Biên bản xác nhận khởi công", u"BB", "BBKC", false, true},
    {PaperType::AdvanceRequest, u"Đơn đề nghị tạm ứng kinh phí", u"", "F02", false, true},
    {PaperType::StageRecord, u"Biên bản xác nhận hoàn thành theo giai đoạn", u"BB", "F12", false, true},
    {PaperType::CompletionRecord, u"Biên bản xác nhận hoàn thành đưa vào sử dụng", u"BB", "F13", false, true},
    {PaperType::HandoverRecord, u"Biên bản bàn giao nhà ở", u"BB", "F14", false, true},
    {PaperType::PaymentList, u"Bảng kê giải ngân, ký nhận", u"", "F16", false, false},
    {PaperType::Receipt, u"Giấy biên nhận tiền", u"", "F15", false, true},
    {PaperType::Settlement, u"Hồ sơ quyết toán", u"", "", false, false},
    {PaperType::Invitation, u"Giấy mời họp", u"GM", "GM", true, false},
    {PaperType::Reminder, u"Công văn đôn đốc", u"", "CVDD", true, false},
    {PaperType::Other, u"Giấy tờ khác", u"", "", false, false},
};
static_assert(std::size(types) == std::size(EnumText<PaperType>::values), "every type has its line");
static_assert([] {
    for (std::size_t i = 0; i < std::size(types); ++i)
        if (std::size_t(types[i].type) != i)
            return false;
    return true;
}(), "types stand in the order of the enumeration");

}

const PaperTypeInfo &infoOf(PaperType type)
{
    return types[std::size_t(type)];
}

std::span<const PaperTypeInfo> paperTypes()
{
    return types;
}

QString titleOf(PaperType type)
{
    return QString::fromUtf16(infoOf(type).title);
}

}
