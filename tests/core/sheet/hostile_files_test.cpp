// Files that nobody should send: each is refused with a sentence for the officer, and nothing of it is loaded.

#include "tests/core/sheet/sent_file.h"

#include <zip.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray contentTypes = R"(<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)";
const QByteArray workbookPart = R"(<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>)";
const QByteArray relations = R"(<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>)";

QByteArray sheetWith(const QByteArray &rows)
{
    return "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>";
}

struct Folder : SentFile {
    QString workbook(const QByteArray &sheet)
    {
        const QString path = folder.filePath(u"danh-sach.xlsx"_s);
        int error = 0;
        zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
        REQUIRE(archive);
        for (const auto &[name, bytes] : {std::pair<const char *, const QByteArray &>{"[Content_Types].xml", contentTypes}, {"xl/workbook.xml", workbookPart},
                                          {"xl/_rels/workbook.xml.rels", relations}, {"xl/worksheets/sheet1.xml", sheet}})
            zip_file_add(archive, name, zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0), ZIP_FL_OVERWRITE);
        REQUIRE(zip_close(archive) == 0);
        return path;
    }
};

bool isRefused(const QString &path, const ReadLimits &limits = {}) { return !refusalOf(path, limits).isEmpty(); }

}

TEST_CASE_METHOD(Folder, "an ordinary workbook is read", "[sheet]")
{
    const Workbook read = readWorkbook(workbook(sheetWith(R"(<row r="3"><c r="B3" t="inlineStr"><is><t>Nguyễn Thị Hòa</t></is></c><c r="C3"><v>1956</v></c></row>)")));

    REQUIRE(read.sheets.size() == 1);
    REQUIRE(read.sheets[0].rows.size() == 1);
    CHECK(read.sheets[0].rows[0].number == 3);
    CHECK(read.sheets[0].rows[0].at(1).text == u"Nguyễn Thị Hòa"_s);
    CHECK(read.sheets[0].rows[0].at(2).number == 1956);
}

TEST_CASE_METHOD(Folder, "a new workbook with the ending of an old one is read all the same", "[sheet]")
{
    QFile written(workbook(sheetWith(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c></row>)")));
    REQUIRE(written.open(QIODevice::ReadOnly));

    CHECK(readWorkbook(file(u"danh-sach.xls"_s, written.readAll())).sheets[0].rows[0].at(0).text == u"Họ và tên"_s);
}

TEST_CASE_METHOD(Folder, "a workbook that unpacks to far more than it is, is refused", "[sheet]")
{
    const QString path = workbook(sheetWith("<row r=\"1\"><c r=\"A1\"><v>" + QByteArray(8 << 20, '0') + "</v></c></row>"));

    CHECK(isRefused(path));
}

TEST_CASE_METHOD(Folder, "entities declared in a sheet are refused", "[sheet]")
{
    CHECK(isRefused(workbook("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"ho\"><!ENTITY c \"&b;&b;&b;&b;\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\">"
                             "<is><t>&c;</t></is></c></row></sheetData></worksheet>")));
}

TEST_CASE_METHOD(Folder, "a start tag with endless attributes is refused", "[sheet]")
{
    QByteArray attributes;
    for (int i = 0; i < 20'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"1\"";

    CHECK(isRefused(workbook(sheetWith("<row r=\"1\"" + attributes + "></row>"))));
}

TEST_CASE_METHOD(Folder, "elements nested without end are refused", "[sheet]")
{
    CHECK(isRefused(workbook(sheetWith(QByteArray("<row>").repeated(5000)))));
}

TEST_CASE_METHOD(Folder, "more rows than a list can have are refused", "[sheet]")
{
    QByteArray rows;
    for (int row = 1; row <= 30; ++row)
        rows += "<row r=\"" + QByteArray::number(row) + "\"><c r=\"A" + QByteArray::number(row) + "\"><v>1</v></c></row>";

    CHECK(isRefused(workbook(sheetWith(rows)), ReadLimits{.rows = 20}));
}

TEST_CASE_METHOD(Folder, "a torn workbook, an empty file and a picture are refused", "[sheet]")
{
    QFile whole(workbook(sheetWith("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")));
    REQUIRE(whole.open(QIODevice::ReadOnly));

    CHECK(isRefused(file(u"dut.xlsx"_s, whole.readAll().left(300))));
    CHECK(isRefused(file(u"trong.xlsx"_s, {})));
    CHECK(isRefused(file(u"anh.xlsx"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0", 20))));
}

TEST_CASE_METHOD(Folder, "one cell at the far right of every row does not take the room of a full sheet", "[sheet]")
{
    QByteArray rows;
    for (int row = 1; row <= 100; ++row)
        rows += "<row r=\"" + QByteArray::number(row) + "\"><c r=\"IV" + QByteArray::number(row) + "\"><v>1</v></c></row>";

    CHECK(isRefused(workbook(sheetWith(rows)), ReadLimits{.cells = 20'000}));
    CHECK_FALSE(isRefused(workbook(sheetWith(rows)), ReadLimits{.cells = 25'600}));
    QByteArray lines;
    for (int row = 1; row <= 100; ++row)
        lines += QByteArray(255, ',') + "x\n";
    CHECK(isRefused(file(u"rong.csv"_s, lines), ReadLimits{.cells = 20'000}));
    CHECK_FALSE(isRefused(file(u"rong.csv"_s, lines), ReadLimits{.cells = 25'600}));
}

TEST_CASE_METHOD(Folder, "a number that is none stays text", "[sheet]")
{
    const QByteArray written = GENERATE("inf", "nan", "-infinity", "1e999");
    const Workbook read = readWorkbook(workbook(sheetWith("<row r=\"1\"><c r=\"A1\"><v>" + written + "</v></c></row>")));

    CHECK(read.sheets[0].rows[0].at(0).kind == Cell::Kind::Text);
    CHECK(read.sheets[0].rows[0].at(0).text == QString::fromUtf8(written));
}

TEST_CASE_METHOD(Folder, "a quotation mark that is never closed does not swallow the rest of the list", "[sheet]")
{
    try {
        readWorkbook(file(u"ngoac.csv"_s, "STT,Ho ten\n1,An\n2,\"Binh\n3,Cuc\n4,Dung\n"));
        FAIL("rows were lost without a word");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Refused);
        CHECK(error.message().contains(u"row 3"_s));
    }
    CHECK(isRefused(file(u"dai.csv"_s, "a,\"" + QByteArray(40'000, 'x') + "\"\n")));
    CHECK(readWorkbook(file(u"dung.csv"_s, "1,\"hai\ndong\"\n2,\"\"\"An\"\"\"\n")).sheets[0].rows.size() == 2);
}

TEST_CASE_METHOD(Folder, "endless joined ranges are refused", "[sheet]")
{
    const QString path = workbook("<?xml version=\"1.0\"?><worksheet><sheetData/><mergeCells>" + QByteArray("<mergeCell ref=\"A1:B2\"/>").repeated(50)
                                  + "</mergeCells></worksheet>");

    CHECK(isRefused(path, ReadLimits{.merged = 20}));
    CHECK_FALSE(isRefused(path, ReadLimits{.merged = 50}));
}

TEST_CASE_METHOD(Folder, "an old workbook beyond its limit is refused before it is read", "[sheet]")
{
    const QString path = file(u"cu.xls"_s, QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(4096, '\0'));

    CHECK(refusalOf(path, ReadLimits{.xlsBytes = 1024}).contains(u"too large"_s));
    CHECK_FALSE(refusalOf(path).contains(u"too large"_s));
}

TEST_CASE_METHOD(Folder, "a cell that looks like a formula stays text", "[sheet]")
{
    const Workbook read = readWorkbook(workbook(sheetWith(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>=HYPERLINK("x")</t></is></c></row>)")));

    CHECK(read.sheets[0].rows[0].at(0).text == u"=HYPERLINK(\"x\")"_s);
    CHECK_FALSE(read.sheets[0].rows[0].at(0).formula);
}
