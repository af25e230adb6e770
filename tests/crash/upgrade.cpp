#include "tests/crash/upgrade.h"

#include "core/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace crash {

using namespace Qt::StringLiterals;

namespace {

class Upgrade {
public:
    Upgrade(const QString &kept, Stop stop, quint32 seed) : m_kept(kept), m_stop(stop), m_random(seed)
    {
        m_tally.test = QFileInfo(kept).completeBaseName() + (stop == Stop::Killed ? u": killed at each step of the upgrade"_s : u": power cut at each step of the upgrade"_s);
        core::Database database(kept, core::Database::Mode::ReadOnly);
        m_recorded = everythingIn(database);
        m_head = headOf(database);
        m_schema = core::schemaOf(database);
    }

    Tally run(int times)
    {
        for (int time = 0; time < times; ++time)
            for (int step = 1; stopAt(step) && m_tally.findings.isClean(); ++step) {}
        return m_tally;
    }

private:
    /// False when the upgrade came through before that step.
    bool stopAt(int step)
    {
        const QTemporaryDir folder;
        Site site(folder.path());
        QFile::copy(m_kept, site.path());
        QFile::setPermissions(site.path(), QFile::ReadOwner | QFile::WriteOwner);
        site.acknowledged = {m_head};
        FaultyDisk &disk = FaultyDisk::instance();
        disk.arm(Trouble::PowerCut, step);
        try {
            site.open();
        } catch (const core::Error &) {
        }
        const bool isStopped = disk.hasStruck();
        site.close();
        m_stop == Stop::Killed ? disk.heal() : disk.losePower(m_random);
        look(site);
        m_tally.done += isStopped;
        return isStopped;
    }

    void look(Site &site)
    {
        m_tally.findings += inspect(site);
        if (!m_tally.findings.isClean())
            return;
        if (core::schemaOf(site.database()) != core::newestSchema())
            m_tally.findings += {.state = 1, .words = {u"still schema %1"_s.arg(core::schemaOf(site.database()))}};
        if (backupsOfBefore(site) == 0)
            m_tally.findings += {.lost = 1, .words = {u"no backup was made before"_s}};
    }

    // An upgrade that was stopped between two steps is backed up once more in the form it had reached.
    int backupsOfBefore(Site &site)
    {
        int found = 0;
        for (const QString &name : QDir(site.backupFolder()).entryList({u"*.ancu"_s}, QDir::Files)) {
            core::Database backup(site.backupFolder() + u'/' + name, core::Database::Mode::ReadOnly);
            if (core::schemaOf(backup) != m_schema)
                continue;
            ++found;
            if (everythingIn(backup) != m_recorded)
                m_tally.findings += {.lost = 1, .words = {u"the backup does not say what the register said"_s}};
        }
        return found;
    }

    QString m_kept;
    Stop m_stop;
    Random m_random;
    int m_schema = 0;
    QString m_recorded;
    Acknowledged m_head;
    Tally m_tally;
};

}

QStringList keptRegisters()
{
    const QDir folder(QStringLiteral(ANCU_SOURCE_DIR "/tests/data/registers"));
    QStringList paths;
    for (const QString &name : folder.entryList({u"schema_*.ancu"_s}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

Tally stoppedUpgrades(const QString &kept, Stop stop, int times, quint32 seed)
{
    return Upgrade(kept, stop, seed).run(times);
}

}
