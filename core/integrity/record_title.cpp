#include "core/integrity/record_title.h"

#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Table {
    const char *table;
    const char16_t *title;
};

constexpr Table tables[] = {
    {"household", u"Hộ gia đình"}, {"person", u"Nhân khẩu"}, {"identity_paper", u"Giấy tờ tùy thân"}, {"classification", u"Đối tượng"},
    {"house_survey", u"Khảo sát hiện trạng nhà ở"}, {"obstacle", u"Vướng mắc về đất đai, pháp lý"}, {"earlier_support", u"Hỗ trợ nhà ở trước đây"},
    {"funding_proposal", u"Kinh phí xã đề nghị"}, {"extra_value", u"Mục riêng của cơ quan"}, {"extra_field", u"Câu hỏi riêng của cơ quan"},
    {"list_file", u"Tệp danh sách của xã"}, {"list_row", u"Dòng trong danh sách của xã"},
    {"open_question", u"Điểm cần làm rõ"}, {"sender_heading", u"Cột danh sách đã chỉ định"}, {"not_duplicate", u"Cặp hộ không trùng"}, {"household_merge", u"Gộp hộ"},
    {"support_list", u"Danh sách hỗ trợ"}, {"support_line", u"Hộ trong danh sách hỗ trợ"}, {"support_package", u"Mức hỗ trợ"},
    {"support_case", u"Hồ sơ hỗ trợ"}, {"case_step", u"Bước giải quyết hồ sơ"}, {"paper", u"Giấy tờ, văn bản"}, {"paper_case", u"Giấy tờ của hồ sơ"},
    {"scan", u"Trang quét"}, {"hamlet_meeting", u"Họp thôn bình xét"}, {"meeting_vote", u"Kết quả bình xét"}, {"posting", u"Đợt niêm yết"},
    {"posting_case", u"Hồ sơ được niêm yết"}, {"complaint", u"Phản ánh, kiến nghị"}, {"appraisal", u"Kết quả thẩm định hồ sơ"},
    {"adjustment", u"Điều chỉnh danh sách"},
    {"rule_set", u"Bộ tiêu chí"}, {"place", u"Đơn vị hành chính"}, {"place_succession", u"Thay đổi đơn vị hành chính"},
    {"hamlet", u"Thôn/tổ dân phố"}, {"hamlet_assignment", u"Phân thôn về xã mới"}, {"office_setting", u"Thiết lập của cơ quan"}, {"restoration", u"Khôi phục từ bản sao lưu"}};

// A row has at most one of them that is filled in.
constexpr const char *nameColumns[] = {"head_name", "name", "title", "number", "matter", "programme", "backup", "complainant", "code"};

QString nameIn(const QJsonObject &image)
{
    for (const char *column : nameColumns)
        if (const QString name = image.value(QLatin1StringView(column)).toString(); !name.isEmpty())
            return name;
    return {};
}

QString headOf(Database &database, const QJsonObject &image)
{
    const qint64 person = image.value("person_id"_L1).toInteger();
    const qint64 supportCase = image.value("case_id"_L1).toInteger();
    const QJsonObject owner = person != 0 ? lastImageOf(database, u"person"_s, person)
                            : supportCase != 0 ? lastImageOf(database, u"support_case"_s, supportCase) : image;
    const qint64 household = owner.value("household_id"_L1).toInteger();
    return household == 0 ? QString() : nameIn(lastImageOf(database, u"household"_s, household));
}

}

QString tableTitle(const QString &table)
{
    for (const Table &known : tables)
        if (table == QLatin1StringView(known.table))
            return QString::fromUtf16(known.title);
    return table;
}

QString recordTitle(Database &database, const QString &table, qint64 row)
{
    const QJsonObject image = lastImageOf(database, table, row);
    const QString name = nameIn(image);
    const QString head = headOf(database, image);
    const QString title = name.isEmpty() ? tableTitle(table) : tableTitle(table) + u": "_s + name;
    return head.isEmpty() ? title : title + u" (hộ "_s + head + u')';
}

}
