// ancu-reliability: the crash suite, the forms killed while typing and the damaged inputs with the counts of a release, as one table. Exit status 1 when anything was lost, or when a control group
// lost nothing, since a green run is void then.

#include "tests/crash/backup_drill.h"
#include "tests/crash/bit_rot.h"
#include "tests/crash/disk_errors.h"
#include "tests/crash/kill_loop.h"
#include "tests/crash/locks.h"
#include "tests/crash/manipulations.h"
#include "tests/crash/power_cuts.h"
#include "tests/crash/processes.h"
#include "tests/crash/upgrade.h"
#include "tests/drafts/draft_kills.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

class Report {
public:
    Report() { say(crash::tableHead()); }

    void add(const crash::Tally &tally)
    {
        say(crash::tableRow(tally));
        m_isGood = m_isGood && tally.isClean();
        for (const QString &words : tally.findings.isClean() ? QStringList() : tally.findings.words)
            QTextStream(stderr) << words << '\n';
    }
    void addControl(const crash::Tally &tally)
    {
        say(crash::tableRow(tally));
        m_isGood = m_isGood && !tally.findings.isClean();
    }
    /// For what prints its rows itself.
    void note(bool isGood) { m_isGood = m_isGood && isGood; }
    bool isGood() const { return m_isGood; }

private:
    static void say(const QString &line)
    {
        QTextStream(stdout) << line << Qt::endl;
    }

    bool m_isGood = true;
};

void strikeAll(Report &report, int strikes)
{
    using enum crash::Trouble;
    using enum crash::Lasting;
    for (const auto trouble : {BadDisk, FullDisk})
        for (const auto lasting : {Once, ForEver})
            report.add(crash::diskErrorsOfAll({.trouble = trouble, .lasting = lasting, .strikesAtMost = strikes}));
    report.add(crash::diskErrorsOfAll({.trouble = ReadOnlyDisk, .lasting = ForEver, .strikesAtMost = strikes}));
}

void cutAll(Report &report, int cuts, quint32 seed)
{
    using enum crash::Weakness;
    report.add(crash::powerCuts({.cuts = cuts, .seed = seed}));
    for (const auto weakness : {LogNormal, JournalOff, SyncIgnored, LogSyncIgnored})
        report.addControl(crash::powerCuts({.cuts = std::max(40, cuts / 20), .seed = seed, .weakness = weakness}));
}

void upgradeAll(Report &report, int times, quint32 seed)
{
    for (const QString &kept : crash::keptRegisters()) {
        report.add(crash::stoppedUpgrades(kept, crash::Stop::Killed, 1, seed));
        report.add(crash::stoppedUpgrades(kept, crash::Stop::PowerCut, times, seed));
    }
}

// Under the sanitizers, so in a program of its own; it prints its rows itself.
bool feedDamagedInputs([[maybe_unused]] const QString &count)
{
#ifdef FUZZ_DRIVER
    return QProcess::execute(QStringLiteral(FUZZ_DRIVER), {u"--rows"_s, u"--count"_s, count}) == 0;
#else
    return true;
#endif
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"EXPERIMENT…"_s, u"kill, power, errors, rot, upgrade, processes, locks, audit, backup, drafts, fuzz; all where none is named"_s);
    parser.addOptions({{u"seed"_s, u"Of all chance."_s, u"N"_s, u"1"_s},
                       {u"kills"_s, u"Of the writing process."_s, u"N"_s, u"10000"_s},
                       {u"cuts"_s, u"Of the power; a twentieth for each control group."_s, u"N"_s, u"100000"_s},
                       {u"strikes"_s, u"At most of the calls of each workflow: half of them the first calls, the rest evenly spread."_s, u"N"_s, u"2000"_s},
                       {u"flips"_s, u"Bits turned over."_s, u"N"_s, u"20000"_s},
                       {u"manipulations"_s, u"By another tool."_s, u"N"_s, u"5000"_s},
                       {u"upgrades"_s, u"Power cuts at each step of an upgrade."_s, u"N"_s, u"100"_s},
                       {u"counts"_s, u"Of each of eight processes."_s, u"N"_s, u"5000"_s},
                       {u"backups"_s, u"Taken while writing, and restores."_s, u"N"_s, u"1000"_s},
                       {u"typists"_s, u"Killed while they type into a form."_s, u"N"_s, u"500"_s},
                       {u"inputs"_s, u"Damaged files of each kind."_s, u"N"_s, u"100000"_s}});
    parser.process(application);
    const QStringList names = parser.positionalArguments();
    const auto isAsked = [&](const QString &name) -> bool { return names.isEmpty() || names.contains(name); };
    const auto number = [&](const QString &option) -> int { return parser.value(option).toInt(); };
    const quint32 seed = quint32(number(u"seed"_s));

    Report report;
    if (isAsked(u"kill"_s))
        report.add(crash::killLoop({.kills = number(u"kills"_s), .seed = seed}));
    if (isAsked(u"power"_s))
        cutAll(report, number(u"cuts"_s), seed);
    if (isAsked(u"errors"_s))
        strikeAll(report, number(u"strikes"_s));
    if (isAsked(u"rot"_s))
        report.add(crash::bitRot({.flips = number(u"flips"_s), .seed = seed}));
    if (isAsked(u"upgrade"_s))
        upgradeAll(report, number(u"upgrades"_s), seed);
    if (isAsked(u"processes"_s))
        report.add(crash::countTogether(8, number(u"counts"_s)));
    if (isAsked(u"locks"_s))
        report.add(crash::lockMatrix());
    if (isAsked(u"audit"_s))
        report.add(crash::randomManipulations(number(u"manipulations"_s), seed));
    if (isAsked(u"backup"_s)) {
        report.add(crash::backupsWhileWriting(number(u"backups"_s)));
        report.add(crash::restoreDrills(number(u"backups"_s), seed));
    }
    if (isAsked(u"drafts"_s))
        report.add(typed::draftKills({.kills = number(u"typists"_s), .seed = seed}));
    if (isAsked(u"fuzz"_s))
        report.note(feedDamagedInputs(parser.value(u"inputs"_s)));
    return report.isGood() ? 0 : 1;
}
