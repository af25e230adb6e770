#include "core/register_upgrade.h"

#include "core/backup/register_proof.h"
#include "core/backup/restore.h"
#include "core/store/migrations.h"

namespace core {

bool isOfOlderSchema(const QString &path)
{
    proveRegister(path);
    Database database(path, Database::Mode::ReadOnly);
    return schemaOf(database) < newestSchema();
}

RegisterUpgrade::RegisterUpgrade(const QString &path, const Seat &seat) : m_path(path), m_at(seat.now()), m_kind(storageKind(storageFacts(path)))
{
    refuseNetworkDrive(path, m_kind);
    m_lock = std::make_unique<RegisterLock>(path, seat.person, m_at);
    clearInterruptedRestore(path);
}

void RegisterUpgrade::run(const Progress &progress) const
{
    Database database(m_path, Database::Mode::ReadWrite, m_kind);
    upgrade(database, m_at, progress);
}

void upgrade(Database &database, const QDateTime &at, const Progress &progress)
{
    const int before = schemaOf(database);
    if (before < newestSchema())
        backUp(database, backupFolderOf(database.path()), at, progress);
    for (int step = before; step < newestSchema(); ++step) {
        progress.at(step - before, newestSchema() - before);
        migrateTo(database, step + 1);
    }
    migrate(database);   // refuses what is not ours, also where no step is to be made
}

}
