#include "ui/printing/text_lines.h"

#include "tests/support/catch.h"
#include "tests/ui/printing/printed.h"

using namespace core;
using namespace ui;
using namespace Qt::StringLiterals;

namespace {

constexpr double widthMm = 60;

std::vector<TextLine> broken(const QString &text)
{
    PageFonts fonts;
    FontMeasure &measure = fonts.measure({.points = 14});
    const std::vector<TextLine> lines = brokenLines(text, measure, widthMm);
    for (const TextLine &line : lines)
        CHECK(measure.widthMm(line.text()) <= widthMm + 0.01);
    return lines;
}

qsizetype countOf(const std::vector<TextLine> &lines, QChar character)
{
    qsizetype count = 0;
    for (const TextLine &line : lines)
        count += line.text().count(character);
    return count;
}

}

TEST_CASE("room to write keeps its length where a line ends elsewhere", "[printing]")
{
    const std::vector<TextLine> lines = broken(u"Ngày          tháng          năm            tại xã Tân Hương huyện Đức Thọ"_s);

    REQUIRE(lines.size() >= 2);
    CHECK(lines.front().text().startsWith(u"Ngày          tháng          năm"_s));
    CHECK(countOf(lines, u' ') >= 40 - qsizetype(lines.size()));
}

TEST_CASE("room to write that meets the end of a line goes on below", "[printing]")
{
    const std::vector<TextLine> lines = broken(u"Họ và tên:"_s + QString(80, u' ') + u"Sinh năm:"_s);

    REQUIRE(lines.size() >= 2);
    CHECK(lines.front().text().startsWith(u"Họ và tên:    "_s));
    CHECK(countOf(lines, u' ') >= 80 + 3 - qsizetype(lines.size()));
    CHECK(lines.back().text().endsWith(u"Sinh năm:"_s));
}

TEST_CASE("dots begin beside their words and none is lost", "[printing]")
{
    const QChar dot = GENERATE(QChar(u'.'), QChar(u'…'), QChar(u'_'));
    const std::vector<TextLine> lines = broken(u"Lý do đề nghị: "_s + QString(150, dot) + u" tại xã"_s);

    CHECK(lines.front().text().startsWith(u"Lý do đề nghị: "_s + QString(4, dot)));
    CHECK(countOf(lines, dot) == 150);
    CHECK(lines.back().text().endsWith(u"tại xã"_s));
}

TEST_CASE("two blanks by mistake do not indent the next line", "[printing]")
{
    for (const TextLine &line : broken(u"Hộ  gia  đình  đề  nghị  hỗ  trợ  xóa  nhà  tạm,  nhà  dột  nát  trên  địa  bàn  xã"_s))
        CHECK(line.text() == line.text().trimmed());
}

TEST_CASE("words of one blank break as ever", "[printing]")
{
    const std::vector<TextLine> lines = broken(u"Hộ gia đình đề nghị hỗ trợ xóa nhà tạm, nhà dột nát trên địa bàn xã"_s);

    QStringList texts;
    for (const TextLine &line : lines)
        texts.append(line.text());
    CHECK(texts.join(u' ') == u"Hộ gia đình đề nghị hỗ trợ xóa nhà tạm, nhà dột nát trên địa bàn xã"_s);
    CHECK(lines.back().endsParagraph);
}
