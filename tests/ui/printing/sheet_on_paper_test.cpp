#include "core/forms/catalogue.h"
#include "tests/core/support/support_register.h"
#include "tests/ui/printing/printed.h"

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(SupportRegister, "the assessment sheet of an entitled household is one page", "[printing]")
{
    const Id<Household> hoa = saveNamed(u"Nguyễn Thị Hòa"_s, u"042156900001"_s, tanHuong);
    const Document sheet = compose(database, u"PTD"_s, {.household = loadHousehold(database, hoa)->household.uid, .asOf = testDay,
                                                        .values = {{u"nguoi_lap"_s, u"Lê Thị Cúc"_s}, {u"nguoi_ky"_s, u"Phan Văn Dũng"_s}}});

    const QStringList pages = printed::pagesOf(sheet);

    REQUIRE(pages.size() == 1);
    CHECK(pages.first().contains(u"III. Kết luận: Đủ điều kiện hỗ trợ."_s));
    CHECK(pages.first().contains(u"Phan Văn Dũng"_s));
}
