#include "core/forms/restore_drill_sheet.h"

#include "tests/support/catch.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

RestoreDrill passedDrill()
{
    RestoreDrill drill;
    drill.at = QDateTime(QDate(2025, 3, 5), QTime(9, 7));
    drill.person = u"Nguyễn Văn An"_s;
    drill.computer = u"PC-01"_s;
    drill.registerName = u"Đức Thọ"_s;
    drill.uid = u"0123456789abcdef0123456789abcdef"_s;
    drill.backup = {.path = u"/d/Đức Thọ_20250304-170200_57.ancu"_s, .registerName = u"Đức Thọ"_s, .at = QDateTime(QDate(2025, 3, 4), QTime(17, 2)), .unit = 57,
                    .bytes = 3'215'360, .proof = BackupProof{}};
    drill.head = u"57-DRIGNLJAAOJW7RLYNKZQS67SLD6EY4JT"_s;
    drill.headIsKnown = true;
    drill.unitsSince = 2;
    drill.content = {{.table = u"household"_s, .rows = 408}, {.table = u"journal_unit"_s, .rows = 57}, {.table = u"person"_s, .rows = 1'530}};
    drill.contentHash = QByteArray(32, '\x5a');
    drill.verification.checks = {{.name = u"integrity"_s, .ok = true, .count = 785}, {.name = u"state"_s, .ok = true, .count = 3'091}};
    return drill;
}

QString textOf(const Document &document)
{
    QStringList texts;
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            texts.append(paragraph->text);
        if (const auto *table = std::get_if<Table>(&block))
            for (const TableRow &row : table->rows)
                texts.append(std::get<QString>(row.cells[1].value) + u": "_s + std::get<QString>(row.cells[2].value) + u": "_s + std::get<QString>(row.cells[3].value));
    }
    return texts.join(u'\n');
}

}

TEST_CASE("the minutes of a drill say what was restored and what was found", "[forms]")
{
    const Document document = restoreDrillSheet(passedDrill(), committeeOf(u"Huyện Đức Thọ"_s), u"Đức Thọ"_s);
    const QString text = textOf(document);

    CHECK(document.title == u"Biên bản diễn tập khôi phục sổ Đức Thọ"_s);
    CHECK(std::get<Heading>(document.blocks[1]).title == u"BIÊN BẢN"_s);
    CHECK(text.contains(u"1. Thời điểm diễn tập: 09 giờ 07 phút, ngày 05 tháng 3 năm 2025; máy tính: PC-01; người thực hiện: Nguyễn Văn An."_s));
    CHECK(text.contains(u"Đức Thọ_20250304-170200_57.ancu; lập lúc 17 giờ 02 phút, ngày 04 tháng 3 năm 2025; dung lượng 3,2 MB."_s));
    CHECK(text.contains(u"408 hộ; 1.530 nhân khẩu; 0 phiếu khảo sát nhà ở; 0 danh sách; 57 lần thay đổi trong nhật ký. Từ đó sổ có thêm 02 lần thay đổi chưa có trong bản sao lưu này."_s));
    CHECK(text.contains(u"so với bản sao lưu: 03 bảng giống nhau: Đạt"_s));
    CHECK(text.contains(u"Số liệu khớp với nhật ký: 3.091 mục: Đạt"_s));
    CHECK(text.contains(u"57-DRIGNLJAAOJW7RLYNKZQS67SLD6EY4JT"_s));
    CHECK(text.contains(u"5a5a5a5a 5a5a5a5a"_s));
    CHECK(text.contains(u"Kết luận: ĐẠT."_s));
    CHECK_FALSE(text.contains(u"KHÔNG"_s));
}

TEST_CASE("a drill that failed anywhere says so in its conclusion", "[forms]")
{
    RestoreDrill drill = passedDrill();
    SECTION("the file was changed") { drill.isAsProven = false; }
    SECTION("the head is not known") { drill.headIsKnown = false; }
    SECTION("a table differs") { drill.differing = {u"household"_s}; }
    SECTION("a check failed") { drill.verification.checks[1] = {.name = u"state"_s, .ok = false, .count = 1, .detail = u"household 7"_s}; }

    const QString text = textOf(restoreDrillSheet(drill, {}, {}));

    CHECK(text.contains(u"Kết luận: KHÔNG ĐẠT."_s));
    CHECK(text.contains(u": Không đạt"_s));
}
