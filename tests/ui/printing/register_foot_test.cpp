#include "ui/printing/document_output.h"

#include "core/document/writers.h"
#include "core/sheet/zip_archive.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString code = u"ANCU1:142:FIVCUKRKFIVCUKRK4E5LZBMF"_s;
const QString codeLine = u"Mã kiểm chứng: ANCU1:142:FIVC UKRK FIVC UKRK 4E5L ZBMF"_s;

Document paper(int lines, const QString &registerCode = code)
{
    Document document{.formCode = u"F05"_s, .title = u"Danh sách"_s, .registerCode = registerCode};
    for (int line = 0; line < lines; ++line)
        document.blocks.push_back(Paragraph{.text = u"Hộ đủ điều kiện được hỗ trợ."_s});
    return document;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess tool;
    tool.start(program, arguments);
    REQUIRE(tool.waitForFinished());
    return tool.readAllStandardOutput();
}

struct Pdf {
    QTemporaryDir folder;
    QString path = folder.filePath(u"paper.pdf"_s);

    explicit Pdf(const Document &document) { ui::writePdf(document, path); }

    QStringList pages() const
    {
        QStringList texts = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})).split(u'\f');
        texts.removeLast();
        return texts;
    }

    QString picture(int page, int dotsPerInch) const
    {
        const QString stem = folder.filePath(u"page"_s);
        outputOf(u"pdftoppm"_s, {u"-png"_s, u"-singlefile"_s, u"-f"_s, QString::number(page), u"-r"_s, QString::number(dotsPerInch), path, stem});
        return stem + u".png"_s;
    }
};

QString scanned(const QString &picture)
{
    return QString::fromUtf8(outputOf(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, u"--nodbus"_s, picture})).trimmed();
}

QString partOf(const QString &path, const QString &part)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    return QString::fromUtf8(ZipArchive(bytes, path, {}).read(part));
}

}

TEST_CASE("a scanner reads the code from the printed page", "[printing][register_foot]")
{
    const int dotsPerInch = GENERATE(150, 300, 600);
    const Pdf pdf(paper(3));

    CHECK(scanned(pdf.picture(1, dotsPerInch)) == code);
}

TEST_CASE("the code stands on the last page only, in groups that can be typed", "[printing][register_foot]")
{
    const QStringList pages = Pdf(paper(60)).pages();

    REQUIRE(pages.size() == 2);
    CHECK_FALSE(pages[0].contains(u"ANCU1"_s));
    CHECK(pages[1].contains(codeLine));
    CHECK(pages[1].contains(u"Tra mã trong phần mềm An Cư: Công cụ, Tra mã in trên giấy."_s));
}

TEST_CASE("each commune's list in one document is a paper with a code of its own", "[printing][register_foot]")
{
    Document document = paper(60);
    document.blocks.push_back(PageBreak{.restartNumbers = true});
    document.blocks.push_back(Paragraph{.text = u"Xã sau."_s});

    const QStringList pages = Pdf(document).pages();

    REQUIRE(pages.size() == 3);
    CHECK_FALSE(pages[0].contains(codeLine));
    CHECK(pages[1].contains(codeLine));
    CHECK(pages[2].contains(codeLine));
}

TEST_CASE("the code takes no room from the text: pages break where they did", "[printing][register_foot]")
{
    for (int lines = 20; lines < 60; ++lines)
        CHECK(ui::PagedDocument(paper(lines)).pageCount() == ui::PagedDocument(paper(lines, {})).pageCount());
}

TEST_CASE("the code stays inside the lower margin, eight millimetres off the edge", "[printing][register_foot]")
{
    int lines = 20;
    while (ui::PagedDocument(paper(lines + 1)).pageCount() == 1)
        ++lines;
    const QImage page(Pdf(paper(lines)).picture(1, 254));   // A full page, ten dots a millimetre.
    REQUIRE(page.height() >= 2970);

    const auto isWhite = [&](int fromMm, int toMm) -> bool {
        for (int y = fromMm * 10; y < toMm * 10; ++y)
            for (int x = 0; x < page.width(); ++x)
                if (qGray(page.pixel(x, y)) < 250)
                    return false;
        return true;
    };
    CHECK(isWhite(289, 297));
    CHECK_FALSE(isWhite(279, 289));
}

TEST_CASE("a document that comes from no register has no code", "[printing][register_foot]")
{
    const Pdf pdf(paper(3, {}));

    CHECK_FALSE(pdf.pages().join(u'\n').contains(u"Mã kiểm chứng"_s));
    CHECK(scanned(pdf.picture(1, 150)).isEmpty());
    CHECK_FALSE(documentHtml(paper(3, {})).contains(u"Mã kiểm chứng"_s));
}

TEST_CASE("workbook, text document and web page carry the code as a line of text", "[printing][register_foot]")
{
    QTemporaryDir folder;
    writeXlsx(paper(1), folder.filePath(u"p.xlsx"_s));
    writeOdt(paper(1), folder.filePath(u"p.odt"_s));

    CHECK(documentHtml(paper(1)).contains(codeLine));
    CHECK(partOf(folder.filePath(u"p.xlsx"_s), u"xl/sharedStrings.xml"_s).contains(codeLine));
    CHECK(partOf(folder.filePath(u"p.odt"_s), u"content.xml"_s).contains(codeLine));
}
