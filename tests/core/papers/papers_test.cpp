#include "core/papers/scan.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Paper decision(const QString &number, QDate on)
{
    return {.type = PaperType::Approval, .issuer = u"Ủy ban nhân dân huyện Đức Thọ"_s, .series = u"QĐ-UBND"_s, .number = number, .signedOn = on};
}

struct Papers : support::MemoryRegister {
    Id<Paper> save(const Paper &paper)
    {
        Id<Paper> id;
        commit(u"Vào sổ"_s, [&](UnitOfWork &work) { id = savePaper(paper, work); });
        return id;
    }
};

}

TEST_CASE("a number below ten carries a zero and counts in its issuer's series and year", "[papers]")
{
    Papers open;

    const auto id = open.save(decision(u"5"_s, {2025, 3, 3}));

    CHECK(citationOf(*open.database.find(id)) == u"Quyết định phê duyệt danh sách số 05/QĐ-UBND ngày 03/3/2025"_s);
    CHECK(nextNumber(open.database, u"Ủy ban nhân dân huyện Đức Thọ"_s, u"QĐ-UBND"_s, 2025) == u"06"_s);
    CHECK(nextNumber(open.database, u"Ủy ban nhân dân huyện Đức Thọ"_s, u"QĐ-UBND"_s, 2026) == u"01"_s);
    CHECK(nextNumber(open.database, u"Ủy ban nhân dân xã Tân Hương"_s, u"QĐ-UBND"_s, 2025) == u"01"_s);
}

TEST_CASE("the same number twice is refused naming the paper that has it; another year has it again", "[papers]")
{
    Papers open;
    open.save(decision(u"05"_s, {2025, 3, 3}));

    CHECK_THROWS_WITH(open.save(decision(u"5"_s, {2025, 9, 1})), Catch::Contains("has already issued number 05/QĐ-UBND in 2025"));
    CHECK_THROWS_WITH(open.save(decision(u"6"_s, {})), Catch::Contains("has the number 06/QĐ-UBND but no day"));
    open.save(decision(u"05"_s, {2026, 1, 5}));
    CHECK(open.database.value<int>(u"SELECT COUNT(*) FROM paper"_s) == 2);
}

TEST_CASE("a page is stored once under its hash and read back whole, or not at all", "[papers]")
{
    Papers open;
    const auto first = open.save(decision(u"5"_s, {2025, 3, 3}));
    const auto second = open.save(decision(u"6"_s, {2025, 3, 4}));
    const ScanBytes page{u"image/jpeg"_s, QByteArray("anh")};
    open.commit(u"Quét"_s, [&](UnitOfWork &work) {
        addScan(first, u"a.jpg"_s, page, work);
        addScan(second, u"b.jpg"_s, page, work);
    });

    const QString hash = scansOf(open.database, first).front().hash;
    CHECK(bytesOf(open.database, hash) == page);
    CHECK(papersWithPage(open.database, hash) == std::vector{first, second});
    CHECK(open.database.value<int>(u"SELECT COUNT(*) FROM local_scan_bytes"_s) == 1);
    CHECK_THROWS_WITH(open.commit(u"Quét"_s, [&](UnitOfWork &work) { addScan(first, u"c.jpg"_s, page, work); }), Catch::Contains("same picture as page 1"));
    CHECK_THROWS_WITH(open.commit(u"Quét"_s, [&](UnitOfWork &work) { addScan(first, u"c.jpg"_s, {u"image/jpeg"_s, QByteArray()}, work); }), Catch::Contains("is empty"));
    open.database.run(u"UPDATE local_scan_bytes SET bytes = x'00'"_s);
    CHECK_FALSE(bytesOf(open.database, hash));
}

TEST_CASE("a page that is removed makes the later ones move up", "[papers]")
{
    Papers open;
    const auto paper = open.save(decision(u"5"_s, {2025, 3, 3}));
    open.commit(u"Quét"_s, [&](UnitOfWork &work) {
        for (const char *bytes : {"1", "2", "3"})
            addScan(paper, QString::fromLatin1(bytes), {u"image/png"_s, QByteArray(bytes)}, work);
    });

    open.commit(u"Bỏ trang"_s, [&](UnitOfWork &work) { removeScan(scansOf(open.database, paper).at(1).id, work); });

    const auto pages = scansOf(open.database, paper);
    REQUIRE(pages.size() == 2);
    CHECK(pages.back().name == u"3"_s);
    CHECK(pages.back().page == 2);
}
