#include "core/base/error.h"
#include "core/document/file_output.h"
#include "core/document/png_size.h"
#include "tests/core/document/papers.h"

using namespace papers;

namespace {

void writeHtml(const Document &document, const QString &path)
{
    writeWholeFile(documentHtml(document).toUtf8(), path);
}

}

TEST_CASE("where the folder does not exist the message names the file", "[document]")
{
    const auto [write, name] = GENERATE(table<void (*)(const Document &, const QString &), QString>({
        {writeXlsx, u"Danh sách Tân Hương.xlsx"_s}, {writeOdt, u"Danh sách Tân Hương.odt"_s}, {writeHtml, u"Danh sách Tân Hương.html"_s}}));
    const QTemporaryDir folder;

    try {
        write(typedList(), folder.filePath(u"không có/"_s + name));
        FAIL("nothing was refused");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::File);
        CHECK(error.message().contains(name));
        CHECK_FALSE(QFile::exists(folder.filePath(u"không có"_s)));
    }
}

TEST_CASE("a file is replaced as a whole", "[document]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"danh-sach.html"_s);

    writeWholeFile("một danh sách dài", path);
    writeWholeFile("ngắn", path);

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "ngắn");
}

TEST_CASE("an archive gives back its parts and takes a new one in place of the old", "[document]")
{
    const QByteArray archive = zipped({{"mimetype", "text", true}, {"nội dung.xml", "<a/>"}});

    const QByteArray changed = withPart(archive, {"nội dung.xml", "<b/>"});

    CHECK(partOf(archive, "nội dung.xml") == "<a/>");
    CHECK(partOf(changed, "nội dung.xml") == "<b/>");
    CHECK(partOf(changed, "mimetype") == "text");
    CHECK(partOf(changed, "không có") == QByteArray());
    CHECK(withPart(archive, {"không có", "x"}) == QByteArray());
    CHECK(withPart("no archive", {"a", "x"}) == QByteArray());
}

TEST_CASE("what is no PNG, or only the beginning of one, has no size", "[document]")
{
    CHECK(pngSizeMm("GIF89a").isEmpty());
    CHECK(pngSizeMm(QByteArray("\x89PNG\r\n\x1a\n", 8)).isEmpty());
    CHECK(pngSizeMm(QByteArray("\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR", 16)).isEmpty());
}
