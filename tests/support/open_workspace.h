#pragma once

// A register file of Đức Thọ in a folder of its own, with units and hamlets but no household, open in a workspace on a fixed day.

#include "core/places/place_table.h"
#include "core/store/migrations.h"
#include "tests/support/fake_ask.h"
#include "tests/support/registers.h"
#include "tests/support/sample_households.h"
#include "ui/base/workspace.h"

#include <QTemporaryDir>

namespace support {

inline core::Seat testSeat()
{
    return {.person = QStringLiteral("Nguyễn Văn An"), .computer = QStringLiteral("PC-01"),
            .now = [] { return QDateTime(testDay, QTime(8, 0), Qt::UTC); }};
}

struct OpenWorkspace {
    QTemporaryDir folder;
    FakeAsk ask;
    ui::Workspace workspace{testSeat(), ask};

    OpenWorkspace()
    {
        const QString path = folder.filePath(QStringLiteral("so.ancu"));
        {
            core::Database database(path);
            core::migrate(database);
            core::UnitOfWork work(database, orderFor(QStringLiteral("Tạo sổ")));
            core::seedPlaces(QStringLiteral("440"), work);
            work.commit();
        }
        workspace.open(path);
    }

    core::Id<core::Place> commune(const QString &code) const { return workspace.places().communeByCode(code, testDay)->id; }

    core::Id<core::Household> enter(const core::HouseholdRecord &record)
    {
        core::UnitOfWork work = workspace.begin(QStringLiteral("Nhập hộ"));
        const auto id = core::saveHousehold(record, work);
        work.commit();
        return id;
    }
    core::Id<core::Household> enter(const QString &communeCode, const SampleHousehold &sample = {})
    {
        return enter(sampleHousehold(commune(communeCode), sample));
    }
};

}
