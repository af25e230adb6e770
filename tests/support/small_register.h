#pragma once

// The smallest change of a register: one more place.

#include "core/places/place.h"
#include "tests/support/registers.h"

namespace support {

inline void addPlace(core::Database &database, const QString &name)
{
    core::UnitOfWork work(database, orderFor(QStringLiteral("Thêm xã")));
    work.add(core::Place{.code = name, .name = name});
    work.commit();
}

}
