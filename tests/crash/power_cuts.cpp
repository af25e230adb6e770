#include "tests/crash/power_cuts.h"

#include "tests/crash/workflows.h"

#include <QTemporaryDir>

namespace crash {

using namespace Qt::StringLiterals;

namespace {

Sync syncOf(Weakness weakness)
{
    if (weakness == Weakness::SyncIgnored)
        return Sync::Ignored;
    return weakness == Weakness::LogSyncIgnored ? Sync::IgnoredForTheLog : Sync::Kept;
}

std::function<void(core::Database &)> weakening(Weakness weakness)
{
    if (weakness == Weakness::LogNormal)
        return [](core::Database &database) { database.run(u"PRAGMA synchronous = NORMAL"_s); };
    if (weakness == Weakness::JournalOff)
        return [](core::Database &database) {
            database.run(u"PRAGMA journal_mode = DELETE"_s);
            database.run(u"PRAGMA synchronous = OFF"_s);
        };
    return {};
}

QString nameOf(Weakness weakness)
{
    switch (weakness) {
    case Weakness::None:
        return u"power cut at any step"_s;
    case Weakness::LogNormal:
        return u"control: WAL + NORMAL, power cut"_s;
    case Weakness::JournalOff:
        return u"control: DELETE + OFF, power cut"_s;
    case Weakness::SyncIgnored:
        return u"control: no sync reaches the disk"_s;
    case Weakness::LogSyncIgnored:
        return u"control: no sync of the log reaches the disk"_s;
    }
    return {};
}

class PowerLoop {
public:
    explicit PowerLoop(const PowerCuts &cuts) : m_cuts(cuts), m_random(cuts.seed) { m_tally.test = nameOf(cuts.weakness); }

    Tally run()
    {
        while (m_tally.done < m_cuts.cuts && goesOn())
            useOneRegister();
        m_tally.note = u"%1 units committed, %2 cuts came while recovering"_s.arg(m_committed).arg(m_secondCuts);
        return m_tally;
    }

private:
    bool goesOn() const { return m_cuts.weakness != Weakness::None || m_tally.findings.isClean(); }

    void useOneRegister()
    {
        const QTemporaryDir folder;
        Site site(folder.path());
        site.create();
        site.close();
        site.weaken = weakening(m_cuts.weakness);
        Findings found;
        for (int cut = 0; cut < m_cuts.cutsPerRegister && m_tally.done < m_cuts.cuts && found.isClean(); ++cut) {
            found += workUntilTheCut(site);
            recoverUntilTheCut(site);
            found += inspect(site);
            found += inspectBeside(site);
            ++m_tally.done;
        }
        m_tally.findings += found;
    }

    void arm(int latest) { FaultyDisk::instance().arm(Trouble::PowerCut, between(m_random, 1, latest), Lasting::ForEver, syncOf(m_cuts.weakness)); }

    void losePower(Site &site)
    {
        site.close();
        FaultyDisk::instance().losePower(m_random);
    }

    Findings workUntilTheCut(Site &site)
    {
        Findings findings;
        const auto before = site.acknowledged.size();
        site.close();
        arm(m_cuts.latestStep);
        try {
            for (;;) {
                ++site.turn;
                const Workflow &workflow = workflows().at(std::size_t(between(m_random, 0, int(workflows().size()) - 1)));
                workflow.prepare(site);
                workflow.run(site);
            }
        } catch (const core::Error &error) {
            if (!FaultyDisk::instance().hasStruck())
                findings = {.integrity = 1, .words = {error.message() + u" ["_s + error.detail() + u']'}};
        }
        m_committed += qint64(site.acknowledged.size()) - qint64(before);
        losePower(site);
        return findings;
    }

    // Every other time the power goes again while the program opens the register.
    void recoverUntilTheCut(Site &site)
    {
        if (between(m_random, 0, 1) == 0)
            return;
        arm(12);
        try {
            site.open();
        } catch (const core::Error &) {
            ++m_secondCuts;
        }
        losePower(site);
    }

    PowerCuts m_cuts;
    Random m_random;
    Tally m_tally;
    qint64 m_committed = 0;
    qint64 m_secondCuts = 0;
};

}

Tally powerCuts(const PowerCuts &cuts)
{
    return PowerLoop(cuts).run();
}

}
