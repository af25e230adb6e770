#pragma once

// A district of three communes of which one, Xã Giữa, was divided on 1/7/2025 between the two others, which changed their names. Nobody has said
// yet which of its hamlets went where.

#include "core/places/place_book.h"
#include "core/places/place_table.h"
#include "tests/support/registers.h"

#include <QTemporaryFile>

namespace support {

const inline QDate dayBefore(2025, 6, 30);
const inline QDate divisionDay(2025, 7, 1);

inline void seedDividedDistrict(core::UnitOfWork &work)
{
    QTemporaryFile file;
    if (!file.open())
        throw core::Error(core::Error::Kind::File, QStringLiteral("no temporary file"));
    file.write("code,level,name,parent,valid_from,valid_to,successors\n"
               "42,province,Tỉnh Mẫu,,,,\n"
               "900,district,Huyện Mẫu,42,,2025-07-01,\n"
               "90001,commune,Xã Thượng,900,,2025-07-01,90001\n"
               "90002,commune,Xã Giữa,900,,2025-07-01,90001~ 90003~\n"
               "90003,commune,Xã Hạ,900,,2025-07-01,90003\n"
               "90001,commune,Xã Sông Trên,42,2025-07-01,,\n"
               "90003,commune,Xã Sông Dưới,42,2025-07-01,,\n");
    file.flush();
    core::seedPlacesFrom(file.fileName(), work);
}

inline core::Id<core::Place> communeOn(const core::PlaceBook &book, const QString &code, QDate day)
{
    return book.communeByCode(code, day)->id;
}

/// The district in memory, with its divided commune and the two it went to.
struct DividedDistrict : MemoryRegister {
    core::Id<core::Place> giua, tren, duoi;

    DividedDistrict()
    {
        commit(QStringLiteral("Tạo sổ"), [this](core::UnitOfWork &work) {
            seedDividedDistrict(work);
            const core::PlaceBook book(work.database());
            giua = communeOn(book, QStringLiteral("90002"), dayBefore);
            tren = communeOn(book, QStringLiteral("90001"), divisionDay);
            duoi = communeOn(book, QStringLiteral("90003"), divisionDay);
        });
    }
};

}
