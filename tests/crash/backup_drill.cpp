#include "tests/crash/backup_drill.h"

#include "core/places/place.h"
#include "tests/crash/workflows.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

namespace crash {

using namespace Qt::StringLiterals;

namespace {

/// Commits on a connection of its own until it is told to stop.
class BusyWriter {
public:
    explicit BusyWriter(const QString &path) : m_thread([this, path] { write(path); }) {}
    ~BusyWriter()
    {
        m_stops = true;
        m_thread.join();
    }
    BusyWriter(const BusyWriter &) = delete;
    BusyWriter &operator=(const BusyWriter &) = delete;

private:
    void write(const QString &path)
    {
        core::Database database(path);
        while (!m_stops) {
            core::UnitOfWork work(database, {.title = u"Thêm thôn"_s, .person = u"An"_s, .computer = u"PC"_s, .at = QDateTime(QDate(2025, 3, 1), QTime(8, 0), Qt::UTC)});
            work.add(core::Hamlet{.place = {3}, .name = u"Thôn %1"_s.arg(++m_count)});
            work.commit();
        }
    }

    std::atomic<bool> m_stops = false;
    int m_count = 0;
    std::thread m_thread;
};

// A restore is a unit of the journal of its own.
QString withoutTheJournal(core::Database &database)
{
    return everythingIn(database, {u"journal_unit"_s, u"journal_entry"_s, u"restoration"_s});
}

}

Tally backupsWhileWriting(int backups)
{
    Tally tally{.test = u"backed up while written to"_s};
    const QTemporaryDir folder;
    Site site(folder.path());
    site.create();
    core::Database &database = site.database();
    Random random(1);
    std::vector<Acknowledged> heads;
    {
        const BusyWriter writer(site.path());
        for (; tally.done < backups; ++tally.done) {
            try {
                const QString path = core::backUp(database, site.backupFolder(), site.seat().now());
                core::Database backup(path, core::Database::Mode::ReadOnly);
                heads.push_back(headOf(backup));
            } catch (const core::Error &error) {
                tally.findings += {.lost = 1, .words = {error.message() + u" ["_s + error.detail() + u']'}};
            }
        }
    }
    site.acknowledged = heads;
    tally.findings += inspect(site);
    tally.findings += inspectBeside(site);
    tally.note = heads.empty() ? QString() : u"%1 units were committed meanwhile"_s.arg(heads.back().unit - heads.front().unit);
    return tally;
}

Tally restoreDrills(int times, quint32 seed)
{
    Tally tally{.test = u"restored and compared"_s};
    Random random(seed);
    const auto work = [&](Site &site) {
        for (int turn = between(random, 1, 4); turn > 0; --turn) {
            ++site.turn;
            const Workflow &workflow = workflows().at(std::size_t(between(random, 0, int(workflows().size()) - 1)));
            workflow.prepare(site);
            workflow.run(site);
        }
    };
    const QTemporaryDir folder;
    Site site(folder.path());
    site.create();
    for (; tally.done < times && tally.findings.isClean(); ++tally.done) {
        work(site);
        const QString recorded = withoutTheJournal(site.database());
        const Acknowledged head = headOf(site.database());
        ++site.turn;
        const QString backup = core::backUp(site.database(), site.filePath(u"kept"_s), site.seat().now());
        work(site);
        ++site.turn;
        restoreFrom(backup, site);
        if (withoutTheJournal(site.database()) != recorded)
            tally.findings += {.state = 1, .words = {u"restored, and it does not say what was backed up"_s}};
        site.acknowledged.push_back(head);
        tally.findings += inspect(site);
        tally.findings += inspectBeside(site);
    }
    return tally;
}

}
