#include "tests/core/document/papers.h"

using namespace papers;

namespace {

QString pageOf(const Document &document)
{
    return documentHtml(document);
}

}

TEST_CASE("what a person wrote never becomes markup of the page", "[document]")
{
    const QString page = pageOf(typedList());

    CHECK(page.contains(u"Phan &lt;b&gt;Thị&lt;/b&gt; &quot;An&quot; &amp; con"_s));
    CHECK(page.contains(u"<title>Danh sách &lt;hộ&gt; &amp; &quot;nhà&quot;</title>"_s));
    CHECK_FALSE(page.contains(u"<b>Thị"_s));
    CHECK_FALSE(page.contains(u"& "_s));
}

TEST_CASE("the page keeps merged headings and spanning cells", "[document]")
{
    const QString page = pageOf(typedList());

    CHECK(page.contains(u"<th rowspan=\"2\" colspan=\"1\">STT</th>"_s));
    CHECK(page.contains(u"<th rowspan=\"1\" colspan=\"2\">Năm sinh</th>"_s));
    CHECK(page.contains(u"<td colspan=\"5\" style=\"text-align:left\">Xã Tân Hương</td>"_s));
    CHECK(page.count(u"</tr>"_s) == 7);
}

TEST_CASE("the page shows values as the paper does", "[document]")
{
    const QString page = pageOf(typedList());

    CHECK(page.contains(u">60.000.000</td>"_s));
    CHECK(page.contains(u">24,5</td>"_s));
    CHECK(page.contains(u">05/03/2025</td>"_s));
}

TEST_CASE("a title of the page keeps its distance and its following paragraph", "[document]")
{
    CHECK(pageOf(typedList()).contains(u"margin:6pt 0 3pt;font-weight:bold;break-after:avoid\">IV. Kết luận"_s));
}
