// tests/data/sheets/danh-sach.xls was saved by LibreOffice Calc 7.4 as "Excel 97": two sheets, merged cells, a date, a time, a share, a formula.

#include "tests/core/sheet/sent_file.h"

#include <QDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QString oldList = u"" ANCU_SOURCE_DIR "/tests/data/sheets/danh-sach.xls"_s;

}

TEST_CASE("an old workbook says what Excel shows", "[sheet]")
{
    const Workbook workbook = readWorkbook(oldList);

    REQUIRE(workbook.sheets.size() == 2);
    const Sheet &list = workbook.sheets.front();
    CHECK(list.name == u"Danh sách"_s);
    REQUIRE(list.rows.size() == 5);
    CHECK(list.rows[0].at(0).text == u"UBND XÃ TÂN HƯƠNG"_s);
    CHECK(list.rows[2].number == 4);
    const SheetRow &hoa = list.rows[3];
    CHECK(hoa.at(1).text == u"Nguyễn Thị Hòa"_s);
    CHECK(hoa.at(2).date() == QDate(1956, 3, 12));
    CHECK(hoa.at(4).text == u"042156001234"_s);
    CHECK(hoa.at(6).number == 24.5);
    CHECK(hoa.at(7).number == 60'000'000);
    CHECK(hoa.at(9).number == 0.85);
    const SheetRow &duc = list.rows[4];
    CHECK(duc.at(2).kind == Cell::Kind::Number);
    CHECK(duc.at(2).number == 1960);
    CHECK(duc.at(4).number == 42'060'005'678);
}

TEST_CASE("nothing that an old workbook shows is lost", "[sheet]")
{
    const Workbook workbook = readWorkbook(oldList);

    const Sheet &list = workbook.sheets.front();
    CHECK(list.rows[3].at(8).number == 0.3125);           // half past seven
    CHECK(list.rows[4].at(7).number == 75'000'000);       // what a formula came to when the file was saved
    CHECK(list.rows[4].at(7).formula);
    CHECK(list.rows[4].at(9).kind == Cell::Kind::Error);
    CHECK(list.rows[4].at(9).text == u"#DIV/0!"_s);
}

TEST_CASE("the second sheet of an old workbook keeps its rows where they are", "[sheet]")
{
    const Workbook workbook = readWorkbook(oldList);

    const Sheet &notes = workbook.sheets.back();
    CHECK(notes.name == u"Ghi chú"_s);
    REQUIRE(notes.rows.size() == 1);
    CHECK(notes.rows[0].number == 7);
    CHECK(notes.rows[0].at(2).text == u"Người lập: Lê Thị Cúc"_s);
}

TEST_CASE("cells merged in an old workbook are known as merged", "[sheet]")
{
    const Workbook workbook = readWorkbook(oldList);

    CHECK(workbook.sheets.front().merged == std::vector<MergedRange>{{1, 0, 1, 9}, {5, 5, 6, 5}});
    CHECK(workbook.sheets.back().merged.empty());
}

TEST_CASE_METHOD(SentFile, "an ending that says something else does not matter", "[sheet]")
{
    const QByteArray old = bytesOf(oldList);

    CHECK(readWorkbook(file(u"danh-sach.xlsx"_s, old)).sheets.front().name == u"Danh sách"_s);
    CHECK(readWorkbook(file(u"danh-sach.csv"_s, old)).sheets.size() == 2);
    CHECK(readWorkbook(file(u"that-ra-la-csv.xls"_s, "Họ và tên;Năm sinh\nHòa;1956\n")).sheets.front().rows.size() == 2);
}

TEST_CASE_METHOD(SentFile, "a torn or damaged old workbook is refused by name", "[sheet]")
{
    const QByteArray whole = bytesOf(oldList);
    QByteArray scribbled = whole;
    for (qsizetype at = 512; at < 2'048; ++at)
        scribbled[at] = char(at * 37);
    const QByteArray bytes = GENERATE_COPY(whole.left(8), whole.left(512), whole.left(3'000), scribbled);

    CHECK(refusalOf(file(u"hong.xls"_s, bytes)).contains(u"hong.xls"_s));
}

TEST_CASE_METHOD(SentFile, "an old workbook damaged anywhere is refused or read, and never ends the program", "[sheet]")
{
    const QByteArray whole = bytesOf(oldList);

    for (qsizetype at = 24; at < whole.size(); at += 61) {
        QByteArray damaged = whole;
        damaged[at] = char(~damaged.at(at));
        const QString path = file(u"hong.xls"_s, damaged);
        const QString refusal = refusalOf(path);
        CHECK((refusal.isEmpty() || refusal.contains(u"hong.xls"_s)));
    }
}

TEST_CASE_METHOD(SentFile, "an old workbook beyond a list is refused before memory is spent", "[sheet]")
{
    const ReadLimits limits = GENERATE(ReadLimits{.sheets = 1}, ReadLimits{.rows = 3}, ReadLimits{.columns = 5}, ReadLimits{.cells = 10});

    CHECK(refusalOf(oldList, limits).contains(u"danh-sach.xls"_s));
}

TEST_CASE_METHOD(SentFile, "an old workbook is read wherever the program was started", "[sheet]")
{
    const QString before = QDir::currentPath();
    const QString gone = folder.filePath(u"gone"_s);
    REQUIRE(QDir().mkdir(gone));
    REQUIRE(QDir::setCurrent(gone));
    QDir().rmdir(gone);

    const QString refusal = refusalOf(oldList);

    QDir::setCurrent(before);
    CHECK(refusal.isEmpty());
}
