#include "tests/core/document/papers.h"

using namespace papers;

namespace {

QByteArray textDocument(const Document &document)
{
    return fileOf(document, writeOdt, u"form.odt"_s);
}

/// The attributes of the automatic style in which a paragraph with this text stands.
QXmlStreamAttributes propertiesOf(const QByteArray &content, const QString &text)
{
    QString style;
    forElements(content, [&](QXmlStreamReader &xml) {
        if (xml.name() != u"p")
            return;
        const QString name = xml.attributes().value(u"text:style-name"_s).toString();
        if (xml.readElementText(QXmlStreamReader::IncludeChildElements) == text)
            style = name;
    });
    QXmlStreamAttributes properties;
    QString current;
    forElements(content, [&](QXmlStreamReader &xml) {
        if (xml.name() == u"style")
            current = xml.attributes().value(u"style:name"_s).toString();
        if (xml.name() == u"paragraph-properties" && current == style)
            properties = xml.attributes();
    });
    return properties;
}

}

TEST_CASE("a text document begins with its kind, not compressed", "[document]")
{
    const QByteArray file = textDocument(typedList());

    CHECK(file.startsWith("PK\x03\x04"));
    CHECK(file.mid(8, 2) == QByteArray(2, '\0'));   // Method 0: stored.
    CHECK(file.mid(30, 8 + 39) == "mimetypeapplication/vnd.oasis.opendocument.text");
}

TEST_CASE("every part of a text document is well-formed and named in its manifest", "[document]")
{
    const QByteArray file = textDocument(typedList());

    const QByteArray manifest = partOf(file, "META-INF/manifest.xml");
    CHECK(faultOf(manifest) == QString());
    for (const char *part : {"content.xml", "styles.xml"}) {
        CHECK(faultOf(partOf(file, part)) == QString());
        CHECK(manifest.contains(QByteArray(QByteArray("manifest:full-path=\"") + part + '"')));
    }
}

TEST_CASE("a text document has every text, blanks and line ends too", "[document]")
{
    const QByteArray content = partOf(textDocument(typedList()), "content.xml");

    CHECK(content.contains("Phan &lt;b&gt;Thị&lt;/b&gt;"));
    CHECK(content.contains("Dòng 1<text:line-break/>Dòng 2 <text:s/><text:s/>có chỗ trống"));
    CHECK(content.contains("60.000.000"));
}

TEST_CASE("a text document repeats the heading and keeps merged cells", "[document]")
{
    int headings = 0, spanning = 0, tall = 0;
    forElements(partOf(textDocument(typedList()), "content.xml"), [&](QXmlStreamReader &xml) {
        headings += xml.name() == u"table-header-rows";
        spanning += xml.attributes().value(u"table:number-columns-spanned"_s) == u"5";
        tall += xml.attributes().value(u"table:number-rows-spanned"_s) == u"2";
    });

    CHECK(headings == 1);
    CHECK(spanning == 1);
    CHECK(tall == 4);
}

TEST_CASE("a title of a text document keeps its distance and its following paragraph", "[document]")
{
    const QXmlStreamAttributes title = propertiesOf(partOf(textDocument(typedList()), "content.xml"), u"IV. Kết luận & đề nghị"_s);

    CHECK(title.value(u"fo:keep-with-next"_s) == u"always");
    CHECK(title.value(u"fo:margin-top"_s) == u"6.0pt");
    CHECK(title.value(u"fo:margin-bottom"_s) == u"3.0pt");
}

TEST_CASE("the last sentence of a text document stays with who signs it", "[document]")
{
    Document document;
    document.blocks = {Paragraph{.text = u"Dòng đầu"_s}, Paragraph{.text = u"Dòng cuối"_s}, Signatures{.columns = {{.authority = {u"CHỦ TỊCH"_s}}}}};

    const QByteArray content = partOf(textDocument(document), "content.xml");

    CHECK(propertiesOf(content, u"Dòng cuối"_s).value(u"fo:keep-with-next"_s) == u"always");
    CHECK(propertiesOf(content, u"Dòng đầu"_s).value(u"fo:keep-with-next"_s) != u"always");
}

TEST_CASE("a row taller than a page may be split in a text document, the others not", "[document]")
{
    Document document = typedList();
    std::get<Table>(document.blocks[2]).rows[1].cells[5].value = QString(u"Nhà dột nát. "_s).repeated(500);
    int rows = 0, kept = 0;

    forElements(partOf(textDocument(document), "content.xml"), [&](QXmlStreamReader &xml) {
        if (xml.name() != u"table-row")
            return;
        ++rows;
        kept += xml.attributes().value(u"table:style-name"_s) == u"R";
    });

    CHECK(rows == 12);
    CHECK(kept == 6);   // Two of the heading, three of the list, the signatures.
}
