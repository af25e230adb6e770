#pragma once

// A small register in a folder of its own, and who sits at it. Workflows run on it, and what they committed is written down.

#include "core/register.h"
#include "tests/crash/faulty_disk.h"

#include <functional>
#include <memory>

namespace crash {

/// A unit of the journal that was committed: COMMIT came back, so it may never be lost.
struct Acknowledged {
    qint64 unit = 0;
    QByteArray link;      ///< Of the chain, in hex.
    bool operator==(const Acknowledged &) const = default;
};

class Site {
public:
    /// Uses the folder as it is: a register may be there already.
    explicit Site(const QString &folder);

    /// Makes a register of a district with two communes.
    void create();
    /// Opens the register unless it is open.
    core::Register &open();
    core::Database &database() { return open().database(); }
    void close() { m_register.reset(); }

    QString path() const { return filePath(QStringLiteral("sổ.ancu")); }
    QString filePath(const QString &name) const { return m_folder + QLatin1Char('/') + name; }
    QString backupFolder() const { return core::backupFolderOf(path()); }
    /// The newest file of the backup folder by name; empty when there is none.
    QString newestBackup() const;
    core::Seat seat() const;

    /// Does it in one unit of work and commits.
    template<class Do> void commit(const QString &title, Do act)
    {
        core::UnitOfWork work = open().begin(title);
        act(work);
        work.commit();
    }

    int turn = 1;         ///< Which time a workflow runs on this register: gives names, numbers and the time.
    std::vector<Acknowledged> acknowledged;
    /// Also told of each committed unit, at once.
    std::function<void(const Acknowledged &)> tell;
    /// Told before a restore with what the register will hold after it.
    std::function<void(const Acknowledged &)> tellRestore;
    /// Control groups weaken the connection here, right after it was opened.
    std::function<void(core::Database &)> weaken;

    /// A restore is about to put the file of this head in place: newer units go with the replaced file.
    void expectRestoreTo(const Acknowledged &head);

private:
    void note(const core::ChangeSet &changes);

    QString m_folder;
    std::unique_ptr<core::Register> m_register;
};

/// The newest unit; unit 0 for a journal without any.
Acknowledged headOf(core::Database &database);

}
