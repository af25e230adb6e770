#pragma once

// A register of Đức Thọ with its rules and levels, and a household that is entitled in it.

#include "core/integrity/verify.h"
#include "core/places/place_table.h"
#include "core/store/undo.h"
#include "core/support/streams.h"
#include "core/support/support_list.h"
#include "tests/support/catch.h"
#include "tests/support/registers.h"
#include "tests/support/sample_households.h"

namespace support {

struct SupportRegister : MemoryRegister {
    core::PlaceBook book;
    core::Id<core::Place> tanHuong, tungAnh, district;

    SupportRegister()
    {
        commit(QStringLiteral("Tạo sổ"), [](core::UnitOfWork &work) {
            core::seedPlaces(QStringLiteral("440"), work);
            core::seedRules(work);
        });
        book = core::PlaceBook(database);
        tanHuong = book.communeByCode(QStringLiteral("18310"), testDay)->id;
        tungAnh = book.communeByCode(QStringLiteral("18259"), testDay)->id;
        district = book.district()->id;
    }

    core::Id<core::Household> save(const core::HouseholdRecord &record)
    {
        core::Id<core::Household> id;
        commit(QStringLiteral("Lưu hộ"), [&](core::UnitOfWork &work) { id = core::saveHousehold(record, work); });
        return id;
    }

    core::Id<core::Household> saveNamed(const QString &name, const QString &number, core::Id<core::Place> place)
    {
        return save(sampleHousehold(place, {.name = name, .number = number}));
    }

    core::Id<core::SupportList> make(const core::SupportList &list, const std::vector<core::Id<core::Household>> &households)
    {
        core::Id<core::SupportList> id;
        commit(QStringLiteral("Lập danh sách"), [&](core::UnitOfWork &work) { id = core::makeList(list, households, work); });
        return id;
    }

    core::SupportList listFor(core::Id<core::Place> place)
    {
        return {.title = QStringLiteral("Danh sách hộ đề nghị hỗ trợ"), .place = place, .asOf = testDay};
    }

    core::Outcome outcomeOf(core::Id<core::Household> id, QDate on = testDay) { return core::judge(database, id, on).front().outcome; }
};

}
