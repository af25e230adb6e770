#include "core/intake/review.h"

#include <QCoreApplication>

#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct FieldTitle {
    const char16_t *field;
    const char16_t *title;
    bool mappable = true;
};

// Words of the communes' form, so Vietnamese in every language of the screen.
constexpr FieldTitle titles[] = {
    {u"stt", u"Số thứ tự"}, {u"name", u"Họ và tên"}, {u"dob", u"Ngày, tháng, năm sinh"}, {u"dob_m", u"Năm sinh (nam)"}, {u"dob_f", u"Năm sinh (nữ)"},
    {u"gender", u"Giới tính"}, {u"gender_m", u"Giới tính: nam"}, {u"gender_f", u"Giới tính: nữ"}, {u"id", u"Số CCCD/CMND"}, {u"issue", u"Ngày cấp"},
    {u"ethnic", u"Dân tộc"}, {u"hamlet", u"Thôn, tổ dân phố"}, {u"commune", u"Xã/thị trấn"}, {u"commune_code", u"Mã xã"}, {u"members", u"Số nhân khẩu"},
    {u"cat", u"Đối tượng"}, {u"cats", u"Đối tượng", false}, {u"cat_ngheo", u"Đối tượng: hộ nghèo"}, {u"cat_can_ngheo", u"Đối tượng: hộ cận nghèo"}, {u"cat_thien_tai", u"Đối tượng: thiên tai, biến đổi khí hậu"},
    {u"cat_co_cong", u"Đối tượng: người có công"}, {u"floor", u"Hiện trạng: nền"}, {u"frame", u"Hiện trạng: khung, tường"}, {u"roof", u"Hiện trạng: mái"},
    {u"area", u"Diện tích (m²)"}, {u"need", u"Nhu cầu"}, {u"need_xay_moi", u"Nhu cầu: xây mới"}, {u"need_sua_chua", u"Nhu cầu: sửa chữa"},
    {u"fund_total", u"Kinh phí: tổng số"}, {u"fund_state", u"Kinh phí: ngân sách nhà nước"}, {u"fund_vnn", u"Kinh phí: Quỹ Vì người nghèo"},
    {u"fund_social", u"Kinh phí: xã hội hóa"}, {u"fund_family", u"Kinh phí: hộ gia đình"}, {u"phone", u"Điện thoại"}, {u"note", u"Ghi chú"},
    {u"start", u"Ngày khởi công"}, {u"finish", u"Ngày hoàn thành"}, {u"handover", u"Ngày bàn giao"}, {u"percent", u"Khối lượng (%)"},
    {u"ignored", u"(không lấy cột này)"}};

}

QString fieldTitle(const QString &field)
{
    for (const FieldTitle &title : titles)
        if (field == QStringView(title.field))
            return QString::fromUtf16(title.title);
    return field;
}

QStringList mappableFields()
{
    QStringList fields;
    for (const FieldTitle &title : titles)
        if (title.mappable)
            fields.append(QString::fromUtf16(title.field));
    return fields;
}

}
