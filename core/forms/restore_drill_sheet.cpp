#include "core/forms/restore_drill_sheet.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr double textPoints = 13;
constexpr double tablePoints = 11;
constexpr qsizetype signsInGroup = 8;   // A hash is read out and compared in groups.

struct CheckWords {
    const char16_t *name;
    const char16_t *words;
};
constexpr CheckWords checkWords[] = {{u"integrity", u"Cấu trúc tệp sổ sau khi khôi phục"},
                                     {u"foreign_keys", u"Liên kết giữa các bảng dữ liệu"},
                                     {u"chain", u"Chuỗi nhật ký thay đổi"},
                                     {u"state", u"Số liệu khớp với nhật ký"}};

QString wordsOf(const QString &check)
{
    for (const auto &[name, words] : checkWords)
        if (check == QStringView(name))
            return QString::fromUtf16(words);
    return check;
}

QString inGroups(const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.toHex());
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += signsInGroup)
        groups.append(hex.mid(at, signsInGroup));
    return groups.join(u' ');
}

QString orBlank(const QString &text)
{
    return text.isEmpty() ? u"……………"_s : text;
}

QString timeAndDay(const QDateTime &at)
{
    return at.time().toString(u"HH 'giờ' mm"_s) + u" phút, "_s + officialDate(at.date());
}

Paragraph line(const QString &text)
{
    return {.text = text, .points = textPoints, .spaceBeforePt = 3};
}

Paragraph part(const QString &text)
{
    return {.text = text, .alignment = Alignment::Left, .bold = true, .points = textPoints, .spaceBeforePt = 5};
}

TableRow row(qint64 number, const QString &what, const QString &found, bool ok)
{
    return {.cells = {{.value = number}, {.value = what}, {.value = found}, {.value = ok ? u"Đạt"_s : u"Không đạt"_s, .bold = !ok}}};
}

QString contentFound(const RestoreDrill &drill)
{
    if (drill.differing.isEmpty())
        return officialCount(qint64(drill.content.size())) + u" bảng giống nhau"_s;
    return u"Khác nhau: "_s + drill.differing.mid(0, 5).join(u", "_s);
}

Table results(const RestoreDrill &drill)
{
    Table table{.columns = {{12, Alignment::Centre}, {78, Alignment::Left}, {50, Alignment::Left}, {25, Alignment::Centre}},
                .heading = {{u"STT"_s, 0, 0}, {u"Nội dung kiểm tra"_s, 0, 1}, {u"Ghi nhận"_s, 0, 2}, {u"Kết quả"_s, 0, 3}},
                .points = tablePoints};
    qint64 number = 0;
    const auto add = [&](const QString &what, const QString &found, bool ok) { table.rows.push_back(row(++number, what, found, ok)); };
    const QString proof = drill.backup.proof ? u"Đã đối chiếu mã của tệp"_s : u"Không có biên bản kèm tệp"_s;
    add(u"Tệp sao lưu còn nguyên như khi lập"_s, proof, drill.isAsProven);
    add(u"Nhật ký của sổ hiện nay có mã xác thực của bản sao lưu"_s, drill.headIsKnown ? u"Có"_s : u"Không tìm thấy"_s, drill.headIsKnown);
    add(u"Nội dung từng bảng của sổ khôi phục so với bản sao lưu"_s, contentFound(drill), drill.differing.isEmpty());
    for (const Check &check : drill.verification.checks)
        add(wordsOf(check.name), check.ok ? QString(grouped(check.count) + u" mục"_s) : check.detail.left(120), check.ok);
    return table;
}

QString since(const RestoreDrill &drill)
{
    if (!drill.headIsKnown)
        return u"Bản sao lưu không thuộc lịch sử của sổ hiện nay."_s;
    if (drill.unitsSince == 0)
        return u"Từ đó sổ không có thay đổi nào."_s;
    return u"Từ đó sổ có thêm "_s + (drill.unitsSince < 10 ? officialCount(drill.unitsSince) : grouped(drill.unitsSince)) + u" lần thay đổi chưa có trong bản sao lưu này."_s;
}

std::vector<Paragraph> subject(const RestoreDrill &drill)
{
    const QString uid = drill.uid.isEmpty() ? QString() : QString(u"; mã sổ: "_s + drill.uid.left(8));
    return {line(u"1. Thời điểm diễn tập: "_s + timeAndDay(drill.at) + u"; máy tính: "_s + orBlank(drill.computer) + u"; người thực hiện: "_s + orBlank(drill.person) + u'.'),
            line(u"2. Sổ: "_s + drill.registerName + uid + u'.'),
            line(u"3. Bản sao lưu: "_s + drill.backup.path.section(u'/', -1) + u"; lập lúc "_s + timeAndDay(drill.backup.at) + u"; dung lượng "_s + sizeText(drill.backup.bytes) + u'.'),
            line(u"4. Trong bản sao lưu: "_s + grouped(drill.rowsOf(u"household"_s)) + u" hộ; "_s + grouped(drill.rowsOf(u"person"_s)) + u" nhân khẩu; "_s
                 + grouped(drill.rowsOf(u"house_survey"_s)) + u" phiếu khảo sát nhà ở; "_s + grouped(drill.rowsOf(u"support_list"_s)) + u" danh sách; "_s
                 + grouped(drill.rowsOf(u"journal_unit"_s)) + u" lần thay đổi trong nhật ký. "_s + since(drill))};
}

std::vector<Paragraph> codes(const RestoreDrill &drill)
{
    const auto code = [](const QString &text) -> Paragraph { return {.text = text, .alignment = Alignment::Left, .points = tablePoints, .firstLineMm = 0, .spaceBeforePt = 3}; };
    return {code(u"Mã xác thực cuối nhật ký của bản sao lưu: "_s + drill.head), code(u"Mã nội dung: "_s + inGroups(drill.contentHash))};
}

Paragraph conclusion(const RestoreDrill &drill)
{
    Paragraph sentence = line(drill.ok() ? u"Kết luận: ĐẠT. Khi có sự cố, sổ khôi phục được đầy đủ từ bản sao lưu nêu trên. Tệp khôi phục để diễn tập đã được xóa."_s
                                         : u"Kết luận: KHÔNG ĐẠT. Không dựa vào bản sao lưu nêu trên; phải lập bản sao lưu mới, kiểm tra sổ và diễn tập lại. Tệp khôi phục để diễn tập đã được xóa."_s);
    sentence.bold = true;
    return sentence;
}

}

Document restoreDrillSheet(const RestoreDrill &drill, const PaperOffice &office, const QString &place)
{
    Document document{.formCode = u"BBDT"_s, .title = u"Biên bản diễn tập khôi phục sổ "_s + drill.registerName};
    const auto add = [&](const std::vector<Paragraph> &paragraphs) { document.blocks.insert(document.blocks.end(), paragraphs.begin(), paragraphs.end()); };
    document.blocks = {letterheadOf(office, place, drill.at.date()),
                       Heading{.title = u"BIÊN BẢN"_s, .subtitle = {u"Diễn tập khôi phục sổ từ bản sao lưu"_s}}};
    add({part(u"I. Nội dung diễn tập"_s)});
    add(subject(drill));
    add({part(u"II. Kết quả kiểm tra"_s)});
    document.blocks.push_back(results(drill));
    add(codes(drill));
    add({conclusion(drill)});
    document.blocks.push_back(Signatures{.columns = {{.authority = {u"NGƯỜI THỰC HIỆN"_s}, .note = u"(Ký, ghi rõ họ tên)"_s, .name = {}},
                                                     {.authority = {u"THỦ TRƯỞNG ĐƠN VỊ"_s}, .note = u"(Ký, ghi rõ họ tên, đóng dấu)"_s, .name = {}}}});
    return document;
}

}
