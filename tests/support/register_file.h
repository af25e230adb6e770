#pragma once

// A register as a file in a folder of its own, with a household or two.

#include "core/places/place.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/unit_of_work.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace support {

const inline QDateTime morning(QDate(2025, 3, 1), QTime(8, 0), Qt::UTC);

inline core::WorkOrder morningOrder(const QString &title = {}, const QDateTime &at = morning)
{
    return {.title = title, .person = QStringLiteral("An"), .computer = QStringLiteral("PC"), .at = at};
}

struct RegisterFile {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("Đức Thọ.ancu"));
    QString backups = folder.filePath(QStringLiteral("Đức Thọ-backups"));

    RegisterFile()
    {
        core::Database database(path);
        core::migrate(database);
        add(database, QStringLiteral("Xã A"));
    }

    static void add(core::Database &database, const QString &name, const QDateTime &at = morning)
    {
        core::UnitOfWork work(database, morningOrder(QStringLiteral("Thêm ") + name, at));
        work.add(core::Place{.code = name, .name = name});
        work.commit();
    }

    /// Adds a unit to the closed register.
    void add(const QString &name) const
    {
        core::Database database(path);
        add(database, name);
    }

    QStringList placesOf(const QString &file) const
    {
        core::Database database(file, core::Database::Mode::ReadOnly);
        QStringList names;
        for (const QString &name : database.rows<QString>(QStringLiteral("SELECT name FROM place ORDER BY id")))
            names.append(name);
        return names;
    }

    /// Names of all files in the register's folder and below, without locks and logs.
    QStringList files() const
    {
        QStringList names = QDir(folder.path()).entryList(QDir::Files);
        for (const QString &name : QDir(backups).entryList(QDir::Files))
            names.append(QStringLiteral("backups/") + name);
        names.removeIf([](const QString &name) -> bool { 
            return name.endsWith(QStringLiteral(".lock")) || name.endsWith(QStringLiteral("-wal")) || name.endsWith(QStringLiteral("-shm")); });
        return names;
    }
};

/// Overwrites some of the middle of a file.
inline void damage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    file.seek(file.size() / 2);
    file.write(QByteArray(4096, 'x'));
}

}
