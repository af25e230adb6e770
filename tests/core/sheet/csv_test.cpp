#include "tests/core/sheet/sent_file.h"

#include <QStringEncoder>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct SentCsv : SentFile {
    /// The rows of a text file, cells by "|".
    QStringList rows(const QByteArray &bytes, const ReadLimits &limits = {})
    {
        const Workbook workbook = readWorkbook(file(u"danh sach.csv"_s, bytes), {}, limits);
        REQUIRE(workbook.sheets.size() == 1);
        QStringList lines;
        for (const SheetRow &row : workbook.sheets.front().rows) {
            QStringList cells;
            for (const Cell &cell : row.cells)
                cells.append(cell.text);
            lines.append(QString::number(row.number) + u": "_s + cells.join(u'|'));
        }
        return lines;
    }
};

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

const QString list = u"Họ và tên;Năm sinh\nNguyễn Thị Hòa;1956\n"_s;
const QStringList listRows{u"1: Họ và tên|Năm sinh"_s, u"2: Nguyễn Thị Hòa|1956"_s};

}

TEST_CASE_METHOD(SentCsv, "a text file is read in each encoding that Excel and Notepad write", "[sheet]")
{
    CHECK(rows(list.toUtf8()) == listRows);
    CHECK(rows("\xEF\xBB\xBF" + list.toUtf8()) == listRows);
    CHECK(rows(utf16(list, QStringConverter::Utf16LE)) == listRows);
    CHECK(rows(utf16(list, QStringConverter::Utf16BE)) == listRows);
}

TEST_CASE_METHOD(SentCsv, "letters of Windows-1258 are put together with their marks", "[sheet]")
{
    // "Họ và tên;Năm sinh", "Nguyễn Thị Hòa;1956" as Windows-1258 stores them: base letter, then tone.
    CHECK(rows("Ho\xF2 va\xCC t\xEAn;N\xE3m sinh\r\nNguy\xEA\xDEn Thi\xF2 Ho\xCC" "a;1956\r\n") == listRows);
}

TEST_CASE_METHOD(SentCsv, "text in an old font keeps its codes, so that it can be recognised", "[sheet]")
{
    CHECK(rows("H\xE4 v\xB5 t\xAAn;N\xA8m sinh\nNguy\xD4n Th\xDE Ho\xB5;1956\n") == QStringList{u"1: Hä vµ tªn|N¨m sinh"_s, u"2: NguyÔn ThÞ Hoµ|1956"_s});
    CHECK(rows("Ho\xEF va\xF8 te\xE2n;Na\xEAm sinh\nNguye\xE3n Va\xEAn \xD1\xF6\xF9" "c;1956\n") == QStringList{u"1: Hoï vaø teân|Naêm sinh"_s, u"2: Nguyeãn Vaên Ñöùc|1956"_s});
}

TEST_CASE_METHOD(SentCsv, "semicolon, tab and comma separate, whichever the columns show", "[sheet]")
{
    CHECK(rows("STT;Tên;Tiền\n1;Hòa;60\n") == QStringList{u"1: STT|Tên|Tiền"_s, u"2: 1|Hòa|60"_s});
    CHECK(rows("STT\tTên\tTiền\n1\tHòa\t60\n") == QStringList{u"1: STT|Tên|Tiền"_s, u"2: 1|Hòa|60"_s});
    CHECK(rows("STT,Tên,Tiền\n1,Hòa,60\n") == QStringList{u"1: STT|Tên|Tiền"_s, u"2: 1|Hòa|60"_s});
}

TEST_CASE_METHOD(SentCsv, "commas inside amounts and addresses do not separate columns", "[sheet]")
{
    CHECK(rows("Tên\tĐịa chỉ\tTiền\nHòa\txóm 3, thôn 2, xã Tân Hương\t60,000,000\nĐức\txóm 1, thôn 4\t70,000,000\n")
          == QStringList{u"1: Tên|Địa chỉ|Tiền"_s, u"2: Hòa|xóm 3, thôn 2, xã Tân Hương|60,000,000"_s, u"3: Đức|xóm 1, thôn 4|70,000,000"_s});
}

TEST_CASE_METHOD(SentCsv, "quoted fields hold separators, quotes and line ends", "[sheet]")
{
    CHECK(rows("Tên;Ghi chú\n\"Hòa; bà\";\"dòng một\ndòng \"\"hai\"\"\"\nĐức;\n")
          == QStringList{u"1: Tên|Ghi chú"_s, u"2: Hòa; bà|dòng một\ndòng \"hai\""_s, u"3: Đức"_s});
}

TEST_CASE_METHOD(SentCsv, "every kind of line end ends a row", "[sheet]")
{
    const QByteArray end = GENERATE("\n", "\r\n", "\r");

    CHECK(rows("Tên;Tuổi" + end + "Hòa;68" + end + "Đức;60") == QStringList{u"1: Tên|Tuổi"_s, u"2: Hòa|68"_s, u"3: Đức|60"_s});
}

TEST_CASE_METHOD(SentCsv, "empty lines hold no row but count, as in Excel", "[sheet]")
{
    CHECK(rows("Tên;Tuổi\n\n;;;\nHòa;68\n\n\n;\n") == QStringList{u"1: Tên|Tuổi"_s, u"4: Hòa|68"_s});
}

TEST_CASE_METHOD(SentCsv, "a file of one column is one column", "[sheet]")
{
    CHECK(rows("Họ và tên\nNguyễn Thị Hòa\nTrần Văn Đức\n") == QStringList{u"1: Họ và tên"_s, u"2: Nguyễn Thị Hòa"_s, u"3: Trần Văn Đức"_s});
}

TEST_CASE_METHOD(SentCsv, "a file that is only line ends has no rows", "[sheet]")
{
    CHECK(rows("\r\n\r\n").isEmpty());
}

TEST_CASE_METHOD(SentCsv, "a quotation mark that is never closed is refused with its row, and nothing is swallowed", "[sheet]")
{
    const QString refusal = refusalOf(file(u"xa-tan-huong.csv"_s, "Tên;Tuổi\nHòa;68\n\"Đức;60\nLan;71\n"));

    CHECK(refusal.contains(u"xa-tan-huong.csv"_s));
    CHECK(refusal.contains(u"row 3"_s));
}

TEST_CASE_METHOD(SentCsv, "text that was damaged on its way is refused", "[sheet]")
{
    CHECK(refusalOf(file(u"hong.csv"_s, "\xEF\xBB\xBF" "T\xC3\xAAn;Tu\xE1\xBB\n")).contains(u"hong.csv"_s));
    CHECK(refusalOf(file(u"nua.csv"_s, utf16(list, QStringConverter::Utf16LE).chopped(1))).contains(u"nua.csv"_s));
}

TEST_CASE_METHOD(SentCsv, "what is beyond a list is refused before memory is spent", "[sheet]")
{
    const auto [bytes, limits] = GENERATE(table<QByteArray, ReadLimits>({
        {QByteArray("a\n").repeated(30), {.rows = 20}},
        {QByteArray(";").repeated(30), {.columns = 20}},
        {QByteArray("a;b;c\n").repeated(30), {.cells = 60}},
        {"a;" + QByteArray(100, 'b') + "\n", {.cellCharacters = 50}}}));

    CHECK(refusalOf(file(u"qua-lon.csv"_s, bytes), limits).contains(u"qua-lon.csv"_s));
}

TEST_CASE_METHOD(SentCsv, "a picture, a program and zeros are no lists", "[sheet]")
{
    const QByteArray bytes = GENERATE(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), QByteArray("MZ\x90\0\3\0\0\0", 8), QByteArray(512, '\0'));

    CHECK(refusalOf(file(u"anh.csv"_s, bytes)).contains(u"anh.csv"_s));
}
