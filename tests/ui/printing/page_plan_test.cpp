#include "ui/printing/block_boxes.h"
#include "ui/printing/paginator.h"

#include "tests/support/catch.h"
#include "tests/ui/printing/printed.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr double widthMm = 165;
constexpr double heightMm = 257;

std::vector<ui::PageBox> boxesOf(const std::vector<Block> &blocks)
{
    ui::PageFonts fonts;
    ui::BlockBoxes boxes(widthMm, heightMm, fonts);
    for (const Block &block : blocks)
        std::visit([&](const auto &held) { boxes.add(held); }, block);
    return boxes.take();
}

/// The texts of each page, line by line.
std::vector<QStringList> pagesOf(const std::vector<Block> &blocks)
{
    const std::vector<ui::PageBox> boxes = boxesOf(blocks);
    std::vector<QStringList> pages;
    for (const ui::PlannedPage &page : ui::plannedPages(boxes, heightMm)) {
        pages.emplace_back();
        for (const ui::PlannedBox &planned : page.boxes)
            for (const ui::TextPiece &piece : boxes[planned.box].texts)
                pages.back().append(piece.text);
    }
    return pages;
}

std::vector<Block> lines(int count)
{
    return std::vector<Block>(std::size_t(count), Paragraph{.text = u"Dòng"_s, .spaceBeforePt = 0});
}

}

TEST_CASE("a title never stands alone at the foot of a page", "[printing]")
{
    for (int before = 35; before < 50; ++before) {
        std::vector<Block> blocks = lines(before);
        blocks.push_back(Paragraph{.text = u"IV. Kết luận"_s, .bold = true, .spaceAfterPt = 3, .keepWithNext = true});
        blocks.push_back(Paragraph{.text = u"Đủ điều kiện."_s});

        for (const QStringList &page : pagesOf(blocks))
            CHECK(page.contains(u"IV. Kết luận"_s) == page.contains(u"Đủ điều kiện."_s));
    }
}

TEST_CASE("a title stays with the first rows of the table below it", "[printing]")
{
    const Table table{.columns = {{40}}, .heading = {{u"Điều kiện"_s, 0, 0}}, .rows = {{.cells = {{.value = u"Cư trú"_s}}}, {.cells = {{.value = u"Đất ở"_s}}}}};
    for (int before = 35; before < 50; ++before) {
        std::vector<Block> blocks = lines(before);
        blocks.push_back(Paragraph{.text = u"III. Kết quả"_s, .keepWithNext = true});
        blocks.push_back(table);

        for (const QStringList &page : pagesOf(blocks))
            CHECK(page.contains(u"III. Kết quả"_s) == page.contains(u"Cư trú"_s));
    }
}

TEST_CASE("space before and after a paragraph parts it from its neighbours", "[printing]")
{
    const std::vector<ui::PageBox> boxes = boxesOf({Paragraph{.text = u"III."_s, .points = 12, .spaceBeforePt = 12, .spaceAfterPt = 6}});

    REQUIRE(boxes.size() == 3);
    CHECK(boxes[0].heightMm == Approx(4.233).margin(0.001));
    CHECK(boxes[2].heightMm == Approx(2.117).margin(0.001));
}

TEST_CASE("no space stands at the head of a page", "[printing]")
{
    std::vector<Block> blocks(60, Paragraph{.text = u"Dòng"_s, .spaceBeforePt = 20});
    const std::vector<ui::PageBox> boxes = boxesOf(blocks);

    const std::vector<ui::PlannedPage> pages = ui::plannedPages(boxes, heightMm);

    REQUIRE(pages.size() > 1);
    for (const ui::PlannedPage &page : pages)
        CHECK_FALSE(boxes[page.boxes.front().box].isGap);
}

TEST_CASE("a picture larger than the page is made smaller in the same shape", "[printing]")
{
    const std::vector<ui::PageBox> boxes = boxesOf({Picture{.widthMm = 300, .heightMm = 600, .caption = u"Nhu cầu"_s}});

    REQUIRE(boxes.size() == 1);
    const QRectF place = boxes[0].pictures.front().place;
    CHECK(boxes[0].heightMm <= heightMm);
    CHECK(place.height() / place.width() == Approx(2.0));
}

TEST_CASE("a table without a heading has its upper rule on every page", "[printing]")
{
    Table table{.columns = {{40}}};
    for (int row = 0; row < 60; ++row)
        table.rows.push_back({.cells = {{.value = u"Thôn"_s}}});
    const std::vector<ui::PageBox> boxes = boxesOf({table});

    for (const ui::PlannedPage &page : ui::plannedPages(boxes, heightMm)) {
        bool closed = false;
        for (const QLineF &rule : boxes[page.boxes.front().box].rules)
            closed = closed || rule == QLineF(0, 0, widthMm, 0);
        CHECK(closed);
    }
}

TEST_CASE("a row that goes on overleaf is closed by a rule where the page ends", "[printing]")
{
    Table table{.columns = {{40}}, .heading = {{u"Ghi chú"_s, 0, 0}}, .rows = {{.cells = {{.value = QString(u"Nhà dột nát. "_s).repeated(3000)}}}}};
    const std::vector<ui::PageBox> boxes = boxesOf({table});
    const std::vector<ui::PlannedPage> pages = ui::plannedPages(boxes, heightMm);

    REQUIRE(pages.size() > 2);
    for (const ui::PlannedPage &page : pages) {
        const ui::PlannedBox &last = page.boxes.back();
        CHECK(last.topMm + boxes[last.box].heightMm <= heightMm + 0.01);
        CHECK(boxes[last.box].ruleAtBreak.has_value() == (&page != &pages.back()));
    }
}
