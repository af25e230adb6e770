#pragma once

// The steps of a case (H§6): who takes each, on which paper, after which other, and which rules stand at its door.

#include "core/papers/paper_type.h"

namespace core {

enum class Step {
    Registered, Surveyed, Voted, Verified, Posted, Submitted, Appraised, Approved,
    Started, FoundationDone, FrameDone, RoofDone, Completed, HandedOver, Settled, Archived,
    Returned, Refused, Withdrawn, Removed, Paused, Resumed, Adjusted
};
template<> struct EnumText<Step> {
    static constexpr std::pair<Step, const char *> values[] = {
        {Step::Registered, "DANG_KY"}, {Step::Surveyed, "KHAO_SAT"}, {Step::Voted, "BINH_XET_THON"}, {Step::Verified, "XA_THAM_TRA"},
        {Step::Posted, "NIEM_YET"}, {Step::Submitted, "DE_NGHI_PHE_DUYET"}, {Step::Appraised, "THAM_DINH"}, {Step::Approved, "PHE_DUYET"},
        {Step::Started, "KHOI_CONG"}, {Step::FoundationDone, "XONG_MONG"}, {Step::FrameDone, "XONG_KHUNG_TUONG"}, {Step::RoofDone, "XONG_MAI"},
        {Step::Completed, "HOAN_THANH"}, {Step::HandedOver, "BAN_GIAO"}, {Step::Settled, "QUYET_TOAN"}, {Step::Archived, "LUU_HO_SO"},
        {Step::Returned, "TRA_LAI"}, {Step::Refused, "TU_CHOI"}, {Step::Withdrawn, "RUT"}, {Step::Removed, "LOAI_KHOI_DS"},
        {Step::Paused, "TAM_DUNG"}, {Step::Resumed, "TIEP_TUC"}, {Step::Adjusted, "DIEU_CHINH"}};
};

struct StepInfo {
    Step step;
    const char16_t *title;                    ///< "Thôn bình xét".
    const char16_t *actor;                    ///< Who takes it, as H§6 says.
    std::span<const Step> from;               ///< Steps after which it may be taken.
    std::span<const PaperType> papers;        ///< One of these proves it; empty where none is made.
    std::span<const PaperType> alsoNeeded;    ///< Papers that the case must have besides.
    std::span<const char16_t *const> rules;   ///< "E06": may not fail, nor lack data, on the day of the step.
    bool keepsVerdict;                        ///< What all rules said that day is kept with the step.
};

const StepInfo &infoOf(Step step);
QString titleOf(Step step);
/// The way of an undisturbed case, in order: from Registered to Archived.
std::span<const Step> straightWay();
/// Refused, withdrawn, taken off its list or archived: nothing follows.
bool isClosed(Step step);
/// Whether a signed decision has been made on it: from then on only a numbered adjustment changes it (F30).
bool isApproved(Step step);
/// "E15" → that of the procedure's rule set ("THU_TUC"); false for the rules of a programme.
bool isProcedureRule(QStringView rule);

}
