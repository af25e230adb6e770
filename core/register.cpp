#include "core/register.h"

#include "core/store/migrations.h"
#include "core/store/register_proof.h"
#include "core/store/restore.h"

#include <QFile>

namespace core {

using namespace Qt::StringLiterals;

Register::Register(const QString &path, Seat seat, Database::Mode mode) : m_seat(std::move(seat))
{
    if (!QFile::exists(path))
        throw Error(Error::Kind::File, tr("There is no register at %1. Choose another file or make a new register.").arg(path));
    if (mode == Database::Mode::ReadWrite)
        refuseNetworkDrive(path);
    proveRegister(path);   // before anything is written, even the lock
    if (mode == Database::Mode::ReadWrite) {
        m_lock = std::make_unique<RegisterLock>(path);
        clearInterruptedRestore(path);
    }
    m_database = std::make_unique<Database>(path, mode);
    if (mode == Database::Mode::ReadWrite) {
        if (const int schema = schemaOf(*m_database); schema > 0 && schema < newestSchema())
            backUp(*m_database, backupFolderOf(path), m_seat.now());
        migrate(*m_database);
    }
}

Register::~Register() = default;

WorkOrder Register::order(const QString &title, const QString &reason) const
{
    return {.title = title, .person = m_seat.person, .computer = m_seat.computer, .at = m_seat.now(), .reason = reason};
}

UnitOfWork Register::begin(const QString &title, const QString &reason)
{
    return UnitOfWork(*m_database, order(title, reason), announcer());
}

UnitOfWork::Committed Register::announcer()
{
    return [this](const ChangeSet &changes) { Q_EMIT changed(changes); };
}

void Register::undo()
{
    if (const auto unit = undoable())
        takeBack(*m_database, *unit, order(unit->title), announcer());
}

void Register::redo()
{
    if (const auto unit = redoable())
        takeBack(*m_database, *unit, order(unit->title), announcer());
}

}
