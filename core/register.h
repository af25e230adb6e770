#pragma once

// The open register: the database behind its lock, and the news of every change.

#include "core/backup/backup.h"
#include "core/store/register_lock.h"
#include "core/store/undo.h"

#include <QObject>

#include <functional>
#include <memory>

namespace core {

/// Who sits here and what time it is: the edge's answers, passed in from main.
struct Seat {
    QString person;
    QString computer;
    std::function<QDateTime()> now;
    QString knownHeads;              ///< The folder where this computer keeps the heads it knows (`KnownHeads`); empty: it keeps none.
};

class Register : public QObject {
    Q_OBJECT

public:
    /// A new file for a district of the built-in Hà Tĩnh table (440 = huyện Đức Thọ), with its units, rules and packages.
    /// `placesCsv` is a table of units of any other district. Throws Error{File} when the file exists.
    static void create(const QString &path, const QString &districtCode, const QString &placesCsv, const Seat &seat);
    /// A new file holding the sample register: the sample lists of sixteen communes, taken in.
    static void createDemo(const QString &path, const Seat &seat, const Progress &progress = {});

    /// Opens for writing: local disk, proof that it is a register, lock, schema (a backup first when it must migrate). Read-only takes no
    /// lock and works on media that cannot be written to. The time does not depend on the size; whether every page is whole is asked
    /// afterwards (`requireWholeFile`). `kind` is asked of the system when not given. Throws RegisterHeld, Error.
    Register(const QString &path, Seat seat, Database::Mode mode = Database::Mode::ReadWrite, std::optional<StorageKind> kind = {});
    /// After writing, the head is remembered as it is now.
    ~Register() override;

    Database &database() { return *m_database; }
    const Seat &seat() const { return m_seat; }
    QString path() const { return m_database->path(); }
    QDate today() const { return m_seat.now().date(); }

    WorkOrder order(const QString &title, const QString &reason = {}) const;
    /// A unit of work; its commit is announced by `changed`.
    UnitOfWork begin(const QString &title, const QString &reason = {});
    /// What `UnitOfWork` takes to announce a commit that was made elsewhere, for example by a job on its own connection.
    UnitOfWork::Committed announcer();

    /// Records in the journal that the lock of another computer was broken to open this register.
    void recordBrokenLock(const LockHolder &holder);

    std::optional<JournalUnit> undoable() { return core::undoable(*m_database); }
    std::optional<JournalUnit> redoable() { return core::redoable(*m_database); }
    /// Throw Error{Conflict} with a sentence that names what stands against it.
    void undo();
    void redo();

Q_SIGNALS:
    void changed(const core::ChangeSet &changes);

private:
    void addNewRules();

    Seat m_seat;
    std::unique_ptr<RegisterLock> m_lock;
    std::unique_ptr<Database> m_database;
};

}
