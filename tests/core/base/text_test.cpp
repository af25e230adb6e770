#include "core/base/folded.h"
#include "core/base/sort_key.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <algorithm>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("search text has no marks, no case and no accidents of typing", "[base][text]")
{
    const auto [written, expected] = GENERATE(table<QString, QString>({
        {u"Đặng  Thị HÒA "_s, u"dang thi hoa"_s},
        {u"Hoà"_s, u"hoa"_s},
        {u"Ðức"_s, u"duc"_s},                          // Icelandic Ð
        {u"Nguye\u0302\u0303n Va\u0306n"_s, u"nguyen van"_s},  // NFD
        {u"Thôn\u00a0Châu Nội"_s, u"thon chau noi"_s},
        {u"042 056"_s, u"042 056"_s},
        {QString(), QString()}}));

    CHECK(folded(written) == expected);
}

TEST_CASE("cleaning repairs spaces and code points and leaves the name as it is", "[base][text]")
{
    const auto [written, expected] = GENERATE(table<QString, QString>({
        {u"  Lê  Thị\u00a0Hoà "_s, u"Lê Thị Hoà"_s},
        {u"Nguye\u0302\u0303n"_s, u"Nguyễn"_s},
        {u"Ðinh"_s, u"Đinh"_s},
        {u"Trần Văn A"_s, u"Trần Văn A"_s}}));

    CHECK(cleaned(written) == expected);
}

TEST_CASE("one spelling is one whatever its case and wherever its tone is written", "[base][text]")
{
    CHECK(spelling(u"Nguyễn Thị HOÀ") == spelling(u"Nguyễn  Thị Hòa"));
    CHECK(spelling(u"Thuý") == spelling(u"Thúy"));
    CHECK(spelling(u"Nguye\u0302\u0303n") == spelling(u"nguyễn"));
    CHECK(spelling(u"Hòa") != spelling(u"Họa"));
    CHECK(spelling(u"Hòa") != spelling(u"Hoa"));
    CHECK(spelling(u"Đào") != spelling(u"Dào"));
    CHECK(spelling(u"Lân") != spelling(u"Lan"));
}

TEST_CASE("names sort by given name, family name, middle name in Vietnamese order", "[base][text]")
{
    const QStringList expected{
        u"Lê Văn An"_s, u"Nguyễn Thị Ánh"_s, u"Phạm Văn Ân"_s, u"Đặng Thị Dung"_s, u"Nguyễn Văn Dung"_s, u"Hoàng Văn Dũng"_s,
        u"Võ Thị Đào"_s, u"Trần Văn Đạt"_s, u"Bùi Văn Đức"_s, u"Nguyễn Thị Hà"_s, u"Nguyễn Thị Hạ"_s, u"Nguyễn Văn Hải"_s,
        u"Trần Thị Hạnh"_s, u"Lê Thị Hoa"_s, u"Nguyễn Thị Hòa"_s, u"Đậu Thị Hoài"_s, u"Phan Văn Hùng"_s, u"Phan Văn Hưng"_s,
        u"Nguyễn Thị Lan"_s, u"Đỗ Văn Lâm"_s, u"Nguyễn Thị Lân"_s, u"Đinh Nho Oanh"_s, u"Trần Thị Thu"_s, u"Nguyễn Thị Thủy"_s,
        u"Nguyễn Thị Thúy"_s, u"Trần Thị Thư"_s, u"Nguyễn Đình Tú"_s, u"Nguyễn Đình Tư"_s, u"Nguyễn Thị Ý"_s, u"Hoàng Thị Yến"_s};

    QStringList names = expected;
    std::shuffle(names.begin(), names.end(), std::mt19937(7));
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) -> bool { return nameSortKey(a) < nameSortKey(b); });

    CHECK(names == expected);
}

TEST_CASE("place names sort syllable by syllable", "[base][text]")
{
    CHECK(sortKey(u"Hoa Bình") < sortKey(u"Hóa An"));
    CHECK(sortKey(u"Tùng") < sortKey(u"Tùng Ảnh"));
    CHECK(sortKey(u"Thôn 2") < sortKey(u"Thôn 3"));
    CHECK(sortKey(u"an") < sortKey(u"An"));
}
