#include "core/register.h"

#include "core/backup/register_proof.h"
#include "core/backup/restore.h"
#include "core/history/undo_words.h"
#include "core/integrity/known_heads.h"
#include "core/register_upgrade.h"
#include "core/store/journal.h"
#include "core/store/office_setting.h"
#include "core/support/streams.h"

#include <QFile>

namespace core {

using namespace Qt::StringLiterals;

Register::Register(const QString &path, Seat seat, Database::Mode mode, std::optional<StorageKind> kind) : m_seat(std::move(seat))
{
    if (!QFile::exists(path))
        throw Error(Error::Kind::File, tr("There is no register at %1. Choose another file or make a new register.").arg(path));
    if (mode != Database::Mode::ReadWrite) {
        proveRegister(path);
        m_database = std::make_unique<Database>(path, mode);
        return;
    }
    kind = kind.value_or(storageKind(storageFacts(path)));
    refuseNetworkDrive(path, *kind);
    proveRegister(path);   // before anything is written, even the lock
    m_lock = std::make_unique<RegisterLock>(path, m_seat.person, m_seat.now());
    clearInterruptedRestore(path);
    m_database = std::make_unique<Database>(path, mode, kind);
    upgrade(*m_database, m_seat.now());
    addNewRules();
}

Register::~Register()
{
    if (m_database->mode() == Database::Mode::ReadWrite)
        KnownHeads(m_seat.knownHeads).remember(*m_database, KnownHead::Source::Close, m_seat.now());
}

void Register::addNewRules()
{
    if (!lacksRules(*m_database))
        return;
    WorkOrder added = order(tr("Add the rules of this version of the program"));
    added.person = programItself;
    UnitOfWork work(*m_database, added);
    seedMissingRules(work);
    work.commit();
}

WorkOrder Register::order(const QString &title, const QString &reason) const
{
    return {.title = title, .person = m_seat.person, .computer = m_seat.computer, .at = m_seat.now(), .reason = reason};
}

UnitOfWork Register::begin(const QString &title, const QString &reason)
{
    return UnitOfWork(*m_database, order(title, reason), announcer());
}

void Register::recordBrokenLock(const LockHolder &holder)
{
    const QString moment = m_seat.now().toUTC().toString(Qt::ISODateWithMs);
    UnitOfWork work = begin(tr("Take over the register from computer %1").arg(holder.computer));
    work.add(OfficeSetting{.name = u"lock_broken"_s,
                           .value = QStringList{holder.computer, holder.program, holder.person, holder.since.toUTC().toString(Qt::ISODate)}.join(u" · "_s),
                           .validFrom = moment});
    work.commit();
}

UnitOfWork::Committed Register::announcer()
{
    return [this](const ChangeSet &changes) { Q_EMIT changed(changes); };
}

void Register::undo()
{
    if (const auto unit = undoable())
        undoUnit(*m_database, *unit, order(unit->title), announcer());
}

void Register::redo()
{
    if (const auto unit = redoable())
        undoUnit(*m_database, *unit, order(unit->title), announcer());
}

}
