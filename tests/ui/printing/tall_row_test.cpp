#include "tests/support/catch.h"
#include "tests/ui/printing/printed.h"

using namespace core;
using namespace Qt::StringLiterals;
using printed::pagesOf;

namespace {

/// "đoạn1 đoạn2 …": words that cannot be confused with one another.
QString words(const QString &stem, int count)
{
    QStringList all;
    for (int i = 1; i <= count; ++i)
        all.append(stem + QString::number(i) + u'.');
    return all.join(u' ');
}

int countOf(const QStringList &pages, const QString &stem, int most)
{
    const QString text = pages.join(u' ');
    int found = 0;
    for (int i = 1; i <= most; ++i)
        found += int(text.count(stem + QString::number(i) + u'.') == 1);
    return found;
}

Table noteTable()
{
    return {.columns = {{20, Alignment::Centre}, {60, Alignment::Left}, {85, Alignment::Left}},
            .heading = {{u"STT"_s, 0, 0}, {u"Họ và tên"_s, 0, 1}, {u"Ghi chú"_s, 0, 2}},
            .columnNumbers = {u"(1)"_s, u"(2)"_s, u"(3)"_s}};
}

TableRow noteRow(const QString &name, const QString &note)
{
    return {.cells = {{.value = qint64(1)}, {.value = name}, {.value = note}}};
}

Document paperWith(const Table &table)
{
    return {.formCode = u"F05"_s, .blocks = {Heading{.title = u"DANH SÁCH"_s}, table, Paragraph{.text = u"Hết danh sách."_s}}};
}

}

TEST_CASE("a row taller than a page goes on over the next pages without losing a word", "[printing]")
{
    Table table = noteTable();
    table.rows = {noteRow(u"Trần Thị Bình"_s, u"Không"_s), noteRow(u"Nguyễn Thị Hòa"_s, words(u"ý"_s, 1500)), noteRow(u"Phan Thị An"_s, u"Không"_s)};

    const QStringList pages = pagesOf(paperWith(table));

    REQUIRE(pages.size() >= 3);
    CHECK(countOf(pages, u"ý"_s, 1500) == 1500);
    for (const QString &page : pages)
        CHECK(page.contains(u"(3)"_s));
    CHECK(pages.first().contains(u"Trần Thị Bình"_s));
    CHECK(pages.first().contains(u"ý1."_s));
    CHECK(pages.last().contains(u"Phan Thị An"_s));
    CHECK(pages.last().contains(u"Hết danh sách."_s));
}

TEST_CASE("a tall cell across several columns loses no word either", "[printing]")
{
    Table table = noteTable();
    TableRow row{.cells = {{.value = words(u"ý"_s, 900), .columns = 2}, {}, {.value = words(u"bên"_s, 700)}}};
    table.rows = {row};

    const QStringList pages = pagesOf(paperWith(table));

    CHECK(countOf(pages, u"ý"_s, 900) == 900);
    CHECK(countOf(pages, u"bên"_s, 700) == 700);
}

TEST_CASE("a tall row in a group keeps the name of the group and the sum beside it", "[printing]")
{
    Table table = noteTable();
    table.rows = {{.cells = {{.value = u"I"_s}, {.value = u"Xã Tân Hương"_s, .columns = 2}, {}}, .kind = TableRow::Kind::Group},
                  noteRow(u"Nguyễn Thị Hòa"_s, words(u"ý"_s, 1500)),
                  {.cells = {{}, {.value = u"TỔNG CỘNG"_s}, {}}, .kind = TableRow::Kind::Total}};

    const QStringList pages = pagesOf(paperWith(table));

    CHECK(pages.first().contains(u"Xã Tân Hương"_s));
    CHECK(pages.first().contains(u"ý1."_s));
    CHECK(pages.last().contains(u"TỔNG CỘNG"_s));
    CHECK(pages.last().contains(u"ý1500."_s));
}

TEST_CASE("a row that fits on a page is never split", "[printing]")
{
    Table table = noteTable();
    for (int i = 0; i < 12; ++i)
        table.rows.push_back(noteRow(u"Nguyễn Thị Hòa"_s, u"Đầu"_s + QString::number(i) + u". "_s + words(u"ý"_s, 150) + u" Cuối"_s + QString::number(i) + u'.'));

    const QStringList pages = pagesOf(paperWith(table));

    REQUIRE(pages.size() > 1);
    for (int i = 0; i < 12; ++i)
        for (const QString &page : pages)
            CHECK(page.contains(u"Đầu"_s + QString::number(i) + u'.') == page.contains(u"Cuối"_s + QString::number(i) + u'.'));
}
