#include "core/places/office_values.h"

#include "core/base/folded.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct OfficeText { Q_DECLARE_TR_FUNCTIONS(core::OfficeField) };

// Words of the forms, so Vietnamese in every language of the screen.
std::vector<OfficeField> makeFields()
{
    using Group = OfficeGroup;
    using Kind = OfficeKind;
    return {
        {.key = u"co_quan"_s, .group = Group::Office, .title = u"Tên cơ quan"_s, .example = u"Ủy ban nhân dân / xã Tân Hương"_s,
         .hint = QT_TRANSLATE_NOOP("core::OfficeField", "The bold lines at the head of the forms; several lines are separated by /.")},
        {.key = u"co_quan_chu_quan"_s, .group = Group::Office, .title = u"Cơ quan chủ quản"_s, .example = u"Ủy ban nhân dân huyện Đức Thọ"_s,
         .hint = QT_TRANSLATE_NOOP("core::OfficeField", "The line above the name. A People's Committee has none.")},
        {.key = u"ky_hieu"_s, .group = Group::Office, .title = u"Ký hiệu cơ quan"_s, .example = u"UBND"_s,
         .hint = QT_TRANSLATE_NOOP("core::OfficeField", "Stands in the number of a paper after its kind: 05/TTr-UBND."), .usual = u"UBND"_s},
        {.key = u"phong_lap"_s, .group = Group::Office, .title = u"Ký hiệu đơn vị soạn thảo"_s, .example = u"NV"_s,
         .hint = QT_TRANSLATE_NOOP("core::OfficeField", "Stands in the last of the recipients: Lưu: VT, NV.")},
        {.key = u"noi_ky"_s, .group = Group::Signing, .title = u"Nơi ký"_s, .example = u"Đức Thọ"_s},
        {.key = u"nguoi_ky"_s, .group = Group::Signing, .title = u"Người ký"_s, .example = u"Nguyễn Văn A"_s},
        {.key = u"chuc_vu"_s, .group = Group::Signing, .title = u"Chức vụ người ký"_s, .example = u"PHÓ CHỦ TỊCH"_s,
         .hint = QT_TRANSLATE_NOOP("core::OfficeField", "The program itself writes TM., KT. or TL. above the position.")},
        {.key = u"nguoi_lap"_s, .group = Group::Signing, .title = u"Người lập"_s, .example = u"Trần Thị B"_s},
        {.key = u"noi_nhan"_s, .group = Group::Signing, .title = u"Nơi nhận"_s, .example = u"Thường trực Huyện ủy (báo cáo)"_s, .kind = Kind::Lines,
         .hint = QT_TRANSLATE_NOOP("core::OfficeField", "One recipient on each line; “Lưu: VT” is added at the end. Left empty, the forms print no recipients.")},
        {.key = u"can_cu_to_trinh"_s, .group = Group::Grounds, .title = u"Căn cứ của tờ trình"_s, .example = u"Căn cứ Kế hoạch số 12/KH-UBND …"_s, .kind = Kind::Lines,
         .hint = QT_TRANSLATE_NOOP("core::OfficeField", "One phrase on each line, beginning with “Căn cứ”.")},
        {.key = u"can_cu_quyet_dinh"_s, .group = Group::Grounds, .title = u"Căn cứ của quyết định"_s, .example = u"Căn cứ Luật Tổ chức chính quyền địa phương"_s,
         .kind = Kind::Lines, .hint = QT_TRANSLATE_NOOP("core::OfficeField", "One phrase on each line, beginning with “Căn cứ”.")},
        {.key = u"can_cu_thong_bao"_s, .group = Group::Grounds, .title = u"Căn cứ của thông báo"_s, .example = u"Căn cứ Quyết định số 05/QĐ-UBND …"_s, .kind = Kind::Lines,
         .hint = QT_TRANSLATE_NOOP("core::OfficeField", "One phrase on each line, beginning with “Căn cứ”.")},
        {.key = u"so_ngay_niem_yet"_s, .group = Group::Posting, .title = u"Số ngày niêm yết"_s, .kind = Kind::Number,
         .hint = QT_TRANSLATE_NOOP("core::OfficeField", "From 1 to 60 days. The office decides; no decree fixes it, 7 is the program's proposal."), .usual = u"7"_s, .lowest = 1, .highest = 60},
        {.key = u"so_ngay_giai_quyet"_s, .group = Group::Posting, .title = u"Số ngày giải quyết kiến nghị"_s, .kind = Kind::Number,
         .hint = QT_TRANSLATE_NOOP("core::OfficeField", "From 1 to 60 days, counted from the day a complaint comes in. The office decides; 7 is the program's proposal."), .usual = u"7"_s, .lowest = 1, .highest = 60},
        {.key = u"noi_niem_yet"_s, .group = Group::Posting, .title = u"Nơi niêm yết"_s, .example = u"Trụ sở Ủy ban nhân dân xã"_s, .kind = Kind::Lines,
         .hint = QT_TRANSLATE_NOOP("core::OfficeField", "One place on each line.")},
        {.key = u"noi_nhan_phan_anh"_s, .group = Group::Posting, .title = u"Nơi nhận phản ánh"_s, .example = u"Bà Trần Thị B, điện thoại 0239 …"_s,
         .hint = QT_TRANSLATE_NOOP("core::OfficeField", "Who takes what people say while a list is posted: name and telephone.")}};
}

}

QString officeGroupTitle(OfficeGroup group)
{
    switch (group) {
    case OfficeGroup::Office: return OfficeText::tr("Office");
    case OfficeGroup::Signing: return OfficeText::tr("Signing and recipients");
    case OfficeGroup::Grounds: return OfficeText::tr("Grounds");
    case OfficeGroup::Posting: return OfficeText::tr("Posting and complaints");
    case OfficeGroup::Levels: return OfficeText::tr("Levels and lists");
    }
    return {};
}

const std::vector<OfficeField> &officeFields()
{
    static const std::vector<OfficeField> fields = makeFields();
    return fields;
}

const OfficeField &officeField(const QString &key)
{
    return *std::find_if(officeFields().begin(), officeFields().end(), [&](const OfficeField &field) -> bool { return field.key == key; });
}

QString officeHint(const OfficeField &field)
{
    return field.hint ? OfficeText::tr(field.hint) : QString();
}

QString officeValueProblem(const OfficeField &field, const QString &typed)
{
    const QString written = cleaned(typed);
    if (field.kind != OfficeKind::Number || written.isEmpty())
        return {};
    bool isNumber = false;
    const int number = written.toInt(&isNumber);
    if (isNumber && number >= field.lowest && number <= field.highest)
        return {};
    return OfficeText::tr("“%1” takes a whole number from %2 to %3, but “%4” was written.").arg(field.title).arg(field.lowest).arg(field.highest).arg(written);
}

}
