#include "core/forms/legal_bases.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString merit = u"CT_NCC"_s, targetProgramme = u"CT_MTQG"_s, movement = u"CT_PHATDONG"_s, disaster = u"CT_THIENTAI"_s;

struct LegalBasis {
    QString text;
    QDate from;               ///< Invalid: since ever.
    QDate until;              ///< Its last day; invalid: still in force.
    QStringList streams;      ///< Empty: of every stream.
    QString province = {};    ///< Empty: everywhere.
};

// Laws are cited without number and day (E§C.7). Acts whose number or title was not verified (H§1, marks R-l) are not cited.
const std::vector<LegalBasis> &bases()
{
    static const std::vector<LegalBasis> known{
        {u"Căn cứ Luật Tổ chức chính quyền địa phương"_s, {}, {}, {}},
        {u"Căn cứ Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14 ngày 09 tháng 12 năm 2020"_s, {2021, 7, 1}, {}, {merit}},
        {u"Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27 tháng 01 năm 2021 của Chính phủ quy định chuẩn nghèo đa chiều giai đoạn 2021 - 2025"_s, {2021, 3, 15}, {2025, 12, 31},
         {movement, targetProgramme}},
        {u"Căn cứ Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội"_s, {2021, 7, 1}, {},
         {disaster}},
        {u"Căn cứ Nghị định số 131/2021/NĐ-CP ngày 30 tháng 12 năm 2021 của Chính phủ quy định chi tiết và biện pháp thi hành Pháp lệnh Ưu đãi người có công với cách mạng"_s,
         {2022, 2, 15}, {}, {merit}},
        {u"Căn cứ Quyết định số 90/QĐ-TTg ngày 18 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025"_s,
         {2022, 1, 18}, {2025, 12, 31}, {targetProgramme}},
        {u"Căn cứ Quyết định số 539/QĐ-TTg ngày 19 tháng 6 năm 2024 của Thủ tướng Chính phủ về ban hành Kế hoạch triển khai Phong trào thi đua “Chung tay xóa nhà tạm, nhà dột nát "
         u"trên phạm vi cả nước trong năm 2025”"_s, {2024, 6, 19}, {}, {}},
        {u"Căn cứ Quyết định số 21/2024/QĐ-TTg ngày 22 tháng 11 năm 2024 của Thủ tướng Chính phủ về mức hỗ trợ xây dựng mới hoặc cải tạo, sửa chữa nhà ở đối với người có công với "
         u"cách mạng, thân nhân liệt sĩ và tỷ lệ phân bổ vốn hỗ trợ từ ngân sách trung ương, tỷ lệ đối ứng vốn hỗ trợ từ ngân sách địa phương giai đoạn 2023 - 2025"_s,
         {2025, 1, 9}, {2025, 12, 31}, {merit}},
        {u"Căn cứ Quyết định số 55/QĐ-BXD ngày 20 tháng 01 năm 2025 của Bộ Xây dựng quy định tiêu chí xác định nhà tạm, nhà dột nát"_s, {2025, 1, 20}, {}, {movement}},
        {u"Căn cứ Kế hoạch số 414/KH-UBND ngày 12 tháng 9 năm 2024 của Ủy ban nhân dân tỉnh Hà Tĩnh"_s, {2024, 9, 12}, {}, {}, u"42"_s},
    };
    return known;
}

bool isOf(const LegalBasis &basis, const QSet<QString> &streams)
{
    if (basis.streams.isEmpty())
        return true;
    for (const QString &stream : basis.streams)
        if (streams.contains(stream))
            return true;
    return false;
}

}

QStringList legalBasesOn(QDate day, const QSet<QString> &streams, const QString &province)
{
    QStringList texts;
    for (const LegalBasis &basis : bases()) {
        const bool inForce = (!basis.from.isValid() || basis.from <= day) && (!basis.until.isValid() || day <= basis.until);
        if (inForce && isOf(basis, streams) && (basis.province.isEmpty() || basis.province == province))
            texts.append(basis.text);
    }
    return texts;
}

}
