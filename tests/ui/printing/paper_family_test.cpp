#include "ui/printing/paper_family.h"

#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/ui/printing/printed.h"

#include <QSet>

using namespace core;
using namespace ui;
using namespace Qt::StringLiterals;

namespace {

Document nameList(const QString &text)
{
    return {.blocks = {Heading{.title = text, .note = text}, Paragraph{.text = text}, Paragraph{.text = text, .bold = true, .italic = true},
                       Table{.columns = {{165}}, .heading = {{u"Họ và tên"_s, 0, 0}}, .rows = {{.cells = {{.value = text}}}}},
                       Signatures{.recipients = {text}, .columns = {{.authority = {u"CHỦ TỊCH"_s}, .name = text}}}}};
}

}

TEST_CASE("a font is asked for each of the 134 Vietnamese letters", "[printing]")
{
    const QString letters = paperCharacters();

    int vietnamese = 0;
    for (const QChar letter : letters)
        vietnamese += letter.isLetter();
    CHECK(vietnamese == 134);
    CHECK(QSet<QChar>(letters.begin(), letters.end()).size() == letters.size());
    for (const QChar letter : u"đĐặẶữỮợỢỹỸỵỴẵẴếẾỗỖ₫–“”…"_s)
        CHECK(letters.contains(letter));
}

TEST_CASE("the family of papers has every letter in every style", "[printing]")
{
    CHECK(charactersMissing(paperFamily(), paperCharacters()) == QString());
}

TEST_CASE("a letter that a family has not is found missing", "[printing]")
{
    CHECK(charactersMissing(paperFamily(), u"a\u4e00ế"_s) == u"\u4e00"_s);
    CHECK(charactersMissing(u"Không có phông này"_s, u"aế"_s) == u"aế"_s);
}

TEST_CASE("where the first family has a gap the next is taken", "[printing]")
{
    const QString complete = paperFamily();

    CHECK(firstCompleteFamily({u"Không có phông này"_s, complete}) == complete);
}

TEST_CASE("where no family is complete the message names them and the way out", "[printing]")
{
    try {
        firstCompleteFamily({u"Phông A"_s, u"Phông B"_s});
        FAIL("a family was taken");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::File);
        CHECK(error.message() == u"No font for papers on this computer has every Vietnamese letter (Phông A, Phông B). Install “Phông A” and print again."_s);
    }
}

TEST_CASE("every font in a PDF is of the family that was chosen", "[printing]")
{
    const QStringList fonts = printed::fontsOf(nameList(u"Nguyễn Thị Hòa – “Đặng Hữu Phước” 60.000.000₫…"_s));

    REQUIRE(!fonts.isEmpty());
    for (const QString &font : fonts)
        CHECK(font.startsWith(paperFamily().remove(u' ')));
}

TEST_CASE("every Vietnamese letter comes back out of a PDF", "[printing]")
{
    QString text = printed::pagesOf({.blocks = {Paragraph{.text = paperCharacters()}}}).join(QString());

    for (const QChar letter : paperCharacters())
        CHECK(text.contains(letter));
}

TEST_CASE("names are found in a PDF with their marks", "[printing]")
{
    const QString text = printed::pagesOf(nameList(u"Nguyễn Thị Hường, Đặng Hữu Phước, Sùng A Páo, Lữ Thị Mỵ"_s)).join(u' ');

    for (const QString &name : {u"Nguyễn Thị Hường"_s, u"Đặng Hữu Phước"_s, u"Sùng A Páo"_s, u"Lữ Thị Mỵ"_s})
        CHECK(text.contains(name));
}
