#include "core/cases/case_step.h"

#include <algorithm>

namespace core {

namespace {

using enum Step;
using Rules = std::span<const char16_t *const>;

constexpr Step afterRegistered[] = {Registered};
constexpr Step afterSurveyed[] = {Surveyed};
constexpr Step beforeVerified[] = {Voted, Returned};
constexpr Step beforePosted[] = {Verified};
constexpr Step beforeSubmitted[] = {Posted, Verified};      // a row that was returned has been posted before
constexpr Step beforeAppraised[] = {Submitted};
constexpr Step beforeApproved[] = {Appraised};
constexpr Step beforeStarted[] = {Approved};
constexpr Step beforeFoundation[] = {Started};
constexpr Step beforeFrame[] = {Started, FoundationDone};
constexpr Step beforeRoof[] = {Started, FrameDone};
constexpr Step beforeCompleted[] = {FrameDone, RoofDone, Started};
constexpr Step beforeHandedOver[] = {Completed};
constexpr Step beforeSettled[] = {HandedOver};
constexpr Step beforeArchived[] = {Settled};
constexpr Step beforeReturned[] = {Submitted};
constexpr Step unapproved[] = {Registered, Surveyed, Voted, Verified, Posted, Submitted, Appraised, Returned};
constexpr Step listed[] = {Approved, Started, FoundationDone, FrameDone, RoofDone, Completed};
constexpr Step unfinished[] = {Registered, Surveyed, Voted, Verified, Posted, Submitted, Appraised, Returned, Approved, Started, FoundationDone,
                               FrameDone, RoofDone, Completed, HandedOver};
constexpr Step paused[] = {Paused};

constexpr PaperType application[] = {PaperType::Application};
constexpr PaperType survey[] = {PaperType::Survey};
constexpr PaperType minutes[] = {PaperType::MeetingMinutes};
constexpr PaperType notice[] = {PaperType::PostingNotice};
constexpr PaperType submission[] = {PaperType::Submission};
constexpr PaperType takenDown[] = {PaperType::PostingClosed};
constexpr PaperType appraisal[] = {PaperType::AppraisalMinutes};
constexpr PaperType approval[] = {PaperType::Approval};
constexpr PaperType adjusting[] = {PaperType::Adjustment};
constexpr PaperType start[] = {PaperType::StartRecord};
constexpr PaperType stage[] = {PaperType::StageRecord};
constexpr PaperType completion[] = {PaperType::CompletionRecord};
constexpr PaperType handover[] = {PaperType::HandoverRecord};
constexpr PaperType settlement[] = {PaperType::PaymentList, PaperType::Settlement};
constexpr PaperType refusal[] = {PaperType::RefusalLetter};
constexpr PaperType withdrawal[] = {PaperType::Withdrawal};
constexpr PaperType suspension[] = {PaperType::SuspensionNotice};
constexpr PaperType returned[] = {PaperType::AppraisalMinutes};

constexpr const char16_t *applicationRule[] = {u"E14"};
constexpr const char16_t *houseRules[] = {u"E06", u"E07", u"E08", u"E09"};
constexpr const char16_t *voteRule[] = {u"E15"};
constexpr const char16_t *programmeRules[] = {u"E01", u"E02", u"E03", u"E04", u"E05", u"E06", u"E07", u"E08", u"E09", u"E10", u"E11", u"E12", u"E13"};
constexpr const char16_t *postingRule[] = {u"E16"};
constexpr const char16_t *allRules[] = {u"E01", u"E02", u"E03", u"E04", u"E05", u"E06", u"E07", u"E08", u"E09", u"E10", u"E11", u"E12", u"E13", u"E14", u"E15", u"E16"};

constexpr StepInfo steps[] = {
    {Registered, u"Đăng ký", u"Hộ gia đình", {}, application, {}, applicationRule, false},
    {Surveyed, u"Khảo sát hiện trạng", u"Ban Chỉ đạo xã", afterRegistered, survey, application, houseRules, false},
    {Voted, u"Thôn bình xét", u"Hội nghị thôn", afterSurveyed, minutes, {}, voteRule, false},
    {Verified, u"Xã thẩm tra", u"Ủy ban nhân dân xã", beforeVerified, {}, {}, programmeRules, true},
    {Posted, u"Niêm yết công khai", u"Ủy ban nhân dân xã", beforePosted, notice, {}, {}, false},
    {Submitted, u"Đề nghị phê duyệt", u"Chủ tịch Ủy ban nhân dân xã", beforeSubmitted, submission, takenDown, postingRule, false},
    {Appraised, u"Thẩm định", u"Cơ quan thẩm định", beforeAppraised, appraisal, {}, {}, false},
    {Approved, u"Phê duyệt", u"Cấp phê duyệt", beforeApproved, approval, {}, allRules, true},
    {Started, u"Khởi công", u"Hộ gia đình", beforeStarted, start, {}, {}, false},
    {FoundationDone, u"Xong nền - móng", u"Hộ gia đình", beforeFoundation, {}, {}, {}, false},
    {FrameDone, u"Xong khung - tường", u"Ủy ban nhân dân xã", beforeFrame, stage, {}, {}, false},
    {RoofDone, u"Xong mái", u"Hộ gia đình", beforeRoof, {}, {}, {}, false},
    {Completed, u"Hoàn thành", u"Ủy ban nhân dân xã", beforeCompleted, completion, {}, {}, false},
    {HandedOver, u"Bàn giao", u"Ủy ban nhân dân xã", beforeHandedOver, handover, {}, {}, false},
    {Settled, u"Quyết toán", u"Ủy ban nhân dân xã", beforeSettled, settlement, {}, {}, false},
    {Archived, u"Lưu hồ sơ", u"Ủy ban nhân dân xã", beforeArchived, {}, {}, {}, false},
    {Returned, u"Trả lại để bổ sung", u"Cơ quan thẩm định", beforeReturned, returned, {}, {}, false},
    {Refused, u"Không hỗ trợ", u"Ủy ban nhân dân xã", unapproved, refusal, {}, {}, true},
    {Withdrawn, u"Hộ tự nguyện rút", u"Hộ gia đình", unapproved, withdrawal, {}, {}, false},
    {Removed, u"Đưa ra khỏi danh sách", u"Cấp phê duyệt", listed, adjusting, {}, {}, false},
    {Paused, u"Tạm dừng", u"Ủy ban nhân dân xã", unfinished, suspension, {}, {}, false},
    {Resumed, u"Tiếp tục", u"Ủy ban nhân dân xã", paused, {}, {}, {}, false},
    {Adjusted, u"Điều chỉnh", u"Cấp phê duyệt", listed, adjusting, {}, {}, true},
};
static_assert(std::size(steps) == std::size(EnumText<Step>::values), "every step has its line");
static_assert([] {
    for (std::size_t i = 0; i < std::size(steps); ++i)
        if (std::size_t(steps[i].step) != i)
            return false;
    return true;
}(), "steps stand in the order of the enumeration");

constexpr Step way[] = {Registered, Surveyed, Voted, Verified, Posted, Submitted, Appraised, Approved,
                        Started, FoundationDone, FrameDone, RoofDone, Completed, HandedOver, Settled, Archived};

}

const StepInfo &infoOf(Step step)
{
    return steps[std::size_t(step)];
}

QString titleOf(Step step)
{
    return QString::fromUtf16(infoOf(step).title);
}

std::span<const Step> straightWay()
{
    return way;
}

bool isClosed(Step step)
{
    return step == Refused || step == Withdrawn || step == Removed || step == Archived;
}

bool isApproved(Step step)
{
    return step == Removed || (step >= Approved && step <= Archived);
}

bool isProcedureRule(QStringView rule)
{
    return rule == u"E14" || rule == u"E15" || rule == u"E16";
}

}
