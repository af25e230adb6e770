#include "core/forms/integrity_sheet.h"

#include "core/base/number_format.h"
#include "core/base/official_date.h"
#include "core/integrity/printed_code.h"
#include "core/places/office_readings.h"
#include "core/places/place_book.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// How the sheet names a check and what it looked at.
struct CheckTerm {
    const char *name;
    QStringView title;
    QStringView counted;
};

constexpr std::array terms{
    CheckTerm{"integrity", u"Tệp sổ đọc được và đúng cấu trúc", u"trang"},
    CheckTerm{"foreign_keys", u"Các bản ghi liên quan có đủ trong sổ", u"bảng"},
    CheckTerm{"chain", u"Nhật ký liền mạch, không bị sửa", u"mục nhật ký"},
    CheckTerm{"state", u"Dữ liệu khớp với nhật ký", u"bản ghi"},
    CheckTerm{"scans", u"Các trang giấy tờ đã quét còn đủ và nguyên vẹn", u"trang"},
    CheckTerm{"known_heads", u"Nhật ký khớp với các mốc đã biết (bản in, bản sao lưu)", u"mốc"},
};

const QString signsWithName = u"(Ký, ghi rõ họ tên)"_s;
const QString inOrder = u"Đạt"_s;
const QString notInOrder = u"Không đạt"_s;
const QString wayOut = u"không nhập thêm vào sổ; giữ nguyên tệp này làm căn cứ, báo cáo người phụ trách và khôi phục bản sao lưu tốt gần nhất"_s;

Paragraph sentence(const QString &text)
{
    return {.text = text, .alignment = Alignment::Left, .points = 13, .firstLineMm = 0, .spaceBeforePt = 3};
}

TableRow checkRow(const Check &check, qint64 position)
{
    const auto known = std::find_if(terms.begin(), terms.end(), [&](const CheckTerm &term) -> bool { return check.name == QLatin1StringView(term.name); });
    const QString title = known == terms.end() ? check.name : known->title.toString();
    const QString counted = known == terms.end() ? grouped(check.count) : QString(grouped(check.count) + u' ' + known->counted);
    return {.cells = {{.value = position}, {.value = title}, {.value = counted}, {.value = check.ok ? inOrder : notInOrder, .bold = !check.ok},
                      {.value = check.ok ? check.note : check.detail}}};
}

Table checkTable(const Verification &verification)
{
    Table table{.columns = {{11, Alignment::Centre}, {50, Alignment::Left}, {38, Alignment::Right}, {21, Alignment::Centre}, {45, Alignment::Left}},
                .heading = {{u"STT"_s, 0, 0}, {u"Nội dung kiểm tra"_s, 0, 1}, {u"Đã kiểm tra"_s, 0, 2}, {u"Kết quả"_s, 0, 3}, {u"Phát hiện, ghi chú"_s, 0, 4}},
                .points = 12};
    for (const Check &check : verification.checks)
        table.rows.push_back(checkRow(check, qint64(table.rows.size()) + 1));
    return table;
}

QString clockAndDate(const QDateTime &at)
{
    return at.toString(u"HH' giờ 'mm' phút, '"_s) + officialDate(at.date());
}

std::vector<Paragraph> aboutTheFile(const Verification &verification, const IntegrityHeading &heading)
{
    std::vector<Paragraph> paragraphs{sentence(u"1. Tệp sổ: "_s + heading.file + u'.'),
                                      sentence(u"2. Kiểm tra lúc "_s + clockAndDate(heading.at) + u", trên máy tính "_s + heading.computer + u'.')};
    if (heading.last.id > 0) {
        const QDateTime at = QDateTime::fromString(heading.last.at, Qt::ISODateWithMs).toLocalTime();
        paragraphs.push_back(sentence(u"3. Lần ghi cuối: số "_s + grouped(heading.last.id) + u" “"_s + heading.last.title + u"”, lúc "_s + clockAndDate(at)
                                      + u", do "_s + heading.last.person + u" thực hiện."_s));
        paragraphs.push_back(sentence(u"4. Mốc nhật ký: "_s + verification.head + u'.'));
    }
    paragraphs.back().spaceAfterPt = 6;
    return paragraphs;
}

std::vector<Paragraph> conclusion(const Verification &verification, const IntegrityHeading &heading)
{
    const auto failed = std::count_if(verification.checks.begin(), verification.checks.end(), [](const Check &check) -> bool { return !check.ok; });
    Paragraph result = sentence(failed == 0 ? u"Kết luận: sổ toàn vẹn."_s
                                            : u"Kết luận: sổ KHÔNG toàn vẹn; "_s + officialCount(failed) + u" nội dung không đạt."_s);
    result.bold = true;
    if (failed == 0)
        return {result};
    const QString backup = heading.goodBackup.isEmpty() ? u"; chưa tìm thấy bản sao lưu tốt."_s : u": "_s + heading.goodBackup + u'.';
    return {result, sentence(u"Cách xử lý: "_s + wayOut + backup)};
}

template<class Read> void readWherePossible(Read read)
{
    try {
        read();
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Cancelled)
            throw;
    }
}

}

IntegrityHeading integrityHeading(Database &database, QDate on)
{
    IntegrityHeading heading;
    readWherePossible([&] {
        const PlaceBook places(database);
        const Place *district = places.district();
        const Place *unit = district && district->period().contains(on) ? district : places.province();
        if (!unit)
            return;
        heading.office = paperOfficeOn(database, *unit, on);
        heading.place = signingPlaceOn(database, unit->id, on);
    });
    readWherePossible([&] {
        for (const JournalUnit &unit : journalUnits(database, 1))
            heading.last = unit;
        heading.code = printedCode(database);
    });
    return heading;
}

Document integritySheet(const Verification &verification, const IntegrityHeading &heading)
{
    Document document{.formCode = u"PKT"_s, .title = u"Phiếu kiểm tra toàn vẹn sổ"_s, .registerCode = heading.code};
    const auto add = [&](const std::vector<Paragraph> &paragraphs) { document.blocks.insert(document.blocks.end(), paragraphs.begin(), paragraphs.end()); };
    if (!heading.office.lines.isEmpty())
        document.blocks.push_back(letterheadOf(heading.office, heading.place, heading.at.date()));
    document.blocks.push_back(Heading{.title = u"PHIẾU KIỂM TRA TOÀN VẸN SỔ"_s, .subtitle = {u"Sổ theo dõi xóa nhà tạm, nhà dột nát"_s}});
    add(aboutTheFile(verification, heading));
    document.blocks.push_back(checkTable(verification));
    add(conclusion(verification, heading));
    document.blocks.push_back(Signatures{.columns = {{.authority = {u"NGƯỜI KIỂM TRA"_s}, .note = signsWithName, .name = heading.person},
                                                     {.authority = {u"NGƯỜI PHỤ TRÁCH"_s}, .note = signsWithName}}});
    return document;
}

}
