#pragma once

// The kinds of papers that a case rests on (H§6, H§7), as the document register names them.

#include "core/store/sql_value.h"

#include <QStringList>

#include <span>

namespace core {

enum class PaperType {
    Application, ClassProof, LandProof, ResidenceProof, DamageRecord, Survey, HousePhotos,
    MeetingMinutes, PostingNotice, PostingOpened, PostingClosed, Submission, AppraisalMinutes, Approval, Adjustment,
    RefusalLetter, Withdrawal, Complaint, ComplaintAnswer, SuspensionNotice,
    StartRecord, AdvanceRequest, StageRecord, CompletionRecord, HandoverRecord, PaymentList, Receipt, Settlement,
    Invitation, Reminder, Other
};
template<> struct EnumText<PaperType> {
    static constexpr std::pair<PaperType, const char *> values[] = {
        {PaperType::Application, "DON_DE_NGHI"}, {PaperType::ClassProof, "GT_DOI_TUONG"}, {PaperType::LandProof, "GT_DAT"},
        {PaperType::ResidenceProof, "XN_CU_TRU"}, {PaperType::DamageRecord, "BB_THIET_HAI"}, {PaperType::Survey, "PHIEU_KHAO_SAT"},
        {PaperType::HousePhotos, "ANH_NHA"}, {PaperType::MeetingMinutes, "BB_HOP_THON"}, {PaperType::PostingNotice, "TB_NIEM_YET"},
        {PaperType::PostingOpened, "BB_NIEM_YET"}, {PaperType::PostingClosed, "BB_KET_THUC_NIEM_YET"}, {PaperType::Submission, "TO_TRINH"},
        {PaperType::AppraisalMinutes, "BB_THAM_DINH"}, {PaperType::Approval, "QD_PHE_DUYET"}, {PaperType::Adjustment, "QD_DIEU_CHINH"},
        {PaperType::RefusalLetter, "TB_TU_CHOI"}, {PaperType::Withdrawal, "DON_RUT"}, {PaperType::Complaint, "DON_KIEN_NGHI"},
        {PaperType::ComplaintAnswer, "TL_KIEN_NGHI"}, {PaperType::SuspensionNotice, "TB_TAM_DUNG"}, {PaperType::StartRecord, "BB_KHOI_CONG"},
        {PaperType::AdvanceRequest, "DON_TAM_UNG"}, {PaperType::StageRecord, "BB_GIAI_DOAN"}, {PaperType::CompletionRecord, "BB_HOAN_THANH"},
        {PaperType::HandoverRecord, "BB_BAN_GIAO"}, {PaperType::PaymentList, "BANG_KE"}, {PaperType::Receipt, "BIEN_NHAN"},
        {PaperType::Settlement, "QUYET_TOAN"}, {PaperType::Invitation, "GIAY_MOI"}, {PaperType::Reminder, "CV_DON_DOC"}, {PaperType::Other, "KHAC"}};
};

struct PaperTypeInfo {
    PaperType type;
    const char16_t *title;        ///< As officers call it: "Biên bản họp thôn bình xét".
    const char16_t *abbreviation; ///< Of the type in a number (Nghị định 30/2020, Phụ lục III): "QĐ", "TTr"; empty where papers of the kind carry none.
    const char *form;             ///< Code of the form that prints it: "F10"; empty where others write it.
    bool isNumbered;              ///< An office gives it a number in a series.
    bool isOfOneCase;             ///< One for each household; others name many.
};

const PaperTypeInfo &infoOf(PaperType type);
/// In the order in which a case meets them.
std::span<const PaperTypeInfo> paperTypes();
QString titleOf(PaperType type);

}
