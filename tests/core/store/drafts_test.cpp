#include "core/store/drafts.h"

#include "core/integrity/verify.h"
#include "core/places/place.h"
#include "core/store/undo.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"

#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

FormDraft draft(const QString &subject, const QString &at, const QString &body = u"{}"_s)
{
    return {.form = u"household"_s, .subject = subject, .person = u"an"_s, .title = u"Hộ Nguyễn Thị Hòa"_s, .at = at, .body = body};
}

}

TEST_CASE("a draft is read back as it was, and a newer one takes its place", "[drafts]")
{
    support::MemoryRegister store;
    keepDraft(store.database, draft(u"u-1"_s, u"2025-03-01T03:00:00.000Z"_s));

    const FormDraft newer = draft(u"u-1"_s, u"2025-03-01T03:00:05.000Z"_s, u"{\"name\":\"Nguyễn Thị Hò\"}"_s);
    keepDraft(store.database, newer);

    CHECK(draftsOf(store.database, u"an"_s) == std::vector{newer});
    CHECK(draftOf(store.database, u"household"_s, u"u-1"_s, u"an"_s) == newer);
}

TEST_CASE("drafts stand newest first, and nobody sees those of somebody else", "[drafts]")
{
    support::MemoryRegister store;
    keepDraft(store.database, draft(u"u-1"_s, u"2025-03-01T03:00:00.000Z"_s));
    keepDraft(store.database, draft(u""_s, u"2025-03-01T03:10:00.000Z"_s));

    const auto own = draftsOf(store.database, u"an"_s);
    REQUIRE(own.size() == 2);
    CHECK(own[0].subject.isEmpty());
    CHECK(own[1].subject == u"u-1"_s);
    CHECK(draftsOf(store.database, u"binh"_s).empty());
}

TEST_CASE("a draft goes in the transaction that saves its record, and stays when that is not committed", "[drafts]")
{
    support::MemoryRegister store;
    keepDraft(store.database, draft(u""_s, u"2025-03-01T03:00:00.000Z"_s));

    {
        UnitOfWork work(store.database, support::orderFor(u"Nhập hộ"_s));
        work.add(Place{.code = u"1"_s, .name = u"Xã A"_s});
        dropDraft(work.database(), u"household"_s, u""_s, u"an"_s);
    }
    CHECK(draftsOf(store.database, u"an"_s).size() == 1);

    store.commit(u"Nhập hộ"_s, [&](UnitOfWork &work) {
        work.add(Place{.code = u"1"_s, .name = u"Xã A"_s});
        dropDraft(work.database(), u"household"_s, u""_s, u"an"_s);
    });
    CHECK(draftsOf(store.database, u"an"_s).empty());
}

TEST_CASE("keeping a draft leaves the history, undo and the state of the register as they are", "[drafts]")
{
    support::MemoryRegister store;
    store.commit(u"Thêm xã"_s, [](UnitOfWork &work) { work.add(Place{.code = u"1"_s, .name = u"Xã A"_s}); });

    keepDraft(store.database, draft(u""_s, u"2025-03-01T03:00:00.000Z"_s));

    CHECK(journalUnits(store.database, 10).size() == 1);
    CHECK(undoable(store.database)->title == u"Thêm xã"_s);
    CHECK(verify(store.database).ok());
}

TEST_CASE("keeping a draft does not wait for another writer", "[drafts]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"so.ancu"_s);
    Database own(path);
    migrate(own);
    Database other(path);
    const UnitOfWork busy(other, support::orderFor(u"Nhập danh sách"_s));

    CHECK_THROWS_AS(keepDraft(own, draft(u""_s, u"2025-03-01T03:00:00.000Z"_s)), Error);
    CHECK(own.value<int>(u"PRAGMA busy_timeout"_s) == 5000);
}
