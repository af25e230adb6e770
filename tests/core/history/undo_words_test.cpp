#include "core/history/undo_words.h"

#include "core/places/place.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct SignedRegister : support::MemoryRegister {
    Id<Place> place;

    SignedRegister()
    {
        commit(u"Thêm xã"_s, [&](UnitOfWork &work) { place = work.add(Place{.code = u"1"_s, .name = u"Xã A"_s}); });
    }

    template<class Do> void sign(Do act)
    {
        WorkOrder order = support::orderFor(u"Ký quyết định"_s);
        order.final = true;
        UnitOfWork work(database, order);
        act(work);
        work.commit();
    }

    QString refusal()
    {
        try {
            undoUnit(database, *journalUnit(database, 1), support::orderFor(u"Hoàn tác"_s), {});
        } catch (const Error &error) {
            return error.message();
        }
        return {};
    }
};

}

TEST_CASE_METHOD(SignedRegister, "what a signed act changed cannot be undone, and the words say which act, which record and the way out", "[history][undo]")
{
    sign([&](UnitOfWork &work) {
        Place changed = *database.find(place);
        changed.name = u"Xã B"_s;
        work.change(changed);
    });

    const QString words = refusal();

    CHECK(words.startsWith(u"“Thêm xã” cannot be undone, because the signed act “Ký quyết định” ("_s));
    CHECK(words.endsWith(u") changed Đơn vị hành chính: Xã B after it. Correct the data by a new entry."_s));
}

TEST_CASE_METHOD(SignedRegister, "what a signed act was built upon cannot be undone, and the words say so", "[history][undo]")
{
    sign([&](UnitOfWork &work) { work.add(Hamlet{.place = place, .name = u"Thôn 1"_s}); });

    const QString words = refusal();

    CHECK(words.startsWith(u"“Thêm xã” cannot be undone, because Thôn/tổ dân phố: Thôn 1 was entered by the later signed act “Ký quyết định” ("_s));
    CHECK(words.endsWith(u") and depends on it. Correct the data by a new entry."_s));
}
