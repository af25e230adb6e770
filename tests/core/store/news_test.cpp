#include "core/store/news.h"

#include "core/places/place.h"
#include "core/store/journal.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("a reader learns which rows others changed since it looked", "[store][news]")
{
    support::MemoryRegister open;
    Id<Place> first;
    open.commit(u"Nhập"_s, [&](UnitOfWork &work) { first = work.add(Place{.code = u"1"_s, .name = u"Xã A"_s}); });
    const qint64 seen = newestUnit(open.database);
    CHECK(changesSince(open.database, seen).unit == 0);
    CHECK(changesSince(open.database, seen).rows.isEmpty());

    Id<Place> second;
    open.commit(u"Nhập nữa"_s, [&](UnitOfWork &work) { second = work.add(Place{.code = u"2"_s, .name = u"Xã B"_s}); });
    open.commit(u"Xóa"_s, [&](UnitOfWork &work) { work.remove(first); });

    const ChangeSet changes = changesSince(open.database, seen);
    CHECK(changes.unit == seen + 2);
    CHECK(changes.title == u"Xóa"_s);
    CHECK(changes.touches(first));
    CHECK(changes.touches(second));
}
