#include "core/intake/open_questions.h"

#include "core/integrity/verify.h"
#include "core/intake/list_origin.h"
#include "core/places/place_table.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"
#include "tests/support/sample_households.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("what waits at a household is settled with the words of the person, and of no other household", "[intake]")
{
    support::MemoryRegister store;
    Id<Household> asked;
    Id<Household> other;
    store.commit(u"Nhập danh sách"_s, [&](UnitOfWork &work) {
        seedPlaces(u"440"_s, work);
        asked = saveHousehold(support::sampleHousehold({1}), work);
        other = saveHousehold(support::sampleHousehold({1}, {.name = u"Trần Văn Bình"_s, .number = u"042056900002"_s}), work);
        for (const Id<Household> household : {asked, asked, other})
            work.add(OpenQuestion{.household = household, .field = u"dob"_s, .code = u"missing_dob"_s, .message = u"Thiếu ngày sinh."_s});
    });
    REQUIRE(openQuestions(store.database, asked) == 2);

    store.commit(u"Vướng mắc đã giải quyết"_s, [&](UnitOfWork &work) { settleQuestions(asked, u"Theo giấy khai sinh"_s, work); });

    CHECK(openQuestions(store.database, asked) == 0);
    CHECK(openQuestions(store.database, other) == 1);
    CHECK(store.database.value<int>(u"SELECT COUNT(*) FROM open_question WHERE answer = 'Theo giấy khai sinh'"_s) == 2);
    CHECK(verify(store.database).ok());
}
