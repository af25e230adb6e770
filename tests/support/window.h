#pragma once

// A workspace on a register of its own for tests of the window, and somebody who answers instead of the user.

#include "core/households/household_record.h"
#include "core/places/place_table.h"
#include "tests/support/registers.h"
#include "ui/base/workspace.h"

#include <QTemporaryDir>

namespace support {

/// Answers as told and keeps what was said.
class FakeAsk : public ui::Ask {
public:
    QStringList files;
    QString savePath;
    bool answer = true;
    QStringList said;

    QStringList openFiles(QWidget *, const QString &, const QString &) override { return files; }
    QString openFile(QWidget *, const QString &, const QString &) override { return files.value(0); }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return savePath; }
    QString folder(QWidget *, const QString &) override { return savePath; }
    bool question(QWidget *, const QString &text, const QString &) override { return said.append(text), answer; }
    void inform(QWidget *, const QString &text) override { said.append(text); }
    void warn(QWidget *, const QString &text) override { said.append(text); }
};

inline core::Seat testSeat()
{
    return {.person = QStringLiteral("Nguyễn Văn An"), .computer = QStringLiteral("PC-01"),
            .now = [] { return QDateTime(testDay, QTime(8, 0), Qt::UTC); }};
}

/// A register of Đức Thọ with its units and hamlets but no household, open in a workspace.
class OpenWorkspace {
public:
    QTemporaryDir folder;
    FakeAsk ask;
    ui::Workspace workspace{testSeat(), ask};

    OpenWorkspace()
    {
        const QString path = folder.filePath(QStringLiteral("register.ancu"));
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
    core::Id<core::Household> add(const core::HouseholdRecord &record)
    {
        core::UnitOfWork work = workspace.begin(QStringLiteral("Nhập hộ"));
        const auto id = core::saveHousehold(record, work);
        work.commit();
        return id;
    }
};

}
