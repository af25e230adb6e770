#pragma once

// A register in memory for tests, with a fixed day, person and computer.

#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/unit_of_work.h"

namespace support {

const inline QDate testDay(2025, 3, 1);

inline core::WorkOrder orderFor(const QString &title)
{
    return {.title = title, .person = QStringLiteral("Nguyễn Văn An"), .computer = QStringLiteral("PC-01"),
            .at = QDateTime(testDay, QTime(8, 0), Qt::UTC)};
}

struct MemoryRegister {
    core::Database database{QStringLiteral(":memory:")};

    MemoryRegister() { core::migrate(database); }

    /// Does it and commits.
    template<class Do> core::ChangeSet commit(const QString &title, Do act)
    {
        core::UnitOfWork work(database, orderFor(title));
        act(work);
        return work.commit();
    }
};

}
