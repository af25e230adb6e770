#include "core/history/field_words.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/cases/case_list.h"
#include "core/cases/meeting.h"
#include "core/cases/posting.h"
#include "core/households/category.h"
#include "core/households/code_titles.h"
#include "core/households/extra_field.h"
#include "core/intake/review.h"
#include "core/places/office_values.h"
#include "core/support/adjustment.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Text, Day, PartialDay, Count, Decimal, Money, YesNo, PlaceName, HamletName, HouseholdName, PersonName, ListName, FileName,
                  Residence, Need, Gender, Merit, Paper, Category, House, Answer, Damage, Dispute, Exclusion, Certificate,
                  Foundation, Frame, Wall, RoofFrame, Roof, Stream, Source, Sources, Outcome, Cells, IntakeField, Level, ExtraFieldName, ExtraAnswer, ExtraKind, Lines, Choices,
                  CaseName, OfficialPaperName, MeetingName, PostingName, Step, PaperType, StepReason, ComplaintResult, AdjustmentKind };

struct ShownColumn {
    const char *table;
    const char *column;
    const char16_t *title;
    Kind kind = Kind::Text;
};

constexpr ShownColumn columns[] = {
    {"household", "place_id", u"Xã/thị trấn", Kind::PlaceName}, {"household", "hamlet_id", u"Thôn/tổ dân phố", Kind::HamletName},
    {"household", "address", u"Địa chỉ"}, {"household", "members", u"Số nhân khẩu", Kind::Count},
    {"household", "residence", u"Cư trú", Kind::Residence}, {"household", "need", u"Nhu cầu hỗ trợ", Kind::Need},
    {"household", "phone", u"Điện thoại"}, {"household", "code", u"Số trong sổ của xã"}, {"household", "note", u"Ghi chú"},

    {"person", "household_id", u"Thuộc hộ", Kind::HouseholdName}, {"person", "name", u"Họ và tên"}, {"person", "gender", u"Giới tính", Kind::Gender},
    {"person", "birth", u"Ngày sinh", Kind::PartialDay}, {"person", "ethnic", u"Dân tộc"}, {"person", "relation", u"Quan hệ với chủ hộ"},
    {"person", "is_head", u"Là chủ hộ", Kind::YesNo}, {"person", "merit", u"Diện người có công", Kind::Merit},
    {"person", "disabled", u"Khuyết tật", Kind::YesNo}, {"person", "note", u"Ghi chú"},

    {"identity_paper", "person_id", u"Của người", Kind::PersonName}, {"identity_paper", "kind", u"Loại giấy tờ", Kind::Paper},
    {"identity_paper", "number", u"Số CCCD/CMND"}, {"identity_paper", "issued_on", u"Ngày cấp", Kind::Day},
    {"identity_paper", "issued_by", u"Nơi cấp"}, {"identity_paper", "override_reason", u"Lý do số vẫn đúng"},

    {"classification", "category", u"Đối tượng", Kind::Category}, {"classification", "valid_from", u"Từ ngày", Kind::Day},
    {"classification", "valid_to", u"Hết hiệu lực từ ngày", Kind::Day}, {"classification", "decision", u"Số quyết định"},
    {"classification", "decided_on", u"Ngày quyết định", Kind::Day}, {"classification", "note", u"Ghi chú"},

    {"house_survey", "surveyed_on", u"Ngày khảo sát", Kind::Day}, {"house_survey", "surveyors", u"Người khảo sát"},
    {"house_survey", "house", u"Tình trạng nhà ở", Kind::House}, {"house_survey", "built_year", u"Năm xây dựng"},
    {"house_survey", "repaired_year", u"Năm sửa gần nhất"}, {"house_survey", "ever_repaired", u"Đã từng sửa chữa", Kind::Answer},
    {"house_survey", "area", u"Diện tích nhà (m²)", Kind::Decimal}, {"house_survey", "residents", u"Số người đang ở", Kind::Count},
    {"house_survey", "foundation", u"Nền - móng: vật liệu", Kind::Foundation}, {"house_survey", "foundation_text", u"Nền - móng: ghi theo phiếu"},
    {"house_survey", "foundation_damage", u"Nền - móng: mức hư hỏng", Kind::Damage},
    {"house_survey", "frame", u"Khung - cột: vật liệu", Kind::Frame}, {"house_survey", "frame_text", u"Khung - cột: ghi theo phiếu"},
    {"house_survey", "frame_damage", u"Khung - cột: mức hư hỏng", Kind::Damage},
    {"house_survey", "wall", u"Tường: vật liệu", Kind::Wall}, {"house_survey", "wall_text", u"Tường: ghi theo phiếu"},
    {"house_survey", "wall_damage", u"Tường: mức hư hỏng", Kind::Damage},
    {"house_survey", "roof_frame", u"Hệ đỡ mái: vật liệu", Kind::RoofFrame}, {"house_survey", "roof_frame_text", u"Hệ đỡ mái: ghi theo phiếu"},
    {"house_survey", "roof_frame_damage", u"Hệ đỡ mái: mức hư hỏng", Kind::Damage},
    {"house_survey", "roof", u"Mái lợp: vật liệu", Kind::Roof}, {"house_survey", "roof_text", u"Mái lợp: ghi theo phiếu"},
    {"house_survey", "roof_damage", u"Mái lợp: mức hư hỏng", Kind::Damage},
    {"house_survey", "land_kind", u"Loại đất"}, {"house_survey", "land_certificate", u"Số giấy chứng nhận QSDĐ", Kind::Certificate},
    {"house_survey", "dispute", u"Tranh chấp", Kind::Dispute}, {"house_survey", "exclusion", u"Trường hợp loại trừ", Kind::Exclusion},
    {"house_survey", "flood_zone", u"Vùng ngập lũ, lụt"}, {"house_survey", "note", u"Ghi chú"},

    {"obstacle", "matter", u"Nội dung vướng mắc"}, {"obstacle", "owner", u"Đơn vị/người giải quyết"}, {"obstacle", "due_on", u"Hạn giải quyết", Kind::Day},
    {"obstacle", "settled_on", u"Ngày giải quyết xong", Kind::Day}, {"obstacle", "note", u"Ghi chú"},

    {"earlier_support", "programme", u"Chương trình"}, {"earlier_support", "year", u"Năm"},
    {"earlier_support", "destroyed_since", u"Nay đã bị hư hỏng hết", Kind::YesNo}, {"earlier_support", "note", u"Ghi chú"},

    {"funding_proposal", "total", u"Tổng số (đồng)", Kind::Money}, {"funding_proposal", "state", u"Ngân sách nhà nước (đồng)", Kind::Money},
    {"funding_proposal", "poor_fund", u"Quỹ Vì người nghèo (đồng)", Kind::Money}, {"funding_proposal", "social", u"Nguồn xã hội hóa (đồng)", Kind::Money},
    {"funding_proposal", "family", u"Gia đình (đồng)", Kind::Money},

    {"extra_value", "field_id", u"Mục", Kind::ExtraFieldName}, {"extra_value", "value", u"Trả lời", Kind::ExtraAnswer},
    {"extra_field", "title", u"Nội dung hỏi"}, {"extra_field", "kind", u"Kiểu trả lời", Kind::ExtraKind}, {"extra_field", "choices", u"Các câu trả lời", Kind::Choices},
    {"extra_field", "position", u"Thứ tự"}, {"extra_field", "valid_from", u"Từ ngày", Kind::Day}, {"extra_field", "valid_to", u"Hết hiệu lực từ ngày", Kind::Day},

    {"list_file", "name", u"Tên tệp"}, {"list_file", "sheet", u"Trang tính"}, {"list_file", "place_id", u"Xã/thị trấn", Kind::PlaceName},
    {"list_file", "as_of", u"Tính đến ngày", Kind::Day},
    {"list_row", "file_id", u"Tệp", Kind::FileName}, {"list_row", "row", u"Dòng"}, {"list_row", "household_id", u"Hộ", Kind::HouseholdName},
    {"list_row", "written", u"Nội dung dòng", Kind::Cells},
    {"open_question", "field", u"Mục", Kind::IntakeField}, {"open_question", "cell", u"Ô trong tệp"}, {"open_question", "written", u"Ghi trong danh sách"},
    {"open_question", "message", u"Nội dung"}, {"open_question", "answered", u"Đã trả lời", Kind::YesNo}, {"open_question", "answer", u"Câu trả lời"},
    {"sender_heading", "place_id", u"Xã/thị trấn", Kind::PlaceName}, {"sender_heading", "heading", u"Tiêu đề cột"},
    {"sender_heading", "field", u"Có nghĩa là", Kind::IntakeField},
    {"not_duplicate", "household_a", u"Hộ thứ nhất", Kind::HouseholdName}, {"not_duplicate", "household_b", u"Hộ thứ hai", Kind::HouseholdName},
    {"not_duplicate", "reason", u"Lý do"},
    {"household_merge", "kept_id", u"Hộ giữ lại", Kind::HouseholdName}, {"household_merge", "gone_id", u"Hộ được gộp vào", Kind::HouseholdName},

    {"support_list", "title", u"Tên danh sách"}, {"support_list", "batch", u"Đợt"}, {"support_list", "place_id", u"Đơn vị", Kind::PlaceName},
    {"support_list", "stream", u"Chương trình", Kind::Stream}, {"support_list", "as_of", u"Đủ điều kiện tại ngày", Kind::Day},
    {"support_list", "frozen_on", u"Ngày chốt", Kind::Day}, {"support_list", "note", u"Ghi chú"},
    {"support_line", "list_id", u"Danh sách", Kind::ListName}, {"support_line", "position", u"Số thứ tự"},
    {"support_line", "household_id", u"Hộ", Kind::HouseholdName}, {"support_line", "stream", u"Chương trình", Kind::Stream},
    {"support_line", "need", u"Nhu cầu hỗ trợ", Kind::Need}, {"support_line", "amount", u"Mức hỗ trợ (đồng)", Kind::Money},
    {"support_line", "amounts", u"Theo nguồn (đồng)", Kind::Sources}, {"support_line", "outcome", u"Kết quả thẩm định", Kind::Outcome},

    {"support_package", "stream", u"Chương trình", Kind::Stream}, {"support_package", "need", u"Nhu cầu hỗ trợ", Kind::Need},
    {"support_package", "source", u"Nguồn", Kind::Source}, {"support_package", "amount", u"Mức hỗ trợ (đồng)", Kind::Money},
    {"support_package", "valid_from", u"Từ ngày", Kind::Day}, {"support_package", "valid_to", u"Hết hiệu lực từ ngày", Kind::Day},
    {"support_package", "citation", u"Căn cứ"}, {"support_package", "verified", u"Đã đối chiếu văn bản", Kind::YesNo},
    {"support_case", "code", u"Mã hồ sơ"}, {"support_case", "household_id", u"Hộ", Kind::HouseholdName}, {"support_case", "stream", u"Chương trình", Kind::Stream},
    {"support_case", "need", u"Nhu cầu hỗ trợ", Kind::Need}, {"support_case", "opened_on", u"Ngày đơn", Kind::Day}, {"support_case", "step", u"Bước", Kind::Step},
    {"support_case", "step_on", u"Từ ngày", Kind::Day}, {"support_case", "paused_at", u"Tạm dừng tại bước", Kind::Step},
    {"support_case", "planned_start", u"Dự kiến khởi công", Kind::Day}, {"support_case", "note", u"Ghi chú"},
    {"case_step", "case_id", u"Hồ sơ", Kind::CaseName}, {"case_step", "step", u"Bước", Kind::Step}, {"case_step", "taken_on", u"Ngày", Kind::Day},
    {"case_step", "actor", u"Người thực hiện"}, {"case_step", "person", u"Người nhập"}, {"case_step", "paper_id", u"Giấy tờ", Kind::OfficialPaperName},
    {"case_step", "list_id", u"Danh sách", Kind::ListName}, {"case_step", "reason_code", u"Lý do", Kind::StepReason}, {"case_step", "reason", u"Nội dung lý do"},
    {"case_step", "same_person", u"Người phê duyệt cũng là người lập", Kind::YesNo},
    {"paper", "type", u"Loại giấy tờ", Kind::PaperType}, {"paper", "issuer", u"Cơ quan ban hành"}, {"paper", "place_id", u"Đơn vị", Kind::PlaceName},
    {"paper", "series", u"Ký hiệu"}, {"paper", "number", u"Số"}, {"paper", "signed_on", u"Ngày ký", Kind::Day}, {"paper", "signed_by", u"Người ký"},
    {"paper", "position", u"Chức vụ người ký"}, {"paper", "subject", u"Trích yếu"}, {"paper", "list_id", u"Danh sách", Kind::ListName}, {"paper", "note", u"Ghi chú"},
    {"paper_case", "paper_id", u"Giấy tờ", Kind::OfficialPaperName}, {"paper_case", "case_id", u"Hồ sơ", Kind::CaseName}, {"paper_case", "position", u"Số thứ tự"},
    {"scan", "paper_id", u"Giấy tờ", Kind::OfficialPaperName}, {"scan", "page", u"Trang"}, {"scan", "name", u"Tên tệp"},
    {"hamlet_meeting", "place_id", u"Xã/thị trấn", Kind::PlaceName}, {"hamlet_meeting", "hamlet_id", u"Thôn/tổ dân phố", Kind::HamletName},
    {"hamlet_meeting", "held_on", u"Ngày họp", Kind::Day}, {"hamlet_meeting", "starts_at", u"Giờ họp"}, {"hamlet_meeting", "venue", u"Địa điểm"},
    {"hamlet_meeting", "chair", u"Chủ trì"}, {"hamlet_meeting", "secretary", u"Thư ký"}, {"hamlet_meeting", "observers", u"Người giám sát"},
    {"hamlet_meeting", "invited", u"Số hộ được mời", Kind::Count}, {"hamlet_meeting", "present", u"Số hộ dự họp", Kind::Count},
    {"hamlet_meeting", "opinions", u"Ý kiến khác"}, {"hamlet_meeting", "paper_id", u"Biên bản", Kind::OfficialPaperName},
    {"meeting_vote", "meeting_id", u"Cuộc họp", Kind::MeetingName}, {"meeting_vote", "case_id", u"Hồ sơ", Kind::CaseName}, {"meeting_vote", "position", u"Số thứ tự"},
    {"meeting_vote", "agree", u"Số phiếu đồng ý"}, {"meeting_vote", "disagree", u"Số phiếu không đồng ý"}, {"meeting_vote", "note", u"Ghi chú"},
    {"posting", "list_id", u"Danh sách", Kind::ListName}, {"posting", "starts_on", u"Niêm yết từ ngày", Kind::Day}, {"posting", "due_on", u"Đến hết ngày", Kind::Day},
    {"posting", "ended_on", u"Ngày kết thúc", Kind::Day}, {"posting", "venues", u"Nơi niêm yết"}, {"posting", "contact", u"Nơi nhận phản ánh"},
    {"posting", "result", u"Kết quả niêm yết"}, {"posting", "notice_id", u"Thông báo", Kind::OfficialPaperName},
    {"posting", "opening_id", u"Biên bản niêm yết", Kind::OfficialPaperName}, {"posting", "closing_id", u"Biên bản kết thúc", Kind::OfficialPaperName},
    {"posting_case", "posting_id", u"Đợt niêm yết", Kind::PostingName}, {"posting_case", "case_id", u"Hồ sơ", Kind::CaseName},
    {"complaint", "list_id", u"Danh sách", Kind::ListName}, {"complaint", "case_id", u"Hồ sơ", Kind::CaseName}, {"complaint", "received_on", u"Ngày nhận", Kind::Day},
    {"complaint", "complainant", u"Người kiến nghị"}, {"complaint", "contact", u"Liên hệ"}, {"complaint", "content", u"Nội dung"},
    {"complaint", "due_on", u"Hạn giải quyết", Kind::Day}, {"complaint", "settled_on", u"Ngày giải quyết", Kind::Day},
    {"complaint", "result", u"Kết quả", Kind::ComplaintResult}, {"complaint", "answer", u"Nội dung trả lời"},
    {"complaint", "paper_id", u"Đơn", Kind::OfficialPaperName}, {"complaint", "answer_id", u"Văn bản trả lời", Kind::OfficialPaperName},
    {"appraisal", "paper_id", u"Biên bản", Kind::OfficialPaperName}, {"appraisal", "list_id", u"Danh sách", Kind::ListName}, {"appraisal", "case_id", u"Hồ sơ", Kind::CaseName},
    {"appraisal", "agreed", u"Đồng ý", Kind::YesNo}, {"appraisal", "reason_code", u"Lý do", Kind::StepReason}, {"appraisal", "reason", u"Nội dung lý do"},
    {"adjustment", "paper_id", u"Quyết định", Kind::OfficialPaperName}, {"adjustment", "list_id", u"Danh sách", Kind::ListName},
    {"adjustment", "household_id", u"Hộ", Kind::HouseholdName}, {"adjustment", "case_id", u"Hồ sơ", Kind::CaseName}, {"adjustment", "decided_on", u"Ngày quyết định", Kind::Day},
    {"adjustment", "kind", u"Nội dung điều chỉnh", Kind::AdjustmentKind}, {"adjustment", "reason_code", u"Lý do", Kind::StepReason},
    {"adjustment", "reason", u"Nội dung lý do"}, {"adjustment", "replaces_id", u"Thay cho hồ sơ", Kind::CaseName}, {"adjustment", "stands", u"Còn trong danh sách", Kind::YesNo},
    {"adjustment", "stream", u"Chương trình", Kind::Stream}, {"adjustment", "need", u"Nhu cầu hỗ trợ", Kind::Need}, {"adjustment", "amount", u"Mức hỗ trợ (đồng)", Kind::Money},
    {"rule_set", "code", u"Ký hiệu"}, {"rule_set", "version", u"Phiên bản"}, {"rule_set", "title", u"Tên"}, {"rule_set", "citation", u"Căn cứ"},
    {"rule_set", "valid_from", u"Từ ngày", Kind::Day}, {"rule_set", "valid_to", u"Hết hiệu lực từ ngày", Kind::Day},

    {"place", "code", u"Mã đơn vị"}, {"place", "level", u"Cấp", Kind::Level}, {"place", "name", u"Tên"}, {"place", "parent_id", u"Thuộc", Kind::PlaceName},
    {"place", "valid_from", u"Từ ngày", Kind::Day}, {"place", "valid_to", u"Hết hiệu lực từ ngày", Kind::Day}, {"place", "citation", u"Căn cứ"},
    {"place_succession", "old_id", u"Đơn vị cũ", Kind::PlaceName}, {"place_succession", "new_id", u"Đơn vị mới", Kind::PlaceName},
    {"place_succession", "whole", u"Toàn bộ", Kind::YesNo}, {"place_succession", "changed_on", u"Từ ngày", Kind::Day},
    {"place_succession", "citation", u"Căn cứ"},
    {"hamlet", "place_id", u"Xã/thị trấn", Kind::PlaceName}, {"hamlet", "name", u"Tên"},
    {"hamlet_assignment", "hamlet_id", u"Thôn/tổ dân phố", Kind::HamletName}, {"hamlet_assignment", "place_id", u"Thuộc xã mới", Kind::PlaceName},
    {"hamlet_assignment", "valid_from", u"Từ ngày", Kind::Day}, {"hamlet_assignment", "decision", u"Số quyết định"},
    {"hamlet_assignment", "decided_on", u"Ngày quyết định", Kind::Day}, {"hamlet_assignment", "citation", u"Nội dung quyết định"},
    {"office_setting", "name", u"Tên mục"}, {"office_setting", "value", u"Giá trị", Kind::Lines}, {"office_setting", "valid_from", u"Từ ngày", Kind::Day},
    {"restoration", "backup", u"Bản sao lưu"}, {"restoration", "restored_unit", u"Khôi phục đến lần ghi số"},
    {"restoration", "replaced_unit", u"Bản bị thay đến lần ghi số"}};

const ShownColumn *columnNamed(const QString &table, const QString &column)
{
    for (const ShownColumn &known : columns)
        if (table == QLatin1StringView(known.table) && column == QLatin1StringView(known.column))
            return &known;
    return nullptr;
}

template<class E> E named(const QString &code)
{
    return enumNamed<E>(code).value_or(std::begin(EnumText<E>::values)->first);
}

QString sourcesText(const QString &json)
{
    QStringList parts;
    const QJsonObject amounts = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto amount = amounts.begin(); amount != amounts.end(); ++amount)
        parts.append(sourceTitle(amount.key()) + u": "_s + grouped(amount.value().toInteger()));
    return parts.join(u"; "_s);
}

QString cellsText(const QString &json)
{
    QStringList cells;
    for (const QJsonValue &cell : QJsonDocument::fromJson(json.toUtf8()).array())
        cells.append(cell.toString());
    cells.removeAll(QString());
    return cells.join(u" | "_s);
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Eligible: return u"Đủ điều kiện"_s;
    case Outcome::Officer: return u"Cán bộ quyết định"_s;
    case Outcome::Missing: return u"Thiếu dữ liệu"_s;
    case Outcome::Refused: break;
    }
    return u"Không đủ điều kiện"_s;
}

QString streamText(const QString &stream)
{
    if (stream == "CT_PHATDONG"_L1)
        return u"Phong trào xóa nhà tạm, nhà dột nát"_s;
    if (stream == "CT_THIENTAI"_L1)
        return u"Hộ bị ảnh hưởng bởi thiên tai"_s;
    return stream == "CT_NCC"_L1 ? u"Người có công với cách mạng"_s : stream;
}

QString levelText(const QString &level)
{
    if (level == "province"_L1)
        return u"Cấp tỉnh"_s;
    return level == "district"_L1 ? u"Cấp huyện"_s : u"Cấp xã"_s;
}

/// A code that this program does not know is shown as it stands.
QString knownOr(const QString &code, const QString &words)
{
    return words.isEmpty() ? code : words;
}

QString choicesInWords(const QString &lines)
{
    QStringList words;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        words.append(choiceInWords(line));
    return words.join(u"; "_s);
}

QString codeText(Kind kind, const QString &code)
{
    switch (kind) {
    case Kind::Day: return knownOr(code, screenDate(QDate::fromString(code, Qt::ISODate)));
    case Kind::PartialDay: return knownOr(code, PartialDate::fromIso(code).value_or(PartialDate{}).shown());
    case Kind::Residence: return knownOr(code, residenceTitle(named<Residence>(code)));
    case Kind::Need: return knownOr(code, needTitle(named<Need>(code)));
    case Kind::Gender: return knownOr(code, genderTitle(named<Gender>(code)));
    case Kind::Merit: return meritTitle(code);
    case Kind::Paper: return paperTitle(named<PaperKind>(code));
    case Kind::Category: return enumNamed<Category>(code) ? categoryTitle(named<Category>(code)) : code;
    case Kind::House: return knownOr(code, houseTitle(named<HouseStatus>(code)));
    case Kind::Answer: return knownOr(code, everRepairedTitle(named<Answer>(code)));
    case Kind::Dispute: return knownOr(code, disputeTitle(named<Dispute>(code)));
    case Kind::Exclusion: return exclusionTitle(code);
    case Kind::Certificate: return code == "khong"_L1 ? u"Không có"_s : code;
    case Kind::Foundation: return materialTitle(Component::Foundation, code);
    case Kind::Frame: return materialTitle(Component::Frame, code);
    case Kind::Wall: return materialTitle(Component::Wall, code);
    case Kind::RoofFrame: return materialTitle(Component::RoofFrame, code);
    case Kind::Roof: return materialTitle(Component::Roof, code);
    case Kind::Stream: return streamText(code);
    case Kind::Source: return sourceTitle(code);
    case Kind::Sources: return sourcesText(code);
    case Kind::Outcome: return outcomeText(named<Outcome>(code));
    case Kind::Cells: return cellsText(code);
    case Kind::IntakeField: return fieldTitle(code);
    case Kind::Level: return levelText(code);
    case Kind::ExtraKind: return extraKindTitle(named<core::ExtraKind>(code));
    case Kind::Lines: return code.split(u'\n', Qt::SkipEmptyParts).join(u"; "_s);
    case Kind::Choices: return choicesInWords(code);
    case Kind::Step: return enumNamed<core::Step>(code) ? titleOf(named<core::Step>(code)) : code;
    case Kind::PaperType: return enumNamed<core::PaperType>(code) ? titleOf(named<core::PaperType>(code)) : code;
    case Kind::AdjustmentKind: return enumNamed<core::AdjustmentKind>(code) ? titleOf(named<core::AdjustmentKind>(code)) : code;
    case Kind::StepReason: return reasonTitle(code);
    case Kind::ComplaintResult: return complaintResultTitle(code);
    default: return code;
    }
}

QString numberText(Kind kind, const QJsonValue &value)
{
    switch (kind) {
    case Kind::YesNo: return value.toInt() != 0 ? u"Có"_s : u"Không"_s;
    case Kind::Money: return grouped(value.toInteger());
    case Kind::Damage: return knownOr(QString::number(value.toInteger()), damageTitle(value.toInt()));
    case Kind::Count: return value.toInteger() == 0 ? QString() : grouped(value.toInteger());
    case Kind::Decimal: return decimalText(value.toDouble(), 2);
    default: return QString::number(value.toInteger());
    }
}

// As other papers cite it.
QString paperName(const QJsonObject &image)
{
    const auto text = [&](const char *column) -> QString { return image.value(QLatin1StringView(column)).toString(); };
    return citationOf({.type = named<core::PaperType>(text("type")), .series = text("series"), .number = text("number"),
                       .signedOn = QDate::fromString(text("signed_on"), Qt::ISODate), .subject = text("subject")});
}

QString tableMeant(Kind kind)
{
    switch (kind) {
    case Kind::PlaceName: return u"place"_s;
    case Kind::HamletName: return u"hamlet"_s;
    case Kind::HouseholdName: return u"household"_s;
    case Kind::PersonName: return u"person"_s;
    case Kind::ListName: return u"support_list"_s;
    case Kind::FileName: return u"list_file"_s;
    case Kind::ExtraFieldName: return u"extra_field"_s;
    case Kind::CaseName: return u"support_case"_s;
    case Kind::OfficialPaperName: return u"paper"_s;
    case Kind::MeetingName: return u"hamlet_meeting"_s;
    case Kind::PostingName: return u"posting"_s;
    default: return {};
    }
}

}

QString columnTitle(const QString &table, const QString &column)
{
    const ShownColumn *known = columnNamed(table, column);
    return known ? QString::fromUtf16(known->title) : QString();
}

QString FieldWords::text(const QString &table, const QString &column, const QJsonObject &image)
{
    const ShownColumn *known = columnNamed(table, column);
    const QJsonValue value = image.value(column);
    if (!known || value.isNull() || value.isUndefined())
        return {};
    if (const QString meant = tableMeant(known->kind); !meant.isEmpty())
        return nameOf(meant, value.toInteger());
    if (known->kind == Kind::ExtraAnswer)
        return answer(image);
    if (value.isString())
        return value.toString().isEmpty() ? QString() : codeText(known->kind, value.toString());
    return numberText(known->kind, value);
}

QString FieldWords::nameOf(const QString &table, const QJsonObject &image)
{
    const auto text = [&](const char *column) -> QString { return image.value(QLatin1StringView(column)).toString(); };
    if (table == "household"_L1)
        return text("head_name");
    if (table == "office_setting"_L1 && !officeFieldTitle(text("name")).isEmpty())
        return officeFieldTitle(text("name"));
    if (table == "person"_L1 || table == "place"_L1 || table == "hamlet"_L1 || table == "list_file"_L1 || table == "office_setting"_L1)
        return text("name");
    if (table == "support_case"_L1)
        return text("code");
    if (table == "paper"_L1)
        return image.isEmpty() ? QString() : paperName(image);
    if (table == "case_step"_L1)
        return codeText(Kind::Step, text("step"));
    if (table == "adjustment"_L1)
        return codeText(Kind::AdjustmentKind, text("kind"));
    if (table == "complaint"_L1)
        return text("complainant");
    if (table == "scan"_L1)
        return text("name");
    if (table == "hamlet_meeting"_L1)
        return codeText(Kind::Day, text("held_on"));
    if (table == "posting"_L1)
        return codeText(Kind::Day, text("starts_on"));
    if (table == "paper_case"_L1 || table == "appraisal"_L1)
        return nameOf(u"paper"_s, image.value("paper_id"_L1).toInteger());
    if (table == "meeting_vote"_L1)
        return nameOf(u"hamlet_meeting"_s, image.value("meeting_id"_L1).toInteger());
    if (table == "posting_case"_L1)
        return nameOf(u"posting"_s, image.value("posting_id"_L1).toInteger());
    if (table == "support_list"_L1 || table == "rule_set"_L1 || table == "extra_field"_L1)
        return text("title");
    if (table == "identity_paper"_L1)
        return paperTitle(named<PaperKind>(text("kind"))) + u' ' + text("number");
    if (table == "classification"_L1)
        return codeText(Kind::Category, text("category"));
    if (table == "obstacle"_L1)
        return text("matter");
    if (table == "earlier_support"_L1)
        return text("programme");
    if (table == "house_survey"_L1)
        return codeText(Kind::Day, text("surveyed_on"));
    if (table == "open_question"_L1)
        return fieldTitle(text("field"));
    if (table == "list_row"_L1)
        return nameOf(u"list_file"_s, image.value("file_id"_L1).toInteger()) + u", dòng "_s + QString::number(image.value("row"_L1).toInteger());
    if (table == "hamlet_assignment"_L1)
        return nameOf(u"hamlet"_s, image.value("hamlet_id"_L1).toInteger());
    if (table == "extra_value"_L1)
        return nameOf(u"extra_field"_s, image.value("field_id"_L1).toInteger());
    return table == "support_line"_L1 ? nameOf(u"support_list"_s, image.value("list_id"_L1).toInteger()) : QString();
}

QString FieldWords::answer(const QJsonObject &image)
{
    const QJsonObject field = lastImageOf(m_database, u"extra_field"_s, image.value("field_id"_L1).toInteger());
    return shownAnswer({.kind = named<ExtraKind>(field.value("kind"_L1).toString())}, image.value("value"_L1).toString());
}

QString FieldWords::nameOf(const QString &table, qint64 row)
{
    const auto key = std::pair(table, row);
    if (const auto known = m_names.constFind(key); known != m_names.cend())
        return *known;
    const QString name = nameOf(table, lastImageOf(m_database, table, row));
    m_names.insert(key, name);
    return name;
}

}
